"""What was perhaps meant by a word that few reviews have: words of the reviews that are spelled nearly so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.distance import edit_distance
from datasette_film_reviews.serve.search.reading import plain_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

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
    words that begin otherwise are looked at only where no other is near.
    """
    if not (SHORTEST <= len(word) <= LONGEST and word.isalpha()):
        return []
    slips = 2 if len(word) >= LONG else 1
    for first, last in ((word[0], word[0] + LAST), ("", LAST)):
        limits = {"first": first, "last": last, "shortest": len(word) - slips, "longest": len(word) + slips}
        found = plain_rows(connection, "vocabulary", {**limits, "least": least})
        if near := sorted(_near(word, found, slips)):
            fewest = near[0][0]
            return [other for slip, _count, other in near if slip == fewest][:MOST]
    return []


def _near(word: str, found: list[Any], slips: int) -> Iterator[tuple[int, int, str]]:
    """Slips, reviews below zero, and the word: what is best comes first when sorted."""
    for other, count in found:
        slip = edit_distance(word, other)
        if slip and slip <= slips:
            yield slip, -count, other
