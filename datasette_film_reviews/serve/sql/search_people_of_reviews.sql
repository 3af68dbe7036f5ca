select review_id, person_id from review_people order by review_id
