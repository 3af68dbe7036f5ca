-- title: Critics against the others
-- group: Critics
-- description: What each critic gives the films that others rated too, the others' mean, the difference and, from three films on, the correlation. The most generous come first.
-- parameter shared_at_least (1): leaves out critics who share fewer films with others
with own as (
    -- A critic who rates a film twice is one voice.
    select critic_id, film_id, avg(score) as score, sum(score) as total, count(*) as ratings
    from reviews
    where critic_id is not null and film_id is not null and score is not null and copy_of is null
    group by critic_id, film_id
),
everyone as (
    select film_id, sum(score) as total, count(*) as ratings
    from reviews
    where film_id is not null and score is not null and copy_of is null
    group by film_id
),
shared as (
    select own.critic_id, own.score, (everyone.total - own.total) / (everyone.ratings - own.ratings) as others
    from own
    join everyone on everyone.film_id = own.film_id
    where everyone.ratings > own.ratings
)
select
    critics.name as critic,
    count(*) as shared_films,
    round(avg(shared.score), 1) as score,
    round(avg(shared.others), 1) as others,
    round(avg(shared.score - shared.others), 1) as difference,
    case when count(*) >= 3 then round(correlation(shared.score, shared.others), 2) end as correlation,
    critics.slug as critic_slug
from shared
join critics on critics.id = shared.critic_id
group by critics.id
having count(*) >= cast(coalesce(nullif(:shared_at_least, ''), '1') as integer)
order by avg(shared.score - shared.others) desc, critics.name collate nocase, critics.id
