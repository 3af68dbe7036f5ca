-- title: Rated high, written coldly
-- group: Reviews
-- description: Reviews whose rating is kinder than their words. The tone is an estimate from the words.
-- parameter score_at_least (60): the lowest score that counts as high, 0 to 100
-- parameter tone_at_most (40): the highest tone that counts as cold, 0 to 100
select
    title as film,
    critic,
    score,
    tone,
    round(score - tone, 1) as difference,
    rating,
    quote,
    slug as review_slug
from reviews
where score >= cast(coalesce(nullif(:score_at_least, ''), '60') as real)
  and tone <= cast(coalesce(nullif(:tone_at_most, ''), '40') as real)
  and copy_of is null
order by score - tone desc, id
limit 500
