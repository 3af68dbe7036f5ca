"""Rows of tables and JSON files as names and values, whether or not they hold reviews: what an index is sought in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasette_film_reviews.dates import DAY_PARTS, date_of_parts
from datasette_film_reviews.model import Problem
from datasette_film_reviews.read.json_objects import Decoder, in_array, in_lines
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.nested import flat
from datasette_film_reviews.read.rows import row_problem
from datasette_film_reviews.read.tables import table_in
from datasette_film_reviews.read.whole import decode_whole, decoding_problems

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.nested import Found, Object

KEY = "(key)"
"""What stands for the name of a column where the keys of an object are its values."""

MAXIMUM_BYTES = 64 * 2**20
"""The longest file in which an index is sought."""

DAY = "year, month, day"
"""The name of what three columns say together."""

_LEAST_ALIKE = 0.8
"""Share of the values of an object that are objects where these are rows."""

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one file, come by lazily, once; what was wrong with some is told in between.

    ``noun`` is what the format calls a name. ``encoding`` is that of the file.
    """

    encoding: str
    noun: str
    items: Iterator[Row | Problem]


def rows_in(file: InputFile, format: str) -> Iterator[Rows]:
    """What may be the rows of a file of this format (``table``, ``json`` or ``jsonl``), the likeliest first.

    Raises:
        Refusal: it is in no known encoding, or too long.
        ValueError: it is no JSON.
        OSError: it cannot be opened or has gone.

    """
    if format == "table":
        yield _table(file)
    elif format == "jsonl":
        lines = Lines(file)
        yield Rows(lines.encoding, "key", _objects(file, "line", in_lines(lines), lines.problems()))
    else:
        decoded = decode_whole(file, MAXIMUM_BYTES)
        last = list(decoding_problems(file, decoded))
        text = decoded.text.removeprefix("\ufeff")
        if text.lstrip().startswith("["):
            yield Rows(decoded.encoding, "key", _objects(file, "record", in_array(text), last))
            return
        value, _ = Decoder().value_of(text)
        for rows in _inside(value):
            yield Rows(decoded.encoding, "key", iter([*map(_row, rows), *last]))


def _table(file: InputFile) -> Rows:
    table = table_in(file)

    def items() -> Iterator[Row | Problem]:
        for row in table.rows():
            if row.cells is None or row.code:
                yield row_problem(file, row, refused=False)
            if row.cells is not None:
                yield _with_day(dict(zip(table.columns, row.cells, strict=True)))
        yield from table.lines.problems()

    return Rows(table.lines.encoding, "column", items())


def _objects(file: InputFile, place: str, found: Iterable[Found], last: Iterable[Problem]) -> Iterator[Row | Problem]:
    for item in found:
        if item.value is not None:
            yield _row(item.value)
        if item.fault:
            message = f"{file.path}, {place} {item.locator} {item.fault}."
            yield Problem(file.argument, file.path, item.locator, "warning", item.code, message)
    yield from last


def _inside(value: object, nested: bool = True) -> Iterator[list[Object]]:
    """What of an object may be rows: the values of its keys, a table column by column, an array that it holds."""
    if not isinstance(value, Mapping) or not value:
        return
    objects = {key: inner for key, inner in value.items() if isinstance(inner, Mapping)}
    if len(objects) >= _LEAST_ALIKE * len(value):
        yield [{KEY: key, **inner} for key, inner in objects.items()]
        first, *others = objects.values()
        if others and all(list(other) == list(first) for other in others):
            yield [{KEY: row, **{name: column[row] for name, column in objects.items()}} for row in first]
    if nested:
        for inner in value.values():
            if isinstance(inner, list):
                if elements := [element for element in inner if isinstance(element, Mapping)]:
                    yield elements
            else:
                yield from _inside(inner, nested=False)
        yield [value]


def _row(value: Object) -> Row:
    return _with_day(dict(flat(value)))


def _with_day(row: Row) -> Row:
    """A row with one date where year, month and day have a column each, in the place of these."""
    if (day := date_of_parts(row)) is None:
        return row
    return {**{name: value for name, value in row.items() if name.casefold() not in DAY_PARTS}, DAY: day}
