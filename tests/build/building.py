"""The public door of the builds that are tested: the command line, and the rows of what it made."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from datasette_film_reviews.commands import cli

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
INVENTED = ROOT / "tests" / "invented" / "reviews"

Rows = list[tuple[Any, ...]]


def run(*arguments: str | Path) -> Result:
    """The command line, in this process."""
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], catch_exceptions=False)


def rows(database: Path, sql: str, *values: Any) -> Rows:
    """What a query answers."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql, values).fetchall()


def dump(database: Path) -> list[str]:
    """Everything a database says."""
    with closing(sqlite3.connect(database)) as connection:
        return list(connection.iterdump())
