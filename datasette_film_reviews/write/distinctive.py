"""Words that mark a film or a critic: those that its reviews use far more often than all the others do.

The measure is Dunning's log-likelihood ratio (Accurate Methods for the Statistics of Surprise and Coincidence,
Computational Linguistics 19, 1993) of a word's frequency in one group of reviews against all others. It tells that a
difference is not chance's; in a large group even that of “this” is not. So a word must also be several times as
frequent as with the others (Hardie's log ratio, 2014), and stand in more than one review where there are several: then
no list of stop words is needed, and no single film speaks for a critic.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

SIGNIFICANT = 10.83
"""The ratio from which chance would do as well once in a thousand words (chi-squared, one degree of freedom)."""

MOST = 20
LEAST_TIMES = 3
"""At most so many words are kept for each film or critic, and none that it has fewer times."""

LEAST_RATIO = 2.0
"""So many times as frequent as in all others a word must be."""

LEAST_REVIEWS = 2
"""In so many reviews of the group a word must stand, where it has as many."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


def words_in(text: str) -> Counter[str]:
    """How often each word stands in a text, in small letters; apostrophes are part of a word."""
    return Counter(_WORD.findall(text.casefold().replace("’", "'")))


def distinctive_words(connection: sqlite3.Connection, group: str) -> Iterator[tuple[int, int, str, int, float]]:
    """(group's id, place from 1, word, how often the group has it, log-likelihood ratio), the most distinctive first.

    ``group`` is the column of ``reviews`` that tells the groups: ``film_id`` or ``critic_id``. Reviews of no group
    count among the others, copies nowhere. Where all reviews are of one group nothing marks it, and nothing is given.
    """
    everywhere: Counter[str] = Counter()
    for (text,) in connection.execute("select text from reviews where copy_of is null"):
        everywhere.update(words_in(text))
    total = sum(everywhere.values())
    rows = connection.execute(
        f"select {group}, text from reviews where {group} is not null and copy_of is null order by {group}, id"
    )
    for key, texts in groupby(rows, key=lambda row: row[0]):
        here: Counter[str] = Counter()
        reviews: Counter[str] = Counter()
        read = 0
        for _, text in texts:
            words = words_in(text)
            here.update(words)
            reviews.update(words.keys())
            read += 1
        size = sum(here.values())
        if size == total:
            continue
        found = [
            (ratio, word, count)
            for word, count in here.items()
            if count >= LEAST_TIMES
            and reviews[word] >= min(read, LEAST_REVIEWS)
            and count * (total - size) >= LEAST_RATIO * size * (everywhere[word] - count)
            and (ratio := _ratio(count, size, everywhere[word], total)) >= SIGNIFICANT
        ]
        found.sort(key=lambda entry: (-entry[0], entry[1]))
        for place, (ratio, word, count) in enumerate(found[:MOST], 1):
            yield key, place, word, count, round(ratio, 2)


def _ratio(count: int, size: int, everywhere: int, total: int) -> float:
    """The log-likelihood ratio of a word that a group has more often than the others; 0 where it has not."""
    expected = size * everywhere / total
    if count <= expected:
        return 0.0
    others = everywhere - count
    expected_others = (total - size) * everywhere / total
    return 2 * (count * log(count / expected) + (others * log(others / expected_others) if others else 0.0))
