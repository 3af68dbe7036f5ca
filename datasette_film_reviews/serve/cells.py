"""Cells of our tables as people want to read them; `.json` and `.csv` keep the raw values."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from datasette_film_reviews.serve.appearance import address, score_bar
from datasette_film_reviews.serve.recognised import is_ours

KINDS = {"films", "reviews", "people", "critics"}
"""Tables whose rows have pages of their own; pages and tables have the same names."""

SLUGS = {"film_slug": "films", "review_slug": "reviews", "person_slug": "people", "critic_slug": "critics"}
"""Columns of queries that hold slugs."""

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
    if column == "score" and isinstance(value, (int, float)):
        return score_bar(value)
    if column == "quote" and isinstance(value, str):
        return Markup('<q class="film-quotation">{}</q>').format(value)
    if table == "reviews" and column in LONG_TEXTS and isinstance(value, str):
        return _shortened(datasette, database, value, row)
    return None


def _shortened(datasette: Any, database: str, text: str, row: Any) -> Markup:
    beginning = Markup('<span class="film-shortened">{}{}</span>').format(
        text[:SHORT], "…" if len(text) > SHORT else ""
    )
    if "slug" not in row.keys():  # noqa: SIM118 - a row of SQLite iterates over its values
        return beginning
    url = address(datasette, database, "reviews", row["slug"])
    return beginning + Markup(' <a href="{}">Read the review</a>').format(url)
