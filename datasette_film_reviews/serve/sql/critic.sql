select id, slug, name, review_count, rated_count, score from critics where slug = :slug
