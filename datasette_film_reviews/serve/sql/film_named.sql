-- Other films that reviews of this one name.
select films.slug, films.title, films.year, films.review_count, count(*) as naming_reviews
from reviews
join review_films on review_films.review_id = reviews.id
join films on films.id = review_films.film_id
where reviews.film_id = :film
group by films.id
order by naming_reviews desc, films.title collate nocase, films.id
limit 100
