-- title: Ratings as written
-- description: Each rating in its critic's own terms, the top of its scale, whether the text states that scale, and the score it comes to.
select
    rating,
    rating_best as out_of,
    case rating_best_stated when 1 then 'stated' when 0 then 'assumed' end as scale,
    score,
    critic,
    title as film,
    slug as review_slug
from reviews
where rating is not null
order by score is null, score desc, id
