-- Reviews that match, each text once, as JSON: of thousands of ids one long row is read faster than thousands of rows.
select json_group_array(rowid) as ids from reviews_fts where reviews_fts match :match and rowid not in (select id from reviews where copy_of is not null)
