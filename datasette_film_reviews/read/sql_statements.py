"""The statements of a dump of a database, one after the other: the tables that it declares, and their rows.

No more of a dump is held than the row, or the short statement, that is being read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from datasette_film_reviews.read.sql_tables import Table, declared, keys_in
from datasette_film_reviews.read.sql_tape import ANEW, BREAKS_OFF, SEEN, Tape
from datasette_film_reviews.read.sql_values import (
    Broken,
    Dialect,
    Unfinished,
    after_space,
    after_statement,
    beyond_space,
    copied,
    name_at,
    names_at,
    row_at,
)

_WORDS = re.compile(r"[A-Za-z]\w*")
_KNOWN = frozenset(
    """alter analyze attach begin call comment commit create declare delete drop end exec execute flush go grant if
    lock notify optimize pragma prompt reindex rem rename revoke rollback savepoint select set show spool start
    truncate unlock update use vacuum with""".split()
)
"""How statements begin that say nothing of tables and rows."""

_ID = "id"
_COMMENTS = ("--", "#", "/*")
_COMMA, _END = re.compile(","), re.compile(";")
_LINE = re.compile(
    r"(?:\\[^\n]*+|(?:go|delimiter|prompt|rem|spool|mysqldump)\b[^\n]*+|(?:set|use)\b[^\n;]*+)\n", re.IGNORECASE
)
"""What is for the program that reads the dump, and ends with its line."""

_DELIMITER = re.compile(r"delimiter\s+(?P<mark>\S+)", re.IGNORECASE)
_INSERT = re.compile(
    r"(?:insert|replace)\s+(?:(?:ignore|delayed|low_priority|high_priority|or\s+\w+)\s+)*+(?:into\s+)?(?=[`\"\[\w])",
    re.IGNORECASE,
)
_OVERRIDING = re.compile(r"overriding\s+\w+\s+value\s+", re.IGNORECASE)
_VALUES = re.compile(r"values?\b\s*+", re.IGNORECASE)
_NO_ROWS = re.compile(r"(?:select|set|default|with|\(\s*select)\b", re.IGNORECASE)
_COPY = re.compile(r"copy\s+", re.IGNORECASE)
_FROM_INPUT = re.compile(r"from\s+stdin\b[^\n;]*+;?[^\n]*+\n", re.IGNORECASE)
_CREATE_TABLE = re.compile(
    r"create\s+(?:(?:global|local|temporary|temp|unlogged|foreign)\s+)*table\s+(?:if\s+not\s+exists\s+)?", re.IGNORECASE
)
_ALTER_TABLE = re.compile(r"alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?", re.IGNORECASE)
_ROUTINE = re.compile(r"create\s[^;(]{0,200}?\b(?:trigger|procedure|function|event)\b", re.IGNORECASE)
_BEGINS_BLOCK = re.compile(r"\bbegin\b", re.IGNORECASE)
_IN_DOLLARS = re.compile(r"\$(?:[A-Za-z_]\w*)?\$")
_ENDS_BLOCK = re.compile(r"\bend\s*(?:\w+\s*)?;$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, the ``number`` of which counts them from 1."""

    table: str
    number: int
    columns: tuple[str, ...]
    values: list[str | None]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a line, a clause, and in which row of a table, where it is in one."""

    line: int
    reason: str
    table: str = ""
    number: int = 0


Statement = Table | Row | Fault


def statements(
    pieces: Iterable[str], dialect: Dialect, known: Mapping[str, Table] | None = None
) -> Iterator[Statement]:
    """Declarations and rows in their order; what is broken is a fault, and the next statement is read.

    ``known`` are tables by their folded names that later parts of the dump declare.
    """
    return _Dump(Tape(pieces), dialect, known or {}).statements()


def begins_dump(start: str, dialect: Dialect, is_surely: bool = False) -> bool:
    """Whether a text begins with a table or its rows and has nothing but statements as far as it goes.

    With ``is_surely`` something else may stand among them.
    """
    dump = _Dump(Tape([start]), dialect, {})
    faults = [item.reason for item in dump.statements() if isinstance(item, Fault)]
    return dump.has_tables and (is_surely or all(reason == BREAKS_OFF for reason in faults))


class _Dump:
    """A dump being read: which tables it has declared, and how many rows of each have come."""

    def __init__(self, tape: Tape, dialect: Dialect, known: Mapping[str, Table]) -> None:
        self._tape = tape
        self._dialect = dialect
        self._tables = dict(known)
        self._numbers: Counter[str] = Counter()
        self._table, self._number = "", 0

    @property
    def has_tables(self) -> bool:
        """Whether a table has been declared so far, or rows of one were begun."""
        return bool(self._tables or self._numbers)

    def statements(self) -> Iterator[Statement]:
        """Every declaration, row and fault."""
        tape = self._tape
        while self._begin():
            self._table, self._number = "", 0
            try:
                if found := _LINE.match(tape.text, tape.place):
                    self._pass_line(found[0])
                elif tape.skip(_INSERT):
                    yield from self._inserted()
                elif tape.skip(_COPY):
                    yield from self._copied()
                elif tape.skip(_CREATE_TABLE):
                    yield self._declared(declared)
                elif tape.skip(_ALTER_TABLE):
                    yield self._declared(keys_in)
                else:
                    self._pass_over()
            except Broken as broken:
                yield Fault(tape.line, str(broken), self._table, self._number)
                tape.recover()

    def _begin(self) -> bool:
        """Go to the beginning of a statement, if there is another."""
        tape = self._tape
        while True:
            tape.place = beyond_space(tape.text, tape.place)
            if tape.text.startswith(";", tape.place):
                tape.place += 1
            elif len(tape.text) - tape.place >= SEEN and not tape.text.startswith(_COMMENTS, tape.place):
                return True
            elif not tape.more():
                return tape.place < len(tape.text)

    def _inserted(self) -> Iterator[Statement]:
        """The rows of an ``INSERT``, which goes on behind what they go into."""
        tape, dialect = self._tape, self._dialect
        self._table = tape.read(name_at)
        given = self._columns_given()
        if tape.skip(_OVERRIDING):
            tape.read(_spaced)
        if not tape.skip(_VALUES):
            if not _NO_ROWS.match(tape.text, tape.place):
                raise Broken("has rows without values")
            self._pass_over(is_known=True)
            return
        while True:
            tape.read(_spaced)
            if tape.text[tape.place] != "(":
                raise Broken("has something else than a row")
            self._count()
            line = tape.line
            yield self._row(given, tape.read(lambda text, start: row_at(text, start, dialect)), line)
            self._begin_next()
            if not tape.skip(_COMMA):
                break
            self._number = 0
        if tape.place < len(tape.text) and not tape.skip(_END) and not _INSERT.match(tape.text, tape.place):
            self._pass_over(is_known=True)

    def _begin_next(self) -> None:
        """Go to what follows a row, or to the end."""
        tape = self._tape
        while (place := beyond_space(tape.text, tape.place)) + SEEN > len(tape.text) and tape.more():
            pass
        tape.place = place

    def _copied(self) -> Iterator[Statement]:
        """The rows below a ``COPY … FROM stdin``, a line each."""
        tape = self._tape
        self._table = tape.read(name_at)
        given = self._columns_given()
        tape.ahead(SEEN)
        if not tape.skip(_FROM_INPUT):
            self._pass_over(is_known=True)
            return
        while (line := tape.read(_line)) != "\\.":
            if ANEW.match(f"\n{line} "):
                tape.place -= len(line) + 2
                raise Broken(BREAKS_OFF)
            self._count()
            yield self._row(given, copied(line), tape.line - 1)

    def _columns_given(self) -> tuple[str, ...]:
        """The columns that are named behind a table, if any are."""
        tape = self._tape
        tape.read(_spaced)
        columns: tuple[str, ...] = ()
        if tape.text[tape.place] == "(":
            columns = tape.read(names_at)
            tape.read(_spaced)
        tape.ahead(SEEN)
        return columns

    def _count(self) -> None:
        key = self._table.casefold()
        self._numbers[key] += 1
        self._number = self._numbers[key]

    def _row(self, given: tuple[str, ...], values: list[str | None], line: int) -> Row | Fault:
        table = self._tables.get(self._table.casefold())
        columns = given or (table.columns if table else ())
        if not columns:
            columns = tuple(f"column {number}" for number in range(1, len(values) + 1))
        if len(columns) != len(values):
            return Fault(line, f"has {len(values)} values for {len(columns)} columns", self._table, self._number)
        if given and (key := self._numbered_by_itself(table, given)):
            columns, values = (*columns, key), [*values, str(self._number)]
        return Row(self._table, self._number, columns, values)

    def _numbered_by_itself(self, table: Table | None, given: tuple[str, ...]) -> str:
        """The column that a database fills with numbers from 1 on where rows do not name it; empty if none is."""
        names = {name.casefold() for name in given}
        if table is None or not table.columns:
            called = self._table.casefold()
            own = any(name.endswith(_ID) and called.startswith(name.removesuffix(_ID).rstrip("_")) for name in names)
            return "" if own else _ID
        keys = table.primary or tuple(column for column in table.columns if column.casefold() == _ID)
        return keys[0] if len(keys) == 1 and keys[0].casefold() not in names else ""

    def _declared(self, declaring: Callable[[str, str], Table]) -> Table:
        name = self._tape.read(name_at)
        table = declaring(name, self._passed())
        key = name.casefold()
        self._tables[key] = self._tables[key].with_more(table) if key in self._tables else table
        return table

    def _pass_line(self, line: str) -> None:
        """Pass over a line for the program that reads the dump, and over what it ends in another way than others."""
        tape = self._tape
        tape.place += len(line)
        changed = _DELIMITER.match(line)
        while changed and changed["mark"] != ";":
            changed = _DELIMITER.match(tape.read(_line)) or changed

    def _pass_over(self, is_known: bool = False) -> None:
        """Pass over a statement, of a routine over those in it."""
        word = _WORDS.match(self._tape.text, self._tape.place)
        if not is_known and (word is None or word[0].casefold() not in _KNOWN):
            raise Broken("is no statement of SQL")
        statement = self._passed()
        if _ROUTINE.match(statement) and _BEGINS_BLOCK.search(statement) and not _IN_DOLLARS.search(statement):
            while not _ENDS_BLOCK.search(statement):
                statement = self._passed()

    def _passed(self) -> str:
        """What is left of this statement, which is passed over."""
        dialect = self._dialect

        def reading(text: str, start: int) -> tuple[str, int]:
            end = after_statement(text, start, dialect)
            return text[start:end], end

        return self._tape.read(reading)


def _spaced(text: str, start: int) -> tuple[None, int]:
    return None, after_space(text, start)


def _line(text: str, start: int) -> tuple[str, int]:
    end = text.find("\n", start)
    if end < 0:
        raise Unfinished
    return text[start:end].removesuffix("\r"), end + 1
