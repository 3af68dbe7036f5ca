select reviews.* from review_people join reviews on reviews.id = review_people.review_id where review_people.person_id = :of
