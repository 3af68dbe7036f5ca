-- The best sentences that match, in the reviews :kept (JSON, null for all) and not in :copies (JSON, null for none), of the
-- first :candidates that do.
select
    sentences.start, sentences.end, reviews.slug, reviews.title, reviews.headline, reviews.critic,
    highlight(sentences_fts, 0, :begin, :end) as marked
from (
    select id, place
    from (
        select rowid as id, iif(:weighed, bm25(sentences_fts), 0) as place
        from sentences_fts
        where sentences_fts match :match
            and (
                :kept is null
                or (select review_id from sentences where id = sentences_fts.rowid) in (select value from json_each(:kept))
            )
            and (
                :copies is null
                or (select review_id from sentences where id = sentences_fts.rowid)
                    not in (select value from json_each(:copies))
            )
        limit :candidates
    )
    order by place, id
    limit :size
) as best
cross join sentences_fts
join sentences on sentences.id = sentences_fts.rowid
join reviews on reviews.id = sentences.review_id
where sentences_fts match :match and sentences_fts.rowid = best.id
order by best.place, best.id
