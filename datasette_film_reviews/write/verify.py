"""Checking that a database keeps what the design promises."""

from __future__ import annotations

import re
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from datasette_film_reviews.model import APPLICATION_ID, SCHEMA_VERSION
from datasette_film_reviews.write import spans
from datasette_film_reviews.write.opening import open_read_only
from datasette_film_reviews.write.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike

FULL_TEXT_TABLES = ("reviews_fts", "sentences_fts", "films_fts", "people_fts")

_HEADER = re.compile(r"^-- table: (?P<table>\w+)\n-- invariant: (?P<invariant>.+)\n")


@dataclass(frozen=True, slots=True)
class Violation:
    """One row, or one table, that breaks an invariant. ``row`` is its id, None for the table or file as a whole."""

    table: str
    row: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Check:
    """One invariant: what it demands, and the first violation of it, if there is any."""

    invariant: str
    violation: Violation | None


@dataclass(frozen=True, slots=True)
class _Invariant:
    table: str
    demand: str
    find: Callable[[sqlite3.Connection], Iterator[Violation]]


def verify(path: str | PathLike[str]) -> Iterator[Check]:
    """Check every invariant of a database, one after the other, and leave its file untouched.

    Gives one `Check` for each. It ends early only where a file that is not ours, or lacks tables, leaves nothing to
    check. Documents are read one at a time. Never raises for what is in the file.
    """
    for invariant, violations in (
        ("it is a database of film reviews", _identity(path)),
        ("it has the tables and columns of its version", _schema(path)),
    ):
        violation = next(violations, None)
        yield Check(invariant, violation)
        if violation:
            return
    with closing(open_read_only(path)) as connection:
        for each in _invariants():
            yield Check(each.demand, _first(each, connection))


def _first(invariant: _Invariant, connection: sqlite3.Connection) -> Violation | None:
    try:
        return next(invariant.find(connection), None)
    except sqlite3.DatabaseError as error:
        return Violation(invariant.table, None, f"{invariant.table} cannot be read ({error}); build it again.")


def _identity(path: str | PathLike[str]) -> Iterator[Violation]:
    try:
        with closing(open_read_only(path)) as connection:
            mark = connection.execute("pragma application_id").fetchone()[0]
            version = connection.execute("pragma user_version").fetchone()[0]
            state = connection.execute("pragma quick_check(1)").fetchone()[0]
    except sqlite3.OperationalError:
        yield Violation("", None, f"{path} cannot be opened; check that it exists and is readable.")
        return
    except sqlite3.DatabaseError:
        yield Violation("", None, f"{path} is not a SQLite database; name one made by film-reviews build.")
        return
    if mark != APPLICATION_ID:
        yield Violation("", None, f"{path} was not made by film-reviews build; name a database that was.")
    elif version != SCHEMA_VERSION:
        message = f"{path} has schema version {version}, but this program knows {SCHEMA_VERSION}; build it again."
        yield Violation("", None, message)
    elif state != "ok":
        yield Violation("", None, f"{path} is damaged ({state}); build it again.")


def _schema(path: str | PathLike[str]) -> Iterator[Violation]:
    """Tables and columns that the schema has and the database lacks."""
    with closing(sqlite3.connect(":memory:")) as model, closing(open_read_only(path)) as connection:
        model.executescript(_files().joinpath("schema.sql").read_text(encoding="utf-8"))
        columns = "select name from pragma_table_info(?)"
        for (table,) in model.execute("select name from sqlite_master where type = 'table'").fetchall():
            present = {name for (name,) in connection.execute(columns, (table,))}
            for (name,) in model.execute(columns, (table,)):
                if name not in present:
                    what = f"the column {name} of {table}" if present else f"the table {table}"
                    yield Violation(table, None, f"{what[0].upper()}{what[1:]} is missing; build the database again.")


def _invariants() -> Iterator[_Invariant]:
    inside = spans.check_inside
    for table, demand, find in (
        ("segments", "segments partition their document", spans.check_partition),
        ("sentences", "sentences lie inside the body", partial(inside, table="sentences")),
        ("comments", "comments lie inside their segment", partial(inside, table="comments")),
        ("facts", "every fact has its evidence", spans.check_facts),
        ("repairs", "every repair is where it says", spans.check_repairs),
        ("tone_words", "the words that moved a tone add up to it", spans.check_tone_words),
        ("reviews", "the text of a review is its body", spans.check_text),
    ):
        yield _Invariant(table, demand, partial(_rows, table=table, find=find))
    for file in sorted(_files().joinpath("checks").iterdir(), key=lambda file: file.name):
        sql = file.read_text(encoding="utf-8")
        table, demand = _HEADER.findall(sql)[0]
        yield _Invariant(table, demand, partial(_rows, table=table, find=partial(_select, sql=sql)))
    yield _Invariant("references", "every reference leads to a row", _references)
    yield _Invariant("reviews_fts", "full-text tables hold what they index", _full_text)
    yield _Invariant("vocabulary", "the vocabulary is the words of the reviews", _vocabulary)


def _rows(
    connection: sqlite3.Connection, table: str, find: Callable[[sqlite3.Connection], Iterator[spans.Found]]
) -> Iterator[Violation]:
    for row, message in find(connection):
        yield Violation(table, row, f"{table}, row {row}: {message}.")


def _select(connection: sqlite3.Connection, sql: str) -> Iterator[spans.Found]:
    """The rows that a statement of ``checks/`` finds; its header names the table and the invariant."""
    yield from connection.execute(sql)


def _vocabulary(connection: sqlite3.Connection) -> Iterator[Violation]:
    stored = dict(connection.execute("select word, review_count from vocabulary"))
    counted = vocabulary(connection)
    for word in sorted(stored.keys() | counted.keys()):
        if stored.get(word) != counted.get(word):
            message = f'vocabulary: "{word}" stands in {counted[word]} reviews, not in {stored.get(word, 0)}.'
            yield Violation("vocabulary", None, message)


def _references(connection: sqlite3.Connection) -> Iterator[Violation]:
    for table, row, parent, _ in connection.execute("pragma foreign_key_check"):
        which = table if row is None else f"{table}, row {row}"
        yield Violation(table, row, f"{which}: refers to a row of {parent} that does not exist.")


def _full_text(connection: sqlite3.Connection) -> Iterator[Violation]:
    """FTS5 checks itself by an insert, so it is made to do so in a copy."""
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder) / "copy.db")) as copy:
        connection.backup(copy)
        for table in FULL_TEXT_TABLES:
            try:
                copy.execute(f"insert into {table}({table}, rank) values ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                message = f"{table}: does not hold what it indexes ({error}); build the database again."
                yield Violation(table, None, message)


def _files() -> resources.abc.Traversable:
    return resources.files("datasette_film_reviews.write")
