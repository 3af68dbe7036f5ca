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

_VERBS = frozenset(
    """accepts acts adds adopts aims allows applies approaches argues asks attempts avoids balances begins blends boasts
    casts catches chooses claims clearly comes conjures considers conveys decides demonstrates describes displays draws
    elevates employs enters establishes evokes exudes fills focuses forces forgets frames grounds guides handles hits
    holds hopes imagines imbues impresses includes infuses injects insists intends invests juggles leads learns likes
    listens lives loses loves manages means meets mixes never nails observes offers once opts paints pays photographs
    places pours prefers puts raises rarely reads really recalls receives recreates refuses relies relates reminds
    resists reveals rises scores seizes sends sets shapes shares shoots sits slips speaks spends stages starts stays
    steps stretches struggles studies suffers supplies sustains talks teams tends treats trusts unfolds walks watches
    weaves went wisely""".split()
)
"""What links to people are often followed by, whether or not the text has the word elsewhere."""

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
        if written[cut:] in _VERBS or (counts.get(written[cut:]) and written[cut:] not in ENDS_OF_NAMES):
            return cut
    return None
