select
    reviews.slug, reviews.title, reviews.headline, reviews.published, reviews.publication, reviews.words,
    reviews.rating, reviews.rating_best, reviews.rating_best_stated, reviews.score, reviews.quote,
    films.slug as film_slug, films.title as film_title, films.year as film_year
from reviews
left join films on films.id = reviews.film_id
where reviews.critic_id = :critic
order by reviews.published is null, reviews.published desc, reviews.id
limit 500
