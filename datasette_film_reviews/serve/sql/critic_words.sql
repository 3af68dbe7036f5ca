-- Words that mark a critic against all others, the most distinctive first.
select word, count, round(likelihood, 2) as likelihood
from critic_words
where critic_id = :critic
order by position
limit 20
