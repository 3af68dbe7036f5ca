select count(*) as films from films where review_count > 0
