-- How many reviews there are, each text once, of when, and what is not known of how many: all from indexes, and the
-- copies, which are few, row by row.
with copies as (
    select
        count(*) as reviews,
        count(*) - count(film_id) as without_film,
        count(*) - count(critic_id) as without_critic,
        count(*) - count(published) as without_date,
        count(*) - count(score) as without_score
    from reviews
    where copy_of is not null
)
select
    (select count(*) from reviews) - copies.reviews as reviews,
    (select count(*) from reviews where film_id is null) - copies.without_film as without_film,
    (select count(*) from reviews where critic_id is null) - copies.without_critic as without_critic,
    (select count(*) from reviews where published is null) - copies.without_date as without_date,
    (select count(*) from reviews where score is null) - copies.without_score as without_score,
    (select min(published) from reviews where copy_of is null) as first_published,
    (select max(published) from reviews where copy_of is null) as last_published
from copies
