-- Reviews that say nothing: a rating or a date alone. Asked of the sentences, whose index is shorter than the reviews.
select id, 1 from reviews where copy_of is null and not exists (select 1 from sentences where sentences.review_id = reviews.id)
