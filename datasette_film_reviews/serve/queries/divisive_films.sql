-- title: Divisive films
-- group: Films
-- description: Films that critics differ over most: how far a rating is from the film's mean, in the mean.
-- parameter ratings_at_least (2): leaves out films that rest on fewer ratings
select
    films.title,
    films.year,
    round(avg(abs(reviews.score - films.score)), 1) as deviation,
    min(reviews.score) as lowest,
    percentile_of(reviews.score, 50) as median,
    max(reviews.score) as highest,
    count(*) as rated_reviews,
    films.slug as film_slug
from films
join reviews on reviews.film_id = films.id and reviews.score is not null and reviews.copy_of is null
where films.rated_count >= cast(coalesce(nullif(:ratings_at_least, ''), '2') as integer)
group by films.id
having min(reviews.score) < max(reviews.score)
order by deviation desc, count(*) desc, films.title collate nocase, films.id
