-- The pull quote that speaks best for a film, and the one that speaks most against it.
select quote_chosen as chosen, slug, critic, quote, quote_start as start, quote_end as end, quote_tone as tone
from reviews
where film_id = :film and quote_chosen is not null
order by quote_chosen desc, id
