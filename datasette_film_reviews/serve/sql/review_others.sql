-- Other reviews of the same film, those that differ most first: by how much higher their score is or, where one of the
-- two has none, by their tone.
select
    slug, headline, critic, rating, score, tone,
    round(score - :score, 2) as difference, round(tone - :tone, 2) as tone_difference
from reviews
where film_id = :film and id <> :review and copy_of is null
order by score - :score is null, abs(score - :score) desc, abs(tone - :tone) desc, id
limit 50
