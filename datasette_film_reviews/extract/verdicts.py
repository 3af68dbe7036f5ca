"""Ratings written out in the text, where a critic's own verdict stands: at its beginning or its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import parse_rating

ENDS = 2
"""How many lines at either end of the body are searched."""

_RATING = re.compile(
    r"(?<![\w/$£€.])(?:\d{1,2}(?:[.,]\d)?(?:½|\s1/2)?\s?/\s?(?:4|5|6|10|20|100)(?![\w/%])|(?:\d{1,2}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s+and\s+a\s+half)?"
    r"\s+(?:stars\s+)?out\s+of\s+(?:4|5|6|10|100|four|five|six|ten)(?:\s+stars)?\b|[★⭐]{1,10}[½☆]*|(?<!\*)\*{1,5}(?:1/2|½)?(?![\w*])(?=\W{0,5}$))",
    re.IGNORECASE | re.MULTILINE,
)


def verdict_facts(layout: Layout) -> Iterator[Fact]:
    """Facts ``rating`` from the first and last lines of the body; none where two different ones stand together."""
    lines = [line for line, kind in layout.lines_with_kinds() if kind == "body"]
    for part in (lines[-ENDS:], lines[: min(ENDS, max(0, len(lines) - ENDS))]):
        found = [match for line in part for match in _ratings(layout.document, line)]
        if found and len({match[0] for match in found}) == 1:
            match = found[-1]
            yield fact_at(layout.document, "rating", " ".join(match[0].split()), "rating in text", *match.span())


def _ratings(document: str, line: Line) -> Iterator[re.Match[str]]:
    for match in _RATING.finditer(document, line.text_start, line.text_end):
        if parse_rating(match[0]) is not None:
            yield match
