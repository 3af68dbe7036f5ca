"""Arguments for facets that Datasette would fail on, for its own too, are refused with a word on what is wrong."""

# mypy: allow-untyped-calls
from __future__ import annotations

import json
from typing import Any

from datasette.utils.asgi import BadRequest

OF_COLUMNS = {"_facet", "_facet_date", "_facet_array"}
"""Datasette's own facets, which ask SQLite for any column that they are given. Ours pass over what is not there."""


async def refuse_malformed(datasette: Any, request: Any, database: str, table: str) -> None:
    """Raise `BadRequest` for facets of no kind, settings that are no JSON, columns that the table does not have."""
    asked = [(key, value) for key in request.args if key.startswith("_facet") for value in request.args.getlist(key)]
    if not asked:
        return
    attached = datasette.databases[database]
    columns = {column.lower() for column in await attached.table_columns(table)}
    if not await attached.primary_keys(table):
        columns.add("rowid")
    for key, value in asked:
        if key != "_facet" and not key.startswith("_facet_"):
            raise BadRequest(
                f"There is no argument {key}: facets are asked for by _facet= or _facet_year= and the like"
            )
        if key == "_facet_size" and value.isdigit() and not value.isdecimal():
            raise BadRequest("_facet_size must be a number or max")
        name = _name(key, value)
        if key in OF_COLUMNS and name.lower() not in columns:
            raise BadRequest(f"{key}= asks for the column {name!r}, which {table} does not have")


def _name(key: str, value: str) -> str:
    if not value.startswith("{"):
        return value
    try:
        name = json.loads(value).get("simple")
    except (ValueError, RecursionError):
        name = None
    if not isinstance(name, str):
        raise BadRequest(f'{key}= must be a name, or JSON like {{"simple": "name"}}')
    return name
