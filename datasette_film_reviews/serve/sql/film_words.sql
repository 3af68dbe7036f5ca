-- Words that mark a film: those that its reviews use far more often than all others do, the most distinctive first.
select word, count
from film_words
where film_id = :film
order by position
