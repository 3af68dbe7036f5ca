-- table: films
-- invariant: every address in films is its own
select max(id), 'the slug "' || slug || '" is given ' || count(*) || ' times'
from films
group by slug
having count(*) > 1 or slug = ''
order by 1
