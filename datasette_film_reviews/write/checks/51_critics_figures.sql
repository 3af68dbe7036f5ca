-- table: critics
-- invariant: the figures of critics are those of their reviews, copies left out
select critics.id,
    name || ' has review_count ' || review_count || ', rated_count ' || rated_count || ', score ' || coalesce(critics.score, 'null')
    || ', but its reviews give ' || reviews || ', ' || rated || ', ' || coalesce(mean, 'null')
from critics join (
    select critics.id, count(reviews.id) as reviews, count(reviews.score) as rated, avg(reviews.score) as mean
    from critics left join reviews on reviews.critic_id = critics.id and reviews.copy_of is null
    group by critics.id
) as counted using (id)
where review_count <> reviews or rated_count <> rated
    or (score is null) <> (mean is null) or abs(score - mean) > 0.01
order by 1
