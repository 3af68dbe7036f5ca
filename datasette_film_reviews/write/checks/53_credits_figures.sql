-- table: credits
-- invariant: a credit counts the reviews that say so, copies left out
select credits.id, 'the credit as ' || job || ' has review_count ' || review_count || ', but ' || reviews || ' reviews say so'
from credits join (
    select id,
        (
            select count(distinct review_id)
            from facts join reviews on reviews.id = facts.review_id
            where credit_id = credits.id and used = 1 and copy_of is null
        ) as reviews
    from credits
) as counted using (id)
where review_count <> reviews
order by 1
