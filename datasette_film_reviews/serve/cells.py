"""Cells of our tables as people want to read them; `.json` and `.csv` keep the raw values."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from datasette_film_reviews.serve.appearance import address, score_bar
from datasette_film_reviews.serve.recognised import is_ours
from datasette_film_reviews.serve.snippets import as_written_here
from datasette_film_reviews.serve.spans import span

KINDS = {"films", "reviews", "people", "critics"}
"""Tables whose rows have pages of their own; pages and tables have the same names."""

SLUGS = {"film_slug": "films", "review_slug": "reviews", "person_slug": "people", "critic_slug": "critics"}
"""Columns of queries that hold slugs."""

ESTIMATES = {"tone", "quote_tone", "opinion"}
"""Columns of what the models say."""

LONG_TEXTS = {"text", "document"}
SHORT = 200
"""Characters of a long text that a cell shows."""


async def render(datasette: Any, database: str, table: str | None, column: str, value: Any, row: Any) -> Markup | None:
    """HTML for a cell, or None for Datasette's own. `table` is None on the pages of queries."""
    if value is None or not await is_ours(datasette, database):
        return None
    kind = SLUGS.get(column) if table is None else table if table in KINDS and column == "slug" else None
    if kind and isinstance(value, str):
        return Markup('<a href="{}">{}</a>').format(address(datasette, database, kind, value), value)
    if column == "score" and isinstance(value, (int, float)) and 0 <= value <= 100:
        return score_bar(value)
    if column in ESTIMATES and isinstance(value, (int, float)) and 0 <= value <= 100:
        return _estimate(value)
    if table is None and column == "snippet" and isinstance(value, str):
        return as_written_here(value)
    if found := span(table, column, row):
        return _link_to_words(datasette, database, *found)
    if column == "quote" and isinstance(value, str):
        return Markup('<q class="film-quotation">{}</q>').format(value)
    if table == "reviews" and column in LONG_TEXTS and isinstance(value, str):
        return _shortened(datasette, database, value, row)
    return None


def _estimate(value: float) -> Markup:
    return Markup('<span class="film-estimate"><abbr title="estimated from the words alone">≈</abbr> {}</span>').format(
        int(value + 0.5)
    )


def _link_to_words(datasette: Any, database: str, review: int, start: int, end: int) -> Markup:
    url = f"{address(datasette, database, 'spans')}/{review}/{start}-{end}"
    return Markup('<a href="{}" class="film-span">{}–{}</a>').format(url, start, end)


def _shortened(datasette: Any, database: str, text: str, row: Any) -> Markup:
    beginning = Markup('<span class="film-shortened">{}{}</span>').format(
        text[:SHORT], "…" if len(text) > SHORT else ""
    )
    if "slug" not in row.keys():  # noqa: SIM118 - a row of SQLite iterates over its values
        return beginning
    url = address(datasette, database, "reviews", row["slug"])
    return beginning + Markup(' <a href="{}">Read the review</a>').format(url)
