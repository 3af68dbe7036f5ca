"""What ships with the plugin: titles, descriptions, facets and queries for every database of ours."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve import answers, compat
from datasette_film_reviews.serve.appearance import address
from datasette_film_reviews.serve.canned import Query, queries
from datasette_film_reviews.serve.opening import open_in_every_thread
from datasette_film_reviews.serve.recognised import already_recognised, is_ours, our_databases
from datasette_film_reviews.serve.statements import FOLDER

if TYPE_CHECKING:
    from collections.abc import Awaitable


@cache
def _file() -> str:
    return (FOLDER / "metadata.json").read_text(encoding="utf-8")


@cache
def _facet_sizes() -> dict[str, int]:
    tables = json.loads(_file())["databases"]["reviews"]["tables"]
    return {table: shipped["facet_size"] for table, shipped in tables.items() if "facet_size" in shipped}


def _database_metadata(datasette: Any, database: str) -> dict[str, Any]:
    """Title, description and tables of a database of ours, with links that fit its name."""
    shipped: dict[str, Any] = json.loads(_file())["databases"]["reviews"]
    html = shipped["description_html"]
    for kind in ("films", "search"):
        html = html.replace(f'"reviews/-/{kind}"', f'"{address(datasette, database, kind)}"')
    return {**shipped, "description_html": html}


NOT_OURS = frozenset("allow allow_sql plugins permissions queries custom_units extra_css_urls extra_js_urls".split())
"""What Datasette 0.65 looks up in metadata again and again, for every permission, and we never give there."""


def metadata(datasette: Any, key: str | None) -> dict[str, Any]:
    """Metadata of all our databases, for Datasette 0.65, which puts the operator's over it and may change it.

    ``key`` is what it looks for, None for everything.
    """
    if key in NOT_OURS:
        return {}
    if key == "tables":
        # Asked for with each permission to view a table, and copied: all that Datasette takes from it is this.
        return {
            "databases": {
                name: {"tables": {table: {"facet_size": size} for table, size in _facet_sizes().items()}}
                for name in already_recognised(datasette)
            }
        }
    return {
        "databases": {
            name: compat.giving_way(datasette, name, _database_metadata(datasette, name))
            for name in already_recognised(datasette)
        }
    }


def _own_queries(datasette: Any, database: str) -> list[Query]:
    """The shipped queries of a database, but for those in whose place the operator has put another."""
    defined = compat.operator_queries(datasette, database)
    return [query for query in queries() if query.name not in defined]


async def canned_queries(datasette: Any, database: str) -> dict[str, dict[str, Any]]:
    """Queries for Datasette 0.65, which asks for them every time."""
    if not await is_ours(datasette, database):
        return {}
    return {query.name: compat.definition(query) for query in _own_queries(datasette, database)}


def query_permission(datasette: Any, actor: Any, action: str, resource: Any) -> Awaitable[bool | None] | None:
    """Whether Datasette 0.65 must close a query of ours: it is closed to whoever may not view a table of it.

    It is asked about everything, hundreds of times for one page: what is no query is answered without waiting.
    """
    return _query_permission(datasette, actor, *resource) if action == "view-query" else None


async def _query_permission(datasette: Any, actor: Any, database: str, name: str) -> bool | None:
    if not await is_ours(datasette, database):
        return None
    # Whether the actor may view the database is asked beside this.
    tables = {table for query in _own_queries(datasette, database) if query.name == name for table in query.tables}
    return None if await compat.can_view_tables(datasette, actor, database, tables) else False


async def query_permissions(datasette: Any, actor: Any, action: str) -> Any:
    """The same for Datasette 1.0, as rules for all queries at once."""
    if action != "view-query":
        return None
    closed = []
    for database in already_recognised(datasette):
        tables = await compat.tables_to_view(datasette, actor, database)
        closed += [(database, query.name) for query in _own_queries(datasette, database) if not query.tables <= tables]
    return compat.closing(closed)


async def prepare(datasette: Any) -> None:
    """Recognise our databases and open them; on Datasette 1.0 describe them and add their queries."""
    for database in await our_databases(datasette):
        answers.opened(datasette.get_database(database))
        await open_in_every_thread(datasette, datasette.get_database(database))
        await compat.describe(datasette, database, _database_metadata(datasette, database))
        for query in _own_queries(datasette, database):
            await compat.add_query(datasette, database, query)
