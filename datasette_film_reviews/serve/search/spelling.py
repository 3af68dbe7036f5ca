"""What was perhaps meant by a word that few reviews have: words of the reviews that are spelled nearly so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from datasette_film_reviews.serve.search.reading import plain_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

SHORTEST = 4
"""Letters of the shortest word that is put right: of shorter ones too many are alike."""

LONG = 7
"""From so many letters on a word may have two slips, before that one."""

LONGEST = 40
"""Letters of the longest word of the vocabulary."""

MOST = 3
"""So many near words are given at most."""

LAST = "\U0010ffff"
"""After every letter."""


def near_words(connection: sqlite3.Connection, word: str, least: int) -> list[str]:
    """Words like this one that at least so many reviews have: those with fewest slips, at most `MOST`.

    A slip is a letter too many, missing, wrong or swapped with its neighbour. Slips in the first letter are rare, so
    words that begin otherwise are looked at only where no other is near, and may have no other slip.
    """
    if not (SHORTEST <= len(word) <= LONGEST and word.isalpha()):
        return []
    slips = 2 if len(word) >= LONG else 1
    limits = {"first": word[0], "last": word[0] + LAST, "shortest": len(word) - slips, "longest": len(word) + slips}
    counts = _counts(connection, "vocabulary", limits, least)
    distances = {
        other: distance
        for other, distance, _place in extract(word, list(counts), scorer=OSA.distance, score_cutoff=slips, limit=None)
        if distance
    }
    if not distances:
        swapped = word[1] + word[0] + word[2:]
        counts = _counts(connection, "begun_otherwise", {"word": word, "swapped": swapped, "last": LAST}, least)
        distances = dict.fromkeys(counts, 1)
    fewest = min(distances.values(), default=0)
    near = [other for other, distance in distances.items() if distance == fewest]
    return sorted(near, key=lambda other: (-counts[other], other))[:MOST]


def _counts(connection: sqlite3.Connection, name: str, parameters: Mapping[str, object], least: int) -> dict[str, int]:
    """How many reviews, at least so many, have each of the words that a statement finds."""
    return {row[0]: row[1] for row in plain_rows(connection, name, {**parameters, "least": least})}
