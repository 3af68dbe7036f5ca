-- How many reviews there are, of when, and what is not known of how many: each from an index.
select
    (select count(*) from reviews) as reviews,
    (select count(*) from reviews where film_id is null) as without_film,
    (select count(*) from reviews where critic_id is null) as without_critic,
    (select count(*) from reviews where published is null) as without_date,
    (select count(*) from reviews where score is null) as without_score,
    (select min(published) from reviews) as first_published,
    (select max(published) from reviews) as last_published
