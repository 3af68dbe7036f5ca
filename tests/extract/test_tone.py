"""Tone and opinion are estimates from the words alone: in their range, or nothing; never an exception."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.tone import explained, judged
from datasette_film_reviews.model import Field, Record, Review

FAVOURABLE = (
    "A wonderful film, and a moving one. Ann Lee gives a superb performance. I loved every minute of it, and I"
    " will see it again. Highly recommended."
)
UNFAVOURABLE = (
    "A dull and pointless film. The jokes fall flat, the script is lazy and nobody seems to care. I was bored after ten"
    " minutes. Avoid this mess."
)
PLOT = (
    "When the mine closes, Rex takes his daughter to the coast. They meet a fisherman, who is on the run from his"
    " brother. One night she finds a map in the boat, and the three set out to sea."
)
GERMAN = (
    "Ein wunderbarer Film, der von der ersten bis zur letzten Minute fesselt. Die Darsteller spielen großartig, und"
    " auch die Kamera kann sich sehen lassen. Unbedingt ansehen."
)


def review_of(text: str, **fields: str) -> Review:
    return extract(Record(0, "some-file.txt", "", text, tuple(Field(name, name, fields[name]) for name in fields)))


def tone_of(text: str, **fields: str) -> float:
    tone = review_of(text, **fields).tone
    assert tone is not None
    return tone


def test_favourable_and_not_lie_on_their_sides_of_fifty() -> None:
    assert tone_of(FAVOURABLE) > 90
    assert tone_of(UNFAVOURABLE) < 10


def test_sentences_have_tones_of_their_own() -> None:
    text = "The photography is beautiful and the music is a delight. The script is awful and the ending is ridiculous."
    first, second = review_of(text).sentences
    assert first.tone is not None and second.tone is not None  # noqa: PT018
    assert first.tone > 90 > 10 > second.tone


def test_opinions_are_told_from_plot() -> None:
    opinions = [sentence.opinion or 0 for sentence in review_of(FAVOURABLE + "\n" + UNFAVOURABLE).sentences]
    plot = [sentence.opinion or 0 for sentence in review_of(PLOT).sentences]
    assert min(opinions) > 50 > max(plot)


def test_plot_does_not_count_towards_tone() -> None:
    assert tone_of(f"{FAVOURABLE}\n{PLOT}") == tone_of(FAVOURABLE)


def test_names_and_ratings_in_figures_do_not_count() -> None:
    text = "A decent film by {}, though it drags. I give it {} out of 10."
    assert len({tone_of(text.format(*words)) for words in [("Ann Lee", 2), ("Ann Lee", 9), ("Bo Day", 9)]}) == 1


@pytest.mark.parametrize(
    "text", ["", "Great", "8/10", "★★★★", "Rating: 8/10\n", "...", "\U0001f600 \U0001f600", GERMAN]
)
def test_nothing_is_said_where_nothing_can_be(text: str) -> None:
    review = review_of(text)
    assert review.tone is None
    assert {(sentence.opinion, sentence.tone) for sentence in review.sentences} <= {(None, None)}


def test_a_field_decides_the_language() -> None:
    assert review_of(FAVOURABLE, language="de").tone is None
    assert review_of("Wonderful film!", language="en-GB").tone is not None
    assert review_of("Wonderful film!").tone is not None


def test_the_last_sentence_counts_more() -> None:
    sentences = ["The cast is good.", "The script is dull.", "It looks pretty.", "The pace is slow."]
    praise, blame = "I loved every minute of it.", "I was bored for most of it."
    last_praised = review_of(" ".join([*sentences, blame, praise]))
    last_blamed = review_of(" ".join([*sentences, praise, blame]))
    assert (last_praised.tone or 0) > (last_blamed.tone or 100) + 5
    for review in (last_praised, last_blamed):
        explanation = explained(review)
        assert explanation is not None
        added = explanation.base + sum(one.logit for one in explanation.contributions)
        assert added == pytest.approx(explanation.logit)
        assert added == pytest.approx(sum(word.weight for word in review.tone_words), abs=1e-3)


def test_words_that_a_negation_reaches_and_words_after_a_turn_are_heard_as_such() -> None:
    assert tone_of("It is not an interesting film.") < 50 < tone_of("It is an interesting film.")
    explanation = explained(review_of("It was never really that funny, but the cast is great."))
    assert explanation is not None
    assert {"(not …) funny", "(but …) great"} <= {one.words for one in explanation.contributions}


def test_an_explanation_adds_up() -> None:
    review = review_of(f"{UNFAVOURABLE}\n{PLOT}")
    explanation = explained(review)
    assert explanation is not None
    assert explanation.tone == review.tone
    assert explanation.base + sum(one.logit for one in explanation.contributions) == pytest.approx(explanation.logit)
    assert (explanation.sentences, explanation.left_out) == (4, 3)
    amounts = [abs(one.logit) for one in explanation.contributions]
    assert amounts == sorted(amounts, reverse=True)
    against = [one.words for one in explanation.contributions if one.logit < 0]
    assert {"dull", "pointless", "mess", "avoid this"} <= set(against)
    assert explained(review_of(GERMAN)) is None


WORDS = st.sampled_from(
    ["great ", "dull ", "I ", "Ann ", "GREAT ", "n't ", "’s ", "! ", "? ", ". ", "7 ", "é ", "\n", "'"]
)


@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map("".join)))
@settings(max_examples=200, deadline=None)
def test_any_text_has_a_tone_in_range_or_none(text: str) -> None:
    review = review_of(text)
    for number in (review.tone, *(n for sentence in review.sentences for n in (sentence.opinion, sentence.tone))):
        assert number is None or 0 <= number <= 100
    explanation = explained(review)
    assert (explanation and explanation.tone) == review.tone
    assert "-0.0" not in {str(word.weight) for word in review.tone_words}


@pytest.mark.parametrize("piece", ["great film ", "great film. ", "Great ", "x", "!", "don't you "])
def test_time_is_linear_in_the_length_of_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        spans = [(start, min(start + 120, length)) for start in range(0, length, 120)]
        best = []
        for _ in range(3):
            start = time.process_time()
            judged(text, spans, "en")
            best.append(time.process_time() - start)
        return min(best)

    seconds(1000)
    assert seconds(2_400_000) < 10 * seconds(600_000) + 0.5  # a busy machine takes its time
