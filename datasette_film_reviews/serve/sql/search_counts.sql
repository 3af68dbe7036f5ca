-- How many reviews each of several expressions matches.
select
    value as expression,
    (
        select count(*)
        from reviews_fts
        where reviews_fts match value and rowid not in (select id from reviews where copy_of is not null)
    ) as reviews
from json_each(:matches)
