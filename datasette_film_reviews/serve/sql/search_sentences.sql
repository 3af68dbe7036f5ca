-- The best sentences that match, in the reviews :kept (JSON, null for all), of the first :candidates that do. Of the best,
-- those in :copies (JSON, null for none) are left out: so many more are ranked as :spare says.
select
    sentences.start, sentences.end, reviews.slug, reviews.title, reviews.headline, reviews.critic,
    highlight(sentences_fts, 0, :begin, :end) as marked
from (
    select ranked.id, ranked.place
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
            limit :candidates
        )
        order by place, id
        limit :size + :spare
    ) as ranked
    cross join sentences on sentences.id = ranked.id
    where :copies is null or sentences.review_id not in (select value from json_each(:copies))
    order by ranked.place, ranked.id
    limit :size
) as best
cross join sentences_fts
join sentences on sentences.id = sentences_fts.rowid
join reviews on reviews.id = sentences.review_id
where sentences_fts match :match and sentences_fts.rowid = best.id
order by best.place, best.id
