-- Every column of a unique index, which a primary key over several columns is too.
select tables.name as "table", indexes.name as "index", columns.name as "column"
from sqlite_master as tables, pragma_index_list(tables.name) as indexes, pragma_index_info(indexes.name) as columns
where tables.type = 'table' and tables.rootpage > 0 and indexes."unique" and not indexes.partial
order by tables.name, indexes.seq, columns.seqno
