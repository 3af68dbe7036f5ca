"""Rows of a dump that are held, for those of other tables point to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from datasette_film_reviews.model import Problem
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.sql_statements import Row, Statement

MAXIMUM_HELD = 64 * 2**20
"""Code points of all rows that are held for one dump; each counts with some for what holds it."""

MAXIMUM_VALUE = 2_000
"""A longer value is none that says something of another table's texts."""

_OVERHEAD = 100

Values = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Need:
    """What of a table is needed: the column by which its rows are sought, and which others; all where none is named."""

    key: str
    columns: tuple[str, ...] = ()


@dataclass(slots=True)
class Held:
    """Rows by table and by the value of a column. ``too_large`` are tables of which there is more than can be held."""

    rows: dict[tuple[str, str], dict[str, list[Values]]] = field(default_factory=dict)
    too_large: list[str] = field(default_factory=list)
    _called: dict[tuple[str, str], dict[str, Values]] = field(default_factory=dict)

    def all(self, table: str, key: str, value: str | None) -> list[Values]:
        """The rows of a table that have this value."""
        return self.rows.get((table, key), {}).get(value or "", [])

    def one(self, table: str, key: str, value: str | None) -> Values:
        """The first of them; nothing where there is none."""
        return next(iter(self.all(table, key, value)), {})

    def called(self, table: str, key: str, value: str | None) -> Values:
        """The first row that has a value in any of its columns, as another statement may seek it; nothing otherwise."""
        if (table, key) not in self._called:
            index = self._called[table, key] = {}
            for rows in self.rows.get((table, key), {}).values():
                for row in rows:
                    for held_value in filter(None, row.values()):
                        index.setdefault(held_value, row)
        return self._called[table, key].get(value or "", {})

    def too_large_problems(self, file: InputFile) -> Iterator[Problem]:
        """Tell which tables were too large to be held."""
        if self.too_large:
            message = (
                f"{file.path} has tables that are too large to be joined to its texts ({', '.join(self.too_large)});"
                " what they say of them is missing."
            )
            yield Problem(file.argument, file.path, "", "warning", "too-large", message)


def held(statements: Iterable[Statement], needs: Mapping[str, Need]) -> Held:
    """The rows of the tables that are needed, their long values left out; of larger tables than can be held, none."""
    found = Held({(table, need.key): {} for table, need in needs.items()})
    left = MAXIMUM_HELD
    lengths = dict.fromkeys(needs, 0)
    for item in statements if needs else ():
        if not isinstance(item, Row) or (need := needs.get(item.table.casefold())) is None:
            continue
        table = item.table.casefold()
        if item.table in found.too_large:
            continue
        pairs = zip(item.columns, item.values, strict=True)
        values = {
            column: value
            for column, value in pairs
            if value
            and len(value) <= MAXIMUM_VALUE
            and (not need.columns or column in need.columns or column == need.key)
        }
        if (key := values.get(need.key)) is None:
            continue
        length = sum(len(value) + _OVERHEAD for value in values.values() if value)
        lengths[table] += length
        left -= length
        if left < 0:
            left += lengths[table]
            found.rows[table, need.key] = {}
            found.too_large.append(item.table)
            continue
        found.rows[table, need.key].setdefault(key, []).append(values)
    return found
