"""All that differs between Datasette 0.65 and 1.0. Nothing else asks which one it runs on."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from datasette.utils.asgi import Forbidden

from datasette_film_reviews.serve.statements import statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment

    from datasette_film_reviews.serve.canned import Query


_found: WeakKeyDictionary[Any, dict[str, set[str]]] = WeakKeyDictionary()
"""By request, the tables of each database that its actor may view."""


FEW_TABLES = 3
"""Up to so many tables Datasette 1.0 is asked about one by one, and remembers each for the request."""


def is_stable(datasette: Any) -> bool:
    """Whether this is Datasette 0.65, which has `permission_allowed` and keeps metadata in one dictionary."""
    return hasattr(datasette, "permission_allowed")


async def can_view(datasette: Any, actor: Any, database: str, tables: Iterable[str] = (), request: Any = None) -> bool:
    """Whether the actor may view the database and each of these tables of it; `request` as in `can_view_tables`."""
    return await can_view_database(datasette, actor, database) and await can_view_tables(
        datasette, actor, database, tables, request
    )


async def can_view_database(datasette: Any, actor: Any, database: str) -> bool:
    """Whether the actor may view the database."""
    if is_stable(datasette):
        try:
            await datasette.ensure_permissions(actor, [("view-database", database), "view-instance"])
        except Forbidden:
            return False
        return True
    from datasette.resources import DatabaseResource

    allowed: bool = await datasette.allowed(action="view-database", resource=DatabaseResource(database), actor=actor)
    return allowed


async def can_view_tables(
    datasette: Any, actor: Any, database: str, tables: Iterable[str], request: Any = None
) -> bool:
    """Whether the actor, who may view the database, may view each of these tables of it too.

    `request` is the actor's, if there is one: what was found out for it holds as long as it is answered.
    """
    wanted = list(tables)
    if not is_stable(datasette):
        found = _found.setdefault(request, {}) if request else {}
        if len(wanted) > FEW_TABLES or database in found:
            return await _can_view_all(datasette, actor, database, set(wanted), found)
        from datasette.resources import TableResource

        for table in wanted:
            if not await datasette.allowed(action="view-table", resource=TableResource(database, table), actor=actor):
                return False
        return True
    for table in wanted:
        # No opinion on the table leaves it to the database.
        if await datasette.permission_allowed(actor, "view-table", (database, table), default=None) is False:
            return False
    return True


async def _can_view_all(
    datasette: Any, actor: Any, database: str, wanted: set[str], found: dict[str, set[str]]
) -> bool:
    """The same on Datasette 1.0 by one question for all tables: asking for each takes longer than building the page.

    ``found`` are the tables by database that are known already; the answer is added.
    """
    if database not in found:
        # As each view of Datasette's own does: it knows of no table that is newer than the last time.
        await datasette.refresh_schemas()
        found[database] = await tables_to_view(datasette, actor, database)
    closed = wanted - found[database]
    # A table that is not there is listed to nobody, and closed to nobody: its page says what is missing.
    return not closed or closed.isdisjoint(await datasette.get_database(database).table_names())


def operator_queries(datasette: Any, database: str) -> set[str]:
    """Names of the queries that the operator has defined on this database, which ours must not replace."""
    if is_stable(datasette):
        return set(datasette.metadata("queries", database=database, fallback=False) or {})
    return set((datasette.config.get("databases", {}).get(database) or {}).get("queries") or {})


def definition(query: Query) -> dict[str, Any]:
    """A query as Datasette 0.65 defines one, which it may change."""
    return dict(_definition(query))


@cache
def _definition(query: Query) -> dict[str, Any]:
    return {
        "sql": query.sql,
        "title": query.title,
        "description": query.description,
        "description_html": query.description_html,
        "hide_sql": True,
        "params": [parameter.name for parameter in query.parameters],
    }


async def add_query(datasette: Any, database: str, query: Query) -> None:
    """Add a query to Datasette 1.0; 0.65 asks for them itself.

    It is trusted: whoever may view it may run it without the permission to run any SQL. `closing` keeps it from those
    who may not view its tables.
    """
    if not is_stable(datasette):
        defined = definition(query)
        defined["parameters"] = defined.pop("params")
        await datasette.add_query(database, query.name, **defined, is_trusted=True)


async def tables_to_view(datasette: Any, actor: Any, database: str) -> set[str]:
    """The tables of a database that the actor may view, on Datasette 1.0."""
    return await _to_view(datasette, actor, database, "view-table")


async def queries_to_view(datasette: Any, actor: Any, database: str, listed: Iterable[Any]) -> set[str]:
    """The queries of a database that the actor may view: those `listed` on its page, all on 0.65, five on 1.0."""
    if is_stable(datasette):
        return {query["name"] for query in listed}
    return await _to_view(datasette, actor, database, "view-query")


async def _to_view(datasette: Any, actor: Any, database: str, action: str) -> set[str]:
    sql, parameters = await datasette.allowed_resources_sql(action=action, actor=actor, parent=database)
    allowed = await datasette.get_internal_database().execute(sql, parameters)
    return {row["child"] for row in allowed.rows}


def closing(closed: list[tuple[str, str]]) -> Any:
    """The rule of Datasette 1.0 that closes these queries (database and name)."""
    from datasette.permissions import PermissionSQL

    return PermissionSQL(sql=statement("closed_queries"), params={"film_reviews_closed": json.dumps(closed)})


ORDER = {"sort", "sort_desc"}
DESCRIPTION = {"description", "description_html"}
"""Keys of which one alone is taken: where the operator gives either, ours is put aside."""

CONFIGURATION = {"facets", "facet_size", "hidden", "label_column", "size", *ORDER}
"""Keys of a table's metadata that Datasette 1.0 counts as configuration."""


def giving_way(datasette: Any, database: str, metadata: dict[str, Any]) -> dict[str, Any]:
    """A database's metadata for Datasette 0.65, which merges it with the operator's, less what would dispute theirs."""
    theirs = ((datasette._metadata_local or {}).get("databases") or {}).get(database) or {}
    tables = theirs.get("tables") or {}
    ours = {table: _less(shipped, tables.get(table) or {}) for table, shipped in metadata["tables"].items()}
    return {**_less(metadata, theirs), "tables": ours}


def _less(ours: dict[str, Any], theirs: Iterable[str]) -> dict[str, Any]:
    disputed = {key for keys in (ORDER, DESCRIPTION) if keys.intersection(theirs) for key in keys}
    return {key: value for key, value in ours.items() if key not in disputed}


async def describe(datasette: Any, database: str, metadata: dict[str, Any]) -> None:
    """Give Datasette 1.0 a database's metadata where the operator has said nothing; 0.65 asks for it itself."""
    if is_stable(datasette):
        return
    said = await datasette.get_database_metadata(database)
    for key, value in _unsaid(metadata, said):
        await datasette.set_database_metadata(database, key, value)
    for table, shipped in metadata["tables"].items():
        _configure(datasette, database, table, shipped)
        said = await datasette.get_resource_metadata(database, table)
        for key, value in _unsaid(shipped, said):
            await datasette.set_resource_metadata(database, table, key, value)
        for column, description in shipped.get("columns", {}).items():
            if not await datasette.get_column_metadata(database, table, column):
                await datasette.set_column_metadata(database, table, column, "description", description)


def _unsaid(ours: dict[str, Any], said: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(key, value) for key, value in _less(ours, said).items() if key in {"title", *DESCRIPTION} - said.keys()]


def _configure(datasette: Any, database: str, table: str, shipped: dict[str, Any]) -> None:
    """Add facets, sort order and label column of a table to the configuration of Datasette 1.0."""
    databases = datasette.config.setdefault("databases", {})
    if not databases.get(database):
        # A database without configuration inherits that of all plugins, one with any does not: keep it so.
        databases[database] = {"plugins": datasette.config.get("plugins") or {}}
    tables = databases[database].setdefault("tables", {})
    configuration = tables.setdefault(table, {})
    for key, value in _less(shipped, list(configuration)).items():
        if key in CONFIGURATION:
            configuration.setdefault(key, value)


def environment(datasette: Any, request: Any) -> Environment:
    """The environment of Jinja that a request's templates are rendered in."""
    found: Environment = datasette.jinja_env if is_stable(datasette) else datasette.get_jinja_environment(request)
    return found


def with_language(html: str) -> str:
    """Say that a page is in English, which Datasette 0.65 leaves to be guessed."""
    return html.replace("<html>", '<html lang="en">', 1)
