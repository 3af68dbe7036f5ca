"""What else is found beside reviews: films, people and critics by their names, and single sentences."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.pages.parts import Row
from datasette_film_reviews.serve.search.matching import matching
from datasette_film_reviews.serve.search.reading import rows
from datasette_film_reviews.serve.snippets import BEGIN, END, marked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from datasette_film_reviews.serve.search.columns import Columns
    from datasette_film_reviews.serve.search.language import FieldName, Query
    from datasette_film_reviews.serve.search.matching import Match
    from datasette_film_reviews.serve.search.meanings import Meaning

SIZE = 5
"""So many of each kind; whether there are more is said."""

CANDIDATES = 1000
"""So many sentences with the words are ranked, in the order of the database: words that stand in more of them hardly
tell one from another."""

SPARE = 50
"""So many more sentences than are shown are looked at, in case some are of copies."""

NOTHING = '""'
"""An expression that matches nothing."""


def groups(
    connection: sqlite3.Connection, query: Query, meant: Sequence[Meaning], match: Match, columns: Columns
) -> dict[str, dict[str, Any]]:
    """By kind, `results` and whether there are `more`.

    Films, people and critics have all the words in their names, or are what a filter of the query names; sentences have
    all the words, and stand in reviews that pass the filters.
    """
    expression = match.names or NOTHING
    typed = " ".join(term.text for term in query.terms)
    critics = _critics(connection, match.names, columns) + _asked_for(meant, "critic")
    return {
        "films": _named(connection, "films", expression, _asked_for(meant, "film"), typed),
        "people": _named(connection, "people", expression, _asked_for(meant, "person"), typed),
        "critics": _cut(rows(connection, "critics", {"ids": json.dumps(critics), "size": SIZE + 1}) if critics else []),
        "sentences": _cut(_sentences(connection, match, columns) if match.names else []),
    }


def _cut(found: list[Row]) -> dict[str, Any]:
    return {"results": found[:SIZE], "more": len(found) > SIZE}


def _asked_for(meant: Sequence[Meaning], field: FieldName) -> list[int]:
    return [number for one in meant if one.filter.field == field and not one.filter.excluded for number in one.named]


def _named(connection: sqlite3.Connection, kind: str, expression: str, ids: list[int], typed: str) -> dict[str, Any]:
    parameters = {"match": expression, "ids": json.dumps(ids), "typed": typed, "size": SIZE + 1}
    return _cut(rows(connection, f"{kind}", parameters))


def _critics(connection: sqlite3.Connection, expression: str, columns: Columns) -> list[int]:
    """Those whose names, as they stand over their reviews, have all the words."""
    if not expression or not columns.critic:
        return []
    return list(
        filter(None, {columns.critic.get(review) for review in matching(connection, f"critic : ({expression})")})
    )


def _sentences(connection: sqlite3.Connection, match: Match, columns: Columns) -> list[Row]:
    parameters = {
        "match": match.names,
        "kept": None if match.everything else json.dumps(match.ids),
        # Those kept are no copies.
        "copies": json.dumps(sorted(columns.copies)) if columns.copies and match.everything else None,
        "spare": SPARE,
        "begin": BEGIN,
        "end": END,
        "candidates": SIZE + SPARE if match.commonplace else CANDIDATES,
        "weighed": not match.commonplace,
        "size": SIZE + 1,
    }
    return [
        {
            "start": row["start"],
            "end": row["end"],
            "text": row["marked"].replace(BEGIN, "").replace(END, ""),
            "marked": str(marked(row["marked"])),
            "review": {key: row[key] for key in ("slug", "title", "headline", "critic")},
        }
        for row in rows(connection, "sentences", parameters)
    ]
