"""Dates in numbers, of which other dates show whether the day or the month comes first; never a guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from datasette_film_reviews.dates import iso_date, shows_day_first
from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve.evidence import Evidence

MONTH_FIRST = "en-US"
DAY_FIRST = frozenset("de en-AU en-GB en-IE en-IN en-NZ es fr it nl pt".split())
"""Languages, with their country where it matters, whose writers agree on the order of day and month."""

Key = tuple[int, str, str]


class Calendar:
    """Knows, after hearing all dates, in which order each column, or each folder's field, writes them."""

    def __init__(self, reviews: Iterable[Evidence]) -> None:
        self._shown: dict[Key, set[bool]] = defaultdict(set)
        for evidence in reviews:
            for fact in evidence.facts("published"):
                if (shown := shows_day_first(fact.value)) is not None:
                    for key in _keys(evidence.review, fact):
                        self._shown[key].add(shown)

    def date_of(self, review: ReviewFacts, fact: Fact) -> str | None:
        """The ISO 8601 date of a ``published`` fact; None where nothing shows which of its numbers is the day.

        What the file, else its folder, writes in the same place decides, else the review's language.
        """
        orders = (self._shown[key] for key in _keys(review, fact) if key in self._shown)
        shown = next(orders, set())
        order = next(iter(shown)) if len(shown) == 1 else None
        return iso_date(fact.value, order if shown else _usual(review.language))


def _keys(review: ReviewFacts, fact: Fact) -> tuple[Key, Key]:
    place = fact.field or fact.method
    return (review.argument, review.path, place), (review.argument, review.path.rpartition("/")[0] + "/", place)


def _usual(language: str | None) -> bool | None:
    if language == MONTH_FIRST:
        return False
    return True if language and {language, language.partition("-")[0]} & DAY_FIRST else None
