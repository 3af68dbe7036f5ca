-- How favourable the sentences are in which a fact about the person stands: each counts once.
select round(avg(tone), 1) as tone, count(tone) as toned_count
from (
    select distinct sentences.id, sentences.tone
    from facts
    join sentences on sentences.review_id = facts.review_id
        and sentences.start <= facts.start and facts.start < sentences.end
    where facts.person_id = :person
)
