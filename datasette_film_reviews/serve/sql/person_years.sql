-- Sentences in which a fact about the person stands, by the year of the film under review, and how favourable they are:
-- each counts once.
with said as (
    select distinct sentences.id, sentences.review_id, sentences.tone
    from facts
    join sentences on sentences.id = (
        select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
    ) and facts.start < sentences.end
    where facts.person_id = :person
)
select films.year, count(*) as sentence_count, count(said.tone) as toned_count, avg(said.tone) as tone
from said
join reviews on reviews.id = said.review_id and reviews.copy_of is null
left join films on films.id = reviews.film_id
group by films.year
order by films.year is null, films.year
