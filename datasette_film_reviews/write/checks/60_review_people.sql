-- table: review_people
-- invariant: a review names the people of its used facts, and no others
select review_id, 'review ' || review_id || ' and person ' || person_id || ' are linked without a fact'
from (
    select review_id, person_id from review_people
    except
    select review_id, person_id from facts where used = 1
)
union all
select review_id, 'review ' || review_id || ' and person ' || person_id || ' have a fact but are not linked'
from (
    select review_id, person_id from facts where used = 1 and person_id is not null
    except
    select review_id, person_id from review_people
)
order by 1
