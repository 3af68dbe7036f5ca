"""The invariants of the text model: everything that points into a document points at what it says.

SQLite's `substr` stops at a zero character and counts differently on damaged text, so spans are checked here, one
review at a time.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

Found = tuple[int, str]
"""The id of a row, and what is wrong with it."""

ROUNDING = 0.1
"""A tone has one digit behind the point."""

LARGEST = 30.0
"""Beyond this a logit changes a tone no more."""

_INSIDE = {"sentences": "body", "comments": "comment"}


def check_partition(connection: sqlite3.Connection) -> Iterator[Found]:
    """Segments partition their document."""
    for review, slug, document in _documents(connection):
        end = 0
        for row, position, start, stop in connection.execute(
            'select id, position, "start", "end" from segments where review_id = ? order by position', (review,)
        ):
            if start != end:
                yield row, f"segment {position} of {slug} begins at {start}, but what is before it ends at {end}"
            if stop <= start and document:
                yield row, f"segment {position} of {slug} ends at {stop}, before or where it begins"
            end = stop
        if end != len(document):
            yield review, f"the segments of {slug} end at {end}, but its document at {len(document)}"


def check_inside(connection: sqlite3.Connection, table: str) -> Iterator[Found]:
    """Sentences lie inside a body segment, comments inside a comment segment; both hold the words at their span."""
    kind = _INSIDE[table]
    for review, slug, document in _documents(connection):
        segments = connection.execute(
            'select "start", "end" from segments where review_id = ? and kind = ?', (review, kind)
        ).fetchall()
        for row, position, start, end, text in connection.execute(
            f'select id, position, "start", "end", text from {table} where review_id = ? order by position', (review,)
        ):
            what = f"{position} in {table} of {slug}"
            if not any(first <= start <= end <= last for first, last in segments):
                yield row, f"{what} is not inside a {kind} segment"
            if document[start:end] != text:
                yield row, f"{what} does not hold the words of the document from {start} to {end}"


def check_facts(connection: sqlite3.Connection) -> Iterator[Found]:
    """A fact quotes the words at its span, or names its field."""
    for review, slug, document in _documents(connection):
        for row, name, value, field, start, end, quote in connection.execute(
            'select id, property, value, field, "start", "end", quote from facts where review_id = ? order by id',
            (review,),
        ):
            what = f'the {name} "{value}" of {slug}'
            if start is None and end is None:
                if field is None:
                    yield row, f"{what} has neither a span nor a field to prove it"
            elif start is None or end is None or not 0 <= start < end <= len(document):
                yield row, f"{what} has a span, {start} to {end}, that is not in its document"
            elif document[start:end] != quote:
                yield row, f"{what} does not quote the words of the document from {start} to {end}"


def check_repairs(connection: sqlite3.Connection) -> Iterator[Found]:
    """The result of a repair stands where the repair says."""
    for review, slug, document in _documents(connection):
        for row, position, start, after in connection.execute(
            'select id, position, "start", after from repairs where review_id = ? and "start" is not null', (review,)
        ):
            if not document.startswith(after, start):
                yield row, f"repair {position} of {slug} is not found in its document at {start}"


def check_tone_words(connection: sqlite3.Connection) -> Iterator[Found]:
    """The words that moved a tone stand in the document, and add up to it."""
    for review, slug, document in _documents(connection):
        (tone,) = connection.execute("select tone from reviews where id = ?", (review,)).fetchone()
        rows = connection.execute(
            'select words, weight, "start", "end" from tone_words where review_id = ? order by position', (review,)
        ).fetchall()
        for words, _, start, end in rows:
            if start is not None and not 0 <= start < (end or 0) <= len(document):
                yield review, f'the word "{words}" of the tone of {slug} has a span that is not in its document'
        if tone is not None or rows:
            logit = max(-LARGEST, min(LARGEST, sum(weight for _, weight, *_ in rows)))
            if tone is None or abs(tone - 100 / (1 + exp(-logit))) > ROUNDING:
                yield review, f"the tone of {slug} is {tone}, which is not what its words add up to"


def check_text(connection: sqlite3.Connection) -> Iterator[Found]:
    """The text of a review is its body segments, joined by blank lines."""
    for review, slug, document in _documents(connection):
        segments = connection.execute(
            """select "start", "end" from segments where review_id = ? and kind = 'body' order by position""", (review,)
        )
        bodies = [document[start:end].strip() for start, end in segments]
        text = connection.execute("select text from reviews where id = ?", (review,)).fetchone()[0]
        if text != "\n\n".join(body for body in bodies if body):
            yield review, f"the text of {slug} is not its body segments joined"


def _documents(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str]]:
    yield from connection.execute("select id, slug, document from reviews order by id")
