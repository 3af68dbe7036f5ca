-- table: reviews
-- invariant: a pull quote is its words of the document, at most 200 characters, and has a tone
select id, slug || ' has a pull quote that is not from ' || coalesce(quote_start, 'null') || ' to ' || coalesce(quote_end, 'null')
    || ' of its document, is longer than 200 characters or has no tone'
from reviews
where quote is not null and (
    quote_start is null or quote_end is null or quote_tone is null or length(quote) > 200
    or substr(document, quote_start + 1, quote_end - quote_start) <> quote
)
order by 1
