"""Which films, critics, people, tags, scores and years the results have, and the query that keeps one of them."""

from __future__ import annotations

import json
from collections import Counter
from heapq import nlargest
from itertools import chain
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.search.language import FieldName, Filter, Query, quoted
from datasette_film_reviews.serve.search.meanings import SEVERAL
from datasette_film_reviews.serve.search.reading import rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from datasette_film_reviews.serve.search.columns import Columns
    from datasette_film_reviews.serve.search.meanings import Meaning

SIZE = 8
"""So many values of each facet, those of most results first."""

BAND = 20
"""Points of a band of scores. The last one holds the 100 too."""

MOST_YEARS = 12
"""More years than this are counted by decades."""

NAMED: tuple[FieldName, ...] = ("film", "critic", "person", "tag")


def facets(
    connection: sqlite3.Connection, query: Query, meant: Sequence[Meaning], columns: Columns, ids: Sequence[int]
) -> dict[str, list[dict[str, Any]]]:
    """By field, the values that results have: `label`, `count`, `selected`, and `q`, the query that toggles the value.

    `count` is exact: of all results, on whatever page. A field of which no result has a value is an empty list.
    """
    found: dict[str, list[dict[str, Any]]] = {
        field: _named(connection, query, meant, columns, ids, field) for field in NAMED
    }
    return {**found, "score": _scores(query, columns, ids), "year": _years(query, columns, ids)}


def _named(
    connection: sqlite3.Connection,
    query: Query,
    meant: Sequence[Meaning],
    columns: Columns,
    ids: Sequence[int],
    field: FieldName,
) -> list[dict[str, Any]]:
    column = getattr(columns, field)
    if not column:
        return []
    values: Iterable[Any] = filter(None, map(column.get, ids))
    counts = Counter(chain.from_iterable(values) if field in SEVERAL else values)
    least = min(nlargest(SIZE, counts.values()), default=0)
    # Equal counts in the order of the database: the same values on every page.
    leading = sorted((-count, value) for value, count in counts.items() if count >= least)
    first = [value for _count, value in leading[:SIZE]]
    called = {row["id"]: row for row in rows(connection, f"called_{field}", {"ids": json.dumps(first)})}
    chosen = {
        next(iter(one.named)): one.filter
        for one in meant
        if one.filter.field == field and len(one.named) == 1 and not one.filter.excluded
    }
    return [
        {
            **{key: value for key, value in called[number].items() if key not in ("id", "name")},
            "label": called[number]["name"],
            **_toggled(query, chosen.get(number), f"{field}:{quoted(called[number]['slug'])}", counts[number]),
        }
        for number in first
    ]


def _scores(query: Query, columns: Columns, ids: Sequence[int]) -> list[dict[str, Any]]:
    counts: Counter[int] = Counter()
    for score, count in Counter(map(columns.score.get, ids)).items():
        if score is not None:
            counts[min(int(score // BAND) * BAND, 100 - BAND)] += count
    bands = {low: f"{low}..100" if low + BAND == 100 else f"{low}..<{low + BAND}" for low in sorted(counts)}
    return [_numbers(query, "score", bands[low], f"{low} to {low + BAND}", counts[low]) for low in bands]


def _years(query: Query, columns: Columns, ids: Sequence[int]) -> list[dict[str, Any]]:
    counts = Counter(filter(None, map(columns.year.get, ids)))
    if len(counts) <= MOST_YEARS:
        return [_numbers(query, "year", str(year), str(year), counts[year]) for year in sorted(counts)]
    decades: Counter[int] = Counter()
    for year, count in counts.items():
        decades[year // 10 * 10] += count
    return [_numbers(query, "year", f"{first}..{first + 9}", f"{first}s", decades[first]) for first in sorted(decades)]


def _numbers(query: Query, field: FieldName, value: str, label: str, count: int) -> dict[str, Any]:
    chosen = (one for one in query.filters if one.field == field and one.value == value and not one.excluded)
    return {"label": label, **_toggled(query, next(chosen, None), f"{field}:{value}", count)}


def _toggled(query: Query, chosen: Filter | None, typed: str, count: int) -> dict[str, Any]:
    """The count, whether the value is chosen, and the query without it where it is, with it where it is not."""
    kept = [part.typed for part in query.parts if part is not chosen]
    q = " ".join(kept if chosen else [*kept, typed])
    return {"count": count, "selected": chosen is not None, "q": q}
