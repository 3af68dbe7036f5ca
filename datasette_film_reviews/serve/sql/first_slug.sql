-- A slug that is there, to try addresses with.
select slug from {table} order by id limit 1
