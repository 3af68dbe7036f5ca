select id, published from reviews where published is not null
