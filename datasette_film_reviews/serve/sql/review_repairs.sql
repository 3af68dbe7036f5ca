select kind, start, before, after, count from repairs where review_id = :review order by position
