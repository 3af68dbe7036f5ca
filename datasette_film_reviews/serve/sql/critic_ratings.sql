-- The ratings of a critic, each wording with how many reviews give it.
select rating as written, rating_best as best, rating_best_stated as best_stated, score, count(*) as review_count
from reviews
where critic_id = :critic and rating is not null and copy_of is null
group by score, rating, rating_best, rating_best_stated
order by score desc, review_count desc, rating
