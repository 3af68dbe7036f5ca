"""A rating at the beginning of what stands behind its label: ``4/5 - a triumph``."""

from __future__ import annotations

import re

from datasette_film_reviews.marks import signed_mark
from datasette_film_reviews.ratings import (
    COUNTED,
    LETTER,
    NUMERAL,
    OUT_OF,
    PERCENT,
    SIGNED_MARK,
    STARS,
    THUMBS,
    parse_rating,
)

_SURE_RATING = re.compile(rf"(?i:{OUT_OF}|{COUNTED}|{PERCENT}|{THUMBS})(?![\w/])|{STARS}(?![\w*])")
_SHORT_RATING = re.compile(
    rf"{SIGNED_MARK}(?=[.,;)]|\s*$|\s*[–—(])|(?:{LETTER}|{NUMERAL})(?=\s*(?:[-–—(|,.;:!]|$)|\s+for\b)(?!\.\d)"
)


def leading_rating(value: str) -> int:
    """How many characters of ``value`` are a rating followed by something else (``4/5 - a triumph``)."""
    match = _SURE_RATING.match(value) or _SHORT_RATING.match(value)
    written = match[0].rstrip() if match else ""
    return len(written) if parse_rating(written) or signed_mark(written) else 0
