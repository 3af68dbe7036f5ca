"""The whole answer to what was typed: its JSON, and what its page shows."""

from __future__ import annotations

from asyncio import gather
from functools import partial
from typing import TYPE_CHECKING, Any

from datasette.database import QueryInterrupted

from datasette_film_reviews.serve.search.columns import Columns, columns_of
from datasette_film_reviews.serve.search.facets import facets
from datasette_film_reviews.serve.search.groups import groups
from datasette_film_reviews.serve.search.language import Query, parse
from datasette_film_reviews.serve.search.matching import Match, match
from datasette_film_reviews.serve.search.meanings import Meaning, meanings
from datasette_film_reviews.serve.search.reading import within_time
from datasette_film_reviews.serve.search.results import order, page_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


class NotSearchable(Exception):
    """Why there is no answer, and what to do, in the message; `status` is that of HTTP."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


async def answer(database: Any, _slug: str, arguments: Mapping[str, str]) -> dict[str, Any]:
    """What is found for `q`, sorted by `sort` (relevance, score, date) in `order` (asc, desc), a page after `after`.

    Keys: `q` as it was understood, `cut` (more was typed than is searched for), `words`, `filters` (each `field`,
    `value`, `excluded`, `unknown`, `names`, and `q` without it), `suggestions` (`q`, `instead`, `reviews`), `matched`
    (`all`: with all the words; `corrected`: with those of the first suggestion; `some`: with at least one), `sort`,
    `order`, `size`, `count` of all reviews found, the `reviews` of this page (see `results.page_of`), `next` (for
    `after`), the groups `films`, `people`, `critics`, `sentences` (see `groups.groups`) and `facets` (see
    `facets.facets`).

    Raises `NotSearchable` where the database lacks what search needs, and past Datasette's time limit.
    """
    try:
        columns = await columns_of(database)
        if columns.missing:
            names = ", ".join(columns.missing)
            message = f"This database cannot be searched: it lacks {names}. Build it again to get them back"
            raise NotSearchable(message, 404)
        return await _answer(database, columns, arguments)
    except QueryInterrupted:
        message = "This took longer than this server allows. Rarer words take less time, and longer ones before a star"
        raise NotSearchable(message, 400) from None


async def _answer(database: Any, columns: Columns, arguments: Mapping[str, str]) -> dict[str, Any]:
    query = parse(arguments.get("q") or "")
    asked = order(arguments, bool(query.terms))

    def matched(connection: sqlite3.Connection) -> tuple[list[Meaning], Match]:
        meant = meanings(connection, query.filters)
        return meant, match(connection, query, meant, columns)

    def beside(connection: sqlite3.Connection) -> dict[str, Any]:
        return {
            **groups(connection, query, meant, found, columns),
            "facets": facets(connection, query, meant, columns, found.ids),
        }

    meant, found = await within_time(database, matched)
    # Ranking is SQLite's work and counting ours: neither waits for the other.
    (reviews, following), others = await gather(
        within_time(database, partial(page_of, match=found, columns=columns, asked=asked)),
        within_time(database, beside),
    )
    return {
        "q": str(query),
        "cut": query.cut,
        "words": [term.typed for term in query.terms],
        "filters": [_filter(query, one) for one in meant],
        "suggestions": [
            {"q": str(one.query), "instead": dict(one.instead), "reviews": one.reviews} for one in found.suggestions
        ],
        "matched": found.matched,
        "sort": asked.sort,
        "order": asked.direction,
        "size": asked.size,
        "count": len(found.ids),
        "reviews": reviews,
        "next": following,
        **others,
    }


def _filter(query: Query, one: Meaning) -> dict[str, Any]:
    return {
        "field": one.filter.field,
        "value": one.filter.value,
        "excluded": one.filter.excluded,
        "unknown": one.unknown,
        "names": [named["name"] for named in one.named.values()],
        "q": " ".join(part.typed for part in query.parts if part is not one.filter),
    }
