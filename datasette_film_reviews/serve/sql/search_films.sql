-- Films whose titles match, or that are asked for by their ids (JSON).
select slug, title, year, review_count, rated_count, score
from films
where id in (select value from json_each(:ids)) or id in (select rowid from films_fts where films_fts match :match)
order by lower(title) = lower(:typed) desc, review_count desc, id
limit :size
