"""What a dump of a database has: its tables, how many rows they have, and which of them hold texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from datasette_film_reviews.folding import fold
from datasette_film_reviews.read.guesses import TEXT, is_no_review
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.sql_statements import Row, Statement
from datasette_film_reviews.read.sql_tables import Table
from datasette_film_reviews.read.text_names import is_text_name, words_of_name

_SAMPLE = 200
"""Rows of a table that show what its columns hold."""

_LEAST, _LEAST_UNNAMED = 12.0, 160.0
"""Characters in the mean of a column that holds texts, where its name says so and where it does not."""

_NOT_FOR_READERS = re.compile(
    r"(?:^|_)(?:privmsgs?|pms?|private_messages?|mails?|e?mails?|newsletters?|logs?|sessions?|cache\w*|queue|drafts?"
    r"|revisions?|history|settings|options|config|templates?|variables?|migrations?|sqlite_\w+|watchdog)(?:_\w*)?$",
    re.IGNORECASE,
)
"""Tables whose texts nobody wrote for readers."""

_REMARKS = re.compile(
    r"comment|kommentar|comentari|comentário|commento|commenti|repl(?:y|ies)|yorum|коммент", re.IGNORECASE
)
_SCHEMAS = ("sqlite_master", "sqlite_schema")
_SHADOWS = ("_content", "_data", "_idx", "_docsize", "_config", "_segments", "_segdir", "_stat")
"""What SQLite keeps of an index of words beside it."""


@dataclass(slots=True)
class Surveyed:
    """A table with the number of its rows, and of its first ones by column how many values say something, and how much.

    ``numbers`` counts those that are whole numbers.
    """

    table: Table
    rows: int = 0
    values: dict[str, int] = field(default_factory=dict)
    lengths: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that rows have, or that are declared where there are none."""
        return tuple(self.values) or self.table.columns

    def length(self, column: str) -> float:
        """Characters in the mean value of a column, of those that say anything."""
        return self.lengths[column] / self.values[column] if self.values.get(column) else 0.0

    def is_numbered(self, column: str) -> bool:
        """Whether a column holds nothing but whole numbers."""
        return bool(self.values.get(column)) and self.numbers.get(column) == self.values[column]


Survey = Mapping[str, Surveyed]
"""The tables of a dump by their folded names."""


def surveyed(statements: Iterable[Statement]) -> dict[str, Surveyed]:
    """The tables of a dump, in their order."""
    found: dict[str, Surveyed] = {}
    virtual: list[str] = []
    for item in statements:
        if isinstance(item, Table):
            known = found.setdefault(item.name.casefold(), Surveyed(Table(item.name)))
            known.table = known.table.with_more(item)
        elif isinstance(item, Row):
            known = found.setdefault(item.table.casefold(), Surveyed(Table(item.table)))
            known.rows += 1
            if known.rows <= _SAMPLE:
                _weigh(known, item)
            if item.table.casefold() in _SCHEMAS and any(
                "virtual table" in (value or "").casefold() for value in item.values
            ):
                virtual += [(value or "").casefold() for value in item.values[1:2]]
    shadows = {f"{name}{ending}" for name in virtual for ending in _SHADOWS}
    return {name: table for name, table in found.items() if name not in shadows and name not in _SCHEMAS}


def _weigh(known: Surveyed, row: Row) -> None:
    for column, value in zip(row.columns, row.values, strict=True):
        known.values.setdefault(column, 0)
        if value and value.strip():
            known.values[column] += 1
            known.lengths[column] = known.lengths.get(column, 0) + len(value)
            known.numbers[column] = known.numbers.get(column, 0) + value.isdecimal()


def candidates(survey: Survey, chosen: Mapping[str, str]) -> list[str]:
    """The tables that may hold reviews: those with a column that was chosen for it, or is called so, or is prose."""
    texts = {name.casefold() for name, property in chosen.items() if property == TEXT}
    if texts:
        return [name for name, table in survey.items() if table.rows and texts & {c.casefold() for c in table.columns}]
    for may_hold in (_is_called_text, _is_prose):
        found = [
            name
            for name, table in survey.items()
            if not _NOT_FOR_READERS.search(name)
            and kind_of_table(table.table.name) != "critic"
            and any(may_hold(table, column) for column in table.columns)
        ]
        if found:
            return found
    return []


def are_remarks(name: str) -> bool:
    """Whether a table is called as one of comments."""
    return _REMARKS.search(name) is not None


def kind_of_table(name: str) -> str | None:
    """The property that the rows of a table name: title of ``films``, critic of ``blog_users``."""
    words = words_of_name(name)
    if not words:
        return None
    last = words[-1]
    forms = [*_forms(last), " ".join(words)]
    if any(map(is_text_name, forms)):
        return None
    forms += [f"{last[:-1]}e", f"{last[:-1]}o"] if last.endswith("i") else []
    return next((property for form in forms if (property := property_of(form))), None)


def is_same_word(one: str, other: str) -> bool:
    """Whether two words are one but for their number: ``critic``, ``critics``; ``utente``, ``utenti``."""
    one, other = fold(one), fold(other)
    if not set(_forms(one)).isdisjoint(_forms(other)):
        return True
    return len(one) == len(other) >= 4 and one[:-1] == other[:-1]


def _forms(word: str) -> tuple[str, ...]:
    """A word, and what it may be of which it is the plural, as English and its neighbours have it."""
    return word, word.removesuffix("s"), word.removesuffix("es"), f"{word[:-3]}y" if word.endswith("ies") else word


def _is_called_text(table: Surveyed, column: str) -> bool:
    return is_text_name(column) and table.length(column) >= _LEAST


def _is_prose(table: Surveyed, column: str) -> bool:
    return table.length(column) >= _LEAST_UNNAMED and not is_no_review(column)
