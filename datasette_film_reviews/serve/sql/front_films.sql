select count(*) as films, min(year) as first_year, max(year) as last_year from films where review_count > 0
