-- Sentences of some reviews (:reviews, JSON) in which a fact about the person stands, each with the number of its first
-- as evidence on the review's page.
with named as (
    select sentences.id, min(facts.start) as start
    from facts
    join sentences on sentences.id = (
        select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
    ) and facts.start < sentences.end
    where facts.person_id = :person and facts.review_id in (select value from json_each(:reviews))
    group by sentences.id
)
select
    sentences.review_id, sentences.start, sentences.end, sentences.text, sentences.tone,
    (
        select 1 + count(distinct before.start || '-' || before."end")
        from facts as before
        where before.review_id = sentences.review_id and before.start < named.start
    ) as evidence
from named
join sentences on sentences.id = named.id
order by sentences.review_id, sentences.position
limit 5000
