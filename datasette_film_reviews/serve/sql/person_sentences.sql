-- Sentences in which a fact about the person stands.
select distinct
    reviews.slug, reviews.title, reviews.critic, sentences.position, sentences.text, sentences.start, sentences.end
from facts
join sentences on sentences.review_id = facts.review_id
    and sentences.start <= facts.start and facts.start < sentences.end
join reviews on reviews.id = facts.review_id
where facts.person_id = :person
order by reviews.id, sentences.position
limit 500
