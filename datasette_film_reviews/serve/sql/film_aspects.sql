-- What opinions of a film are about: in how many reviews, and the mean tone of the sentences that say so.
-- `cross join` keeps the order: the film's reviews first, not all facts of a property.
select facts.value as aspect, count(distinct facts.review_id) as review_count, round(avg(sentences.tone), 1) as tone
from reviews
cross join facts on facts.review_id = reviews.id and facts.property = 'aspect' and facts.used = 1
cross join sentences on sentences.id = (
    select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
) and facts.start < sentences.end
where reviews.film_id = :film and reviews.copy_of is null
group by facts.value
order by review_count desc, facts.value
