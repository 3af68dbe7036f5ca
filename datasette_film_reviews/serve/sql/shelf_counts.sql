-- How many films with reviews there are of each decade, band of scores, and numbers of ratings and of reviews.
select
    coalesce(year / 10 * 10, 'unknown') as decade,
    coalesce(min(cast(score / 20 as integer), 4) * 20, 'none') as score,
    min(rated_count, :most) as ratings,
    min(review_count, :most) as reviews,
    count(*) as films
from films
where review_count > 0 and (:title is null or instr(lower(title), lower(:title)) > 0 or instr(slug, :slug) > 0)
group by 1, 2, 3, 4
