"""Whether a text speaks of film at all: the words that people who write of films cannot do without."""

from __future__ import annotations

import re

ENOUGH = 20
"""More of these words are not counted: it is of film by then."""

SAMPLE_CHARACTERS = 20_000

_FILM_WORDS = re.compile(
    r"\b(?:films?|movies?|cinema\w*|screen(?:ing|play|writer)?s?|director(?:ial)?s?|directed|directing|act(?:or|ress)(?:e?s)?"
    r"|starring|stars|cast|sequels?|prequels?|trilogy|blockbusters?|thrillers?|dvd|blu-ray|oscars?|hollywood|plot|scenes?"
    r"|filme?s?|kino\w*|regisseur\w*|schauspieler\w*|drehbuch\w*|pel[ií]culas?|peli|cine|director(?:es|a)?|act(?:or|riz)(?:es)?"
    r"|guion|guión|r[ée]alisateur|acteurs?|actrices?|sc[ée]nario|cinéma)\b",
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
