-- What moved the tone of a review: words, all others together, and the length of the text.
select words, weight, count, start, end from tone_words where review_id = :review order by position
