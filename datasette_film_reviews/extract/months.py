"""Months that are somebody's first name: ``June Lee``, and ``June`` where it can be no date."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.beginnings import is_in_a_sentence

_BEFORE_A_MONTH = re.compile(
    r"(?:\b(?:in|on|of|since|until|till|by|from|to|early|late|mid|last|next|this|every|and|or|for|before"
    r"|after)|[\d,]|th|st|rd)\s+$"
)
_DATE_BEHIND = re.compile(r",?\s+\d")


def is_first_name(text: str, start: int, end: int) -> bool:
    """Whether a month is somebody called after it: within a sentence, where no date can stand."""
    return bool(
        text[start:end] in ("June", "April", "August")
        and is_in_a_sentence(text, start)
        and not _BEFORE_A_MONTH.search(text, max(0, start - 12), start)
        and not _DATE_BEHIND.match(text, end)
    )
