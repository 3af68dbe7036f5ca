-- What a build says of every review, by source: its columns, and its used facts as JSON.
select
  sources.path,
  reviews.locator,
  films.title as film,
  reviews.title as review_title,
  films.year,
  films.certificate,
  films.runtime,
  critics.name as critic,
  reviews.published,
  reviews.language,
  reviews.rating,
  reviews.score,
  (
    select json_group_array(json_array(facts.property, facts.value, people.name))
    from facts left join people on people.id = facts.person_id
    where facts.review_id = reviews.id and facts.used
  ) as facts
from reviews
join sources on sources.id = reviews.source_id
left join films on films.id = reviews.film_id
left join critics on critics.id = reviews.critic_id
