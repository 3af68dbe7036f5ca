-- title: People by reviews and by tone
-- group: People
-- description: The 200 people whom most reviews name, and how favourable the sentences are that name them: an estimate from the words.
-- parameter first (reviews): reviews to have whom most reviews name at the top, tone to have who is spoken of most warmly
-- parameter reviews_at_least (1): leaves out people whom fewer reviews name
with chosen as (
    select id, name, slug, review_count
    from people
    where review_count >= max(cast(coalesce(nullif(:reviews_at_least, ''), '1') as integer), 1)
    order by review_count desc, id
    limit 200
),
named as (
    select distinct chosen.id, sentences.id as sentence_id, sentences.tone
    from chosen
    join facts on facts.person_id = chosen.id
        and facts.review_id not in (select id from reviews where copy_of is not null)
    join sentences on sentences.id = (
        select id from sentences where review_id = facts.review_id and start <= facts.start order by start desc limit 1
    ) and facts.start < sentences.end
),
toned as (
    select id, count(*) as sentences, avg(tone) as tone from named group by id
)
select
    chosen.name as person,
    chosen.review_count as reviews,
    coalesce(toned.sentences, 0) as sentences,
    round(toned.tone, 1) as tone,
    chosen.slug as person_slug
from chosen
left join toned on toned.id = chosen.id
order by
    case when :first = 'tone' then coalesce(toned.tone, -1) end desc,
    chosen.review_count desc, chosen.name collate nocase, chosen.id
