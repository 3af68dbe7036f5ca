-- People whose names match, or that are asked for by their ids (JSON).
select slug, name, film_count, review_count
from people
where id in (select value from json_each(:ids)) or id in (select rowid from people_fts where people_fts match :match)
order by lower(name) = lower(:typed) desc, review_count desc, id
limit :size
