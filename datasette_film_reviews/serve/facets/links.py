"""Which tables are linked many-to-many, as their declared foreign keys say. True of any database, ours or not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from datasette_film_reviews.serve.statements import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A column and the table and column that it refers to."""

    column: str
    other_table: str
    other_column: str


@dataclass(frozen=True, slots=True)
class LinkTable:
    """A table with two or more foreign keys; `unique` holds the sets of columns that no two rows share."""

    name: str
    foreign_keys: tuple[ForeignKey, ...]
    unique: frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Link:
    """A way from a table through a link table to a target.

    `pure` says that the link table links these two alone, and `once` that no two of its rows link the same pair.
    """

    table: str
    here: ForeignKey
    there: ForeignKey
    pure: bool
    once: bool

    @property
    def target(self) -> str:
        """The table that this leads to."""
        return self.there.other_table


_read: WeakKeyDictionary[Any, tuple[int, tuple[LinkTable, ...]]] = WeakKeyDictionary()


async def link_tables(database: Any) -> tuple[LinkTable, ...]:
    """The tables of a database that link others. Read again only when the schema has changed."""
    version: int = (await database.execute("PRAGMA schema_version")).rows[0][0]
    if database not in _read or _read[database][0] != version:
        _read[database] = (version, await _link_tables(database))
    return _read[database][1]


async def _link_tables(database: Any) -> tuple[LinkTable, ...]:
    columns = await rows(database, "schema_columns", {})
    keys = _gathered((row for row in columns if row["key"]), "table")
    unique = _gathered(await rows(database, "schema_unique_columns", {}), "table", "index")
    # A declaration may spell its target in other letters, and the target may be missing.
    spelt = {(row["table"].lower(), row["column"].lower()): (row["table"], row["column"]) for row in columns}
    names = {table.lower(): table for table, _column in spelt.values()}
    foreign_keys: dict[str, list[ForeignKey]] = defaultdict(list)
    grouped: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    for row in await rows(database, "schema_foreign_keys", {}):
        grouped[row["table"], row["id"]].append(row)
    for (table, _number), (row, *compound) in grouped.items():
        other_table = row["other_table"].lower()
        # A declaration without a column means the primary key.
        implied = keys.get((names.get(other_table, ""),), [])
        other_column = row["other_column"] or (implied[0] if len(implied) == 1 else "")
        if not compound and (other := spelt.get((other_table, other_column.lower()))):
            foreign_keys[table].append(ForeignKey(row["column"], *other))
    return tuple(
        LinkTable(
            table,
            tuple(found),
            frozenset(
                frozenset(together) for (owner, *_index), together in [*keys.items(), *unique.items()] if owner == table
            ),
        )
        for table, found in foreign_keys.items()
        if len(found) > 1
    )


def _gathered(found: Iterable[dict[str, Any]], *by: str) -> dict[tuple[str, ...], list[str]]:
    columns: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for row in found:
        columns[tuple(row[name] for name in by)].append(row["column"])
    return columns


def named_links(tables: Iterable[LinkTable], table: str) -> dict[str, Link]:
    """The links of a table by every name that means one of them alone; the first name of a link is the one to show.

    A link is named by its target; where several lead there, those through tables that link nothing else come first.
    What is then still ambiguous is named by its link table, or by link table and column (`loans.reader_id`).
    """
    links = list(_links(tables, table))
    named: dict[str, Link] = {}
    for target in dict.fromkeys(link.target for link in links):
        leading = [link for link in links if link.target == target]
        best = [link for link in leading if link.pure] or leading
        if len(best) == 1:
            named[target] = best[0]
    for link in links:
        if sum(other.table == link.table for other in links) == 1:
            named.setdefault(link.table, link)
        named.setdefault(f"{link.table}.{link.there.column}", link)
    # Datasette takes an argument with two underscores for a filter on a column.
    return {name: link for name, link in named.items() if "__" not in name}


def _links(tables: Iterable[LinkTable], table: str) -> Iterator[Link]:
    for link_table in tables:
        if link_table.name == table:
            continue
        for here in link_table.foreign_keys:
            for there in link_table.foreign_keys:
                if here.other_table == table and here.column != there.column:
                    pair = frozenset((here.column, there.column))
                    once = any(columns <= pair for columns in link_table.unique)
                    yield Link(link_table.name, here, there, len(link_table.foreign_keys) == 2, once)
