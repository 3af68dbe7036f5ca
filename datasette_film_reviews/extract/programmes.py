"""What film clubs and cinemas print above their notes: their name, the season, the number of the sheet, the hour.

None of it is a heading of the review, and none of it speaks of television, though it says “season”.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from datasette_film_reviews.dates import DATE, WEEKDAY
from datasette_film_reviews.extract.lines import SENTENCE_END, Line

TOP = 6
"""A sheet begins with at most so many such lines."""

LONGEST = 120

_CLUB = (
    r"cin[eé][ -]?clubs?|cin[eé]ma[ -]club|cineclube|cineforum|film ?clubs?"
    r"|filmkring|filmhuis|filmklubb|filmstudio|kinoklub"
    r"|cinemateca|cinémathèque|cineteca|filmoteca|kommunales kino|film society"
)
_SHEET = r"ficha|fiche|scheda|folha|programmblatt|programmzettel|sheet|blad|filmblatt|filmblad"
_SEASON = r"(?:temporada|saison|stagione|seizoen|säsong|spielzeit)\s+(?:19|20)\d\d"
_CYCLE = r"ciclo|cycle|rassegna|filmreihe|reihe|reeks|filmreeks|sesión|sessão|séance|serata|vorstellung"
_NAME = re.compile(rf"[\W_]*(?:\w+ ){{0,3}}(?:{_CLUB})\b[^:.!?]*", re.IGNORECASE)
_COUNTED = re.compile(
    rf"[\W_]*(?:{_SEASON}|(?:{_SHEET}|{_CYCLE})\b(?![:.]? [^\W\d_][^\"“«„\d]*$)[^!?]*(?:\d|[\"“«„]))[^!?]*",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    rf"[\W_]*(?:{DATE}|{WEEKDAY}\b)[^!?]{{0,40}}?\b(?:[01]?\d|2[0-4])[:.h][0-5]\d\b[^!?]*", re.IGNORECASE
)
_ASKS = re.compile(r"\b(?:review|kritik|crítica|reseña|critique|recensione|recensie|recension)\b", re.IGNORECASE)


def programme_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The places of such lines where a text begins; none where nothing follows them, nor of a mere day and hour."""
    found: set[int] = set()
    named = False
    for place, line in enumerate(lines[:TOP]):
        if is_programme(line.text):
            named = True
        elif not (named and len(line.text) <= LONGEST and _SHOWN.fullmatch(line.text)):
            break
        found.add(place)
    return frozenset(found if len(found) < len(lines) else ())


def is_programme(text: str) -> bool:
    """Whether a stripped line names a club, or counts its sheets, seasons or cycles."""
    if len(text) > LONGEST or SENTENCE_END.search(text) or _ASKS.search(text):
        return False
    return bool(_NAME.fullmatch(text) or _COUNTED.fullmatch(text))
