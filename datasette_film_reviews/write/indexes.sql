-- Made after the rows: filling is faster without them.

-- These two hold all that comparing critics takes, when a film was last written about, and what a critic's thousands of
-- reviews are counted and sorted by, which otherwise means reading rows as long as their texts.
create index reviews_film_id on reviews(film_id, critic_id, score, published, copy_of);
create index reviews_critic_id on reviews(
    critic_id, film_id, score, published, title, rating, rating_best, rating_best_stated, copy_of
);
-- Copies are few, and what counts without them asks which they are.
create index reviews_copy_of on reviews(copy_of) where copy_of is not null;
create index reviews_source_id on reviews(source_id);
create index reviews_published on reviews(published);
create index reviews_score on reviews(score);
create index reviews_tone on reviews(tone);
create index reviews_words on reviews(words);
create index people_review_count on people(review_count desc);
create index segments_review_id on segments(review_id);
-- With all that tells which sentence a fact stands in, and how favourable it is, without reading the sentences.
create index sentences_review_id on sentences(review_id, start, end, tone);
create index comments_review_id on comments(review_id);
create index repairs_review_id on repairs(review_id);
create index credits_film_id on credits(film_id);
create index credits_person_id on credits(person_id);
-- Each holds what comparing the facts of reviews asks for, so that the facts themselves are not read.
create index facts_review_id on facts(review_id, property, value);
create index facts_property_value on facts(property, value, review_id);
create index facts_person_id on facts(person_id, property, review_id, start) where person_id is not null;
create index facts_film_id on facts(film_id) where film_id is not null;
create index facts_credit_id on facts(credit_id) where credit_id is not null;
create index review_people_person_id on review_people(person_id);
create index review_films_film_id on review_films(film_id);
create index review_tags_tag_id on review_tags(tag_id);
create index problems_source_id on problems(source_id);
