-- Every foreign key of the database, compound ones with a row for each column; the column it leads to may be null.
select tables.name as "table", keys.id, keys."from" as "column", keys."table" as other_table, keys."to" as other_column
from sqlite_master as tables, pragma_foreign_key_list(tables.name) as keys
where tables.type = 'table' and tables.rootpage > 0
order by tables.name, keys.id desc, keys.seq
