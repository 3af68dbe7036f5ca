select id, published from reviews where published is not null and copy_of is null
