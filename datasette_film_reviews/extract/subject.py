"""Whether a text speaks of film at all: the words that people who write of films cannot do without."""

from __future__ import annotations

import re

ENOUGH = 20
"""More of these words are not counted: it is of film by then."""

SAMPLE_CHARACTERS = 20_000

_FILM_WORDS = re.compile(
    r"\b(?:films?|movies?|cinema\w*|screenplay|screenwriters?|filmmak\w+|moviego\w+|directorial|act(?:or|ress)(?:es|s)?"
    r"|starring|sequels?|prequels?|blockbusters?|dvd|blu-ray|oscars?|hollywood|box\s+office"
    r"|filme[ns]?|kino\w*|regisseur\w*|schauspieler\w*|drehbuch\w*|pel[ií]culas?|peli|cine|act(?:riz|rices|ores)|guion|guión"
    r"|r[ée]alisateur|acteurs?|cinéma)\b",
    re.IGNORECASE,
)


def film_words(text: str) -> int:
    """How many words of film a text has, at most `ENOUGH`."""
    count = 0
    for _ in _FILM_WORDS.finditer(text, 0, SAMPLE_CHARACTERS):
        count += 1
        if count == ENOUGH:
            break
    return count
