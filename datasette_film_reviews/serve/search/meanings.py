"""What the filters of a query mean in one database: which films `film:her` can be, and which reviews it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.folding import fold
from datasette_film_reviews.serve.search.expressions import phrase
from datasette_film_reviews.serve.search.language import RANGES, FieldName, Filter
from datasette_film_reviews.serve.search.reading import rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable

    from datasette_film_reviews.serve.search.columns import Columns

SEVERAL: tuple[FieldName, ...] = ("person", "tag")
"""Fields of which a review may have several values."""

LISTED: tuple[FieldName, ...] = ("critic", "tag")
"""Fields whose names no full-text table has: all are looked through."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A filter and what it names: `slug` and `name` by id. Empty for numbers, and for what nothing is called."""

    filter: Filter
    named: dict[int, dict[str, str]]

    @property
    def unknown(self) -> bool:
        """Whether it is a name that nothing has."""
        return self.filter.field not in RANGES and not self.named


def meanings(connection: sqlite3.Connection, filters: Iterable[Filter]) -> list[Meaning]:
    """What each filter names, in order: what has that address, else that very name, else a name with all its words."""
    return [Meaning(one, {} if one.range else _named(connection, one)) for one in filters]


def _named(connection: sqlite3.Connection, one: Filter) -> dict[int, dict[str, str]]:
    match = " AND ".join(map(phrase, one.value.split()))
    found = rows(connection, f"named_{one.field}", {"name": one.value, "match": match})
    folded = fold(one.value)
    ways: tuple[Callable[[dict[str, Any]], bool], ...] = (
        lambda row: row["slug"] == one.value,
        lambda row: fold(row["name"]) == folded,
        lambda row: one.field not in LISTED or _begin(folded.split(), fold(row["name"]).split()),
    )
    for way in ways:
        if kept := [row for row in found if way(row)]:
            return {row["id"]: {"slug": row["slug"], "name": row["name"]} for row in kept}
    return {}


def _begin(beginnings: Iterable[str], words: Iterable[str]) -> bool:
    """Whether each beginning is that of a word."""
    return all(any(word.startswith(beginning) for word in words) for beginning in beginnings)


def keeps(meant: Iterable[Meaning], columns: Columns) -> list[Callable[[int], bool]]:
    """Tests of a review, by its id, which it must pass all: every filter narrows."""
    tests = [(_test(one, columns), one.filter.excluded) for one in meant]
    return [_not(test) if excluded else test for test, excluded in tests]


def _test(one: Meaning, columns: Columns) -> Callable[[int], bool]:
    column = getattr(columns, one.filter.field)
    if numbers := one.filter.range:
        return lambda review: column.get(review) in numbers
    if one.filter.field in SEVERAL:
        return lambda review: not one.named.keys().isdisjoint(column.get(review, ()))
    return lambda review: column.get(review) in one.named


def _not(test: Callable[[int], bool]) -> Callable[[int], bool]:
    return lambda review: not test(review)
