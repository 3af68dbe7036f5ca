"""The tables of a dump as it declares them: their columns, their keys, and which other tables they point to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from datasette_film_reviews.read.sql_values import Broken, Unfinished, name_at, names_at

_NO_COLUMN = re.compile(
    r"(?:primary\s+key|foreign\s+key|constraint\s|check\s*\(|like\s|period\s+for\b|exclude\s+(?:using\b|\()"
    r"|(?:unique|fulltext|spatial)\s*(?:key\b|index\b|[`\"(])|(?:key|index)\s*(?:[`\"(]|\w+\s*\((?!\d)))",
    re.IGNORECASE,
)
"""How a part of a declaration begins that is no column, whatever columns are called."""

_PRIMARY = re.compile(r"\bprimary\s+key\b\s*(?:clustered\s*|using\s+\w+\s*)?", re.IGNORECASE)
_FOREIGN = re.compile(r"\bforeign\s+key\s*(?:[`\"]?\w+[`\"]?\s*)?(?=\()", re.IGNORECASE)
_REFERENCES = re.compile(r"\breferences\s+", re.IGNORECASE)
_STRING = re.compile(r"'[^'\\]*+(?:(?:\\.|'')[^'\\]*+)*+'", re.DOTALL)
_COMMENT = re.compile(r"--[^\n]*+|/\*.{0,10000}?\*/", re.DOTALL)
_BRACKETS = re.compile(r"[(),]")


@dataclass(frozen=True, slots=True)
class Table:
    """What is declared of a table: its columns, its primary key, and for a column the table that it points to."""

    name: str
    columns: tuple[str, ...] = ()
    primary: tuple[str, ...] = ()
    references: Mapping[str, str] = field(default_factory=dict)

    def with_more(self, more: Table) -> Table:
        """The table with what is declared of it later."""
        references = {**self.references, **more.references}
        return replace(
            self, columns=more.columns or self.columns, primary=more.primary or self.primary, references=references
        )


def declared(name: str, text: str) -> Table:
    """The table of a name by the text behind that, whose first brackets hold what it is made of."""
    table = Table(name)
    columns: list[str] = []
    for part in _parts(_COMMENT.sub(" ", _STRING.sub("''", text))):
        table = table.with_more(keys_in(name, part))
        if _NO_COLUMN.match(part):
            continue
        try:
            column, end = name_at(f"{part}\n", 0)
        except (Broken, Unfinished):
            continue
        columns.append(column)
        primary = (column,) if _PRIMARY.search(part, end) else ()
        other = _referred(part[end:])
        table = table.with_more(Table(name, (), primary, {column: other} if other else {}))
    return replace(table, columns=tuple(columns))


def keys_in(name: str, text: str) -> Table:
    """What a part of a declaration, or a later change of the table, says of its keys."""
    primary: tuple[str, ...] = ()
    references: dict[str, str] = {}
    text = f"{text}\n;"
    if (found := _PRIMARY.search(text)) and text[found.end()] == "(":
        primary = _names(text, found.end())[0]
    for foreign in _FOREIGN.finditer(text):
        own, end = _names(text, foreign.end())
        if len(own) == 1 and (other := _referred(text[end : end + 500])):
            references[own[0]] = other
    return Table(name, (), primary, references)


def _names(text: str, start: int) -> tuple[tuple[str, ...], int]:
    try:
        return names_at(text, start)
    except (Broken, Unfinished):
        return (), start


def _referred(text: str) -> str:
    """The table that a column points to, empty where it points to none."""
    found = _REFERENCES.search(text)
    try:
        return name_at(f"{text}\n", found.end())[0] if found else ""
    except (Broken, Unfinished):
        return ""


def _parts(text: str) -> Iterator[str]:
    """What commas part within the first brackets."""
    depth, start = 0, 0
    for found in _BRACKETS.finditer(text):
        bracket = found[0]
        if bracket == "(":
            depth += 1
            start = found.end() if depth == 1 else start
            continue
        if depth == 1:
            yield text[start : found.start()].strip()
            start = found.end()
        depth -= bracket == ")"
        if depth < 1:
            return
