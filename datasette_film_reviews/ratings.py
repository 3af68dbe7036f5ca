"""Ratings: what is written, the top of its scale, and the 0-100 score that follows.

``score = 100 * rating / best``; letters in twelfths (A 100, A- 92, B+ 83, ... D- 17, F 0; A+ 100). Stars whose scale
nobody states, and bare numbers, have no score until resolution settles their scale.
"""

from __future__ import annotations

import re
from dataclasses import replace

from datasette_film_reviews.model import Rating

LETTER_SCORES = {
    "A+": 100,
    "A": 100,
    "A-": 92,
    "B+": 83,
    "B": 75,
    "B-": 67,
    "C+": 58,
    "C": 50,
    "C-": 42,
    "D+": 33,
    "D": 25,
    "D-": 17,
    "F": 0,
}
USUAL_STARS = 5

_SPELT_NUMBERS = "zero one two three four five six seven eight nine ten"
_WORDS = {word: number for number, word in enumerate(_SPELT_NUMBERS.split())}
_SPELT = "|".join(_WORDS)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_FRACTION = r"(?:[½¼¾]|[ \t]?[13]/[24](?!\d))"
_NUMBER = rf"\d{{1,3}}(?:[.,]\d{{1,2}})?{_FRACTION}?|{_FRACTION}"
_FULL = "★⭐🌟✭✮✯"
_EMPTY = "☆✩⚝"
_HALF = "½⯨⯪"

_STARS = re.compile(
    rf"(?P<full>[{_FULL}]️?(?:\s?[{_FULL}]️?)*|\*(?:[ \t]?\*)*)?[ \t]?(?P<half>[{_HALF}]|1/2)?[ \t]?"
    rf"(?P<empty>(?:[{_EMPTY}]️?\s?)*)"
)
_OUT_OF = re.compile(
    rf"(?P<value>{_NUMBER}|{_SPELT})[ \t]*(?:stars?[ \t]*)?(?:/|out of|of|von|de|sur|su)[ \t]*"
    rf"(?P<best>\d{{1,3}}|{_SPELT})(?:[ \t]*(?:stars?|points?))?",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?P<value>{_NUMBER}|(?:{_SPELT})(?:[ \t]and[ \t]a[ \t]half)?)[ \t-]*(?:stars?|sterne?|estrellas?|étoiles?)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[A-DF](?:[ \t]?[+\-–−])?(?![\w])|[A-DF][ \t]?(?:plus|minus)\b")
_PERCENT = re.compile(r"(?P<value>\d{1,3}(?:[.,]\d)?)[ \t]?%")
_BARE = re.compile(_NUMBER)


def number_of(text: str) -> float:
    """The value of ``3``, ``3,5``, ``3 1/2``, ``½``, ``three`` or ``two and a half``."""
    text = text.strip().casefold()
    if text in _FRACTIONS:
        return _FRACTIONS[text]
    words = text.split()
    if words and words[0] in _WORDS:
        return _WORDS[words[0]] + (0.5 if words[1:] else 0)
    match = re.fullmatch(r"(\d+(?:[.,]\d+)?)[ \t]?([½¼¾]|[13]/[24])?", text)
    if match is None:
        raise ValueError(f"not a number: {text!r}")
    return float(match[1].replace(",", ".")) + _FRACTIONS.get(match[2] or "", 0)


def parse_rating(text: str) -> Rating | None:
    """The rating that a whole string states, or None where it states none.

    A score is given where the string itself is enough for it (a stated scale, a letter, a percentage, empty stars).
    Values above the top of their own scale are no ratings.
    """
    written = text.strip()
    if not written or len(written) > 60:
        return None
    bare = written.strip("()[]").rstrip(".!").strip()
    for parse in (_stars, _out_of, _counted, _letter, _percent, _bare):
        rating = parse(bare)
        if rating is not None:
            return replace(rating, written=" ".join(written.split()))
    return None


def on_scale(rating: Rating, best: float) -> Rating:
    """A rating without a scale, put on one that is assumed. None of the values changes that the text states."""
    if rating.score is not None:
        return rating
    value = value_of(rating.written)
    if value is None or value > best:
        return rating
    return replace(rating, best=best, best_stated=False, score=_score(value, best))


def value_of(written: str) -> float | None:
    """The number that stars or digits without a scale stand for, or None where they state none."""
    bare = written.strip("()[]").rstrip(".!").strip()
    match = _STARS.fullmatch(bare)
    if match and bare:
        return _count(match["full"]) + (0.5 if match["half"] else 0)
    match = _COUNTED.fullmatch(bare) or None
    if match:
        return number_of(match["value"])
    return number_of(bare) if _BARE.fullmatch(bare) else None


def _score(value: float, best: float) -> float:
    return round(100 * value / best, 2)


def _count(stars: str | None) -> int:
    return sum(character == "*" or character in _FULL + _EMPTY for character in stars or "")


def _stars(text: str) -> Rating | None:
    match = _STARS.fullmatch(text)
    if match is None or not (match["full"] or match["empty"]):
        return None
    full, empty = _count(match["full"]), _count(match["empty"])
    value = full + (0.5 if match["half"] else 0)
    if value > 10 or full + empty > 10:
        return None
    if not empty:
        return Rating(text, None, False, None)
    best = full + empty + (1 if match["half"] and (full + empty) % 5 == 4 else 0)
    return Rating(text, best, True, _score(value, best))


def _out_of(text: str) -> Rating | None:
    match = _OUT_OF.fullmatch(text)
    if match is None:
        return None
    value, best = number_of(match["value"]), number_of(match["best"])
    return Rating(text, best, True, _score(value, best)) if best > 0 and value <= best else None


def _counted(text: str) -> Rating | None:
    match = _COUNTED.fullmatch(text)
    return Rating(text, None, False, None) if match and number_of(match["value"]) <= 10 else None


def _letter(text: str) -> Rating | None:
    if not _LETTER.fullmatch(text):
        return None
    sign = "+" if re.search(r"\+|plus", text) else "-" if re.search(r"[-–−]|minus", text) else ""
    score = LETTER_SCORES.get(text[0] + sign)
    return None if score is None else Rating(text, None, True, float(score))


def _percent(text: str) -> Rating | None:
    match = _PERCENT.fullmatch(text)
    if match is None or number_of(match["value"]) > 100:
        return None
    return Rating(text, 100, True, number_of(match["value"]))


def _bare(text: str) -> Rating | None:
    return Rating(text, None, False, None) if _BARE.fullmatch(text) and number_of(text) <= 100 else None
