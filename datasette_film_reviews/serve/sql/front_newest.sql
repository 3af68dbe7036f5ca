select reviews.slug, reviews.title, reviews.headline, reviews.critic, reviews.published, reviews.quote,
    reviews.rating, reviews.rating_best, reviews.rating_best_stated, reviews.score,
    films.slug as film_slug, films.title as film_title, films.year as film_year
from reviews
left join films on films.id = reviews.film_id
where reviews.published is not null and reviews.copy_of is null
order by reviews.published desc, reviews.id desc
limit :size
