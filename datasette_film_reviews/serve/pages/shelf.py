"""The shelf: all films that have reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.statements import row, statement

if TYPE_CHECKING:
    from collections.abc import Mapping

PAGE_SIZE = 100

COLUMNS = {
    "title": ("title collate nocase", "asc"),
    "year": ("year", "desc"),
    "score": ("score", "desc"),
    "reviews": ("review_count", "desc"),
}
"""What the shelf is sorted by: the SQL of it, and the direction that is of interest first."""


async def shelf(database: Any, _slug: str, arguments: Mapping[str, str]) -> dict[str, Any]:
    """A page of films, by `sort` (title, year, score, reviews), `order` (asc, desc) and `page` (from 1).

    Keys: `films`, each with `slug`, `title`, `year`, `certificate`, `runtime` (minutes), `review_count`,
    `rated_count`, `score` (0-100, mean of the rated reviews); `count` of all films; `sort`, `order`, `page`, `pages`.
    Arguments that make no sense are taken as not given.
    """
    sort = arguments.get("sort", "")
    sort = sort if sort in COLUMNS else "reviews"
    column, natural_order = COLUMNS[sort]
    order = arguments.get("order", "")
    order = order if order in ("asc", "desc") else natural_order
    counted = await row(database, "shelf_count", {})
    count: int = counted["films"] if counted else 0
    pages = max(1, -(-count // PAGE_SIZE))
    wanted = arguments.get("page", "")
    page = min(max(1, int(wanted)), pages) if wanted.isascii() and wanted.isdigit() and len(wanted) < 10 else 1
    results = await database.execute(
        statement("shelf").format(order=f"{sort_key(column)} is null, {column} {order}, title collate nocase, id"),
        {"size": PAGE_SIZE, "offset": (page - 1) * PAGE_SIZE},
    )
    films = [dict(found) for found in results.rows]
    return {"films": films, "count": count, "sort": sort, "order": order, "page": page, "pages": pages}


def sort_key(column: str) -> str:
    """The bare column of an order, whose nulls go last whatever the direction."""
    return column.split()[0]
