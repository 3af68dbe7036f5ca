-- title: Rated low, written warmly
-- group: Reviews
-- description: Reviews whose words are kinder than their rating. The tone is an estimate from the words: some of these are warm, some ironic, and some rated on a scale other than the one assumed.
-- parameter score_at_most (40): the highest score that counts as low, 0 to 100
-- parameter tone_at_least (60): the lowest tone that counts as warm, 0 to 100
select
    title as film,
    critic,
    score,
    tone,
    round(tone - score, 1) as difference,
    rating,
    quote,
    slug as review_slug
from reviews
where score <= cast(coalesce(nullif(:score_at_most, ''), '40') as real)
  and tone >= cast(coalesce(nullif(:tone_at_least, ''), '60') as real)
  and copy_of is null
order by tone - score desc, id
limit 500
