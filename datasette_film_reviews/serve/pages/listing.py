"""A page of somebody's reviews, sorted as the reader likes: each page is asked for by the last review before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.pages.parts import asked_number
from datasette_film_reviews.serve.statements import statement

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasette_film_reviews.serve.pages.parts import Row

SORTS = {
    "date": ("reviews.published", "desc"),
    "score": ("reviews.score", "desc"),
    "film": ("reviews.title collate nocase", "asc"),
}
"""What reviews are sorted by: the SQL of it, and the direction that is of interest first."""

SIZE, MOST = 20, 500
"""Reviews on a page, unless another number is asked for, and at most: 20 keep the page of anybody under 60 KB."""


async def listing(database: Any, whose: str, id: int, arguments: Mapping[str, str]) -> tuple[Row, list[Row]]:
    """How the list is sorted, and the rows of its page, those without date or score last.

    `whose` names the statement of the reviews that belong to the `id`. Of the arguments it takes `sort` (date, score,
    film), `order` (asc, desc), `size` (1 to 500) and `after`, the slug of the last review before; what makes no sense
    is taken as not given. The first value has these four as they were understood, and `next`, which is the next page's
    `after`, or None on the last. Raises `QueryInterrupted` past Datasette's time limit.
    """
    sort, order = (arguments.get(name, "") for name in ("sort", "order"))
    sort = sort if sort in SORTS else "date"
    key, natural = SORTS[sort]
    order = order if order in ("asc", "desc") else natural
    number = asked_number(arguments, "size", MOST, SIZE)
    sql = statement("listed_reviews").format(
        whose=statement(whose), key=key, order=order, beyond="<" if order == "desc" else ">"
    )
    after = arguments.get("after") or None
    found = (await database.execute(sql, {"of": id, "after": after, "size": number + 1})).rows
    rows = [dict(row) for row in found[:number]]
    following = rows[-1]["slug"] if len(found) > number else None
    return {"sort": sort, "order": order, "size": number, "after": after, "next": following}, rows
