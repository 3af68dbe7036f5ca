-- A stretch of a review's document: the review, the words and what stands around them, and the number of the evidence
-- that they are on the review's page, where a fact rests on just these words.
select
    reviews.slug,
    substr(reviews.document, max(:start - 31, 1), min(:start, 32)) as prefix,
    substr(reviews.document, :start + 1, :end - :start) as exact,
    substr(reviews.document, :end + 1, 32) as suffix,
    (
        select count(distinct before.start || '-' || before."end") from facts
        join facts as before on before.review_id = facts.review_id
            and (before.start, before."end") <= (facts.start, facts."end")
        where facts.review_id = reviews.id and facts.start = :start and facts."end" = :end
    ) as evidence
from reviews
where reviews.id = :review and :start < :end and :end <= length(reviews.document)
