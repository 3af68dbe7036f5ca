select id, score from reviews
