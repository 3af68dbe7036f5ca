"""What facets, filters and orders ask of every review, held in memory.

A word like “good” stands in thousands of reviews. Their rows are as long as their texts, and reading them to count
films takes SQLite ten times as long as finding them; these columns, of small numbers, take some hundred bytes each.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from datasette_film_reviews.serve.search.reading import plain_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from datasette_film_reviews.serve.search.language import FieldName

    Stamp = tuple[tuple[int, int], ...]


INDEXES = frozenset("reviews_fts sentences_fts films_fts people_fts vocabulary".split())


@dataclass(frozen=True, slots=True)
class Columns:
    """What each review has, by its id: a score (0-100) or None for all, the others only where there is one.

    `date` is ISO 8601, `year` that of the film; films, critics, people and tags are ids. `wordless` are the reviews
    that are a rating or a date alone, as JSON, None where there are none. `copies` have the text of another review
    that stands for them, and nothing here. `holders` are, by field, its values with the reviews that have each, those
    of most reviews first. `missing` are the indexes that the database lacks.
    """

    score: Mapping[int, float | None]
    date: Mapping[int, str]
    film: Mapping[int, int]
    critic: Mapping[int, int]
    year: Mapping[int, int]
    person: Mapping[int, list[int]]
    tag: Mapping[int, list[int]]
    wordless: str | None
    copies: frozenset[int]
    holders: Mapping[FieldName, Sequence[tuple[int, Sequence[int]]]]
    missing: tuple[str, ...]


_held: WeakKeyDictionary[Any, tuple[Stamp, Columns]] = WeakKeyDictionary()
_reading: WeakKeyDictionary[Any, asyncio.Lock] = WeakKeyDictionary()


async def columns_of(database: Any) -> Columns:
    """The columns of a database, read again when its file has changed; without a file, every time.

    The first search of a large database waits for them, longer than Datasette's time limit for queries may be.
    """
    # Many may come at once after a start: one reads, for all.
    async with _reading.setdefault(database, asyncio.Lock()):
        stamp = _stamp(database)
        held = _held.get(database)
        if held and stamp and held[0] == stamp:
            return held[1]
        columns: Columns = await database.execute_fn(_read)
        _held[database] = stamp, columns
        return columns


def _stamp(database: Any) -> Stamp:
    if not database.path:
        return ()
    files = (Path(f"{database.path}{suffix}") for suffix in ("", "-wal"))
    return tuple((status.st_mtime_ns, status.st_size) for file in files if file.exists() for status in [file.stat()])


def _read(connection: sqlite3.Connection) -> Columns:
    years: dict[int, int] = dict(_pairs(connection, "years_of_films"))
    films: dict[int, int] = dict(_pairs(connection, "films_of_reviews"))
    critics: dict[int, int] = dict(_pairs(connection, "critics_of_reviews"))
    people = _pairs(connection, "people_of_reviews")
    tags = _pairs(connection, "tags_of_reviews")
    wordless = [review for review, _ in _pairs(connection, "wordless")]
    return Columns(
        score=dict(_pairs(connection, "scores")),
        date=dict(_pairs(connection, "dates")),
        film=films,
        critic=critics,
        year={review: years[film] for review, film in films.items() if film in years},
        person=_gathered(people),
        tag=_gathered(tags),
        wordless=json.dumps(wordless) if wordless else None,
        copies=frozenset(review for review, _ in _pairs(connection, "copies")),
        holders={
            "film": _holders(films.items()),
            "critic": _holders(critics.items()),
            "person": _holders(people),
            "tag": _holders(tags),
        },
        missing=tuple(sorted(INDEXES - {row[0] for row in plain_rows(connection, "indexes")})),
    )


def _pairs(connection: sqlite3.Connection, name: str) -> list[tuple[int, Any]]:
    return [(row[0], row[1]) for row in plain_rows(connection, name)]


def _gathered(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    """The second of each pair, by the first."""
    found: dict[int, list[int]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
    return found


def _holders(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, tuple[int, ...]]]:
    found = _gathered((value, review) for review, value in pairs)
    return sorted(((value, tuple(reviews)) for value, reviews in found.items()), key=lambda one: -len(one[1]))
