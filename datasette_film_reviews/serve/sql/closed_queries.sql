-- The rule of Datasette 1.0 that closes queries, from a JSON array of pairs: database and name.
select
    json_extract(value, '$[0]') as parent,
    json_extract(value, '$[1]') as child,
    0 as allow,
    'it reads a table that may not be viewed' as reason
from json_each(:film_reviews_closed)
