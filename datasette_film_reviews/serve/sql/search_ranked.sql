-- The best matches (those in :wordless are worth less) among the reviews :kept (JSON, null for all) that come after a place in the ranking; best is least.
select id, place
from (
    select
        rowid as id,
        bm25(reviews_fts, :title, :critic, :headline, :text)
            * iif(:wordless is not null and rowid in (select value from json_each(:wordless)), :worth, 1) as place
    from reviews_fts
    -- The plus keeps the index from being asked anew for each review.
    where reviews_fts match :match and (:kept is null or +rowid in (select value from json_each(:kept)))
)
where :after_id is null or (place, id) > (:after_place, :after_id)
order by place, id
limit :size
