"""Lists of reviews as tables, in Markdown and on pages: ``| Film | Rating | Review |``, a review a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from datasette_film_reviews.read.mapping import map_names
from datasette_film_reviews.read.nested import Found
from datasette_film_reviews.read.rendering import Cell, tables_of
from datasette_film_reviews.read.text_names import is_text_name

_SHARE = 0.6
"""The share of the words of a note that stand in its tables, at least: a longer text has them as an illustration."""

_LEAST_ROWS = 2
_WORDS = 4.0
"""Words of a review in the mean, at least: a remark is shorter."""

_ROW = re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+")

Table = Sequence[Sequence[Cell]]
"""The rows of a table, the one with the names of its columns first; each has as many cells."""


def rows_of_tables(markdown: str, shared: Mapping[str, object]) -> Iterator[Found]:
    """The rows of all tables of one header, with what is said of all of them; none where these hold no reviews.

    One column has to be called as the text of a review is, another as a film's title.
    """
    if len(_ROW.findall(markdown)) >= _LEAST_ROWS + 2:
        yield from rows_in(tables_of(markdown), count(_ROW.sub("", markdown)), shared)


def rows_in(tables: Sequence[Table], outside: int, shared: Mapping[str, object]) -> Iterator[Found]:
    """The rows of all tables of one header, which is their first row; ``outside`` counts the words that are in none."""
    tables = [table for table in tables if len(table) > 1]
    if not tables:
        return
    header = [cell.text for cell in tables[0][0]]
    alike = [table[1:] for table in tables if [cell.text for cell in table[0]] == header]
    rows = [row for table in alike for row in table]
    text = _text_column(header, rows, outside)
    if text is None:
        return
    for number, row in enumerate(rows, start=1):
        cells = [(name, cell.html if name == text else cell.text) for name, cell in zip(header, row, strict=True)]
        if value := {name: held for name, held in cells if name and held}:
            yield Found(str(number), {**shared, **value})


def count(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def _text_column(header: Sequence[str], rows: Sequence[Sequence[Cell]], outside: int) -> str | None:
    """The column that holds reviews, where another has the films and little else is said in the whole text."""
    named = [name for name in header if name]
    if len(rows) < _LEAST_ROWS or len(set(named)) < len(named):
        return None
    sample = [{name: cell.text for name, cell in zip(header, row, strict=True)} for row in rows]
    names = map_names(named, sample, {})
    text = names.text
    if text is None or not is_text_name(text) or not {"title", "headline"} & set(names.properties.values()):
        return None
    words = sum(count(row[text]) for row in sample)
    tabled = sum(count(cell.text) for row in rows for cell in row)
    return text if words >= _WORDS * len(rows) and tabled >= _SHARE * (tabled + outside) else None
