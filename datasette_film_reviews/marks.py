"""Marks that are ratings only where the text shows it: those of schools, and those on a scale round zero."""

from __future__ import annotations

import re

from datasette_film_reviews.model import Rating
from datasette_film_reviews.numerals import number_of
from datasette_film_reviews.ratings import PLUSES, SIGNED_MARK, USUAL_TOPS

SCHOOL_MARK = r"[1-6](?:[ \t]?[+\-–−](?:[ \t]?[1-6])?|[.,]\d{1,2})?(?![\w/])"
"""A mark of German schools, as a regular expression: ``2``, ``2+``, ``2-3``, ``2,5``."""

GRADES = {
    100: "excelente|obra maestra|matricula de honor|excellent|chef d'oeuvre|chef-d'œuvre|sehr gut|ausgezeichnet"
    "|hervorragend|meisterwerk|ottimo|eccellente|capolavoro|obra-prima|obra prima|uitmuntend|uitstekend|meesterwerk"
    "|utmärkt|mästerverk|mycket väl godkänd|fremragende|mesterværk|mesterverk|arcydzieło|力荐",
    90: "sobresaliente|distinto|zeer goed",
    80: "muy buena|muy bueno|très bien|très bon|gut|buono|muito bom|ótimo|otimo|goed|mycket bra|推荐",
    75: "notable|väl godkänd",
    70: "discreto|ruim voldoende",
    65: "bien",
    60: "buena|bueno|bon|befriedigend|sufficiente|bom|voldoende|bra|还行",
    50: "aprobado|passable|moyen|mediocre|matig|godkänd",
    40: "regular|razoável|ausreichend|insufficiente|onvoldoende|较差",
    30: "suspenso|insuficiente|scarso|médiocre",
    20: "mala|malo|mauvais|mangelhaft|ruim|fraco|medíocre|slecht|dålig|underkänd|很差",
    0: "muy mala|muy malo|ungenügend|pessimo|péssimo|pésima",
}
"""Grades in words by their score: newspapers' are fifths (`excelente` is five of five), schools' their marks."""

_SCORES = {word: score for score, words in GRADES.items() for word in words.split("|")}

GRADE_WORD = rf"(?:{'|'.join(map(re.escape, sorted(_SCORES, key=len, reverse=True)))})(?![\w-])"
"""A grade in words, as a regular expression to build others from, in small letters."""

ROUND_ZERO = (
    r"(?:(?:(?:very[ \t]+)?(?:high|low|solid|strong|weak)[ \t]+)?)(?P<mark>[+\-–−]?(?:10|\d)(?:\.\d)?)"
    r"(?:[ \t]*,?[ \t]+on[ \t]+(?:the|a|my)(?:[ \t]+scale[ \t]+(?:of|from))?[ \t]+|[ \t]*[(\[][ \t]*)"
    r"[\-–−](?P<least>10|\d)[ \t]*(?:to|through|\.{2,3}|/)[ \t]*\+?(?P<most>10|\d)(?!\d)(?:[ \t]+scale\b|[ \t]*[)\]])?"
)
"""A value with its scale, which has as much below zero as above, as a regular expression: ``high +2 (-4 to +4)``."""

PLUSES_OF = rf"{PLUSES}(?:[ \t]+\(?(?:av|von|van|of|sur|su|sobre|de|di)[ \t]+(?P<best>\w{{1,5}})(?:[ \t]+plus)?\)?)?"
"""Signs in the place of stars, with their scale or without, as a regular expression: ``+++``, ``++++ av fem plus``."""

_PLUSES_OF = re.compile(PLUSES_OF)
_ROUND_ZERO = re.compile(ROUND_ZERO, re.IGNORECASE)


def school_mark(written: str, stated: bool) -> Rating | None:
    """The rating that a mark of German schools is, or None: 1 is the best (100), 6 the worst (0), a sign is a third.

    ``stated`` says whether the text shows that it is one. As for letters, no number tops the scale.
    """
    if not re.fullmatch(SCHOOL_MARK, written):
        return None
    first, sign, second = re.split(r"[ \t]*([+\-–−]|$)[ \t]*", written, maxsplit=1)
    mark = number_of(first)
    if second:
        mark = (mark + number_of(second)) / 2
    elif sign:
        mark += -1 / 3 if sign == "+" else 1 / 3
    return Rating(written, None, stated, min(100.0, max(0.0, round(20 * (6 - mark), 2))))


def grade_in_words(written: str) -> float | None:
    """The score from 0 to 100 that a whole string stands for as a grade in words, or None."""
    return _SCORES.get(" ".join(written.strip("*_ .!").casefold().split()))


def mark_round_zero(written: str) -> Rating | None:
    """The rating on a scale round zero, whose middle is 50: ``+2 (-4 to +4)`` is 75. No number tops it alone."""
    found = _ROUND_ZERO.fullmatch(written.strip())
    if found is None or found["least"] != found["most"]:
        return None
    most = float(found["most"])
    value = float(re.sub("[–−]", "-", found["mark"]))
    return Rating(written, None, True, round(50 + 50 * value / most, 2)) if abs(value) <= most and most else None


def signed_mark(written: str) -> Rating | None:
    """The rating that a mark is where the text shows that it is one, and no age, list or remark.

    With a sign or its scale, ``8+``, ``7-``, ``+2 (-4 to +4)``; in signs, ``++++``; in words, ``Sobresaliente``.
    """
    if re.fullmatch(SIGNED_MARK, written):
        return Rating(written, None, False, None)
    if (score := grade_in_words(written)) is not None:
        return Rating(written, None, True, float(score))
    return _pluses(written) if written[:1] == "+" and written[1:2] in ("", "+", " ") else mark_round_zero(written)


def _pluses(written: str) -> Rating | None:
    found = _PLUSES_OF.fullmatch(written)
    if found is None:
        return None
    if found["best"] is None:
        return Rating(written, None, False, None)
    try:
        best = number_of(found["best"])
    except ValueError:
        return None
    value = written.count("+")
    return Rating(written, best, True, round(100 * value / best, 2)) if value <= best and best in USUAL_TOPS else None
