select id, slug, title, year, certificate, runtime, imdb_id, tmdb_id, review_count, rated_count, score, tone,
    (select count(tone) from reviews where film_id = films.id and copy_of is null) as toned_count
from films
where slug = :slug
