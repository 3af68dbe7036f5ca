-- The films rated best of those that most ratings are of: a quarter of the films, thirty at most.
with most as (
    select rated_count
    from films
    where rated_count > 0
    order by rated_count desc
    limit 1 offset max(:size, min((select count(*) from films where rated_count > 0) / 4, 30)) - 1
),
enough as (
    select coalesce(max(value), 1) as ratings from json_each(:steps) where value <= (select rated_count from most)
)
select slug, title, year, score, rated_count, enough.ratings as at_least
from enough
join films on films.rated_count >= enough.ratings
order by score desc, rated_count desc, title collate nocase, films.id
limit :size
