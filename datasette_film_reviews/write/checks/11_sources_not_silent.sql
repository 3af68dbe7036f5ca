-- table: sources
-- invariant: no source is passed over in silence
select id, path || ' has neither a review nor a problem'
from sources
where not exists (select 1 from reviews where source_id = sources.id)
    and not exists (select 1 from problems where source_id = sources.id)
order by 1
