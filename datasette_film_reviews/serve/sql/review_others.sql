-- Other reviews of the same film.
select slug, headline, critic, rating, score
from reviews
where film_id = :film and id != :review
order by score is null, score desc, id
limit 50
