"""The letter that a critic gives a film in brackets behind its title: ``Low Tide (C+) is a wet film``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import LETTER, parse_rating

LIKELY = 0.5
"""A title less likely than this is not the film's own."""

_BEHIND = re.compile(rf"[”\"’'*_»]{{0,3}} [(\[](?P<grade>{LETTER})[)\]]")


def grade_facts(layout: Layout, titles: Iterable[Fact], found: Iterable[Fact]) -> Iterator[Fact]:
    """The first letter behind the title of the film itself, where the text gives no other rating."""
    likely = max((fact for fact in titles if fact.confidence >= LIKELY), key=lambda fact: fact.confidence, default=None)
    if likely is None or any(fact.property == "rating" for fact in found):
        return
    # Titles are short, and few bracketed letters stand in a text: each is looked back from.
    for match in _BEHIND.finditer(layout.prose):
        before = layout.prose[max(0, match.start() - len(likely.value)) : match.start()]
        if before.casefold() == likely.value.casefold() and parse_rating(match["grade"]):
            start, end = match.span("grade")
            yield fact_at(layout.document, "rating", match["grade"], "rating in text", start, end)
            return
