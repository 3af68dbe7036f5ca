-- What the reviews say of each credit, word for word: each wording with how many reviews, and the first ten of them.
with said as (
    select facts.credit_id, facts.property, facts.value, facts.review_id, min(facts.id) as fact_id
    from credits
    join facts on facts.credit_id = credits.id
    where credits.film_id = :film and facts.review_id not in (select id from reviews where copy_of is not null)
    group by facts.credit_id, facts.property, facts.value, facts.review_id
),
ranked as (
    select
        *,
        count(*) over (partition by credit_id, property, value) as review_count,
        row_number() over (partition by credit_id, property, value order by review_id) as witness
    from said
)
select
    ranked.credit_id, ranked.property, ranked.value, ranked.review_count,
    facts.id as fact, facts.quote, facts.field, reviews.slug, reviews.critic
from ranked
join facts on facts.id = ranked.fact_id
join reviews on reviews.id = ranked.review_id
where witness <= 10
order by ranked.credit_id, ranked.review_count desc, ranked.value, witness
