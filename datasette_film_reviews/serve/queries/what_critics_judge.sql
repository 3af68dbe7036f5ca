-- title: What critics judge
-- group: Films
-- description: Sentences that judge one side of a film, and their tone: an estimate from the words.
-- parameter aspect (all): direction, performance, writing, music, look, pace or film
-- parameter film (all): takes part of a title
select
    facts.value as aspect,
    sentences.text as quote,
    sentences.tone,
    people.name as person,
    reviews.critic,
    reviews.title as film,
    reviews.slug as review_slug
from facts
join reviews on reviews.id = facts.review_id and reviews.copy_of is null
join sentences on sentences.id = (
    select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
) and facts.start < sentences.end
left join people on people.id = facts.person_id
where facts.property = 'aspect' and facts.used = 1
    and coalesce(nullif(:aspect, ''), facts.value) = facts.value
    and instr(lower(reviews.title), lower(coalesce(:film, ''))) > 0
order by reviews.title collate nocase, facts.value, sentences.tone desc, facts.id
limit 500
