"""Facets whose values are ranges of a column, toggled with Datasette's own filters `{column}__gte` and `{column}__lt`.

A range that was chosen is shown with what it divides into: a decade with its years, a broad band with narrower ones.
"""

# mypy: allow-untyped-calls
from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from datasette.utils import escape_sqlite

from datasette_film_reviews.serve.facets.page import SAMPLE, PageFacet

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

MOST_COLUMNS = 100
"""Columns of a table that are looked at for suggestions: SQLite gives no row of more than 2,000 results."""


@dataclass(frozen=True, slots=True)
class Range:
    """Values from `gte` up to, not including, `lt`, as both stand in the address, and what people call it."""

    gte: str
    lt: str
    label: str


class RangeFacet(PageFacet):
    """Counts of rows by ranges that follow one another; subclasses choose them, and name those that were chosen."""

    async def _ranges(self, column: str, kind: str, most: int) -> list[Range]:
        """Ranges without gaps that hold the values of the page's rows, at most so many; none where none fit.

        The kind is what the column is declared to hold: `text`, `integer`, `number`, or `anything`.
        """
        raise NotImplementedError

    def _label(self, gte: str, lt: str, kind: str) -> str | None:
        """What people call a range that stands in the address; None where it is none of this facet's."""
        raise NotImplementedError

    async def _count(self, name: str) -> tuple[list[dict[str, Any]], bool] | None:
        kind = (await self._kinds()).get(name)
        if kind is None:
            return None
        chosen = self._chosen(name, kind)
        ranges = await self._ranges(name, kind, self.get_facet_size())
        counts = await self._counts(name, ranges) if ranges else {}
        everything = await self._everything() if chosen else 0
        values = [self._value(name, one, everything, place) for one, place in chosen.items()]
        # A chosen range that divides no further is not shown again.
        if not chosen or len(counts) > 1:
            within = [(one, counts[number]) for number, one in enumerate(ranges) if number in counts]
            values += [self._value(name, one, count) for one, count in within if one not in chosen]
        return values, False

    def _chosen(self, name: str, kind: str) -> dict[Range, int]:
        """The ranges that the address keeps, and where in it each begins: its two arguments side by side."""
        chosen: dict[Range, int] = {}
        for place, ((first, gte), (second, lt)) in enumerate(pairwise(self.get_querystring_pairs())):
            if (first, second) == (f"{name}__gte", f"{name}__lt") and (label := self._label(gte, lt, kind)):
                chosen.setdefault(Range(gte, lt, label), place)
        return chosen

    def _value(self, name: str, one: Range, count: int, place: int | None = None) -> dict[str, Any]:
        pairs = self.get_querystring_pairs()
        if place is None:
            pairs += [(f"{name}__gte", one.gte), (f"{name}__lt", one.lt)]
        else:
            del pairs[place : place + 2]
        return {
            "value": one.gte,
            "label": one.label,
            "count": count,
            "toggle_url": self._url(pairs),
            "selected": place is not None,
            "gte": one.gte,
            "lt": one.lt,
        }

    async def _counts(self, column: str, ranges: Sequence[Range]) -> dict[int, int]:
        """Rows of the page in each range, by its number: compared just as the filters that toggle it compare."""
        where, parameters = await self._where()
        limits = [*(one.gte for one in ranges), ranges[-1].lt]
        bound = {f"facet_limit_{number}": int(text) if text.isdigit() else text for number, text in enumerate(limits)}
        # A condition on the column would tempt SQLite to use its index rather than that of the page's conditions.
        rows = await self._rows(
            f"select {_range_number(escape_sqlite(column), len(limits))} as range, count(*)"
            f" from {escape_sqlite(self.table)}{f' where {where}' if where else ''} group by 1",
            {**parameters, **bound},
        )
        return {number: count for number, count in rows if number is not None}

    async def _everything(self) -> int:
        where, parameters = await self._where()
        ((count,),) = await self._rows(
            f"select count(*) from {escape_sqlite(self.table)}{f' where {where}' if where else ''}", parameters
        )
        return int(count)

    async def _kinds(self) -> dict[str, str]:
        """The columns of the table, and what each is declared to hold."""
        details = await self.ds.databases[self.database].table_column_details(self.table)
        return {column.name: _kind(column.type or "") for column in details}

    async def _sampled(self, expressions: Mapping[str, str], columns: Collection[str]) -> dict[str, dict[str, Any]]:
        """What some rows of the page have in each of these columns that is no key: SQL over its `cell`, by name."""
        database = self.ds.databases[self.database]
        keys = set(await database.primary_keys(self.table))
        keys.update(key["column"] for key in await database.foreign_keys_for_table(self.table))
        looked_at = [column for column in await self._kinds() if column in columns and column not in keys]
        del looked_at[MOST_COLUMNS:]
        if not looked_at:
            return {}
        where, parameters = await self._where()
        sample = (
            f"select {', '.join(map(escape_sqlite, looked_at))} from {escape_sqlite(self.table)}"
            f"{f' where {where}' if where else ''} limit {SAMPLE}"
        )
        selected = [sql.format(cell=escape_sqlite(column)) for column in looked_at for sql in expressions.values()]
        ((*values,),) = await self._rows(f"select {', '.join(selected)} from ({sample})", parameters)
        found = iter(values)
        return {column: {name: next(found) for name in expressions} for column in looked_at}


def _kind(declared: str) -> str:
    """How SQLite compares the values of a column with text, by its declared type.

    https://www.sqlite.org/datatype3.html#determination_of_column_affinity
    """
    kind = declared.upper()
    if "INT" in kind:
        return "integer"
    if any(word in kind for word in ("CHAR", "CLOB", "TEXT")):
        return "text"
    return "anything" if not kind or "BLOB" in kind else "number"


def _range_number(cell: str, limits: int, first: int = 0, last: int | None = None) -> str:
    """SQL: the number of the range that a value is in, or null, found in as many steps as a binary search takes.

    Between `first` and `last` is how many of the limits the value may not be below; a null is below none.
    """
    last = limits if last is None else last
    if first == last:
        return str(first - 1) if 0 < first < limits else "null"
    middle = (first + last) // 2
    below, above = _range_number(cell, limits, first, middle), _range_number(cell, limits, middle + 1, last)
    return f"case when {cell} < :facet_limit_{middle} then {below} else {above} end"
