"""Ratings on a scale that has as much below zero as above: ``+2 (-4 to +4)``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.marks import ROUND_ZERO, mark_round_zero
from datasette_film_reviews.model import Fact

_ROUND_ZERO = re.compile(rf"(?<![\w.+-]){ROUND_ZERO}", re.IGNORECASE)
_SCALE_ROUND_ZERO = re.compile(
    r"(?P<scale>[\-–−](?:10|\d)\s?to\s?\+(?:10|\d))(?!\d)"
    r"(?:\s+(?:scale|point scale))?[^.!?\n+\-–−\d]{0,50}(?P<mark>[+\-–−]\d(?:\.\d)?)"
    r"(?![\d/])"
)
"""A value behind its scale: ``on the -4 to +4 scale I'd give it a strong +3``."""


def round_zero(document: str, lines: Iterable[Line]) -> Iterator[Fact]:
    """The last value on a scale that has as much below zero as above: ``+2 (-4 to +4)``."""
    for line in reversed([*lines]):
        if ("-" in line.text or "–" in line.text or "−" in line.text) and "+" in line.text:
            for match in _ROUND_ZERO.finditer(document, line.text_start, line.text_end):
                if mark_round_zero(match[0]):
                    yield fact_at(document, "rating", " ".join(match[0].split()), "rating in text", *match.span())
                    return
            if scaled := _SCALE_ROUND_ZERO.search(document, line.text_start, line.text_end):
                written = f"{scaled['mark']} ({scaled['scale']})"
                if mark_round_zero(written):
                    yield fact_at(document, "rating", written, "rating in text", *scaled.span())
                    return
