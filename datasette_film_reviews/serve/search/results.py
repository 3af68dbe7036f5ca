"""The reviews of one page of results, in their order, each with what matches in it."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.pages.parts import Row, asked_number, linked, pick, rating
from datasette_film_reviews.serve.search.reading import plain_rows, rows
from datasette_film_reviews.serve.snippets import BEGIN, END, marked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from datasette_film_reviews.serve.search.columns import Columns
    from datasette_film_reviews.serve.search.matching import Match

WEIGHTS = {"title": 4.0, "critic": 2.0, "headline": 2.0, "text": 1.0}
"""What a match in each column is worth to bm25.

Chosen on 60 remembered reviews of ten development corpora and 200 of their films' titles. A title finds a review of its
film first for 86 % of them with all weights 1, for 88 % with these, no more with higher ones; the remembered review is
among the first ten for 58, 57 and, with weights twice as high, 56. After a change run benchmarks/known_items.py.
"""

WORDLESS = 0.1
"""What the rank of a review without text is worth, a fraction: bm25 holds short ones dear, a diary's entries most."""

WORDS = 32
"""Words of a snippet; FTS5 takes 64 at most."""

CANDIDATES = 1000
"""So many reviews with a commonplace word in their names are ranked, in the order of the database."""

SORTS = {"relevance": "desc", "score": "desc", "date": "desc"}
"""What results are sorted by, and the direction of interest: the most relevant, best or newest first."""

SIZE = 20
MOST = 1000
"""Reviews on a page, unless another number is asked for, and at most."""

_KEY = re.compile(r"([-+.\de]*)~(\d{1,18})", re.ASCII)
_DATE_KEY = re.compile(r"([-\d]{0,10})~(\d{1,18})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Order:
    """How results are sorted, how many make a page, and the last one of the page before: its value and its id."""

    sort: str
    direction: str
    size: int
    after: tuple[float | str | None, int] | None


def order(arguments: Mapping[str, str], words: bool) -> Order:
    """What the address asks for; arguments that make no sense are taken as not given. `words`: some were asked for."""
    asked = arguments.get("sort", "")
    sort = asked if asked in SORTS and (words or asked != "relevance") else "relevance" if words else "date"
    direction = arguments.get("order", "")
    if sort == "relevance" or direction not in ("asc", "desc"):
        direction = SORTS[sort]
    size = asked_number(arguments, "size", MOST, SIZE)
    return Order(sort, direction, size, _place(arguments.get("after", ""), sort))


def _place(key: str, sort: str) -> tuple[float | str | None, int] | None:
    found = (_DATE_KEY if sort == "date" else _KEY).fullmatch(key)
    if not found:
        return None
    value: float | str | None = found[1] or None
    if sort != "date" and found[1]:
        try:
            value = float(found[1])
        except ValueError:
            return None
        if not math.isfinite(value):
            return None
    return None if sort == "relevance" and value is None else (value, int(found[2]))


def page_of(
    connection: sqlite3.Connection, match: Match, columns: Columns, asked: Order
) -> tuple[list[Row], str | None]:
    """The reviews of a page, and the key with which the next one is asked for, None on the last."""
    if not match.ids:
        return [], None
    places = _ranked(connection, match, columns, asked) if asked.sort == "relevance" else _sorted(match, columns, asked)
    shown = [review for review, _value in places[: asked.size]]
    last, value = places[: asked.size][-1] if shown else (0, None)
    following = f"{'' if value is None else value}~{last}" if len(places) > asked.size else None
    found = rows(connection, "reviews", {"ids": json.dumps(shown)})
    marks = _marks(connection, match.expression, shown) if match.expression else {}
    return [_result(row, marks.get(row["id"], {})) for row in found], following


def _ranked(connection: sqlite3.Connection, match: Match, columns: Columns, asked: Order) -> list[tuple[int, Any]]:
    place, review = asked.after or (None, None)
    parameters = {
        "match": match.expression,
        "after_place": place,
        "after_id": review,
        "size": asked.size + 1 + len(columns.copies),
        **WEIGHTS,
    }
    if match.commonplace:
        named = f"{{title critic headline}} : ({match.expression})"
        found = plain_rows(connection, "ranked_by_name", {**parameters, "named": named, "candidates": CANDIDATES})
    else:
        kept = None if match.everything else json.dumps(match.ids)
        weighed = {"kept": kept, "wordless": columns.wordless, "worth": WORDLESS}
        found = plain_rows(connection, "ranked", {**parameters, **weighed})
    # Leaving copies out here takes less time than asking of each review whether it is one.
    return [(row[0], row[1]) for row in found if row[0] not in columns.copies][: asked.size + 1]


def _sorted(match: Match, columns: Columns, asked: Order) -> list[tuple[int, Any]]:
    """By score or date, those without one last, equals by id."""
    column: Mapping[int, Any] = columns.score if asked.sort == "score" else columns.date
    key = _backwards if asked.direction == "desc" else _forwards
    ids: Sequence[int] = match.ids
    if asked.after:
        value, review = asked.after
        last = (*key(value), review)
        ids = [one for one in ids if (*key(column.get(one)), one) > last]
    return [(one, column.get(one)) for one in nsmallest(asked.size + 1, ids, lambda one: (*key(column.get(one)), one))]


def _forwards(value: Any) -> tuple[bool, Any]:
    return (value is None, 0 if value is None else value)


def _backwards(value: Any) -> tuple[bool, Any]:
    if isinstance(value, str):
        return (False, [-ord(letter) for letter in value])
    return (value is None, 0 if value is None else -value)


def _marks(connection: sqlite3.Connection, expression: str, ids: Sequence[int]) -> dict[int, Row]:
    parameters = {"ids": json.dumps(ids), "match": expression, "begin": BEGIN, "end": END, "words": WORDS}
    return {row.pop("id"): row for row in rows(connection, "snippets", parameters)}


def _result(row: Row, marks: Row) -> Row:
    """What is shown of a review. `marked` has the columns that match, as HTML; `snippet` is text without marks."""
    marks = {column: " ".join(value.split()) for column, value in marks.items() if value}
    text = marks.get("text") or _opening(row["opening"])
    return {
        **pick(row, "slug", "title", "headline", "published", "publication"),
        "film": linked(row, "film", "title", "year"),
        "critic": linked(row, "critic", "name"),
        "rating": rating(row),
        "snippet": text.replace(BEGIN, "").replace(END, ""),
        "marked": {column: str(marked(value)) for column, value in marks.items() if BEGIN in value},
    }


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:WORDS]) + ("…" if len(words) > WORDS else "")
