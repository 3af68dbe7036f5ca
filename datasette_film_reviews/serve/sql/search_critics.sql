-- Critics by their ids (JSON).
select slug, name, review_count, rated_count, score
from critics
where id in (select value from json_each(:ids))
order by review_count desc, id
limit :size
