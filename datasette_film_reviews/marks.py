"""Marks that are ratings only where the text shows it: those of schools, and those on a scale round zero."""

from __future__ import annotations

import re

from datasette_film_reviews.model import Rating
from datasette_film_reviews.ratings import SIGNED_MARK, number_of

SCHOOL_MARK = r"[1-6](?:[ \t]?[+\-–−](?:[ \t]?[1-6])?|[.,]\d{1,2})?(?![\w/])"
"""A mark of German schools, as a regular expression: ``2``, ``2+``, ``2-3``, ``2,5``."""

ROUND_ZERO = (
    r"(?:(?:(?:very[ \t]+)?(?:high|low|solid|strong|weak)[ \t]+)?)(?P<mark>[+\-–−]?(?:10|\d)(?:\.\d)?)"
    r"(?:[ \t]*,?[ \t]+on[ \t]+(?:the|a|my)(?:[ \t]+scale[ \t]+(?:of|from))?[ \t]+|[ \t]*[(\[][ \t]*)"
    r"[\-–−](?P<least>10|\d)[ \t]*(?:to|through|\.{2,3}|/)[ \t]*\+?(?P<most>10|\d)(?!\d)(?:[ \t]+scale\b|[ \t]*[)\]])?"
)
"""A value with its scale, which has as much below zero as above, as a regular expression: ``high +2 (-4 to +4)``."""

_ROUND_ZERO = re.compile(ROUND_ZERO, re.IGNORECASE)


def school_mark(written: str, stated: bool) -> Rating | None:
    """The rating that a mark of German schools is, or None: 1 is the best (100), 6 the worst (0), a sign is a third.

    ``stated`` says whether the text shows that it is one. As for letters, no number tops the scale.
    """
    if not re.fullmatch(SCHOOL_MARK, written):
        return None
    first, sign, second = re.split(r"[ \t]*([+\-–−]|$)[ \t]*", written, maxsplit=1)
    mark = number_of(first)
    if second:
        mark = (mark + number_of(second)) / 2
    elif sign:
        mark += -1 / 3 if sign == "+" else 1 / 3
    return Rating(written, None, stated, min(100.0, max(0.0, round(20 * (6 - mark), 2))))


def mark_round_zero(written: str) -> Rating | None:
    """The rating on a scale round zero, whose middle is 50: ``+2 (-4 to +4)`` is 75. No number tops it alone."""
    found = _ROUND_ZERO.fullmatch(written.strip())
    if found is None or found["least"] != found["most"]:
        return None
    most = float(found["most"])
    value = float(re.sub("[–−]", "-", found["mark"]))
    return Rating(written, None, True, round(50 + 50 * value / most, 2)) if abs(value) <= most and most else None


def signed_mark(written: str) -> Rating | None:
    """The rating that a mark with a sign is where the text shows that it is no age, or its scale: ``8+``, ``7-``."""
    if re.fullmatch(SIGNED_MARK, written):
        return Rating(written, None, False, None)
    return mark_round_zero(written)
