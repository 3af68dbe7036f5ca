-- title: Ratings as written
-- group: Evidence
-- description: Every way in which critics write their ratings, by scale: its top, whether the text states it or it is assumed, the score that comes of it, and one review that has it.
select
    rating,
    rating_best as out_of,
    case rating_best_stated when 1 then 'stated' when 0 then 'assumed' end as scale,
    score,
    count(*) as reviews,
    count(distinct critic_id) as critics,
    min(slug) as review_slug
from reviews
where rating is not null and copy_of is null
group by rating_best, rating_best_stated, score, rating
order by rating_best, rating_best_stated desc, score desc, count(*) desc, rating
