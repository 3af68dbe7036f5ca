-- table: review_films
-- invariant: a review names the other films of its used facts, and no others; copies name none
with named as (
    select facts.review_id, facts.film_id
    from facts join reviews on reviews.id = facts.review_id
    where used = 1 and property = 'film_mentioned' and facts.film_id is not reviews.film_id and copy_of is null
)
select review_id, 'review ' || review_id || ' and film ' || film_id || ' are linked without a fact'
from (select review_id, film_id from review_films except select review_id, film_id from named)
union all
select review_id, 'review ' || review_id || ' and film ' || film_id || ' have a fact but are not linked'
from (select review_id, film_id from named where film_id is not null except select review_id, film_id from review_films)
order by 1
