"""Dumps of databases: MySQL's, PostgreSQL's and SQLite's, and what phpMyAdmin and its like export.

A dump is read up to three times: for its tables and which of them holds texts, for the rows to which those point, and
for the texts. Rows of the tables that are pointed to are held without their long values, up to `sql_held.MAXIMUM_HELD`
for all of them; of everything else no more than one row is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem
from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.guesses import TEXT
from datasette_film_reviews.read.left_out import no_posts, not_for_everybody, other_tables
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.nested import Found
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.sql_held import Held, Need, held
from datasette_film_reviews.read.sql_joins import Joined, Left, texts_among
from datasette_film_reviews.read.sql_sites import Posts, sites
from datasette_film_reviews.read.sql_statements import Fault, Statement, begins_dump, statements
from datasette_film_reviews.read.sql_survey import Survey, candidates, surveyed
from datasette_film_reviews.read.sql_tables import Table
from datasette_film_reviews.read.sql_values import Dialect

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

_BEGINS = re.compile(
    r"\s*(?:--|#|/\*|\\|;|mysqldump:|(?:alter|begin|copy|create|delete|drop|grant|insert|lock|pragma|replace|set|start"
    r"|truncate|use)\b)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?:(?:--|#|/\*)[\s#*-]*(?:mysql|mariadb|phpmyadmin|postgresql|adminer|heidisql|sqlite|navicat|dump)\b"
    r"|pragma foreign_keys)",
    re.IGNORECASE,
)
"""How programs begin that write dumps: what is odd in one of theirs is odd SQL, and no prose."""

_STANDARD = re.compile(
    r"postgresql database|standard_conforming_strings\s*=\s*on|pragma foreign_keys|from stdin;", re.IGNORECASE
)
_OF_MYSQL = re.compile(
    r"/\*!\d{5}|\b(?:mysql|mariadb|phpmyadmin)\b|\bengine\s*=|\binto `|\\'(?=[^\W\d_])", re.IGNORECASE
)

_START = 2**16
_SHOWN = 30
_BATCH = re.compile(r"^go[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_MOST = 8
"""Tables of texts that are read from one dump, each in a look of its own."""


class SqlReader:
    """Reads dumps of databases; ``column_map`` (name to property) overrules what the names of columns say."""

    format = "sql"

    def __init__(self, column_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(column_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """Nothing but statements, of which one declares a table or has its rows."""
        text = start_decoded(start)
        return _BEGINS.match(text) is not None and begins_dump(
            text, dialect_of(text), _SAYS.match(text.lstrip()) is not None
        )

    def read(self, file: InputFile) -> Reading:
        """Read the rows with texts one after the other, each with what the rows that it points to say.

        Raises:
            Refusal: none of its tables holds texts.
            OSError: it cannot be opened or has gone.

        """
        return _Dump(file, self._chosen).reading()


def dialect_of(start: str) -> Dialect:
    """How a dump writes its strings, by how it begins."""
    return Dialect(_STANDARD.search(start) is None and _OF_MYSQL.search(start) is not None)


class _Dump:
    """One dump being read: its tables, what is held of them, and what was passed over."""

    def __init__(self, file: InputFile, chosen: Mapping[str, str]) -> None:
        self._file = file
        self._chosen = chosen
        self._lines = Lines(file)
        start = ""
        for line in self._lines:
            start += line
            if len(start) > _START:
                break
        self._dialect = dialect_of(start)
        self._has_batches = _BATCH.search(start) is not None
        self._kinds: Counter[str] = Counter()
        self._states: Counter[str] = Counter()
        self._faults: Counter[str] = Counter()
        self._is_broken = False

    def reading(self) -> Reading:
        """What is in the dump.

        Raises:
            Refusal: none of its tables holds texts.

        """
        survey = surveyed(self._statements({}))
        texts = self._texts(survey)
        tables = {name: known.table for name, known in survey.items()}
        needs: dict[str, Need] = {}
        for table in texts:
            needs |= table.needs
        store = held(self._statements(tables), needs) if needs else Held()
        used = {table.table for table in texts}
        others = {
            known.table.name: known.rows
            for name, known in survey.items()
            if known.rows and name not in used | needs.keys()
        }
        readings = [self._reading_of(table, tables, store, used) for table in texts]
        last = (
            store.too_large_problems(self._file),
            other_tables(self._file, others),
            no_posts(self._file, self._kinds),
            not_for_everybody(self._file, self._states),
            self._broken_elsewhere(),
            self._lines.problems(),
        )
        items = chain(*(reading.items for reading in readings), *last)
        mapping = dict.fromkeys(pair for reading in readings for pair in reading.mapping)
        return Reading(self._lines.encoding, items, tuple(mapping))

    def _texts(self, survey: Survey) -> Sequence[Joined | Posts]:
        """The tables of texts: those of a site's posts, or whatever others there are."""
        if TEXT not in self._chosen.values() and (posts := sites(survey)):
            return sorted(posts, key=lambda table: -survey[table.table].rows)[:_MOST]
        names = texts_among(candidates(survey, self._chosen), survey)[:_MOST]
        if names:
            return [Joined(name, survey, frozenset(names)) for name in names]
        if self._is_broken:
            raise Refusal("broken-sql", f"{self._file.path} is a broken dump of a database; dump it anew.")
        shown = ", ".join(f"'{known.table.name}'" for known in list(survey.values())[:_SHOWN])
        message = (
            f"{self._file.path} holds no reviews: no table of this dump ({shown}) has rows with texts, and it was"
            " passed over; if a column has, say so with --map column=text."
        )
        raise Refusal("no-reviews", message, "warning", 0)

    def _reading_of(self, table: Joined | Posts, tables: Mapping[str, Table], store: Held, used: set[str]) -> Reading:
        """The records of one table of texts; nothing where none of its rows is for everybody."""
        found = self._found(table, tables, store, used)
        first = next(found, None)
        if first is None:
            return Reading(None, iter(()))
        try:
            rows = chain((first,), found)
            return objects_reading(self._file, self._lines.encoding, rows, self._chosen, iter(()), "row", "column")
        except Refusal as refusal:
            if len(used) == 1:
                raise
            file = self._file
            told = Problem(
                file.argument, file.path, "", refusal.severity, refusal.code, refusal.message, refusal.records
            )
            return Reading(None, iter((told,)))

    def _found(
        self, table: Joined | Posts, tables: Mapping[str, Table], store: Held, used: set[str]
    ) -> Iterator[Found]:
        """The rows of a table for everybody, and what is broken; what is broken in no table is told with the first."""
        is_first = table.table == min(used)
        for item in self._statements(tables):
            if isinstance(item, Table):
                continue
            name = item.table.casefold()
            if name != table.table and (name or not is_first):
                self._faults[item.table] += isinstance(item, Fault) and is_first and name not in used
                continue
            locator = str(item.number) if len(used) == 1 or not name else f"{item.table}:{item.number}"
            if isinstance(item, Fault):
                fault = f"(line {item.line}) {item.reason}; mend it, or dump it anew"
                yield Found(locator if item.number else "", None, code="broken-sql", fault=fault)
                continue
            said = table.object_of(dict(zip(item.columns, item.values, strict=True)), store)
            if isinstance(said, Left):
                (self._kinds if said.kind else self._states)[said.kind or said.state] += 1
            else:
                yield Found(locator, said)

    def _broken_elsewhere(self) -> Iterator[Problem]:
        """Tell of broken rows that hold no texts."""
        if told := ", ".join(f"{count} of {name}" for name, count in sorted(self._faults.items()) if count):
            message = (
                f"{self._file.path} has broken rows in tables without texts ({told}); dump it anew if they matter."
            )
            yield Problem(self._file.argument, self._file.path, "", "warning", "broken-sql", message)

    def _statements(self, tables: Mapping[str, Table]) -> Iterator[Statement]:
        for item in statements(map(_ended, self._lines) if self._has_batches else self._lines, self._dialect, tables):
            self._is_broken = self._is_broken or isinstance(item, Fault)
            yield item


def _ended(line: str) -> str:
    """A line that ends a batch, as SQL Server writes them, as one that ends a statement."""
    return ";\n" if line.strip().casefold() == "go" else line
