"""The words of the reviews, and how many have each: what search offers when a word was mistyped.

Stored because the full-text tables know stems alone (`loneli`), which nobody would want to be offered.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from datasette_film_reviews.write.distinctive import words_in

if TYPE_CHECKING:
    import sqlite3

LONGEST = 40
"""Characters of the longest word kept: what is longer is an address or a scream, and nobody's typing slip."""


def vocabulary(connection: sqlite3.Connection) -> Counter[str]:
    """How many reviews have each word, in small letters, in title, critic, headline or text; copies are left out."""
    counted: Counter[str] = Counter()
    for columns in connection.execute("select title, critic, headline, text from reviews where copy_of is null"):
        words = words_in("\n".join(filter(None, columns)))
        counted.update({word for word in words if len(word) <= LONGEST})
    return counted
