-- title: Quotations search
-- description: Sentences with all these words, the best matches first. words may be anything that you type; empty searches for "film".
select
    sentences.text as quote,
    reviews.critic,
    reviews.title as film,
    reviews.slug as review_slug
from sentences_fts
join sentences on sentences.id = sentences_fts.rowid
join reviews on reviews.id = sentences.review_id
-- Every word is quoted, so that no punctuation is taken for syntax; printf ends the text at a NUL, which FTS5 refuses.
where sentences_fts match coalesce(nullif(escape_fts(printf('%s', :words)), ''), '"film"')
order by sentences_fts.rank, sentences.id
limit 200
