"""The shelf: all films that have reviews, narrowed and sorted as the address says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.folding import fold
from datasette_film_reviews.serve.pages.agreement import agreement
from datasette_film_reviews.serve.pages.narrowing import facets, filters, understood
from datasette_film_reviews.serve.pages.parts import asked_number
from datasette_film_reviews.serve.statements import rows, statement

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasette_film_reviews.serve.pages.parts import Row

SIZE = 24
MOST = 1000
"""Films on a page, unless another number is asked for, and at most."""

SORTS = {
    "title": ("title collate nocase", "asc"),
    "year": ("year", "desc"),
    "score": ("score", "desc"),
    "reviews": ("review_count", "desc"),
    "newest": ("(select max(published) from reviews where film_id = films.id and copy_of is null)", "desc"),
}
"""What the shelf is sorted by: the SQL of it, and the direction that is of interest first."""

USUAL = "reviews"


async def shelf(database: Any, _slug: str, arguments: Mapping[str, str]) -> Row:
    """A page of films, by `sort` and `order` (asc, desc), narrowed by the filters of `narrowing`.

    Keys: `films`, each with `slug`, `title`, `year`, `directors` (`slug`, `name`; three at most), `certificate`,
    `runtime` (minutes), `review_count`, `rated_count`, `score` (0-100, mean of the rated reviews), `agreement` (as in
    `agreement`, the verdict alone), `newest` (when its newest review was published), `quote` (`slug` of its review,
    `critic`, `quote`; or None); `count` of all films that pass; `sort`, `order`, `page`, `pages`, `size`; `asked`, what
    the address says as far as it was understood; `filters` and `facets` (see `narrowing`).
    """
    chosen = understood(arguments)
    sort = arguments.get("sort", "")
    sort = sort if sort in SORTS else USUAL
    column, usual_order = SORTS[sort]
    order = arguments.get("order", "")
    order = order if order in ("asc", "desc") else usual_order
    size = asked_number(arguments, "size", MOST, SIZE)
    asked: dict[str, Any] = {
        **chosen,
        **({"sort": sort} if sort != USUAL else {}),
        **({"order": order} if order != usual_order else {}),
        **({"size": size} if size != SIZE else {}),
    }
    named = {"title": chosen.get("title"), "slug": fold(chosen.get("title", "")).replace(" ", "-") or None}
    count, facetted = facets(await rows(database, "shelf_counts", {"most": 100, **named}), chosen, asked)
    pages = max(1, -(-count // size))
    page = asked_number(arguments, "page", pages)
    found = await database.execute(
        # Of films with equal scores the one that more ratings agree on comes first.
        statement("shelf").format(order=f"{column} {order} nulls last, rated_count desc, title collate nocase"),
        {
            **named,
            "decade": _bound(chosen.get("decade")),
            "score": _bound(chosen.get("score")),
            "ratings": int(chosen.get("ratings", 0)),
            "reviews": int(chosen.get("reviews", 0)),
            "size": size,
            "offset": (page - 1) * size,
        },
    )
    return {
        "films": [_film(row) for row in found.rows],
        "count": count,
        "sort": sort,
        "order": order,
        "page": page,
        "pages": pages,
        "size": size,
        "asked": asked,
        "filters": filters(chosen, asked),
        "facets": facetted,
    }


def _bound(value: str | None) -> int | str | None:
    """A value of the address as SQLite compares it."""
    return int(value) if value and value.isdigit() else value


def _film(row: Mapping[str, Any]) -> Row:
    ratings = agreement(json.loads(row["ratings"]))
    return {
        **{key: row[key] for key in ("slug", "title", "year", "certificate", "runtime")},
        **{key: row[key] for key in ("review_count", "rated_count", "score", "newest")},
        "directors": json.loads(row["directors"]),
        "agreement": ratings and ratings["verdict"],
        "quote": row["quote"] and json.loads(row["quote"]),
    }
