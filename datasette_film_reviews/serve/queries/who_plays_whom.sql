-- title: Who plays whom
-- description: Actors and their characters, with every spelling that the reviews use.
select
    films.title as film,
    people.name as actor,
    credits.character,
    (
        select group_concat(spelling, '; ')
        from (
            select distinct substr(value, instr(value, ' / ') + 3) as spelling
            from facts
            where credit_id = credits.id and property = 'actor' and instr(value, ' / ') > 0
            order by spelling
        )
    ) as spellings,
    credits.review_count as reviews,
    people.slug as person_slug,
    films.slug as film_slug
from credits
join films on films.id = credits.film_id
join people on people.id = credits.person_id
where credits.job = 'actor'
order by films.title collate nocase, films.id, credits.review_count desc, people.name collate nocase, credits.id
