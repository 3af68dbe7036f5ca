"""Which databases are ours: known by their mark, whatever they are called."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from datasette_film_reviews.model import APPLICATION_ID, SCHEMA_VERSION

_known: WeakKeyDictionary[Any, bool] = WeakKeyDictionary()


async def is_ours(datasette: Any, database: str | None) -> bool:
    """Whether this database was written by us, in the schema that we read. Asked once of each database with tables.

    One without may be filled yet, as those in memory are; but for Datasette's own, which nothing fills.
    """
    attached = datasette.databases.get(database)
    if attached is None:
        return False
    if attached not in _known:
        fillable = attached.path or attached.memory_name
        if fillable and not (await attached.execute("PRAGMA schema_version")).rows[0][0]:
            return False
        mark = (await attached.execute("PRAGMA application_id")).rows[0][0]
        version = (await attached.execute("PRAGMA user_version")).rows[0][0]
        _known[attached] = (mark, version) == (APPLICATION_ID, SCHEMA_VERSION)
    return _known[attached]


async def our_databases(datasette: Any) -> list[str]:
    """Names of all our databases that are attached."""
    return [name for name in list(datasette.databases) if await is_ours(datasette, name)]


def already_recognised(datasette: Any) -> list[str]:
    """Names of our databases as far as anybody has asked: all that were attached when Datasette started."""
    return [name for name, attached in datasette.databases.items() if _known.get(attached)]
