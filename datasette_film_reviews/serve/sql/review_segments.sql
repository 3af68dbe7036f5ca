select kind, start, end from segments where review_id = :review order by position
