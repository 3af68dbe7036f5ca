-- table: people
-- invariant: the figures of people are those of their credits and of the reviews that name them
select people.id,
    name || ' has film_count ' || film_count || ' and review_count ' || review_count || ', but there are '
    || films || ' and ' || reviews
from people join (
    select id,
        (select count(distinct film_id) from credits where person_id = people.id) as films,
        (select count(*) from review_people where person_id = people.id) as reviews
    from people
) as counted using (id)
where film_count <> films or review_count <> reviews
order by 1
