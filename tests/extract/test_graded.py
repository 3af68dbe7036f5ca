"""Letters that critics give in brackets behind a title."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

TEXT = "“Low Tide” {grade}is a film about a ferry, and the ferry is late. I liked “Low Tide” a lot, and slept."


def ratings(text: str) -> list[tuple[str, str | None]]:
    facts = extract(Record(0, "17.txt", "", text)).facts
    return [(fact.value, fact.quote) for fact in facts if fact.property == "rating"]


@pytest.mark.parametrize("grade", ["C+", "B", "A-", "F"])
def test_a_letter_behind_the_title_is_the_rating(grade: str) -> None:
    assert ratings(TEXT.format(grade=f"({grade}) ")) == [(grade, grade)]


@pytest.mark.parametrize(
    "text",
    [
        TEXT.format(grade="(E) "),
        TEXT.format(grade="(PG) "),
        TEXT.format(grade="") + " Her last film, “Salt” (C+), was dry.",
    ],
)
def test_other_letters_and_other_titles_say_nothing_of_the_film(text: str) -> None:
    assert ratings(text) == []


def test_what_is_said_outright_comes_first() -> None:
    assert ratings(TEXT.format(grade="(C+) ") + "\n\n4/5\n") == [("4/5", "4/5")]


def test_the_letter_is_no_other_film() -> None:
    facts = extract(Record(0, "17.txt", "", TEXT.format(grade="(D) ") + " A 4/5 for the ferry.")).facts
    assert [fact.value for fact in facts if fact.property == "film_mentioned"] == []
