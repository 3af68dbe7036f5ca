"""Pull quotes: what may be printed alone, and what is preferred."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.excerpts import LONGEST
from datasette_film_reviews.extract.pull_quotes import pull_quote
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
    "unfit",
    [
        "But it is a superb and moving film, one of the best of the year.",
        "She gives the best performance of this superb film.",
        "However, the film is superb, moving and the best of the year.",
        "Although she is superb, Salt is a moving film.",
        "The original film is superb and moving, one of the best of its year.",
        "On the plus side, Salt is a superb and moving film.",
        "Salt also is a superb and moving film.",
        "Salt is a superb and moving film too.",
        "Is Salt the best film of the year, and the most moving?",
        "“Salt is the best film of the year so far,” says her brother.",
        "Salt is a superb film, and I would give it 9/10.",
        "Click here for what else is superb in this moving film.",
        "SALT IS THE BEST AND MOST MOVING FILM OF THE YEAR.",
        "Salt (the best film of the year is superb.",
        '"Salt is a superb and moving film, one of the best.',
        "Salt is a superb and moving film, as are these:",
        "Best film.",
    ],
)
def test_what_cannot_stand_alone_is_not_quoted(unfit: str) -> None:
    assert quote_of((unfit, 95, 95)) is None


@pytest.mark.parametrize(
    "verdict",
    [
        "It is a superb and moving film, one of the best of the year.",
        "There is not one dull minute in this superb thriller.",
        "While the plot is thin, Salt is a superb and moving film.",
        "If thrillers bore you, this is the film to change your mind.",
        "Overall, the film is superb.",
        "A superb, moving thriller, and the best of the year.",
        "I loved this film from the first minute to the last.",
    ],
)
def test_a_verdict_that_needs_no_more_than_the_title_is_quoted(verdict: str) -> None:
    assert quote_of((verdict, 95, 95)) == verdict


@pytest.mark.parametrize(
    "other",
    [
        "A diver tells his brother of the money in the old house by the harbour.",
        "I hope to see the divers in the theatre again next week.",
        "Some of the scenes in the book are set in this harbour.",
    ],
)
def test_what_is_no_verdict_is_not_quoted(other: str) -> None:
    assert quote_of((other, 30, 60)) is None


def test_a_verdict_is_found_where_the_model_takes_it_for_plot_or_sees_no_tone() -> None:
    assert quote_of((VERDICT, 40, 90)) == VERDICT
    assert quote_of((VERDICT, 95, 52)) == VERDICT


@pytest.mark.parametrize("before", ["Verdict: ", "AFTER: ", "But ", "Still, "])
def test_a_label_or_a_connective_before_the_film_is_left_out(before: str) -> None:
    assert quote_of((f"{before}{VERDICT}", 95, 95)) == VERDICT


def test_what_a_wrong_stop_cut_in_two_is_not_quoted() -> None:
    assert quote_of(("This is the debut of Ida R.", 20, 50), (VERDICT, 95, 95)) is None


def test_a_quote_does_not_say_the_opposite_of_its_review() -> None:
    assert quote_of((VERDICT, 90, 90), tone=8.0) is None
    assert quote_of((VERDICT, 90, 90), tone=None) == VERDICT


def test_a_long_sentence_is_quoted_up_to_where_it_divides() -> None:
    rest = f"its second half, which follows the {'very ' * 40}patient divers, asks for more."
    assert quote_of((f"{VERDICT[:-1]}; {rest}", 90, 90)) == VERDICT[:-1]
    assert quote_of((f"{VERDICT[:-1]}, though {rest}", 90, 90)) == VERDICT[:-1]
    assert quote_of((f"{rest.capitalize()} {VERDICT}", 90, 90)) == VERDICT


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
