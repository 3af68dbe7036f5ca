-- Films with reviews, a page of those that pass the filters, with what their cards say. {order} is of pages/shelf.py.
with page as materialized (
    select id, slug, title, year, certificate, runtime, review_count, rated_count, score
    from films
    where review_count >= max(:reviews, 1)
        and rated_count >= :ratings
        and (:decade is null or coalesce(year / 10 * 10, 'unknown') = :decade)
        and (:score is null or coalesce(min(cast(score / 20 as integer), 4) * 20, 'none') = :score)
        and (:title is null or instr(lower(title), lower(:title)) > 0 or instr(slug, :slug) > 0)
    order by {order}, id
    limit :size offset :offset
)
select
    slug, title, year, certificate, runtime, review_count, rated_count, score,
    (select max(published) from reviews where film_id = films.id and copy_of is null) as newest,
    (
        select json_group_array(json_object('slug', slug, 'name', name))
        from (
            select people.slug, people.name
            from credits
            join people on people.id = credits.person_id
            where credits.film_id = films.id and credits.job = 'director'
            order by credits.review_count desc, credits.id
            limit 3
        )
    ) as directors,
    (
        select json_group_array(json_object('score', score, 'review_count', review_count))
        from (
            select score, count(*) as review_count
            from reviews
            where film_id = films.id and score is not null and copy_of is null
            group by score
            order by score desc
        )
    ) as ratings,
    (
        select json_object('slug', slug, 'critic', critic, 'quote', quote)
        from (
            select slug, critic, quote, quote_chosen = iif(films.score < 50, 'against', 'for') as as_rated, id
            from reviews
            where film_id = films.id and quote_chosen is not null
        )
        order by as_rated desc, id
        limit 1
    ) as quote
from page as films
order by {order}, id
