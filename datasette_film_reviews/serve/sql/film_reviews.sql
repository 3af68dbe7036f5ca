-- A page of a film's reviews as cards, each with its first two sentences.
select
    reviews.slug, reviews.headline, reviews.published, reviews.publication, reviews.words,
    reviews.rating, reviews.rating_best, reviews.rating_best_stated, reviews.score, reviews.tone, reviews.quote,
    critics.name as critic_name, critics.slug as critic_slug,
    (
        select group_concat(text, ' ')
        from (select text from sentences where review_id = reviews.id order by position limit 2)
    ) as opening
from reviews
left join critics on critics.id = reviews.critic_id
where reviews.film_id = :film and reviews.copy_of is null
order by reviews.score is null, reviews.score desc, reviews.published is null, reviews.published desc, reviews.id
limit :size offset :offset
