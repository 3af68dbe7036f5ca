"""What a post announces at its beginning: ``Today’s film is Salt``, ``The week continues with Salt``.

Diaries and challenges begin so, and often never set their film apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from datasette_film_reviews.extract.names import UPPER
from datasette_film_reviews.extract.phrases import Phrase

ANNOUNCED = "announced"
OPENING_CHARACTERS = 700
"""A post announces its film before it says so much."""

_WORDS = r"(?:[\w’'-]+\s+)"
_WORK = (
    r"(?:film|movie|feature|documentary|drama|comedy|thriller|western|musical|flick|picture|pick|choice|selection|entry|stop"
    r"|title|viewing|watch|screening|offering|instal?lment|classic|subject|horror|romance|winner|epic|biopic)"
)
_ROUND = r"(?:chain|challenge|festival|list|marathon|month|run|season|series|week|weekend|year|[Ii]|[Ww]e)"
_NOBODYS = r"(?<!['’]s\s)(?<!s['’]\s)(?<!\b[Hh]is\s)(?<!\b[Hh]er\s)(?<!\b[Tt]heir\s)"
"""What somebody makes next, or made second, is another film."""

_FROM_THERE = rf"(?:\s+(?:on|in|of|for|from)\s+{_WORDS}{{0,4}}?[\w’'-]+)?"
_PARTED = r"(?:\s+(?:is|was|comes)|,|:|\s*[–—])"
_ANNOUNCED = re.compile(
    rf"\b(?:(?:[Tt]oday|[Tt]onight|[Tt]his\s+(?:week|month|evening|morning|weekend))['’]s"
    rf"(?:\s+{_WORDS}{{0,5}}?{_WORK}s?{_FROM_THERE}{_PARTED}|\s+(?:is|was))"
    rf"|(?<!for )(?:[Tt]oday|[Tt]onight)['’]s\s+{_WORK}(?=\s)"
    rf"|(?:(?:[Tt]oday|[Tt]onight)\s+(?:it['’]s|it\s+is|we\s+have|I\s+have|I\s+watched))"
    rf"|(?:(?:continu|resum)(?:e|es|ed|ing)|kick(?:s|ed|ing)?\s+(?:\w+\s+)?off|wrap(?:s|ped|ping)?\s+(?:\w+\s+){{0,3}}?up"
    rf"|{_ROUND}\s+{_WORDS}{{0,2}}?(?:begins?|began|starts?|started|opens?|opened|ends?|ended|closes?|closed|concludes?|marks)"
    rf"|(?:start|beginning|end|close)\s+(?:of|to)\s+{_WORDS}{{0,4}}?{_ROUND})"
    rf"\s+{_WORDS}{{0,3}}?with(?:\s+the\s+[^.,!?:\n]{{0,40}}?{_WORK},)?"
    rf"|{_NOBODYS}(?:[Nn]ext|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]inal|\d+th)\s+{_WORDS}{{0,6}}?(?:{_WORK}|up)"
    rf"{_FROM_THERE}{_PARTED}"
    rf"|[Mm]y\s+(?:choice|pick|selection|film|movie)(?:\s+for\s+(?:the\s+|this\s+)?\w+)?\s+(?:of|was|is)"
    rf"|I(?:['’]ve|\s+have)?\s+(?:chose|chosen|picked|opted\s+for|went\s+with|settled\s+on|decided\s+on))"
    rf"\s+(?=[“\"‘'*_]?[{UPPER}\d])"
)
_FIRST = re.compile(r"\b[Ff]irst\s+up\b")
"""After what is first up comes more."""


def announced(text: str, begin: int, phrases: Iterable[Phrase]) -> Phrase | None:
    """What the body from ``begin`` announces, if it is one thing; of English texts."""
    places = {match.end() for match in _ANNOUNCED.finditer(text, begin, begin + OPENING_CHARACTERS)}
    if not places or _FIRST.search(text, begin, begin + OPENING_CHARACTERS):
        return None
    found = [
        phrase
        for phrase in phrases
        if (phrase.start in places or phrase.start - 1 in places) and not text.startswith(("'s", "’s"), phrase.end)
    ]
    return found[0] if len({phrase.key for phrase in found}) == 1 else None
