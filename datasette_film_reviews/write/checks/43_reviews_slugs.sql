-- table: reviews
-- invariant: every address in reviews is its own
select max(id), 'the slug "' || slug || '" is given ' || count(*) || ' times'
from reviews
group by slug
having count(*) > 1 or slug = ''
order by 1
