select id, slug, name, film_count, review_count from people where slug = :slug
