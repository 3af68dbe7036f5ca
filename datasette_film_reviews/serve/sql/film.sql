select id, slug, title, year, certificate, runtime, imdb_id, tmdb_id, review_count, rated_count, score
from films
where slug = :slug
