"""What the source has in italics, a few words at a time, as titles are written."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable

from datasette_film_reviews.model import Mark

LONGEST_TITLE = 90
"""What is longer, in characters, is no title."""


class Italics:
    """Where the italics of one text stand."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._spans = sorted(
            (mark.start, mark.end)
            for mark in marks
            if mark.kind == "emphasis" and mark.end - mark.start <= LONGEST_TITLE
        )
        self._starts = [start for start, _ in self._spans]

    def hold(self, start: int, end: int) -> bool:
        """Whether what stands from ``start`` to ``end`` is in italics."""
        at = bisect(self._starts, start) - 1
        return at >= 0 and self._spans[at][1] >= end
