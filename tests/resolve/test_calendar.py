"""Dates in numbers: the dates beside one show which of its numbers is the day, and nothing is guessed."""

import pytest

from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve


def review(number: int, path: str, published: str, language: str | None = "en") -> ReviewFacts:
    facts = (Fact("published", published, "field", 0.99, field="date"),)
    return ReviewFacts(number, path, "", None, facts, language=language)


CASES: dict[str, tuple[list[tuple[str, str]], list[str | None]]] = {
    "day first": ([("a.csv", "02/11/2020"), ("a.csv", "13/11/2020")], ["2020-11-02", "2020-11-13"]),
    "month first": ([("a.csv", "02/11/2020"), ("a.csv", "11/13/2020")], ["2020-02-11", "2020-11-13"]),
    "the folder": ([("x/a.md", "2-11-2020"), ("x/b.md", "13-11-2020")], ["2020-11-02", "2020-11-13"]),
    "its file before its folder": (
        [("x/a.csv", "2/11/2020"), ("x/a.csv", "13/11/2020"), ("x/b.csv", "11/13/2020")],
        ["2020-11-02", "2020-11-13", "2020-11-13"],
    ),
    "another folder": ([("x/a.md", "2/11/2020"), ("y/b.md", "13/11/2020")], [None, "2020-11-13"]),
    "both orders": (
        [("a.csv", "2/11/2020"), ("a.csv", "13/11/2020"), ("a.csv", "11/13/2020")],
        [None, "2020-11-13", "2020-11-13"],
    ),
    "the same number twice": ([("a.csv", "5/5/2020"), ("a.csv", "2/11/2020")], ["2020-05-05", None]),
    "no such day": ([("a.csv", "31/02/2020"), ("a.csv", "2020-02-03")], [None, "2020-02-03"]),
}


@pytest.mark.parametrize("case", CASES)
def test_dates_are_learnt_from_those_beside_them(case: str) -> None:
    given, expected = CASES[case]
    corpus = resolve(review(number, *entry) for number, entry in enumerate(given))
    assert [fate.published for fate in corpus.reviews] == expected
    assert [fate.fates[0].used for fate in corpus.reviews] == [date is not None for date in expected]


@pytest.mark.parametrize(
    ("language", "published"),
    [("en-US", "2020-02-11"), ("en-GB", "2020-11-02"), ("es-AR", "2020-11-02"), ("en", None), (None, None)],
)
def test_where_no_date_shows_the_order_the_language_may(language: str | None, published: str | None) -> None:
    assert resolve([review(0, "a.md", "02/11/2020", language)]).reviews[0].published == published
