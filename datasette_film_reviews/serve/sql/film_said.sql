-- What reviews of a film say about it: each value with how many reviews say so, and the first ten of them.
-- A review may rightly keep another year or certificate than the film's, of which the vote decides one.
-- `agrees` tells whether the review gives the kept value too.
-- `cross join` keeps the order: the film's reviews first, not all facts of a property.
with said as (
    select facts.property, facts.value, facts.review_id, min(facts.id) as fact_id, max(facts.used) as used
    from reviews
    cross join facts on facts.review_id = reviews.id
    where reviews.film_id = :film and reviews.copy_of is null
      and facts.property in ('title', 'year', 'certificate', 'runtime', 'country', 'genre', 'imdb_id', 'tmdb_id')
    group by facts.property, facts.value, facts.review_id
),
ranked as (
    select
        *,
        count(*) over one_value as review_count,
        case property
            when 'year' then value = (select cast(year as text) from films where id = :film)
            when 'runtime' then value = (select cast(runtime as text) from films where id = :film)
            when 'certificate' then value = (select certificate from films where id = :film)
            else max(used) over one_value
        end as kept,
        row_number() over (partition by property, value order by review_id) as witness
    from said
    window one_value as (partition by property, value)
),
compared as (
    select *, max(kept) over (partition by property, review_id) as agrees
    from ranked
)
select
    compared.property, compared.value, compared.kept, compared.agrees, compared.review_count,
    facts.id as fact, facts.quote, facts.field, reviews.slug, reviews.critic
from compared
join facts on facts.id = compared.fact_id
join reviews on reviews.id = compared.review_id
where witness <= 10
order by compared.property, compared.review_count desc, compared.value, witness
