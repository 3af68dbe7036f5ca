"""What ships with the plugin: titles, descriptions, facets and queries for every database of ours."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from datasette_film_reviews.serve import compat
from datasette_film_reviews.serve.appearance import address
from datasette_film_reviews.serve.recognised import already_recognised, is_ours, our_databases
from datasette_film_reviews.serve.statements import FOLDER, tables_read


@cache
def queries() -> dict[str, dict[str, str]]:
    """The shipped queries by name: `sql`, and `title` and `description` from the comments that begin the file."""
    found = {}
    for path in sorted((FOLDER / "queries").glob("*.sql")):
        sql = path.read_text(encoding="utf-8")
        header = dict(re.findall(r"^-- (title|description): (.+)$", sql, re.MULTILINE))
        found[path.stem] = {"sql": sql, **header}
    return found


@cache
def _file() -> str:
    return (FOLDER / "metadata.json").read_text(encoding="utf-8")


def _database_metadata(datasette: Any, database: str) -> dict[str, Any]:
    """Title, description and tables of a database of ours, with links that fit its name."""
    shipped: dict[str, Any] = json.loads(_file())["databases"]["reviews"]
    html = shipped["description_html"]
    for kind in ("films", "search"):
        html = html.replace(f'"reviews/-/{kind}"', f'"{address(datasette, database, kind)}"')
    return {**shipped, "description_html": html}


def metadata(datasette: Any) -> dict[str, Any]:
    """Metadata of all our databases, for Datasette 0.65, which puts the operator's over it and may change it."""
    return {
        "databases": {
            name: compat.giving_way(datasette, name, _database_metadata(datasette, name))
            for name in already_recognised(datasette)
        }
    }


async def canned_queries(datasette: Any, database: str, actor: Any) -> dict[str, dict[str, str]]:
    """Queries for Datasette 0.65: those over tables that the actor may view, and that the operator has not defined."""
    if not await is_ours(datasette, database):
        return {}
    defined = compat.operator_queries(datasette, database)
    return {
        name: dict(query)
        for name, query in queries().items()
        if name not in defined and await compat.can_view(datasette, actor, database, tables_read(query["sql"]))
    }


async def prepare(datasette: Any) -> None:
    """Recognise our databases; on Datasette 1.0 describe them and add their queries."""
    for database in await our_databases(datasette):
        await compat.describe(datasette, database, _database_metadata(datasette, database))
        defined = compat.operator_queries(datasette, database)
        missing = {name: query for name, query in queries().items() if name not in defined}
        await compat.add_queries(datasette, database, missing)
