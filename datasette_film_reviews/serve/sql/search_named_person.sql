-- People that a name may mean.
select id, slug, name
from people
where slug = :name or id in (select rowid from people_fts where people_fts match :match)
