-- Every fact of a review with the rule that found it and the page that it leads to; beside what an opinion is about the
-- tone of its sentence.
select
    facts.id, facts.property, facts.value, facts.field, facts.start, facts.end, facts.quote,
    facts.method, methods.description as rule, facts.confidence, facts.used,
    case when facts.property = 'aspect' then (
        select case when facts.start < sentences.end then sentences.tone end
        from sentences
        where sentences.review_id = facts.review_id and sentences.start <= facts.start
        order by sentences.start desc
        limit 1
    ) end as tone,
    people.slug as person_slug, people.name as person_name,
    films.slug as film_slug, films.title as film_title
from facts
left join methods on methods.name = facts.method
left join people on people.id = facts.person_id
left join films on films.id = facts.film_id
where facts.review_id = :review
order by facts.start is null, facts.start, facts.end, facts.id
