-- table: critics
-- invariant: every address in critics is its own
select max(id), 'the slug "' || slug || '" is given ' || count(*) || ' times'
from critics
group by slug
having count(*) > 1 or slug = ''
order by 1
