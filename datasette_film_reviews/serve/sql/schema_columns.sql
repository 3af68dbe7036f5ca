-- Every column of the database, those of primary keys first and numbered. Virtual tables, whose modules may be missing
-- here, have no root page.
select tables.name as "table", columns.name as "column", columns.pk as key
from sqlite_master as tables, pragma_table_info(tables.name) as columns
where tables.type = 'table' and tables.rootpage > 0
order by tables.name, columns.pk = 0, columns.pk, columns.cid
