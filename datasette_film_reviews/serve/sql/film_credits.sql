-- Who did what on a film.
select credits.id, credits.job, people.slug, people.name, credits.character, credits.review_count
from credits
join people on people.id = credits.person_id
where credits.film_id = :film
order by
    case credits.job when 'director' then 1 when 'writer' then 2 when 'actor' then 3 else 4 end,
    credits.job, credits.review_count desc, credits.id
limit 500
