-- A page of somebody's reviews, after the one called :after: pages/listing.py tells whose, and how they are sorted. Only
-- those that are shown are read whole.
with last as (
    select id, {key} as key from reviews where slug = :after
),
shown as (
    select reviews.id, {key} as key
    from ({whose}) as reviews
    left join last on true
    where last.id is null
       or iif({key} is last.key, reviews.id > last.id, last.key is not null and ({key} is null or {key} {beyond} last.key))
    order by {key} is null, {key} {order}, reviews.id
    limit :size
)
select
    reviews.id, reviews.slug, reviews.title, reviews.headline, reviews.critic, reviews.published, reviews.publication,
    reviews.words, reviews.rating, reviews.rating_best, reviews.rating_best_stated, reviews.score, reviews.quote,
    films.slug as film_slug, films.title as film_title, films.year as film_year
from shown
join reviews on reviews.id = shown.id
left join films on films.id = reviews.film_id
order by shown.key is null, {key} {order}, shown.id
