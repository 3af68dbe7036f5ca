-- table: films
-- invariant: the figures of films are those of their reviews, copies left out
select films.id,
    title || ' has review_count ' || review_count || ', rated_count ' || rated_count || ', score ' || coalesce(films.score, 'null')
    || ', but its reviews give ' || reviews || ', ' || rated || ', ' || coalesce(mean, 'null')
from films join (
    select films.id, count(reviews.id) as reviews, count(reviews.score) as rated, avg(reviews.score) as mean
    from films left join reviews on reviews.film_id = films.id and reviews.copy_of is null
    group by films.id
) as counted using (id)
where review_count <> reviews or rated_count <> rated
    or (score is null) <> (mean is null) or abs(score - mean) > 0.01
order by 1
