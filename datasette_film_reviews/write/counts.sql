-- How many reviews each figure rests on: one for each text, wherever else it stands too.

update films set
    review_count = (select count(*) from reviews where reviews.film_id = films.id and copy_of is null),
    rated_count = (select count(score) from reviews where reviews.film_id = films.id and copy_of is null),
    score = (select round(avg(score), 2) from reviews where reviews.film_id = films.id and copy_of is null),
    tone = (select round(avg(tone), 2) from reviews where reviews.film_id = films.id and copy_of is null);

-- Which pull quote speaks best for each film, and which most against it, where any does.
update reviews set quote_chosen = 'for' where id in (
    select id from (
        select id, row_number() over (partition by film_id order by quote_tone desc, id) as place
        from reviews where film_id is not null and copy_of is null and quote_tone >= 60
    ) where place = 1
);

update reviews set quote_chosen = 'against' where id in (
    select id from (
        select id, row_number() over (partition by film_id order by quote_tone, id) as place
        from reviews where film_id is not null and copy_of is null and quote_tone <= 40
    ) where place = 1
);

update critics set
    review_count = (select count(*) from reviews where reviews.critic_id = critics.id and copy_of is null),
    rated_count = (select count(score) from reviews where reviews.critic_id = critics.id and copy_of is null),
    score = (select round(avg(score), 2) from reviews where reviews.critic_id = critics.id and copy_of is null);

update people set
    film_count = (select count(distinct film_id) from credits where credits.person_id = people.id),
    review_count = (select count(*) from review_people where review_people.person_id = people.id);

update credits set
    review_count = (
        select count(distinct review_id)
        from facts
        where facts.credit_id = credits.id and facts.used = 1
            and review_id not in (select id from reviews where copy_of is not null)
    );
