"""Exports of Letterboxd accounts, as folders or as the ZIP that was downloaded: one viewing, one review."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.archives import DAMAGED
from datasette_film_reviews.read.decoding import Undecodable, decode
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.mapping import text_of
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.rows import Layout, Row, row_problem, rows_of
from datasette_film_reviews.read.values import iso_date

_FILM = ("Date", "Name", "Year", "Letterboxd URI")
_CONTENT = ("Date", "Content")
_PROFILE = ("Date Joined", "Username")
_LIST = ("Date", "Name", "Tags", "URL", "Description")
_LIST_TITLE = re.compile(r"Letterboxd list export v\d+\s*\n|\s*\n")

_VIEWINGS = {"reviews": "Review", "diary": "Watched Date", "ratings": "Rating"}
"""The files that hold viewings, the fullest first, with the column by which each is known."""

_REMOVED = frozenset(("deleted", "orphaned"))
_LAYOUT = Layout(",")
_BEST = "5"
_UNREADABLE = (OSError, ValueError, Refusal, *DAMAGED)

_Cells = dict[str, str]


class LetterboxdReader:
    """Reads ``reviews.csv``, ``diary.csv`` and ``ratings.csv``, each viewing from the fullest that holds it.

    What its owner removed is never read. Lists, comments and other people's reviews are none of the owner's.
    """

    format = "letterboxd"

    def recognises(self, start: bytes, path: str) -> bool:
        """The header of one of the files of an export."""
        try:
            return _kind(decode(start).text, path) is not None
        except Undecodable:
            return False

    def read(self, file: InputFile) -> Reading:
        """Read one file of an export, with what those beside it say of its viewings.

        Raises:
            Refusal: it is in no known encoding.
            OSError: it cannot be opened or has gone.

        """
        if _REMOVED.intersection(file.path.split("/")[:-1]):
            message = f"{file.path} holds what is no longer part of its owner's Letterboxd diary, and was not read."
            return Reading(None, iter([_remark(file, "removed", message)]))
        lines = Lines(file)
        kind = _kind("".join(islice(lines, 3)), file.path)
        if kind in _VIEWINGS:
            return Reading(lines.encoding, _viewings(file, lines, kind))
        if kind in ("profile", "likes"):
            return Reading(lines.encoding, iter(()))
        message = f"{file.path} belongs to a Letterboxd export but holds no reviews of its owner; it was passed over."
        return Reading(lines.encoding, iter([_remark(file, "no-reviews", message)]))


def _kind(start: str, path: str) -> str | None:
    """Which file of an export begins so: one of `_VIEWINGS`, ``profile``, ``likes``, ``other``; None for none."""
    start = start.removeprefix("\ufeff")
    body = _LIST_TITLE.sub("", start, count=1) if _LIST_TITLE.match(start) else start
    try:
        header, first = islice(iter([*islice(csv.reader(io.StringIO(body)), 2), [], []]), 2)
    except csv.Error:
        return None
    columns = tuple(header)
    if columns[:4] == _FILM:
        found = next((kind for kind, column in _VIEWINGS.items() if column in columns), None)
        return found or ("likes" if path.endswith("likes/films.csv") else "other")
    if columns[:2] == _PROFILE:
        return "profile"
    if columns == _LIST:
        return "other"
    if columns in (_CONTENT, (*_CONTENT, "Comment")):
        # Others may call columns so: here the content is the address of what is commented on or liked.
        is_address = first[1:2] and first[1].startswith(("https://boxd.it/", "https://letterboxd.com/"))
        return "other" if is_address or not first else None
    return None


def _viewings(file: InputFile, lines: Lines, kind: str) -> Iterator[Record | Problem]:
    """The viewings of one file that no fuller file beside it holds."""
    account = _Account(file)
    fuller = list(_VIEWINGS)[: list(_VIEWINGS).index(kind)]
    key = _film if kind == "ratings" else _viewing
    known = {key(cells) for name in fuller for cells in account.rows_beside(f"{name}.csv")}
    held_twice = 0
    for row, cells in _rows(lines):
        if cells is None:
            yield row_problem(file, row)
            continue
        if row.code:
            yield row_problem(file, row, refused=False)
        if key(cells) in known:
            held_twice += 1
        elif record := account.record(row.number, cells, kind):
            yield record
        else:
            yield row_problem(file, row, "empty", "names no film and has no text; mend or remove it")
    yield from lines.problems()
    if held_twice:
        message = (
            f"{held_twice} {'row' if held_twice == 1 else 'rows'} of {file.path} tell of viewings that"
            f" {' or '.join(f'{name}.csv' for name in fuller)} beside it holds too; each is read once, from there."
        )
        yield _remark(file, "same-viewing", message, held_twice)


class _Account:
    """Whose export a file belongs to, as far as the files beside it tell."""

    def __init__(self, file: InputFile) -> None:
        self._file = file
        profile = next(self.rows_beside("profile.csv"), {})
        names = (profile.get("Given Name", "").strip(), profile.get("Family Name", "").strip())
        self._username = profile.get("Username", "").strip()
        self._critic = " ".join(filter(None, names)) or self._username
        self._liked = {_film(cells) for cells in self.rows_beside("likes/films.csv")}

    def rows_beside(self, name: str) -> Iterator[_Cells]:
        """The rows of another file of the export; none where it is missing or cannot be read."""
        beside = InputFile(self._file.argument, name, "", partial(self._file.open_beside, name))
        try:
            yield from (cells for _, cells in _rows(Lines(beside)) if cells is not None)
        except _UNREADABLE:
            return

    def record(self, number: int, cells: _Cells, kind: str) -> Record | None:
        """One viewing; None where its row names no film and says nothing."""
        words = text_of(cells.get("Review", "")).words
        fields = tuple(self._fields(cells, kind))
        if not cells.get("Name", "").strip() and not words.text.strip():
            return None
        return Record(
            self._file.argument,
            self._file.path,
            str(number),
            words.text,
            fields,
            words.repairs,
            words.html,
            marks=words.marks,
            identity=self._identity(cells, kind),
        )

    def _fields(self, cells: _Cells, kind: str) -> Iterator[Field]:
        stated = {name: repair(value.strip())[0] for name, value in cells.items()}
        yield from _field("Name", "title", stated.get("Name", ""))
        yield from _field("Year", "year", _matching(r"\d{4}", stated.get("Year", "")))
        rating = _matching(r"[0-5](?:\.\d)?", stated.get("Rating", ""))
        yield from _field("Rating", "rating", rating)
        yield from _field("Rating", "rating_best", _BEST if rating else "")
        yield from _field("profile.csv", "critic", self._critic)
        yield from _field("Date", "published", iso_date(stated.get("Date", "")) or "")
        if kind != "ratings":  # there it is the film's address
            yield from _field("Letterboxd URI", "url", _matching(r"https?://\S+", stated.get("Letterboxd URI", "")))
        for tag in dict.fromkeys(map(str.strip, stated.get("Tags", "").split(","))):
            yield from _field("Tags", "tag", tag)
        yield from _field("Rewatch", "tag", "rewatch" if stated.get("Rewatch") == "Yes" else "")
        yield from _field("likes/films.csv", "tag", "liked" if _film(cells) in self._liked else "")

    def _identity(self, cells: _Cells, kind: str) -> str:
        if kind != "ratings" and (address := cells.get("Letterboxd URI", "").strip()):
            return f"letterboxd:{address}"
        account = self._username or f"{self._file.argument}:{self._file.path.rpartition('/')[0]}"
        if kind == "ratings":
            return "\n".join(("letterboxd-rating", account, *_film(cells)))
        return "\n".join(("letterboxd-viewing", account, *_viewing(cells)))


def _rows(lines: Lines) -> Iterator[tuple[Row, _Cells | None]]:
    """Each record with its cells by column."""
    columns: list[str] = []
    for row in rows_of(lines, _LAYOUT):
        if row.number == 0:
            columns = row.cells or []
        else:
            yield row, None if row.cells is None else dict(zip(columns, row.cells, strict=True))


def _viewing(cells: _Cells) -> tuple[str, ...]:
    """What tells one viewing from another: its address or, for what Letterboxd has removed from its films, its day."""
    if address := cells.get("Letterboxd URI", "").strip():
        return (address,)
    return (*_film(cells), cells.get("Date", ""), cells.get("Watched Date", ""))


def _film(cells: _Cells) -> tuple[str, ...]:
    return cells.get("Name", "").strip(), cells.get("Year", "").strip()


def _field(name: str, property: str, value: str) -> Iterator[Field]:
    if value:
        yield Field(name, property, value)


def _matching(pattern: str, value: str) -> str:
    return value if re.fullmatch(pattern, value, re.ASCII) else ""


def _remark(file: InputFile, code: str, message: str, records: int = 0) -> Problem:
    return Problem(file.argument, file.path, "", "warning", code, message, records)
