-- table: sources
-- invariant: no source is passed over in silence
-- A file that was read may hold no review of its own, such as the profile beside a diary; one that was not is told of.
select id, path || ' was not read, and no problem says why'
from sources
where format = 'unread' and not exists (select 1 from problems where source_id = sources.id)
order by 1
