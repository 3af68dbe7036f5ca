select credits.job, credits.character, credits.review_count, films.slug, films.title, films.year
from credits
join films on films.id = credits.film_id
where credits.person_id = :person
order by films.year is null, films.year desc, films.title collate nocase, credits.job, credits.id
limit 500
