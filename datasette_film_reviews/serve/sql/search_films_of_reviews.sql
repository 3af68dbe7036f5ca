select id, film_id from reviews where film_id is not null and copy_of is null
