-- title: Films named in reviews of other films
-- group: Films
-- description: What critics compare a film with.
-- parameter film (all): takes part of the title of the film named
select
    named.title as film_named,
    named.year,
    reviews.title as in_a_review_of,
    reviews.critic,
    named.slug as film_slug,
    reviews.slug as review_slug
from review_films
join films as named on named.id = review_films.film_id
join reviews on reviews.id = review_films.review_id
where instr(lower(named.title), lower(coalesce(:film, ''))) > 0
order by named.title collate nocase, named.id, reviews.id
