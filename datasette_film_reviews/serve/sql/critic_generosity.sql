-- What a critic gives the films that others rated too, beside what these give them. A film rated twice counts once.
with own as (
    select film_id, avg(score) as score
    from reviews
    where critic_id = :critic and film_id is not null and score is not null and copy_of is null
    group by film_id
),
shared as (
    select own.score, avg(reviews.score) as others
    from own
    join reviews on reviews.film_id = own.film_id and reviews.score is not null and reviews.critic_id is not :critic
        and reviews.copy_of is null
    group by own.film_id
)
select
    count(*) as shared_films,
    round(avg(score), 1) as score,
    round(avg(others), 1) as others,
    round(avg(score - others), 1) as difference
from shared
