"""A digest of what a database says, whatever numbers its rows have."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from typing import TYPE_CHECKING

from datasette_film_reviews.write.opening import open_read_only

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from os import PathLike

_KEYS = {
    "sources": "path || ' ' || coalesce(sha256, '')",
    "reviews": "slug",
    "films": "slug",
    "people": "slug",
    "critics": "slug",
    "tags": "name",
    "credits": """(select slug from films where films.id = film_id) || ' ' || job || ' ' || coalesce(character, '')
        || ' ' || (select slug from people where people.id = person_id)""",
}
"""What a row of each table is known by, instead of its id."""


def content_digest(path: str | PathLike[str]) -> str:
    """Digest every row of every table but the full-text ones: 64 hexadecimal digits.

    Row ids do not count, references count as the slugs, names and paths of what they refer to, and the order of rows
    does not matter; so an incremental build and a full one of the same input have the same digest.

    Raises:
        sqlite3.DatabaseError: the file is no database.

    """
    total = 0
    with closing(open_read_only(path)) as connection:
        for table in _tables(connection):
            for row in connection.execute(_select(connection, table)):
                line = json.dumps([table, *row], ensure_ascii=False, default=bytes.hex)
                # A sum does not depend on the order of its parts, which spares sorting all documents.
                total += int.from_bytes(hashlib.sha256(line.encode("utf-8", "surrogatepass")).digest(), "big")
    return hashlib.sha256(str(total).encode()).hexdigest()


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    """All tables but SQLite's own, the full-text ones and their shadows."""
    for name, kind in connection.execute("select name, type from pragma_table_list where schema = 'main' order by 1"):
        if kind == "table" and not name.startswith("sqlite_"):
            yield name


def _select(connection: sqlite3.Connection, table: str) -> str:
    """The statement that gives the rows of a table without ids, references replaced by what they refer to."""
    references = connection.execute('select "from", "table", "to" from pragma_foreign_key_list(?)', (table,))
    parents = {column: parent for column, parent, key in references if key == "id"}
    names = connection.execute("select name from pragma_table_info(?) where name <> 'id'", (table,))
    shown = (
        f'(select {_KEYS[parents[name]]} from "{parents[name]}" where "{parents[name]}".id = child."{name}")'
        if name in parents
        else f'child."{name}"'
        for (name,) in names
    )
    return f'select {", ".join(shown)} from "{table}" as child'
