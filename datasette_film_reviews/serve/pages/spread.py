"""How ratings lie on the scale from 0 to 100."""

from __future__ import annotations

from statistics import fmean, median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasette_film_reviews.serve.pages.parts import Row

BAND = 10
"""Points that each bar of the histogram stands for."""


def spread(ratings: Sequence[Row]) -> Row | None:
    """Where ratings lie and how far apart; None for fewer than two, on which nothing rests.

    `ratings` are wordings (`written`, `score` from 0 to 100, `review_count`), the highest first. Gives `lowest`,
    `highest`, `median` and `deviation` (how far a rating is from the mean, in the mean), all four in points of 100,
    and `histogram`: ten bands of 10 points, each with `start`, `end` (exclusive, but for 100), `count` and its
    `ratings`.
    """
    scores = [one["score"] for one in ratings for _ in range(one["review_count"])]
    if len(scores) < 2:
        return None
    mean = fmean(scores)
    return {
        "lowest": scores[-1],
        "highest": scores[0],
        "median": median(scores),
        "deviation": round(fmean(abs(score - mean) for score in scores), 1),
        "histogram": [_band(start, ratings) for start in range(0, 100, BAND)],
    }


def _band(start: int, ratings: Sequence[Row]) -> Row:
    end = start + BAND
    inside = [one for one in ratings if start <= one["score"] < end or one["score"] == end == 100]
    return {"start": start, "end": end, "count": sum(one["review_count"] for one in inside), "ratings": inside}
