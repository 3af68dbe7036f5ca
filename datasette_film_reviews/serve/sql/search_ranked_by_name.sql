-- As search_ranked for words in so many of all reviews that bm25 gives them next to no weight, though it takes the time
-- of a rank for each: where they stand in title, critic or headline (:named) first, of which the first :candidates are
-- ranked, all others in the order of ids.
with named as materialized (
    select rowid as id, bm25(reviews_fts, :title, :critic, :headline, :text) as place
    from reviews_fts
    where reviews_fts match :named
    limit :candidates
)
select id, place
from (
    select id, place from named
    union all
    select rowid as id, 0.0 as place
    from reviews_fts
    where reviews_fts match :match and rowid not in (select id from named)
)
where :after_id is null or (place, id) > (:after_place, :after_id)
order by place, id
limit :size
