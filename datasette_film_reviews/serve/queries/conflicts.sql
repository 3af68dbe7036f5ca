-- title: Conflicts between reviews
-- description: Where reviews of one film state different values, or spell a character differently, and who says what.
-- parameter film (all): takes part of a title
with filmed as materialized (
    select reviews.id, reviews.film_id
    from films
    join reviews on reviews.film_id = films.id
    where instr(lower(films.title), lower(coalesce(:film, ''))) > 0
),
said as (
    select filmed.film_id, facts.property, '' as about, facts.value, facts.review_id
    from facts
    join filmed on filmed.id = facts.review_id
    where facts.property in ('title', 'year', 'certificate', 'runtime')
    union all
    select
        filmed.film_id, 'character', people.name,
        substr(facts.value, instr(facts.value, ' / ') + 3), facts.review_id
    from facts
    join filmed on filmed.id = facts.review_id
    join credits on credits.id = facts.credit_id
    join people on people.id = credits.person_id
    where facts.property = 'actor' and instr(facts.value, ' / ') > 0
),
disputed as (
    select said.film_id, films.title, films.slug, said.property, said.about
    from said
    join films on films.id = said.film_id
    group by said.film_id, said.property, said.about
    having min(said.value) <> max(said.value)
    order by films.title collate nocase, films.id, said.property, said.about
    limit 500
),
sides as (
    select distinct disputed.*, said.value, said.review_id
    from disputed
    join said on said.film_id = disputed.film_id
        and said.property = disputed.property and said.about = disputed.about
)
select
    sides.title as film,
    sides.property,
    sides.about as played_by,
    sides.value,
    count(*) as reviews,
    group_concat(coalesce(reviews.critic, reviews.slug), ', ') as said_by,
    sides.slug as film_slug
from sides
join reviews on reviews.id = sides.review_id
group by sides.film_id, sides.property, sides.about, sides.value
order by sides.title collate nocase, sides.film_id, sides.property, sides.about, count(*) desc, sides.value
