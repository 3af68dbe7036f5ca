"""Legends: what a page says of its scale, as in ``Scores are out of 100``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.model import Fact, SegmentKind
from datasette_film_reviews.ratings import USUAL_TOPS, parse_rating

LEGEND_LENGTH = 200
"""Longer lines do not explain the scale."""

_LEGEND = re.compile(
    r"\b(?:scores?|ratings?|grades?|stars|marks|films|movies|reviews)\s+(?:are|is)\s+(?:(?:rated|scored|given|marked|graded)\s+)?"
    r"(?:out\s+of|on\s+a\s+scale\s+of(?:\s+(?:0|1|zero|one)\s*(?:to|[-–]))?|from\s+(?:0|1|zero|one)\s+to)\s+"
    r"(?P<best>\d{1,3}|four|five|six|ten|\*{3,5}|★{3,5})(?![\w*★])",
    re.IGNORECASE,
)


def legend_in(text: str) -> re.Match[str] | None:
    """The words of a line that say which scale is used; ``best`` is its top."""
    return _LEGEND.search(text) if len(text) <= LEGEND_LENGTH else None


def legend_facts(document: str, lines: Iterable[tuple[Line, SegmentKind]]) -> Iterator[Fact]:
    """What a legend makes of the header's rating, where that has no scale of its own."""
    lines = [*lines]
    legends = [(line, legend) for line, kind in lines if kind != "comment" and (legend := legend_in(line.text))]
    ratings = {
        rating.written
        for line, kind in (lines if legends else ())
        if kind == "header"
        for written in ([label.value for label in labelled_in(line) if label.property == "rating"] or [line.text])
        if (rating := parse_rating(written)) is not None and rating.score is None
    }
    for line, legend in legends if len(ratings) == 1 else ():
        scaled = parse_rating(f"{min(ratings)} out of {legend['best']}")
        if scaled and scaled.best in USUAL_TOPS:
            start = line.text_start + legend.start()
            yield fact_at(document, "rating", scaled.written, "rating in text", start, start + len(legend[0]))
            return
