select
    reviews.id, reviews.slug, reviews.title, reviews.headline, reviews.published, reviews.publication, reviews.url,
    reviews.language, reviews.rating, reviews.rating_best, reviews.rating_best_stated, reviews.score,
    reviews.tone,
    reviews.quote, reviews.quote_start, reviews.quote_end, reviews.quote_tone, reviews.quote_chosen, reviews.words, reviews.document, reviews.html, reviews.locator, reviews.film_id,
    reviews.film_unknown, coalesce(reviews.copy_of, reviews.id) as original,
    films.slug as film_slug, films.title as film_title, films.year as film_year,
    critics.slug as critic_slug, critics.name as critic_name,
    sources.path, sources.format, sources.encoding, sources.bytes, sources.sha256
from reviews
left join films on films.id = reviews.film_id
left join critics on critics.id = reviews.critic_id
join sources on sources.id = reviews.source_id
where reviews.slug = :slug
