-- title: Score by year
-- group: Films
-- description: Mean, median and tone of the reviews year by year; the tone is an estimate from the words. Reviews whose year is unknown are left out.
-- parameter year_of (film): film for the year of release, review for the year of publication
with dated as (
    select
        case :year_of when 'review' then cast(substr(reviews.published, 1, 4) as integer) else films.year end as year,
        reviews.score,
        reviews.tone
    from reviews
    left join films on films.id = reviews.film_id
    where reviews.copy_of is null
)
select
    year,
    count(*) as reviews,
    count(score) as rated_reviews,
    round(avg(score), 1) as score,
    percentile_of(score, 50) as median,
    round(avg(tone), 1) as tone
from dated
where year is not null
group by year
order by year
