-- The five critics whose ratings go most with a critic's, and the five whose go most against them, on the films that
-- both rated: three or more, since a correlation of two says nothing.
with own as (
    select film_id, avg(score) as score
    from reviews
    where critic_id = :critic and film_id is not null and score is not null and copy_of is null
    group by film_id
),
shared as (
    select reviews.critic_id, own.score, avg(reviews.score) as others
    from own
    join reviews on reviews.film_id = own.film_id and reviews.score is not null and reviews.critic_id <> :critic
        and reviews.copy_of is null
    group by reviews.critic_id, reviews.film_id
),
compared as (
    select critic_id, count(*) as shared_films, correlation(score, others) as correlation
    from shared
    group by critic_id
    having count(*) >= 3
),
ranked as (
    select
        *,
        -- As if they had also rated three films with no relation: few shared films prove little.
        row_number() over (
            partition by correlation > 0
            order by abs(correlation) * shared_films / (shared_films + 3) desc, shared_films desc, critic_id
        ) as place
    from compared
    where correlation is not null
)
select critics.slug, critics.name, ranked.shared_films, round(ranked.correlation, 2) as correlation,
    ranked.correlation > 0 as alike
from ranked
join critics on critics.id = ranked.critic_id
where ranked.place <= 5
order by alike desc, ranked.place
