-- title: Who plays whom
-- group: People
-- description: Actors and their characters, with every spelling that the reviews use, and which reviews say so.
-- parameter film (all): takes part of a title
-- parameter actor (all): takes part of a name
with chosen as (
    select
        credits.id, credits.character, credits.review_count,
        films.title, films.slug as film_slug, people.name, people.slug as person_slug,
        row_number() over (
            order by films.title collate nocase, films.id, credits.review_count desc, people.name collate nocase, credits.id
        ) as place
    from credits
    join films on films.id = credits.film_id
    join people on people.id = credits.person_id
    where credits.job = 'actor'
        and instr(lower(films.title), lower(coalesce(:film, ''))) > 0
        and instr(lower(people.name), lower(coalesce(:actor, ''))) > 0
    order by place
    limit 1000
)
select
    title as film,
    name as actor,
    character,
    (
        select group_concat(spelling, '; ')
        from (
            select distinct substr(value, instr(value, ' / ') + 3) as spelling
            from facts
            where credit_id = chosen.id and property = 'actor' and instr(value, ' / ') > 0
            order by spelling
        )
    ) as spellings,
    review_count as reviews,
    (
        select group_concat(coalesce(critic, slug), ', ')
        from (
            select reviews.critic, reviews.slug
            from reviews
            where reviews.id in (select review_id from facts where credit_id = chosen.id and used = 1)
                and copy_of is null
            order by reviews.id
        )
    ) as said_by,
    person_slug,
    film_slug
from chosen
order by place
