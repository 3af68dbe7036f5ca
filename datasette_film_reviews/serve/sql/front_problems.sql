-- Records that did not become reviews, and what was read with a doubt.
select coalesce(sum(records), 0) as records, coalesce(sum(records = 0), 0) as doubts from problems
