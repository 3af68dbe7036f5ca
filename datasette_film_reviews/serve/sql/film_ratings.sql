-- The ratings of a film, each wording with how many reviews give it.
select rating as written, score, count(*) as review_count
from reviews
where film_id = :film and score is not null and copy_of is null
group by score, rating
order by score desc, review_count desc, rating
