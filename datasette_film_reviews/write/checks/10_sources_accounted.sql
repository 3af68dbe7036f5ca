-- table: sources
-- invariant: every record of every source is a review or told of in problems
select sources.id,
    sources.path || ' has ' || sources.records || ' records, but ' || reviews || ' reviews and ' || told
    || ' records told of in problems'
from (
    select id,
        (select count(*) from reviews where source_id = sources.id) as reviews,
        (select coalesce(sum(records), 0) from problems where source_id = sources.id) as told
    from sources
) as counted join sources using (id)
where sources.records <> reviews + told
order by 1
