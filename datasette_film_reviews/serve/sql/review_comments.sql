select author, published, text, start, end from comments where review_id = :review order by position
