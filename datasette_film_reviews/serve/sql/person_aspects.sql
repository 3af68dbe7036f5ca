-- What opinions of a person are about: in how many reviews, and the mean tone of the sentences that say so.
select facts.value as aspect, count(distinct facts.review_id) as review_count, round(avg(sentences.tone), 1) as tone
from facts
join sentences on sentences.id = (
    select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
) and facts.start < sentences.end
-- The plus keeps the search to the person's facts: those of the property are of everybody.
where facts.person_id = :person and +facts.property = 'aspect' and facts.used = 1
    and facts.review_id not in (select id from reviews where copy_of is not null)
group by facts.value
order by review_count desc, facts.value
