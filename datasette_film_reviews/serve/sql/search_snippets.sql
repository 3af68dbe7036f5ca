-- What matches in each of these reviews, between the characters :begin and :end.
select
    reviews_fts.rowid as id,
    highlight(reviews_fts, 0, :begin, :end) as title,
    highlight(reviews_fts, 1, :begin, :end) as critic,
    highlight(reviews_fts, 2, :begin, :end) as headline,
    snippet(reviews_fts, 3, :begin, :end, '…', :words) as text
from json_each(:ids) as wanted
cross join reviews_fts
where reviews_fts match :match and reviews_fts.rowid = wanted.value
