-- table: people
-- invariant: every address in people is its own
select max(id), 'the slug "' || slug || '" is given ' || count(*) || ' times'
from people
group by slug
having count(*) > 1 or slug = ''
order by 1
