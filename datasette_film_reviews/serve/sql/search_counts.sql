-- How many reviews each of several expressions matches.
select value as expression, (select count(*) from reviews_fts where reviews_fts match value) as reviews
from json_each(:matches)
