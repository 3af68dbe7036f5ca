-- Where else the text of a review stands, from its original (:original): that first, then the copies.
select slug, title, headline, critic, publication, published, copy_of is null as original
from reviews
where id = :original and id <> :review
union all
select slug, title, headline, critic, publication, published, 0
from (select * from reviews where copy_of = :original and id <> :review order by id limit 50)
