-- Reviews whose text is that of another, which stands for them.
select id, copy_of from reviews where copy_of is not null
