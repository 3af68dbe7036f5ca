-- title: Conflicts between reviews
-- group: Evidence
-- description: Where reviews of one film state different values, or spell a character differently, and who says what.
-- parameter film (all): takes part of a title
with filmed as (
    -- The limit has SQLite list them once, from the index, rather than read the row of every fact's review.
    select reviews.id, reviews.film_id
    from films
    join reviews on reviews.film_id = films.id and reviews.copy_of is null
    where films.review_count > 1
    limit -1
),
disputed as (
    select filmed.film_id, null as person_id, facts.property
    from facts
    join filmed on filmed.id = facts.review_id
    where facts.property in ('title', 'year', 'certificate', 'runtime')
    group by filmed.film_id, facts.property
    having min(facts.value) <> max(facts.value)
    union all
    select credits.film_id, credits.person_id, 'character'
    from facts
    join credits on credits.id = facts.credit_id
    where facts.property = 'actor' and instr(facts.value, ' / ') > 0
        and facts.review_id not in (select id from reviews where copy_of is not null)
    group by credits.film_id, credits.person_id
    having min(substr(facts.value, instr(facts.value, ' / '))) <> max(substr(facts.value, instr(facts.value, ' / ')))
),
chosen as (
    select disputed.*
    from disputed
    join films on films.id = disputed.film_id
    where instr(lower(films.title), lower(coalesce(:film, ''))) > 0
    order by films.title collate nocase, films.id
    limit 400
),
sides as (
    select chosen.film_id, chosen.person_id, chosen.property, facts.value, facts.review_id
    from chosen
    join reviews on reviews.film_id = chosen.film_id and reviews.copy_of is null
    -- The plus keeps SQLite from looking the property up before the review.
    join facts on facts.review_id = reviews.id and +facts.property = chosen.property
    where chosen.person_id is null
    union
    select
        chosen.film_id, chosen.person_id, chosen.property,
        substr(facts.value, instr(facts.value, ' / ') + 3), facts.review_id
    from chosen
    join credits on credits.film_id = chosen.film_id and credits.person_id = chosen.person_id
    join facts on facts.credit_id = credits.id
    where +facts.property = 'actor' and instr(facts.value, ' / ') > 0
        and facts.review_id not in (select id from reviews where copy_of is not null)
),
told as (
    select
        sides.film_id, sides.person_id, sides.property, sides.value,
        count(*) as reviews,
        group_concat(coalesce(reviews.critic, reviews.slug), ', ') as said_by
    from sides
    join reviews on reviews.id = sides.review_id
    group by sides.film_id, sides.person_id, sides.property, sides.value
)
select
    films.title as film,
    told.property,
    coalesce(people.name, '') as played_by,
    told.value,
    told.reviews,
    told.said_by,
    films.slug as film_slug
from told
join films on films.id = told.film_id
left join people on people.id = told.person_id
order by
    films.title collate nocase, films.id, told.property, played_by, told.person_id, told.reviews desc, told.value
