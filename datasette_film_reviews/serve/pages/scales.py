"""Which scales a critic writes ratings on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasette_film_reviews.ratings import LETTER, STARS, THUMBS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from datasette_film_reviews.serve.pages.parts import Row

NOTATIONS = (
    ("letters", re.compile(rf"^{LETTER}")),
    ("thumbs", re.compile(THUMBS, re.IGNORECASE)),
    ("stars", re.compile(rf"{STARS}|\b(?:star|stern|étoile|estrella|stell)", re.IGNORECASE)),
)
"""How ratings are written, by what tells; all others are plain numbers."""


def scales(ratings: Iterable[Row]) -> list[Row]:
    """The scales of these wordings (`written`, `best`, `best_stated`, `review_count`), those of most reviews first.

    Each has its `notation` (`stars`, `letters`, `thumbs`, `numbers`), `best` (its top; None for letters and thumbs,
    and where nobody knows it), `best_stated` (False: assumed; None: not known) and `review_count`.
    """
    counts: dict[tuple[str, float | None, bool | None], int] = {}
    for one in ratings:
        stated = None if one["best_stated"] is None else bool(one["best_stated"])
        scale = (_notation(one["written"]), one["best"], stated)
        counts[scale] = counts.get(scale, 0) + one["review_count"]
    return [
        {"notation": notation, "best": best, "best_stated": stated, "review_count": count}
        for (notation, best, stated), count in sorted(
            counts.items(), key=lambda counted: (-counted[1], str(counted[0]))
        )
    ]


def _notation(written: str) -> str:
    return next((name for name, pattern in NOTATIONS if pattern.search(written)), "numbers")
