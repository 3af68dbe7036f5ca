"""A critic: the reviews they signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.pages.parts import Row, linked, pick, rating
from datasette_film_reviews.serve.statements import row, rows

if TYPE_CHECKING:
    from collections.abc import Mapping


async def critic(database: Any, slug: str, _arguments: Mapping[str, str]) -> Row | None:
    """The critic with this slug, or None.

    Keys: `slug`, `name`, `review_count`, `rated_count`, `score` (mean of the rated reviews, 0-100); `reviews`:
    `slug`, `title`, `headline`, `published`, `publication`, `words`, `quote`, `rating`, `film`.
    """
    found = await row(database, "critic", {"slug": slug})
    if found is None:
        return None
    reviews = await rows(database, "critic_reviews", {"critic": found.pop("id")})
    return {
        **found,
        "reviews": [
            {
                **pick(review, "slug", "title", "headline", "published", "publication", "words", "quote"),
                "rating": rating(review),
                "film": linked(review, "film", "title", "year"),
            }
            for review in reviews
        ],
    }
