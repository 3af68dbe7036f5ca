"""Rows of tables in text: what parts their cells, and how to go on after a row that is damaged."""

from __future__ import annotations

import csv
import re
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem
from datasette_film_reviews.read.lines import MAXIMUM_RECORD
from datasette_film_reviews.read.table_heads import without_title
from datasette_film_reviews.read.whole import NUL

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Callable, Iterable, Iterator

    from datasette_film_reviews.model import Severity
    from datasette_film_reviews.read.inputs import InputFile

_DELIMITERS, _RARE = ",\t;|", "$^~¦"
"""What parts cells, and what does so where whoever wrote the table wanted something that stands in no text."""

_SAMPLE = 2**16
"""Code points of lines from which the layout is told."""

_BARE = 0.8
"""How much the fit of a layout without quoted cells is worth: stray quotation marks are mended, torn cells are not."""

_FITTING = 0.8
"""Share of the lines below a quotation mark which, each taken alone, have the cells of a whole row, above which the
mark is a stray one: lines of prose seldom have just the right number of commas."""

_PARTED_BY = re.compile(r"[\"']?sep=.[\"']?\s*", re.IGNORECASE)

csv.field_size_limit(2 * MAXIMUM_RECORD)


@dataclass(frozen=True, slots=True)
class Layout:
    """How cells are parted and quoted. ``escape`` stands before a quotation mark inside a quoted cell."""

    delimiter: str
    quoted: bool = True
    escape: str | None = None
    spaced: bool = False

    def rows(self, lines: Iterable[str], strict: bool = True) -> Reader:
        """The cells of each row; raises `csv.Error` for rows that break the rules of quoting only if it is strict."""
        return csv.reader(
            lines,
            strict=strict,
            delimiter=self.delimiter,
            quoting=csv.QUOTE_MINIMAL if self.quoted else csv.QUOTE_NONE,
            escapechar=self.escape,
            doublequote=self.escape is None,
            skipinitialspace=self.spaced,
        )

    def cells(self, line: str) -> list[str]:
        """The cells of a line that is a row by itself; none where it is broken."""
        try:
            return next(self.rows([line], strict=False), [])
        except csv.Error:
            return []

    def bare_cells(self, line: str) -> list[str]:
        """The cells of a line in which quotation marks are characters as any other."""
        return replace(self, quoted=False, escape=None).cells(line)


@dataclass(frozen=True, slots=True)
class Row:
    """A row, the number of its record (from 1; the header is 0) and of its first line (from 1).

    ``cells`` is None where the row could not be read. ``code`` and ``fault``, a clause that goes after the row's
    place, say why, or what is odd about a row that could.
    """

    number: int
    line: int
    cells: list[str] | None
    code: str = ""
    fault: str = ""


def lines_of_rows(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those blank that are no rows: the title of the sheet, and what tells only a spreadsheet: ``sep=;``."""
    for number, line in enumerate(without_title(lines)):
        yield "\n" if not number and _PARTED_BY.fullmatch(line) else line


def sample_of(lines: Iterable[str]) -> list[str]:
    """The first lines, some 64 KiB of them: enough to tell the layout and the columns of a table."""
    sample: list[str] = []
    length = 0
    for line in lines_of_rows(lines):
        length += len(line)
        if length > _SAMPLE and sample:
            break
        sample.append(line)
    return sample


def layout_of(sample: Iterable[str], known: Callable[[str], bool]) -> Layout | None:
    """The layout in which the most lines make rows as wide as the header; None where nothing parts the header's cells.

    ``known`` says whether a cell is the name of a column: the layout that shows more of them comes first.
    """
    lines = [line.replace("\0", "") for line in sample if line.strip()]
    best = (0, -1.0)
    layout = None
    for candidate in _candidates(lines):
        names, fitting = _measure(lines, candidate)
        rank = (sum(map(known, names)), fitting * (1.0 if candidate.quoted else _BARE))
        if len(names) > 1 and rank > best:
            best, layout = rank, candidate
    return layout


def _candidates(lines: list[str]) -> Iterator[Layout]:
    header = lines[0] if lines else ""
    escaped = any('\\"' in line for line in lines)
    for delimiter in (*_DELIMITERS, *(rare for rare in _RARE if rare in header)):
        spaced = header.count(delimiter) == header.count(f"{delimiter} ")
        yield Layout(delimiter, spaced=spaced)
        if escaped:
            yield Layout(delimiter, escape="\\", spaced=spaced)
        yield Layout(delimiter, quoted=False, spaced=spaced)


def _measure(lines: list[str], layout: Layout) -> tuple[list[str], float]:
    """The header's cells, and the share of the lines below it that belong to whole rows as wide as it."""
    rows = layout.rows(lines)
    try:
        header = next(rows, [])
    except csv.Error:
        return [], 0.0
    below = done = rows.line_num
    fitting = 0
    while done < len(lines):
        try:
            cells = next(rows, [])
        except csv.Error:
            if rows.line_num == len(lines):
                break  # the sample ends in the middle of a row
            cells = []
        fitting += (rows.line_num - done) * (len(cells) == len(header))
        done = rows.line_num
    return header, fitting / (done - below) if done > below else 1.0


def rows_of(lines: Iterable[str], layout: Layout) -> Iterator[Row]:
    """Every row, one at a time: first the header, then the records; lines and rows with nothing in them are none.

    A record that is longer than `MAXIMUM_RECORD`, or not as wide as the header, has a fault and no cells. A quotation
    mark that is never closed spoils its own row alone.
    """
    feed = _Feed(lines, layout)
    number = 0
    while row := feed.next_row(number):
        number += row.cells != []
        if row.cells is None or any(map(str.strip, row.cells)):
            yield row


def row_problem(file: InputFile, row: Row, code: str = "", fault: str = "", refused: bool = True) -> Problem:
    """The problem of a row, by default its own fault; ``refused`` says that the row did not become a review."""
    message = f"{file.path}, record {row.number} (line {row.line}) {fault or row.fault}."
    severity: Severity = "error" if row.cells is None else "warning"
    return Problem(file.argument, file.path, str(row.number), severity, code or row.code, message, int(refused))


class _NoEnd(Exception):
    """A record goes on for too long."""


class _Feed:
    """Gives lines to a reader of rows, keeps those of the present record, and can give them again."""

    def __init__(self, lines: Iterable[str], layout: Layout) -> None:
        self._lines = lines_of_rows(lines)
        self._layout = layout
        self._rows = layout.rows(self)
        self._lenient = layout.rows(self, strict=False)
        self._width = 0
        self._line = 1
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._length = 0
        self._ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        """Give the reader of rows the next line of the present record."""
        line = self._next_line()
        if line is None:
            self._ended = True
            raise StopIteration
        self._taken.append(line)
        self._length += len(line)
        if self._length > MAXIMUM_RECORD:
            raise _NoEnd
        return line.replace("\0", "")

    def next_row(self, number: int) -> Row | None:
        """Read one row, whatever state it is in; its cells are empty where the line is. None at the end."""
        self._line += sum(line.endswith("\n") for line in self._taken)
        self._taken, self._length = [], 0
        line = self._line
        try:
            cells = self._cells()
        except StopIteration:
            return None
        except csv.Error as error:
            return Row(number, line, None, "malformed", f"could not be parted into cells ({error}); mend it")
        if cells is None:
            self._skip()
            return Row(number, line, None, "too-long", f"is longer than {MAXIMUM_RECORD // 2**20} MiB; shorten it")
        self._width = self._width or len(cells)
        return self._judged(Row(number, line, cells))

    def _cells(self) -> list[str] | None:
        """The cells of the next row, None where it does not end.

        Raises:
            StopIteration: there is none.
            csv.Error: it cannot be parted at all.

        """
        cells = None
        try:
            cells = next(self._rows)
        except _NoEnd:
            pass
        except csv.Error:
            if len(self._taken) == 1 and len(bare := self._layout.bare_cells(self._taken[0])) == self._width:
                return bare
            if not self._holds_rows():
                self._give_back(0)
                with suppress(_NoEnd):
                    cells = next(self._lenient)
        if self._runs_on(cells) and self._holds_rows():
            self._give_back(1)
            return self._layout.bare_cells(self._taken[0])
        return cells

    def _judged(self, row: Row) -> Row:
        """The row with its fault, where it has one."""
        cells = row.cells or []
        while len(cells) > self._width and not cells[-1].strip():
            cells.pop()
        if len(cells) != self._width and any(map(str.strip, cells)):
            fault = f"has {len(cells)} cells where the header has {self._width}; mend it"
            return Row(row.number, row.line, None, "ragged", fault)
        if self._ended:
            fault = "has a quotation mark that is never closed; see whether the file was cut off there"
            return Row(row.number, row.line, cells, "unclosed", fault)
        if any("\0" in line for line in self._taken):
            return Row(row.number, row.line, cells, "nul", NUL)
        return row

    def _runs_on(self, cells: list[str] | None) -> bool:
        """Whether the present record took in lines that may not belong to it."""
        if cells is None or self._ended:
            return True
        if len(cells) == self._width or len(self._taken) == 1:
            return False
        # What ended the cell is no end but the mark with which another one begins.
        before = self._taken[-1].partition('"')[0].rstrip(" ")
        return not before or before.endswith(self._layout.delimiter)

    def _holds_rows(self) -> bool:
        """Whether the lines after the record's first are rows, which a stray quotation mark hides."""
        return self._are_rows(self._taken[1:])

    def _are_rows(self, lines: list[str]) -> bool:
        below = [line for line in lines if line.strip()]
        if not below or self._width < 2 or not self._layout.quoted:
            return False
        fitting = sum(len(self._layout.cells(line)) == self._width for line in below)
        return fitting > _FITTING * len(below)

    def _give_back(self, kept: int) -> None:
        """Give back all but the first lines of the present record."""
        self._again.extendleft(reversed(self._taken[kept:]))
        del self._taken[kept:]
        self._length = sum(map(len, self._taken))
        self._ended = False

    def _skip(self) -> None:
        """Pass over what is left of a record: the rest of its line and, where it is quoted, of its last cell."""
        marks = sum(line.count('"') for line in self._taken)
        last = self._taken[-1]
        while not last.endswith("\n"):
            if (line := self._next_line()) is None:
                return
            marks += line.count('"')
            self._line += line.endswith("\n")
            last = line
        rest = self._until_closed(marks)
        below: list[str] = []
        length = 0
        while length <= MAXIMUM_RECORD and (line := next(rest, None)) is not None:
            below.append(line)
            length += len(line)
        if self._are_rows(below):
            self._again.extendleft(reversed(below))
        else:
            self._line += sum(line.endswith("\n") for line in chain(below, rest))

    def _until_closed(self, marks: int) -> Iterator[str]:
        """The lines down to the one that closes a cell, given how many quotation marks there were before them."""
        while self._layout.quoted and marks % 2 and (line := self._next_line()) is not None:
            marks += line.count('"')
            yield line

    def _next_line(self) -> str | None:
        return self._again.popleft() if self._again else next(self._lines, None)
