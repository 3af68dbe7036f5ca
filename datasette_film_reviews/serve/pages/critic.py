"""A critic: the reviews they signed, how they rate beside others, and the words that mark them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.pages.listing import listing
from datasette_film_reviews.serve.pages.parts import Row, linked, pick, rating
from datasette_film_reviews.serve.pages.scales import scales
from datasette_film_reviews.serve.pages.spread import spread
from datasette_film_reviews.serve.statements import row, rows

if TYPE_CHECKING:
    from collections.abc import Mapping


async def critic(database: Any, slug: str, arguments: Mapping[str, str]) -> Row | None:
    """The critic with this slug, or None. The arguments say how the reviews are listed, see `pages.listing`.

    Keys: `slug`, `name`, `review_count`, `rated_count`, `score` (mean of the rated reviews, 0-100), and

    - `spread`: how the ratings lie on the scale, as `pages.spread` has it, or None for fewer than two;
    - `scales`: which scales they are written on, as `pages.scales` has them;
    - `generosity`: on films that others rated too, their number `shared_films`, the critic's mean `score` and that of
      the `others` (0-100), and the mean `difference` (above 0: the critic gives more); None without any;
    - `alike` and `unlike`: up to five critics each whose ratings go with this one's, or against: `slug`, `name`,
      `shared_films` (3 or more), `correlation` (-1 to 1), the surest first;
    - `favourite_words`: words that mark the critic: `word`, `count`, `likelihood` (ratio against all other reviews);
    - `years`: `year` (None: undated), `review_count`, `rated_count`, `score` (mean of the rated);
    - `reviews`, a page of them: `slug`, `title`, `headline`, `published`, `publication`, `words`, `quote`, `rating`,
      `film`; and how they are listed: `sort`, `order`, `size`, `after`, `next`.
    """
    found = await row(database, "critic", {"slug": slug})
    if found is None:
        return None
    key = {"critic": found.pop("id")}
    ratings = await rows(database, "critic_ratings", key)
    generosity = await row(database, "critic_generosity", key)
    compared = await rows(database, "critic_alike", key)
    listed, reviews = await listing(database, "critic_listed", key["critic"], arguments)
    return {
        **found,
        "spread": spread([one for one in ratings if one["score"] is not None]),
        "scales": scales(ratings),
        "generosity": generosity if generosity and generosity["shared_films"] else None,
        "alike": [_other(critic) for critic in compared if critic["alike"]],
        "unlike": [_other(critic) for critic in compared if not critic["alike"]],
        "favourite_words": await rows(database, "critic_words", key),
        "years": await rows(database, "critic_years", key),
        **listed,
        "reviews": [
            {
                **pick(review, "slug", "title", "headline", "published", "publication", "words", "quote"),
                "rating": rating(review),
                "film": linked(review, "film", "title", "year"),
            }
            for review in reviews
        ],
    }


def _other(critic: Row) -> Row:
    return pick(critic, "slug", "name", "shared_films", "correlation")
