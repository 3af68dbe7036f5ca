"""Reading a database from one connection, in one go: a search asks a dozen small questions of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette.database import QueryInterrupted
from datasette.utils import sqlite_timelimit
from datasette.utils.sqlite import sqlite3

from datasette_film_reviews.serve.statements import statement

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasette_film_reviews.serve.pages.parts import Row


def plain_rows(connection: sqlite3.Connection, name: str, parameters: Mapping[str, object] | None = None) -> list[Any]:
    """All rows of `serve/sql/search_{name}.sql`, as SQLite gives them: for thousands."""
    found: list[Any] = connection.execute(statement(f"search_{name}"), dict(parameters or {})).fetchall()
    return found


def rows(connection: sqlite3.Connection, name: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
    """The same, each as a dictionary."""
    return [dict(row) for row in plain_rows(connection, name, parameters)]


async def within_time(database: Any, read: Callable[[sqlite3.Connection], Any]) -> Any:
    """What a function reads from a connection, under Datasette's time limit for queries.

    Raises `QueryInterrupted` past it.
    """

    def limited(connection: sqlite3.Connection) -> Any:
        with sqlite_timelimit(connection, database.ds.setting("sql_time_limit_ms")):
            try:
                return read(connection)
            except sqlite3.OperationalError as error:
                if error.args == ("interrupted",):
                    raise QueryInterrupted(error, "search", {}) from error
                raise

    return await database.execute_fn(limited)
