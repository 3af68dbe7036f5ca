-- title: Import file for Letterboxd
-- group: Reviews
-- description: Follow the link to CSV and give the file to letterboxd.com/import. Ratings are to the nearest half star, and half a star at least; the date of publication stands for the date of watching. Datasette gives 1,000 rows unless max_returned_rows allows more.
-- parameter critic (everybody): takes part of a critic's name
select
    films.tmdb_id as tmdbID,
    films.imdb_id as imdbID,
    films.title as Title,
    films.year as Year,
    (
        select group_concat(name, ', ')
        from (
            select people.name
            from credits
            join people on people.id = credits.person_id
            where credits.film_id = films.id and credits.job = 'director'
            order by credits.review_count desc, credits.id
        )
    ) as Directors,
    max(round(reviews.score / 10), 1.0) / 2 as Rating,
    case when reviews.published glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' then reviews.published end as WatchedDate,
    (
        select group_concat(name, ', ')
        from (
            select tags.name
            from review_tags
            join tags on tags.id = review_tags.tag_id
            where review_tags.review_id = reviews.id
            order by tags.name
        )
    ) as Tags,
    -- Letterboxd reads reviews as HTML.
    replace(replace(reviews.text, '&', '&amp;'), '<', '&lt;') as Review
from reviews
join films on films.id = reviews.film_id
where reviews.copy_of is null and (coalesce(:critic, '') = '' or instr(lower(reviews.critic), lower(:critic)) > 0)
order by reviews.id
