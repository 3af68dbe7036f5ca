-- Words of about the same length, between two others in the order of letters, that so many reviews or more have.
select word, review_count
from vocabulary
where word >= :first and word < :last and length(word) between :shortest and :longest and review_count >= :least
