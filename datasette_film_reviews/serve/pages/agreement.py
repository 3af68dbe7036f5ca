"""How far the ratings of a film agree, by a rule that can be told in two sentences."""

from __future__ import annotations

from statistics import fmean, median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasette_film_reviews.serve.pages.parts import Row

AGAINST_BELOW = 40
FOR_ABOVE = 60
ALIKE_WITHIN = 10
"""Points that ratings may lie apart and still say the same: half a star of five."""

BAND = 10
"""Points that each bar of the histogram stands for."""


def agreement(ratings: Sequence[Row]) -> Row | None:
    """Whether critics agree on a film; None for fewer than two ratings, on which nothing rests.

    `ratings` are its wordings (`written`, `score` from 0 to 100, `review_count`), the highest first. A score above 60
    speaks for the film, one below 40 against it. The `verdict` is `unanimous` where at least nine in ten ratings are
    for it, against it or in between, or all lie within 10 points; `split` where at least a third are for it and at
    least a third against; else `mixed`. Beside it stand `for`, `between`, `against` (how many ratings), `lowest`,
    `highest`, `median` and `deviation` (how far a rating is from the mean, in the mean), all four in points of 100,
    and `histogram`: ten bands of 10 points, each with `start`, `end` (exclusive, but for 100), `count` and its
    `ratings`.
    """
    scores = [one["score"] for one in ratings for _ in range(one["review_count"])]
    if len(scores) < 2:
        return None
    count = len(scores)
    above = sum(score > FOR_ABOVE for score in scores)
    below = sum(score < AGAINST_BELOW for score in scores)
    between = count - above - below
    mean, highest, lowest = fmean(scores), scores[0], scores[-1]
    if 10 * max(above, below, between) >= 9 * count or highest - lowest <= ALIKE_WITHIN:
        verdict = "unanimous"
    else:
        verdict = "split" if 3 * min(above, below) >= count else "mixed"
    return {
        "verdict": verdict,
        "for": above,
        "between": between,
        "against": below,
        "lowest": lowest,
        "highest": highest,
        "median": median(scores),
        "deviation": round(fmean(abs(score - mean) for score in scores), 1),
        "histogram": [_band(start, ratings) for start in range(0, 100, BAND)],
    }


def _band(start: int, ratings: Sequence[Row]) -> Row:
    end = start + BAND
    inside = [one for one in ratings if start <= one["score"] < end or one["score"] == end == 100]
    return {"start": start, "end": end, "count": sum(one["review_count"] for one in inside), "ratings": inside}
