-- title: What critics say about a person
-- group: Films
-- description: Sentences that name somebody, and their tone: an estimate from the words.
-- parameter person (whom most reviews name): takes part of a name
with chosen as (
    select id, name, slug
    from people
    where instr(lower(name), lower(coalesce(:person, ''))) > 0
    order by review_count desc, id
    limit case when coalesce(:person, '') = '' then 1 else 50 end
)
select distinct
    chosen.name as person,
    sentences.text as quote,
    sentences.tone,
    reviews.critic,
    reviews.title as film,
    reviews.slug as review_slug
from chosen
join facts on facts.person_id = chosen.id
join sentences on sentences.id = (
    select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
) and facts.start < sentences.end
join reviews on reviews.id = facts.review_id and reviews.copy_of is null
order by chosen.name collate nocase, chosen.id, reviews.id, sentences.position
