-- title: Films ranked
-- group: Films
-- description: By the mean of their rated reviews; films without a rating come last.
-- parameter ratings_at_least (0): leaves out films that rest on fewer ratings
select
    title,
    year,
    score,
    rated_count as rated_reviews,
    review_count as reviews,
    slug as film_slug
from films
where review_count > 0
  and rated_count >= cast(coalesce(nullif(:ratings_at_least, ''), '0') as integer)
order by score is null, score desc, rated_count desc, title collate nocase, id
