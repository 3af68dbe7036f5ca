-- Slugs to suggest when one is not found, as many as Datasette gives at once: those first that have it within, or begin
-- or end alike, and of these the ones about as long.
select slug, {name} as name
from {table}
order by
    (instr(slug, :slug) > 0) + (substr(slug, 1, 2) = substr(:slug, 1, 2)) + (substr(slug, -4) = substr(:slug, -4)) desc,
    abs(length(slug) - length(:slug)), id
limit 1000
