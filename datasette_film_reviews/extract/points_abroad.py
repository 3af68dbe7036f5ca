"""A rating in points that ends a text in other letters than the Latin ones, where nothing else rates the film."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import USUAL_TOPS, parse_rating

LONGEST = 24

_CLOSING = re.compile(
    r"(?:^|[.!?…»)。！？][ ]?|[ ][—–-][ ])(?P<rating>\d{1,2}(?:[.,]\d{1,2})?[ ]?"
    r"(?:из|з|στα|من|分|点|點|점|балл\w{0,2}[ ]из)"
    r"[^.!?。！？\n]{0,14})[.!。]?\Z"
)


def closing_points(layout: Layout, found: Iterable[Fact]) -> Iterator[Fact]:
    """The fact ``rating`` of the last line of the body, if no other rule has one and a usual scale is stated."""
    line = next((line for line, kind in reversed(layout.lines) if kind == "body"), None)
    if line is None or any(fact.property == "rating" for fact in found):
        return
    begin = max(0, len(line.text) - LONGEST - 4)
    closing = _CLOSING.search(line.text, begin)
    rating = parse_rating(closing["rating"]) if closing else None
    if closing is not None and rating is not None and rating.best in USUAL_TOPS:
        start = line.text_start + closing.start("rating")
        yield fact_at(
            layout.document, "rating", closing["rating"], "rating in text", start, start + len(closing["rating"])
        )
