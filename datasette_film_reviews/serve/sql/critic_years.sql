-- A critic's reviews by the year in which they were published, the undated last.
select
    cast(substr(published, 1, 4) as integer) as year,
    count(*) as review_count,
    count(score) as rated_count,
    round(avg(score), 1) as score
from reviews
where critic_id = :critic and copy_of is null
group by year
order by year is null, year
