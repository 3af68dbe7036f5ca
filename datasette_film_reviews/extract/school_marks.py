"""German school marks as ratings: ``Note: 2+``, ``Schulnote 3``, of which 1 is the best and 6 the worst."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.marks import SCHOOL_MARK
from datasette_film_reviews.model import Fact

LONGEST_LINE = 60

_MARKED = re.compile(
    rf"[\W_]*(?:(?:meine|unsere|die)\s+)?(?P<school>schul)?(?:gesamt|end|film)?note[*_]*(?:\s*[:=–—-]|(?=\s))[\s*_]*"
    rf"(?P<mark>{SCHOOL_MARK})[\s*_.!)\]]*",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[+\-–−]")


def is_school_mark(text: str) -> bool:
    """Whether a stripped line is a mark that nothing else is: one with a sign behind it, or that is called so."""
    match = _MARKED.fullmatch(text) if len(text) <= LONGEST_LINE else None
    return match is not None and _is_sure(match)


def is_marked(field: str, value: str) -> bool:
    """Whether a field is called a mark and its value can be nothing else: ``note: 2+``."""
    match = _MARKED.fullmatch(f"{field}: {value}") if len(value) <= LONGEST_LINE else None
    return match is not None and _is_sure(match)


def mark_facts(layout: Layout, language: str | None) -> Iterator[Fact]:
    """The marks of a German text; one without a sign may be out of ten, and is only a candidate."""
    if language != "de":
        return
    for line, kind in layout.lines:
        if kind not in ("body", "header") or len(line.text) > LONGEST_LINE:
            continue
        if match := _MARKED.fullmatch(line.text):
            start, end = (line.text_start + offset for offset in match.span("mark"))
            method = "school mark" if _is_sure(match) else "bare mark"
            yield fact_at(layout.document, "rating", match["mark"], method, start, end)


def _is_sure(match: re.Match[str]) -> bool:
    return match["school"] is not None or _SIGNS.search(match["mark"]) is not None
