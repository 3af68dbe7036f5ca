-- What reviews of a film say of each person credited on it: of the six that most reviews name, three sentences that
-- name them, from as many reviews as there are, those that are most opinion first.
-- `cross join` keeps the order: the film's reviews first, not all facts of a property.
with said as (
    select
        facts.person_id, facts.review_id, min(facts.id) as fact_id,
        sentences.id as sentence_id, sentences.opinion
    from reviews
    cross join facts on facts.review_id = reviews.id
        and facts.property in ('person_mentioned', 'director', 'writer', 'actor')
        and facts.used = 1
    cross join sentences on sentences.id = (
        select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
    ) and facts.start < sentences.end
    where reviews.film_id = :film and reviews.copy_of is null
      and facts.person_id in (select person_id from credits where film_id = :film)
      and length(sentences.text) <= 250
    group by facts.person_id, sentences.id
),
in_review as (
    select *, row_number() over (partition by person_id, review_id order by opinion desc, sentence_id) as turn
    from said
),
of_person as (
    select
        *,
        sum(turn = 1) over (partition by person_id) as review_count,
        row_number() over (partition by person_id order by turn, opinion desc, sentence_id) as place
    from in_review
),
ranked as (
    select *, dense_rank() over (order by review_count desc, person_id) as person_place
    from of_person
)
select
    people.slug as person_slug, people.name as person_name, ranked.review_count, ranked.fact_id as fact,
    reviews.slug, reviews.critic, sentences.start, sentences.end, sentences.text, sentences.tone
from ranked
join people on people.id = ranked.person_id
join reviews on reviews.id = ranked.review_id
join sentences on sentences.id = ranked.sentence_id
where ranked.place <= 3 and ranked.person_place <= 6
order by ranked.person_place, ranked.place
