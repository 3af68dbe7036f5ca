"""Pull quotes: what may be printed alone, and what is preferred."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.pull_quotes import LONGEST, pull_quote
from datasette_film_reviews.model import Record, Sentence

VERDICT = "Salt is a superb and moving film, one of the best thrillers of the year."


def quote_of(*sentences: tuple[str, float, float], tone: float | None = 80.0) -> str | None:
    """The quote of a text of sentences, each with its opinion and its tone."""
    document, told = "", []
    for text, opinion, sentence_tone in sentences:
        told.append(Sentence(len(document), len(document) + len(text), opinion, sentence_tone))
        document += f"{text} "
    quote = pull_quote(document, told, ["Salt"], tone)
    return None if quote is None else document[quote.start : quote.end]


def test_a_verdict_on_the_film_is_preferred_to_a_detail() -> None:
    detail = ("Some of the colours of the harbour are wonderful.", 90, 92)
    assert quote_of(detail, (VERDICT, 90, 90), detail) == VERDICT


@pytest.mark.parametrize(
    "leaning",
    [
        "But Salt is a superb and moving film, one of the best of the year.",
        "It is a superb and moving film, one of the best of the year.",
        "She gives the best performance of this superb film.",
        "However, Salt is a superb and moving film.",
        "There is a superb and moving film in Salt.",
        "Is Salt the best film of the year, and the most moving?",
        "“Salt is the best film of the year so far,” says her brother.",
        "SALT IS THE BEST AND MOST MOVING FILM OF THE YEAR.",
        "Salt (the best film of the year is superb.",
        "Best film.",
    ],
)
def test_what_cannot_stand_alone_is_not_quoted(leaning: str) -> None:
    assert quote_of((leaning, 95, 95)) is None


def test_plot_and_the_lukewarm_are_not_quoted() -> None:
    assert quote_of((VERDICT, 40, 90)) is None
    assert quote_of((VERDICT, 90, 52)) is None


def test_a_quote_does_not_say_the_opposite_of_its_review() -> None:
    assert quote_of((VERDICT, 90, 90), tone=8.0) is None
    assert quote_of((VERDICT, 90, 90), tone=None) == VERDICT


def test_a_long_sentence_is_quoted_up_to_where_it_divides() -> None:
    long = f"{VERDICT[:-1]}; its second half, which follows the {'very ' * 40}patient divers, asks for more."
    assert quote_of((long, 90, 90)) == VERDICT[:-1]


def test_a_review_carries_its_quote() -> None:
    text = f"Rex drives to the sea with a map of the harbour. He meets a diver.\n\n{VERDICT}"
    review = extract(Record(0, "salt.txt", "", text))
    assert review.quote is not None
    assert text[review.quote.start : review.quote.end] == VERDICT


@given(st.text(max_size=400), st.floats(0, 100), st.floats(0, 100))
def test_a_quote_is_short_and_of_the_text(text: str, opinion: float, tone: float) -> None:
    quote = pull_quote(text, [Sentence(0, len(text), opinion, tone)], ["Salt"], tone)
    if quote is not None:
        assert 0 <= quote.start < quote.end <= len(text)
        assert quote.end - quote.start <= LONGEST
