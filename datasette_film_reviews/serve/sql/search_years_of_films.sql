select id, year from films where year is not null
