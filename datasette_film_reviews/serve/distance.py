"""How far two spellings are apart. Pure and bounded; for search and for SQL."""

from __future__ import annotations

from rapidfuzz.distance import OSA

LONGEST = 1000
"""Characters of a text that is compared; two of them take well under a millisecond."""


def edit_distance(first: str, second: str) -> int | None:
    """How many single letters to insert, drop, change or swap with their neighbour make one text of the other.

    Letters count as they are: fold both texts first where case and accents should not matter. None where either text
    has more than `LONGEST` characters.
    """
    if len(first) > LONGEST or len(second) > LONGEST:
        return None
    return OSA.distance(first, second)
