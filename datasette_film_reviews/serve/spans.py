"""From a span of a review's document to its words: where they stand on the review's page, marked by the browser."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from datasette_film_reviews.serve.statements import row as row_of
from datasette_film_reviews.serve.statements import statement, tables_read

TABLES = tables_read(statement("span"))
"""What must be visible to whoever follows a span."""

FEW_WORDS = 8
"""Longer passages are found by their first and last words: a browser looks for whole ones in one paragraph alone."""

COLUMNS = {
    "facts": ("review_id", "start", "end"),
    "segments": ("review_id", "start", "end"),
    "sentences": ("review_id", "start", "end"),
    "comments": ("review_id", "start", "end"),
    "reviews": ("id", "quote_start", "quote_end"),
}
"""Tables with spans: the columns of the review, of the start and of the end."""


def span(table: str | None, column: str, row: Any) -> tuple[int, int, int] | None:
    """The review, start and end of the span that begins in this cell of a row; None where none does."""
    columns = COLUMNS.get(table or "")
    if columns is None or column != columns[1] or not set(columns) <= set(row.keys()):
        return None
    # Datasette gives a foreign key with its label.
    review, start, end = (cell["value"] if isinstance(cell, dict) else cell for cell in map(row.__getitem__, columns))
    if isinstance(review, int) and isinstance(start, int) and isinstance(end, int):
        return review, start, end
    return None


async def place(database: Any, review: int, start: int, end: int) -> tuple[str, str] | None:
    """The slug of a review, and the fragment of its page's address that leads to the words of a span; None if none."""
    found = await row_of(database, "span", {"review": review, "start": start, "end": end})
    if found is None:
        return None
    if found["evidence"]:
        return found["slug"], f"words-{found['evidence']}"
    words = found["exact"].split()
    if not words:
        return found["slug"], ""
    if len(words) > FEW_WORDS or "\n" in found["exact"].strip():
        return found["slug"], passage(found["exact"])
    # Words beside the span, of the same paragraph, tell it from the same words elsewhere; the outermost may be cut.
    before = found["prefix"].rpartition("\n")[2].split()[1:]
    after = found["suffix"].partition("\n")[0].split()[:-1]
    prefix, suffix = f"{_encoded(before)}-," if before else "", f",-{_encoded(after)}" if after else ""
    return found["slug"], f":~:text={prefix}{_encoded(words)}{suffix}"


def passage(text: str) -> str:
    """The fragment that leads a browser to this text of two words or more, which it marks."""
    words = text.split()
    half = min(FEW_WORDS, len(words)) // 2
    return f":~:text={_encoded(words[:half])},{_encoded(words[-half:])}"


def _encoded(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")
