-- Films with reviews, a page of them. {order} is one of the orders in pages/shelf.py.
select slug, title, year, certificate, runtime, review_count, rated_count, score
from films
where review_count > 0
order by {order}
limit :size offset :offset
