-- title: Words that mark a critic
-- group: Critics
-- description: Words that a critic uses far more often than all others do, by log-likelihood: above 10.83, chance explains one in a thousand.
-- parameter critic (the one with the most reviews): takes part of a name
with chosen as (
    select id, name, slug, review_count
    from critics
    where instr(lower(name), lower(coalesce(:critic, ''))) > 0
        and exists (select 1 from critic_words where critic_words.critic_id = critics.id)
    order by review_count desc, id
    limit case when coalesce(:critic, '') = '' then 1 else 50 end
)
select
    critic_words.word,
    critic_words.count,
    critic_words.likelihood,
    chosen.name as critic,
    chosen.slug as critic_slug
from chosen
join critic_words on critic_words.critic_id = chosen.id
order by chosen.review_count desc, chosen.id, critic_words.position
