-- What results show of reviews.
select
    reviews.id, reviews.slug, reviews.title, reviews.critic, reviews.headline, reviews.published, reviews.publication,
    reviews.rating, reviews.rating_best, reviews.rating_best_stated, reviews.score,
    substr(reviews.text, 1, 400) as opening,
    films.slug as film_slug, films.title as film_title, films.year as film_year,
    critics.slug as critic_slug, critics.name as critic_name
from json_each(:ids) as wanted
cross join reviews on reviews.id = wanted.value
left join films on films.id = reviews.film_id
left join critics on critics.id = reviews.critic_id
order by wanted.key
