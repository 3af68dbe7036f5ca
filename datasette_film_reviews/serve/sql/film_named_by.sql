-- Reviews of other films that name this one.
select reviews.slug, reviews.title, reviews.critic
from review_films
join reviews on reviews.id = review_films.review_id
where review_films.film_id = :film
order by reviews.id
limit 100
