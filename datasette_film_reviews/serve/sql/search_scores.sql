select id, score from reviews where copy_of is null
