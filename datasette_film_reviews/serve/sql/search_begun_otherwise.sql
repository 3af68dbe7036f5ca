-- Words that are :word but for a slip in its first letter: too many, missing, wrong, or swapped with the second (:swapped).
with recursive beginnings (letter) as (
    select substr(min(word), 1, 1) from vocabulary
    union all
    select (select substr(min(word), 1, 1) from vocabulary where word >= letter || :last)
    from beginnings
    where letter is not null
),
likely (word) as (
    select substr(:word, 2)
    union select :swapped
    union select letter || :word from beginnings
    union select letter || substr(:word, 2) from beginnings
)
select vocabulary.word, vocabulary.review_count
from likely
cross join vocabulary on vocabulary.word = likely.word
where vocabulary.review_count >= :least and vocabulary.word <> :word
