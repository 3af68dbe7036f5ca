"""How far the ratings of a film agree, by a rule that can be told in two sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasette_film_reviews.serve.pages.spread import spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasette_film_reviews.serve.pages.parts import Row

AGAINST_BELOW = 40
FOR_ABOVE = 60
ALIKE_WITHIN = 10
"""Points that ratings may lie apart and still say the same: half a star of five."""


def agreement(ratings: Sequence[Row]) -> Row | None:
    """Whether critics agree on a film; None for fewer than two ratings, on which nothing rests.

    `ratings` are its wordings (`written`, `score` from 0 to 100, `review_count`), the highest first. A score above 60
    speaks for the film, one below 40 against it. The `verdict` is `unanimous` where at least nine in ten ratings are
    for it, against it or in between, or all lie within 10 points; `split` where at least a third are for it and at
    least a third against; else `mixed`. Beside it stand `for`, `between`, `against` (how many ratings), and what
    `pages.spread` tells of them.
    """
    found = spread(ratings)
    if found is None:
        return None
    count = sum(one["review_count"] for one in ratings)
    above = sum(one["review_count"] for one in ratings if one["score"] > FOR_ABOVE)
    below = sum(one["review_count"] for one in ratings if one["score"] < AGAINST_BELOW)
    between = count - above - below
    if 10 * max(above, below, between) >= 9 * count or found["highest"] - found["lowest"] <= ALIKE_WITHIN:
        verdict = "unanimous"
    else:
        verdict = "split" if 3 * min(above, below) >= count else "mixed"
    return {"verdict": verdict, "for": above, "between": between, "against": below, **found}
