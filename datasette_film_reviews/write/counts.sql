-- How many reviews each figure rests on.

update films set
    review_count = (select count(*) from reviews where reviews.film_id = films.id),
    rated_count = (select count(score) from reviews where reviews.film_id = films.id),
    score = (select round(avg(score), 2) from reviews where reviews.film_id = films.id),
    tone = (select round(avg(tone), 2) from reviews where reviews.film_id = films.id);

update critics set
    review_count = (select count(*) from reviews where reviews.critic_id = critics.id),
    rated_count = (select count(score) from reviews where reviews.critic_id = critics.id),
    score = (select round(avg(score), 2) from reviews where reviews.critic_id = critics.id);

update people set
    film_count = (select count(distinct film_id) from credits where credits.person_id = people.id),
    review_count = (select count(*) from review_people where review_people.person_id = people.id);

update credits set
    review_count = (select count(distinct review_id) from facts where facts.credit_id = credits.id and facts.used = 1);
