-- table: facts
-- invariant: an aspect that is kept is one of those that an opinion can be about, with the words that say so
select id, 'the aspect "' || value || '" is none, or has no words that say so'
from facts
where property = 'aspect' and used = 1 and (
    quote is null or value not in ('direction', 'performance', 'writing', 'music', 'look', 'pace', 'film')
)
order by 1
