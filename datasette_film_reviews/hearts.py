"""Ratings in hearts: ``♥♥♥``, ``♥♥♥♡♡``, ``❤️❤️❤️💛``, the last a half."""

from __future__ import annotations

import re
from math import ceil

_HEARTS = re.compile(r"(?P<full>(?:[♥❤]\uFE0F?[ \t]?){1,10})(?P<half>💛[ \t]?)?(?P<empty>(?:[♡🤍]\uFE0F?[ \t]?){0,9})")


def hearts_of(text: str) -> tuple[float, int | None] | None:
    """(how many are full, how many there are where empty ones show it) of a text that is hearts and nothing else.

    One alone is love, and no rating.
    """
    found = _HEARTS.fullmatch(text)
    if found is None:
        return None
    value = len(re.findall("[♥❤]", found["full"])) + (0.5 if found["half"] else 0)
    empty = len(re.findall("[♡🤍]", found["empty"]))
    return (value, ceil(value) + empty if empty else None) if 2 <= value + empty <= 10 else None
