-- A problem of the listing (a hidden folder, a path given twice) has no source to refer to.
update problems set source_id = null where source_id not in (select id from sources);

-- What follows from the facts that resolution kept: who names whom, which films are named beside the one reviewed.
-- Copies name whom their originals name, and count for nothing.

insert into review_people (review_id, person_id)
select distinct review_id, person_id
from facts
where used = 1 and person_id is not null and review_id not in (select id from reviews where copy_of is not null)
order by 1, 2;

insert into review_films (review_id, film_id)
select distinct facts.review_id, facts.film_id
from facts join reviews on reviews.id = facts.review_id
where facts.used = 1 and facts.property = 'film_mentioned' and facts.film_id is not reviews.film_id
    and reviews.copy_of is null
order by 1, 2;
