update reviews set
    title = :title,
    critic = :critic,
    slug = :slug,
    film_id = :film_id,
    film_unknown = :film_unknown,
    critic_id = :critic_id,
    published = :published,
    publication = :publication,
    url = :url,
    rating = :rating,
    rating_best = :rating_best,
    rating_best_stated = :rating_best_stated,
    score = :score,
    copy_of = :copy_of
where id = :id
