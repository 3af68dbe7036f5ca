-- table: facts
-- invariant: a confidence is from 0 to 1 and a fact is used or not
select id, 'the ' || property || ' "' || value || '" has confidence ' || confidence || ' and used ' || used
from facts
where confidence not between 0 and 1 or used not in (0, 1)
order by 1
