-- title: Critics alike
-- group: Critics
-- description: Whose ratings are nearest to a critic's on the films that both rated: how far apart they are in the mean and, from three films on, the correlation. The likeliest come first: few shared films count for little.
-- parameter critic (whoever rated most): takes part of a name; of several critics, the one who rated most
with chosen as (
    select id, name
    from critics
    where rated_count > 0 and instr(lower(name), lower(coalesce(:critic, ''))) > 0
    order by rated_count desc, id
    limit 1
),
own as (
    select film_id, avg(score) as score
    from reviews
    where critic_id = (select id from chosen) and film_id is not null and score is not null and copy_of is null
    group by film_id
),
shared as (
    select reviews.critic_id, reviews.film_id, own.score, avg(reviews.score) as others
    from own
    join reviews on reviews.film_id = own.film_id and reviews.score is not null and reviews.copy_of is null
    where reviews.critic_id <> (select id from chosen)
    group by reviews.critic_id, reviews.film_id
)
select
    chosen.name as critic,
    critics.name as other_critic,
    count(*) as shared_films,
    round(avg(abs(shared.score - shared.others)), 1) as apart,
    case when count(*) >= 3 then round(correlation(shared.score, shared.others), 2) end as correlation,
    critics.slug as critic_slug
from chosen
cross join shared
join critics on critics.id = shared.critic_id
group by critics.id
-- As if they had also rated three films 30 points apart, which is what strangers do: one film in common proves nothing.
order by (sum(abs(shared.score - shared.others)) + 90) / (count(*) + 3), critics.name collate nocase, critics.id
