-- Reviews of other films that have most names in common with a review: of the people and films that it names, and its
-- own film, the twelve that fewest others name. At most 150 may name one, so that no page costs more in a larger corpus.
-- One review of each film, those whose film is known first.
with named as (
    select 'people' as kind, people.id, people.slug, people.name, people.review_count as naming
    from review_people
    join people on people.id = review_people.person_id
    where review_people.review_id = :review
    union all
    select
        'films', films.id, films.slug, films.title,
        films.review_count
            + (select count(*) from (select 1 from review_films where review_films.film_id = films.id limit 151))
    from (select film_id from review_films where review_id = :review union select :film) as own
    join films on films.id = own.film_id
),
rarest as (
    select * from named where naming between 2 and 150 order by naming, kind, id limit 12
),
shared as (
    select rarest.*, review_people.review_id
    from rarest
    cross join review_people on review_people.person_id = rarest.id
    where rarest.kind = 'people'
    union all
    select rarest.*, review_films.review_id
    from rarest
    cross join review_films on review_films.film_id = rarest.id
    where rarest.kind = 'films'
    union all
    select rarest.*, reviews.id
    from rarest
    cross join reviews on reviews.film_id = rarest.id and reviews.copy_of is null
    where rarest.kind = 'films'
),
alike as (
    select
        review_id, count(*) as shared_count, sum(1.0 / naming) as rarity,
        json_group_array(json_object('kind', kind, 'slug', slug, 'name', name, 'naming', naming)) as shared
    from shared
    where review_id <> :review and review_id not in (select id from reviews where film_id = :film)
    group by review_id
    order by shared_count desc, rarity desc, review_id
    limit 40
),
of_film as (
    select
        alike.*,
        row_number() over (
            partition by coalesce(reviews.film_id, -reviews.id) order by shared_count desc, rarity desc, review_id
        ) as turn
    from alike
    join reviews on reviews.id = alike.review_id
)
select
    reviews.slug, reviews.title, reviews.headline, reviews.critic, reviews.rating, reviews.score,
    films.slug as film_slug, films.title as film_title, films.year as film_year, of_film.shared
from of_film
join reviews on reviews.id = of_film.review_id
left join films on films.id = reviews.film_id
where of_film.turn = 1
order by of_film.shared_count desc, reviews.film_id is null, of_film.rarity desc, of_film.review_id
limit 5
