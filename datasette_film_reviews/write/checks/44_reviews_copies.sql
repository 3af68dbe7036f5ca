-- table: reviews
-- invariant: the original of a copy is another review and no copy itself
select copies.id, copies.slug || ' is a copy of ' || coalesce('a copy, ' || originals.slug, 'a review that does not exist')
from reviews as copies
left join reviews as originals on originals.id = copies.copy_of
where copies.copy_of is not null and (originals.id is null or originals.copy_of is not null)
order by 1
