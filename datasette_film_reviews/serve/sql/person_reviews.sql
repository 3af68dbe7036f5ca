select reviews.slug, reviews.title, reviews.headline, reviews.critic, reviews.rating, reviews.score
from review_people
join reviews on reviews.id = review_people.review_id
where review_people.person_id = :person
order by reviews.id
limit 500
