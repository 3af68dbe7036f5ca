-- Reviews that match, as JSON: of thousands of ids one long row is read faster than thousands of rows.
select json_group_array(rowid) as ids from reviews_fts where reviews_fts match :match
