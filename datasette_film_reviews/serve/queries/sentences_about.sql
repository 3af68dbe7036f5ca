-- title: Sentences about something
-- group: Reviews
-- description: Sentences with all the words asked for, the best matches first; opinion and tone are estimates, 0 to 100.
-- parameter about (film): one word or several, in any of their forms; punctuation does not matter
select
    sentences.text as quote,
    sentences.opinion,
    sentences.tone,
    reviews.critic,
    reviews.title as film,
    reviews.slug as review_slug
from sentences_fts
join sentences on sentences.id = sentences_fts.rowid
join reviews on reviews.id = sentences.review_id and reviews.copy_of is null
-- Every word is quoted, so that no punctuation is taken for syntax; printf ends the text at a NUL, which FTS5 refuses.
where sentences_fts match coalesce(nullif(escape_fts(printf('%s', :about)), ''), '"film"')
order by sentences_fts.rank, sentences.id
limit 200
