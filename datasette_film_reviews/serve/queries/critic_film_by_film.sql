-- title: A critic against the others, film by film
-- group: Critics
-- description: Where a critic stands apart from the others who rated the same film, furthest first.
-- parameter critic (whoever rated most): takes part of a name; of several critics, the one who rated most
with chosen as (
    select id, name, slug
    from critics
    where rated_count > 0 and instr(lower(name), lower(coalesce(:critic, ''))) > 0
    order by rated_count desc, id
    limit 1
),
own as (
    select film_id, avg(score) as score, sum(score) as total, count(*) as ratings
    from reviews
    where critic_id = (select id from chosen) and film_id is not null and score is not null and copy_of is null
    group by film_id
),
shared as (
    select
        own.film_id,
        own.score,
        (sum(reviews.score) - own.total) / (count(*) - own.ratings) as others,
        count(*) - own.ratings as ratings
    from own
    join reviews on reviews.film_id = own.film_id and reviews.score is not null and reviews.copy_of is null
    group by own.film_id
    having count(*) > own.ratings
)
select
    chosen.name as critic,
    films.title as film,
    shared.score,
    round(shared.others, 1) as others,
    round(shared.score - shared.others, 1) as difference,
    shared.ratings as ratings_of_others,
    films.slug as film_slug
from chosen
cross join shared
join films on films.id = shared.film_id
order by abs(shared.score - shared.others) desc, films.title collate nocase, films.id
