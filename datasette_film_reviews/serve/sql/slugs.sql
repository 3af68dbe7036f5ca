-- Slugs to suggest when one is not found: those that begin alike first, then the others of the table.
select slug, {name} as name
from {table}
order by substr(slug, 1, 2) = substr(:slug, 1, 2) desc, id
limit 2000
