"""Tables: comma- or tab-separated values, also parted by semicolons or bars, one review a row."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.mapping import assumptions, map_names, record_of, refusal
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.rows import Layout, Row, layout_of, lines_of_rows, row_problem, rows_of, sample_of
from datasette_film_reviews.read.text_names import is_text_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from datasette_film_reviews.model import Problem, Record
    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.mapping import NameMap

_NAMED = re.compile(r"\.(?:csv|tsv|tab|psv)(?:\.\w+)?$", re.IGNORECASE)
_SAMPLE = 200
"""Rows that tell what the columns hold."""

_LOOK = 20
"""Rows half of which must be whole where only the header speaks for a table."""

_LEAST_VALUES = 3
"""A table without a header has so many columns at least."""

_LONGEST_NAME = 80
_LONGEST_HEADER = 4_000
_DELIMITERS = re.compile(r"[,;|\t$^~¦]")
_SENTENCE = re.compile(r"\w{2}[.!?]$|[.!?] ")
_OTHER_FORMAT = re.compile(r"\s*[<{\[]")


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is open: its lines, and the names of its columns, no two of which are the same.

    ``headed``: its first row has the names; one without them has its columns numbered.
    """

    lines: Lines
    columns: tuple[str, ...]
    sample: tuple[str, ...]
    layout: Layout
    headed: bool

    def first_rows(self) -> list[list[str]]:
        """The cells of the first rows below the header, those that are whole."""
        return [row.cells for row in islice(rows_of(self.sample, self.layout), self.headed, _SAMPLE) if row.cells]

    def rows(self) -> Iterator[Row]:
        """Every row below the header, from the beginning of the file each time."""
        for row in islice(rows_of(self.lines, self.layout), self.headed, None):
            yield row if self.headed else replace(row, number=row.number + 1)


def table_in(file: InputFile) -> Table:
    """The table that a file holds.

    Raises:
        Refusal: it is in no known encoding.
        OSError: it cannot be opened or has gone.

    """
    lines = Lines(file)
    sample = sample_of(lines)
    header, layout = _header(sample)
    headed = not _is_headless(header, sample, layout)
    columns = _unique(header) if headed else [f"column {number}" for number in range(1, len(header) + 1)]
    return Table(lines, tuple(columns), tuple(sample), layout or Layout(","), headed)


class TableReader:
    """Reads tables with a header; columns are matched by name, ``column_map`` (column to property) overrules it."""

    format = "table"

    def __init__(self, column_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(column_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """A header that names a review and more, or, where the name promises a table, any header at all."""
        text = start_decoded(start)
        named = _NAMED.search(path) is not None
        lines = [line for line in lines_of_rows(io.StringIO(text.lstrip("\r\n"), newline=None)) if line.strip()]
        if _OTHER_FORMAT.match(text) or not lines or not (named or self._begins_with_names(lines[0])):
            return False
        header, layout = _header(lines)
        if not header or not all(map(_may_name_a_column, header)):
            return named and _is_headless(header, lines, layout)
        if named or layout is None:
            return named
        rows = list(islice(rows_of(lines, layout), 1, _LOOK))
        whole = sum(row.cells is not None for row in rows)
        known = sum(map(self._is_known, header))
        return 2 * whole >= len(rows) and 2 * known >= len(header) and any(map(self._holds_text, header))

    def read(self, file: InputFile) -> Reading:
        """Match the columns by a sample; rows come one at a time, those that are damaged as problems.

        Raises:
            Refusal: it has no rows, or none of its columns holds reviews.

        """
        table = table_in(file)
        columns = table.columns
        rows = table.first_rows()
        examples = [dict(zip(columns, row, strict=True)) for row in rows]
        names = map_names(columns, examples, self._chosen)
        if names.text is None:
            lost = sum(1 for _ in table.rows())
            raise refusal(file.path, "column", names, examples or [dict.fromkeys(columns, "")], lost)
        if not rows and next(table.rows(), None) is None:
            message = f"{file.path} has a header but no rows; put reviews below it or remove it."
            raise Refusal("empty", message, "warning", 0)
        return Reading(table.lines.encoding, _items(file, table, names), names.pairs())

    def _begins_with_names(self, line: str) -> bool:
        """Whether one of what this line may be parted into is the name of a review's column: a quick look."""
        return any(self._holds_text(name.strip(" \"'\n")) for name in _DELIMITERS.split(line[:_LONGEST_HEADER]))

    def _is_known(self, name: str) -> bool:
        return name in self._chosen or is_text_name(name) or property_of(name) is not None

    def _holds_text(self, name: str) -> bool:
        return self._chosen.get(name) == "text" or is_text_name(name)


def _header(sample: list[str]) -> tuple[list[str], Layout | None]:
    """The names of the columns, and the layout of the table; a table with one column has none."""
    layout = layout_of(sample, lambda name: is_text_name(name) or property_of(name) is not None)
    first = next(rows_of(sample, layout or Layout(",")), None)
    return [name.strip() for name in first.cells] if first and first.cells else [], layout


def _is_headless(header: list[str], sample: Iterable[str], layout: Layout | None) -> bool:
    """Whether the first row is one of values, among them a text, and those below have as many."""
    if layout is None or len(header) < _LEAST_VALUES or all(map(_may_name_a_column, header)):
        return False
    rows = [row.cells for row in islice(rows_of(sample, layout), _LOOK)]
    whole = [cells for cells in rows if cells is not None]
    numbers = any(cell.strip().isdecimal() for cell in header)
    return numbers and len(whole) > 1 and 2 * len(whole) >= len(rows)


def _may_name_a_column(name: str) -> bool:
    return len(name) <= _LONGEST_NAME and not _SENTENCE.search(name)


def _unique(header: list[str]) -> list[str]:
    """The names of columns, told apart where two are the same or one has none."""
    columns: list[str] = []
    for number, name in enumerate(header, start=1):
        columns.append(name if name and name not in columns else f"{name or 'column'} {number}")
    return columns


def _items(file: InputFile, table: Table, names: NameMap) -> Iterator[Record | Problem]:
    yield from assumptions(file, "column", names)
    for row in table.rows():
        if row.cells is None:
            yield row_problem(file, row)
            continue
        if row.code:
            yield row_problem(file, row, refused=False)
        record = record_of(file, str(row.number), zip(table.columns, row.cells, strict=True), names)
        yield record or row_problem(file, row, "empty", "has neither a text nor a field; fill it in or remove it")
    yield from table.lines.problems()
