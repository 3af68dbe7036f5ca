"""The SQL of the pages, each statement in a file of `serve/sql`, and which tables it reads."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).parent

TABLES = frozenset(
    "build comments credits critic_words critics facts film_words films methods people problems repairs review_films"
    " review_people review_tags reviews segments sentences sources tags tone_words vocabulary".split()
)
"""The tables of our databases, apart from indexes for full-text search."""


@cache
def statement(name: str) -> str:
    """The text of `serve/sql/{name}.sql`."""
    return (FOLDER / "sql" / f"{name}.sql").read_text(encoding="utf-8")


@cache
def tables_read(sql: str) -> frozenset[str]:
    """Tables that a statement of ours names after `from` or `join`; an index stands for the table that it indexes."""
    named = re.findall(r"\b(?:from|join)\s+(\w+)", sql)
    return TABLES & {name.removesuffix("_fts") for name in named}


async def rows(database: Any, name: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
    """All rows of a statement, which limits itself. Raises `QueryInterrupted` past Datasette's time limit."""
    results = await database.execute(statement(name), dict(parameters))
    return [dict(row) for row in results.rows]


async def row(database: Any, name: str, parameters: Mapping[str, object]) -> dict[str, Any] | None:
    """The first row of a statement, or None."""
    return next(iter(await rows(database, name, parameters)), None)
