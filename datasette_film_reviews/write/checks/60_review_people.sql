-- table: review_people
-- invariant: a review names the people of its used facts, and no others; copies name nobody
with named as (
    select facts.review_id, facts.person_id
    from facts join reviews on reviews.id = facts.review_id
    where used = 1 and facts.person_id is not null and copy_of is null
)
select review_id, 'review ' || review_id || ' and person ' || person_id || ' are linked without a fact'
from (
    select review_id, person_id from review_people
    except
    select review_id, person_id from named
)
union all
select review_id, 'review ' || review_id || ' and person ' || person_id || ' have a fact but are not linked'
from (
    select review_id, person_id from named
    except
    select review_id, person_id from review_people
)
order by 1
