"""What is glued to the end of a link: ``withAnn Solheimso close`` was ``with <a>Ann Solheim</a> so close``.

Where a text lost the spaces on both sides of its links, a name that was glued to what stands before it and that a space
follows must have a word glued to its end; only which one is to be found. Of the short words each wants endings before
it that no name has: Thomas, Holland, Victor and Otto stay whole. Settled by reading what 322 scraped newspaper reviews
leave glued.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasette_film_reviews.read.glue_words import ENDS_OF_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEAST_NAME, _LEAST_WORD, _LONGEST = 3, 4, 40
_BEHIND = {
    "and": ("a", "e", "o", "i", "y", "s", "z", "x", "k", "t", "h", "w", "p", "d", "er", "or", "on", "en", "an", "am"),
    "or": ("s", "k", "e", "a", "i", "y", "h"),
    "to": ("p", "k", "m", "d", "ie", "ey", "in", "ar", "on", "w", "h", "x", "z", "s"),
    "in": ("y", "an", "son", "ez", "ds", "ck", "zer", "ner", "ter", "ler"),
    "as": ("t", "k", "y", "h", "r", "z", "d", "w", "p", "on", "an", "en", "in"),
    "is": ("e", "s", "x", "z", "y", "on", "er", "ck", "ll", "nt", "ld", "th", "gh", "rd", "an", "en"),
    "are": ("s", "n", "d", "y", "z", "r"),
    "so": ("g", "k", "n", "d", "y", "e", "l", "h", "t"),
    "too": ("n", "s", "d", "e", "y", "k", "g"),
    "for": ("s", "n", "d", "e", "y", "k", "l", "r", "t"),
    "but": ("s", "n", "d", "e", "y", "k", "l", "r", "t"),
    "into": ("s", "n", "d", "e", "y", "k", "l", "r", "t"),
    "with": ("s", "n", "d", "e", "y", "l", "r", "t", "a", "o", "z"),
}
"""Short words, and what a name before each must end in."""

_WHOLE = frozenset(
    """Thomas Lucas Nicholas Douglas Barbados Durand Fernand Ferdinand Ireland Iceland Poland Windsor Cousin Dennis
    Severin Quaker Hathaway Galloway Calloway Streisand Wallace Lovelace""".split()
)
_CONTRACTED = ("couldn", "wouldn", "doesn", "didn", "hasn", "isn", "wasn", "don")
_NOT = ("'t", "’t")


def end_of_link(written: str, behind: str, counts: Mapping[str, int]) -> int | None:
    """How many letters of a word are the name; None where no word can be told from it.

    ``behind`` are the two characters that follow the word, ``counts`` how often the text has each word.
    """
    if len(written) > _LONGEST or written in _WHOLE:
        return None
    if behind in _NOT:
        word = next((word for word in _CONTRACTED if written.endswith(word)), None)
        return len(written) - len(word) if word and len(written) - len(word) >= _LEAST_NAME else None
    for small, endings in _BEHIND.items():
        name = written.removesuffix(small)
        if name != written and len(name) >= _LEAST_NAME and name.endswith(endings):
            return len(name)
    for cut in range(_LEAST_NAME, len(written) - _LEAST_WORD + 1):
        if counts.get(written[cut:]) and written[cut:] not in ENDS_OF_NAMES:
            return cut
    return None
