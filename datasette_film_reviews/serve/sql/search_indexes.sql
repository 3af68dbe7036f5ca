-- Which of the tables that search needs are there.
select name from sqlite_master
where name in ('reviews_fts', 'sentences_fts', 'films_fts', 'people_fts', 'vocabulary')
