-- Every column of a primary key.
select tables.name as "table", columns.name as "column"
from sqlite_master as tables, pragma_table_info(tables.name) as columns
where tables.type = 'table' and columns.pk > 0
order by tables.name, columns.pk
