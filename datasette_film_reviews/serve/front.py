"""The front page of a database of ours: what is in it, what is best and newest, and what could not be read."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datasette.database import QueryInterrupted
from datasette.utils.sqlite import sqlite3
from markupsafe import Markup

from datasette_film_reviews.serve import compat
from datasette_film_reviews.serve.answers import what_lacks
from datasette_film_reviews.serve.appearance import address
from datasette_film_reviews.serve.canned import GROUPS, queries
from datasette_film_reviews.serve.pages import PAGES, SHELF
from datasette_film_reviews.serve.pages.narrowing import AT_LEAST
from datasette_film_reviews.serve.pages.parts import Row, linked, pick, rating
from datasette_film_reviews.serve.recognised import is_ours
from datasette_film_reviews.serve.rendering import part
from datasette_film_reviews.serve.search.page import SEARCH
from datasette_film_reviews.serve.statements import rows, statement, tables_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

SIZE = 6
"""So many of the best films and of the newest reviews."""

FIGURES = ("reviews", "films", "critics", "people", "problems")
_TABLES_OF = {page.kind: page.tables for page in PAGES}


async def template_variables(datasette: Any, request: Any, database: str | None) -> dict[str, Any]:
    """For the template of Datasette's page of a database, where it is ours.

    `film_reviews_front` makes the front page; `film_reviews_questions` are the names of the queries that it can ask.
    """
    if not request or not database or not await is_ours(datasette, database):
        return {}
    return {
        "film_reviews_front": partial(_html, datasette, request, database),
        "film_reviews_questions": [query.name for query in queries()],
    }


async def _html(datasette: Any, request: Any, name: str, listed: Iterable[Any]) -> Markup:
    """The front page above what Datasette says of a database; nothing past Datasette's time limit.

    Nothing either of a database that lacks a table or a column: Datasette's page tells what there is.
    """
    try:
        page = await front(datasette, request, name, listed)
    except QueryInterrupted:
        return Markup()
    except sqlite3.OperationalError as failure:
        if what_lacks(failure) is None:
            raise
        return Markup()
    context = {"database": name, "page": page, "url": partial(address, datasette, name)}
    return Markup(str(part(datasette, request, "front.html", context)))


async def front(datasette: Any, request: Any, name: str, listed: Iterable[Any]) -> Row:
    """What the front page says to whoever asks: nothing that rests on a table that they may not view.

    Keys: `figures`, by table (see `front_reviews.sql` and its like); `best` (`slug`, `title`, `year`, `score`,
    `rated_count`, and `at_least`, the ratings that each of them has) and `newest` reviews, where the pages that they
    lead to may be seen; whether `search` may be; `queries` by group; `of`, the day of the database's file. `listed` are
    the queries on Datasette's own page. Raises `QueryInterrupted` past Datasette's time limit.
    """
    database, actor = datasette.get_database(name), request.actor
    may_view = partial(compat.can_view_tables, datasette, actor, name, request=request)
    return {
        "figures": {
            figure: (await rows(database, f"front_{figure}", {}))[0]
            for figure in FIGURES
            if await may_view(tables_read(statement(f"front_{figure}")))
        },
        "best": await _best(database) if await may_view(SHELF.tables | _TABLES_OF["films"]) else [],
        "newest": await _newest(database) if await may_view(_TABLES_OF["reviews"]) else [],
        "search": await may_view(SEARCH.tables),
        "queries": _grouped(await compat.queries_to_view(datasette, actor, name, listed)),
        "of": _day(database.path),
    }


async def _best(database: Any) -> list[Row]:
    return await rows(
        database, "front_best", {"steps": json.dumps([int(step) for step in AT_LEAST["ratings"]]), "size": SIZE}
    )


async def _newest(database: Any) -> list[Row]:
    return [
        {
            **pick(review, "slug", "title", "headline", "critic", "published", "quote"),
            "rating": rating(review),
            "film": linked(review, "film", "title", "year"),
        }
        for review in await rows(database, "front_newest", {"size": SIZE})
    ]


def _grouped(visible: Set[str]) -> dict[str, list[Any]]:
    grouped = {group: [one for one in queries() if one.group == group and one.name in visible] for group in GROUPS}
    return {group: found for group, found in grouped.items() if found}


def _day(path: str | None) -> str | None:
    """When the file of a database was last written, which a build does in one step; None for one in memory."""
    if path is None:
        return None
    return datetime.fromtimestamp(Path(path).stat().st_mtime, UTC).date().isoformat()
