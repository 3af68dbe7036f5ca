-- Films that a name may mean.
select id, slug, title as name
from films
where slug = :name or id in (select rowid from films_fts where films_fts match :match)
