-- title: Words that mark a film
-- group: Films
-- description: Words that the reviews of a film use far more often than all others do, by log-likelihood: above 10.83, chance explains one in a thousand.
-- parameter film (the one with the most reviews): takes part of a title
with chosen as (
    select id, title, slug, review_count
    from films
    where instr(lower(title), lower(coalesce(:film, ''))) > 0
        and exists (select 1 from film_words where film_words.film_id = films.id)
    order by review_count desc, id
    limit case when coalesce(:film, '') = '' then 1 else 50 end
)
select
    film_words.word,
    film_words.count,
    film_words.likelihood,
    chosen.title as film,
    chosen.slug as film_slug
from chosen
join film_words on film_words.film_id = chosen.id
order by chosen.review_count desc, chosen.id, film_words.position
