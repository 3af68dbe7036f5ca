-- title: Who is named where
-- group: People
-- description: People and the reviews that name them, the most named first.
-- parameter name (everybody): takes part of a name
select
    people.name as person,
    reviews.title as film,
    reviews.critic,
    people.slug as person_slug,
    reviews.slug as review_slug
from people
join review_people on review_people.person_id = people.id
join reviews on reviews.id = review_people.review_id
where instr(lower(people.name), lower(coalesce(:name, ''))) > 0
order by people.review_count desc, people.name collate nocase, people.id, reviews.id
