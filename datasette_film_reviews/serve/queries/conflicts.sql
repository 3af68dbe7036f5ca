-- title: Conflicts between reviews
-- description: Where reviews of one film state different values, or spell a character differently, and who says what.
with said as (
    select reviews.film_id, facts.property, '' as about, facts.value, facts.review_id
    from facts
    join reviews on reviews.id = facts.review_id
    where facts.property in ('title', 'year', 'certificate', 'runtime') and reviews.film_id is not null
    union
    select
        credits.film_id, 'character', people.name,
        substr(facts.value, instr(facts.value, ' / ') + 3), facts.review_id
    from facts
    join credits on credits.id = facts.credit_id
    join people on people.id = credits.person_id
    where facts.property = 'actor' and instr(facts.value, ' / ') > 0
),
disputed as (
    select film_id, property, about from said group by film_id, property, about having count(distinct value) > 1
)
select
    films.title as film,
    said.property,
    said.about as played_by,
    said.value,
    count(*) as reviews,
    group_concat(coalesce(reviews.critic, reviews.slug), ', ') as said_by,
    films.slug as film_slug
from disputed
join said on said.film_id = disputed.film_id
    and said.property = disputed.property and said.about = disputed.about
join films on films.id = said.film_id
join reviews on reviews.id = said.review_id
group by said.film_id, said.property, said.about, said.value
order by films.title collate nocase, films.id, said.property, said.about, count(*) desc, said.value
