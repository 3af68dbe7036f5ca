-- table: reviews
-- invariant: a score is from 0 to 100 and stands only where there is a rating
select id,
    case
        when rating is null then slug || ' has the score ' || score || ' without a rating'
        else slug || ' has the score ' || score || ', which is not from 0 to 100'
    end
from reviews
where score is not null and (rating is null or score not between 0 and 100)
order by 1
