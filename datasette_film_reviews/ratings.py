"""Ratings: what is written, the top of its scale, and the 0-100 score that follows.

``score = 100 * rating / best``; letters in twelfths (A 100, A- 92, B+ 83, ... D- 17, F+ 8, F 0; A+ 100). Letters and
thumbs (up 100, down 0) state their place on a scale of their own that no number tops: ``best`` is None and
``best_stated`` True. Stars whose scale nobody states, and bare numbers, have no score until resolution settles it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from datasette_film_reviews.model import Rating
from datasette_film_reviews.numerals import AND_A_HALF, HALF_A, NUMBER, NUMERAL, SPELT, WORD, number_of, points_of

_LETTERS = "A+ A A- B+ B B- C+ C C- D+ D D- F+ F F-".split()
_TWELFTHS = (100, 100, 92, 83, 75, 67, 58, 50, 42, 33, 25, 17, 8, 0, 0)
LETTER_SCORES = dict(zip(_LETTERS, _TWELFTHS, strict=True))
USUAL_STARS = 5
USUAL_TOPS = frozenset((4, 5, 6, 10, 20, 100))
"""Scales that are believed in running text without a word for their unit."""

YEARS = range(61, 100)
"""No scale has such a top: what stands behind a slash is a year, as in ``4/99``."""

RATING_LENGTH = 60
"""No rating is written with more characters."""

_FULL = "★⭐🌟✭✮✯✰●⬤🟊"
_EMPTY = "☆✩⚝○◯"
_HALF = "½⯨⯪◐✨"
_FULL_RUN = rf"[{_FULL}]\uFE0F?(?:[ \t]?[{_FULL}]\uFE0F?){{0,9}}(?![{_FULL}])|\*(?:[ \t]?\*){{0,9}}(?!\*)"
STARS = (
    rf"(?:(?:(?:{_FULL_RUN})[ \t]?(?:[{_HALF}]|1/2(?!\d))?|[{_HALF}](?=[ \t]?[{_EMPTY}]))"
    rf"(?:[ \t]?[{_EMPTY}]\uFE0F?){{0,10}}|[☆✩⚝](?:[ \t]?[☆✩⚝]){{3,9}})"
)
"""A run of stars or dots, as a regular expression to build others from: ``***1/2``, ``★★★½☆``, ``●●●○○``."""

_UNITS = "stars?|ster(?:ne?n?|ren)|étoiles?|estrell?as?|stell(?:[ae]|ine)|stjärn(?:a|or)|stjerner?"
_UNITS += "|hjerter|gwiazd(?:k[aię]|ek)|points?|punkten?|punkt(?:y|ów)|pkt|punt(?:i|os?|en)|pontos?|poäng|poeng"
_UNIT = rf"(?:[- \t]?(?:{_UNITS}|[★⭐])(?!\w))"
_SCALE = (
    r"(?:(?:out(?:[ \t-]+of(?:[ \t]+a[ \t]+(?:possible|maximum|max)(?:[ \t]+of)?)?)?|outta|from"
    r"|on[ \t]+a[ \t]+scale[ \t]+of(?:[ \t]+(?:1|one|0|zero)[ \t]*(?:to|[-–]))?"
    r"|von(?:[ \t]+(?:maximal|möglichen))?|van(?:[ \t]+de)?|of|auf|sur|sobre|su|de|di|em|(?:ud[ \t]+)?af"
    r"|(?:ut[ \t]+)?av|na)[ \t-]+|/[ \t]*)"
)
TO_A_TOP = rf"{_SCALE}(?:\d|{WORD}|{STARS})"
"""What leads from a value to the top of its scale, as a regular expression: ``out of 5``, ``/10``."""

_NO_UNITS = (
    r"(?:people|persons?|critics?|viewers?|voters?|times?|cases?|films?|movies?|scenes?|songs?|jokes?|characters?|actors?"
    r"|m[ae]n|women|girls|boys|kids|children|americans|doctors|dentists|lives|acts|episodes|minutes|hours|days|nights|weeks"
    r"|months|years|personas?|veces|pel[ií]culas?|personnes|fois|mal|leuten?|menschen|filmen?|and|or|of|in|on|is|are|was|were"
    r"|personer|venner|gange|ganger|dage|personen|g[åa]nger|dagar|[åa]r|volte|persone|keer|mensen|came|come|got|get|left|walk\w*|opt\w*|run\w*|miss\w*|made|make)"
)
_COINED = rf"(?:[ \t]+(?!{_NO_UNITS}\b)[^\W\d_]{{3,15}}){{1,2}}"
_COINED += r"(?=[ \t]+(?:out[ \t]+of|outta|sobre|sur|von|van|av|ud[ \t]+af|af|na|su)\b)"
"""What only one critic counts in: ``four seals out of five``."""

OUT_OF = (
    rf"(?P<value>{NUMBER}|{HALF_A}|{STARS})(?:{_UNIT}(?P<half_behind>{AND_A_HALF})?|(?P<coined>{_COINED}))?"
    rf"[ \t]*\(?[ \t]*(?P<scale>{_SCALE})"
    rf"(?P<best>\d{{1,3}}(?![.,]?\d)|{WORD}|{STARS}){_UNIT}?[ \t]*\)?"
)
"""A value and the top of its scale, as a regular expression: ``3½/5``, ``Two stars out of four``, ``*** (of ****)``."""

_COUNTED_IN = rf"[ \t]+(?!{_NO_UNITS}\b)[^\W\d_]{{3,20}}"
_BEST = rf"(?:\d{{1,3}}(?![.,]?\d)|{WORD})"
_OWN_UNIT = re.compile(
    rf"(?P<value>{NUMBER})(?:{_COUNTED_IN},?[ \t]+{_SCALE}(?P<best>{_BEST})"
    rf"|[ \t]+{_SCALE}(?P<first>{_BEST}){_COUNTED_IN})",
    re.IGNORECASE,
)
"""What only one critic counts in, where a whole text is it: ``tre lanterne su cinque``."""

COUNTED = rf"(?P<counted>{NUMBER}|{HALF_A}){_UNIT}(?P<and_half>{AND_A_HALF})?"
"""Stars or points in figures or words, as a regular expression: ``3 stars``, ``dreieinhalb Sterne``."""

TOP_FIRST = (
    rf"(?:out[ \t]+of|on[ \t]+(?:an?|the|my)[ \t]+scale[ \t]+(?:of|from)[ \t]+(?:0|1|zero|one)[ \t]*(?:to|through|-|–))"
    rf"[ \t]+(?P<top>\d{{1,3}}|{WORD})(?:[ \t]+(?:stars|points))?[ \t]*\)?[ \t]*(?:[:=–—-]|is|was)[ \t]*"
    rf"(?:(?P<below>{NUMBER})(?![.,/]?\d)(?![\w%+])|(?P<run>\*{{1,5}}|★{{1,5}})(?![*★\w½]))"
)
"""A value behind the top of its scale, as a regular expression: ``out of ten: seven``."""

LETTER = r"(?:[A-DF](?:[ \t]?[+\-–−](?![\w+]))?(?![\w+])|[A-DF][ \t-]?(?:plus|minus)\b)"
PERCENT = r"(?:\d{1,3}(?:[.,]\d)?[ \t]?(?:%|percent\b|per[ \t]cent\b|prozent\b))"
THUMBS = (
    r"(?:(?:(?:an?|one|two|2|big|huge|enthusiastic|hearty)[ \t]+){0,3}thumbs?[ \t-]+(?:way[ \t]+)?(?:up|down)\b"
    r"|👍{1,2}|👎{1,2})"
)

_THINGS = "☠⚰☕⚡🌀-🎈🎍-🐿👑👗-👟👹-💀💄-💈💎💣💰💵💿📀📚📖📼📽🔔🔦🔪-🔭🕷🕸🕯🚀-🚲🥂-🥟🥠-🥯🦀-🦮🧀-🧋🧛-🧟🧠🧦🧲🩸-🫕"
"""What critics count instead of stars; faces and hearts laugh and love."""

_HANDS = "👏👍"
"""Critics count these too; but two thumbs mean what one does."""

COINED_RUN = (
    rf"(?P<thing>[{_THINGS}{_HANDS}])\uFE0F?(?:[ \t]?(?P=thing)\uFE0F?){{1,9}}(?!(?P=thing))[ \t]?(?P<half>½|1/2)?"
    rf"(?:[ \t]*\(?[ \t]*{_SCALE}(?P<of>\d{{1,3}}|{WORD})[ \t]*\)?)?"
)
"""Things in the place of stars, as a regular expression: ``🎃🎃🎃½``, ``🎃🎃🎃 out of five``."""

_COINED_RUN = re.compile(COINED_RUN, re.IGNORECASE)
_TOP_FIRST = re.compile(TOP_FIRST, re.IGNORECASE)
SIGNED_MARK = r"(?:10|[1-9])[+\-–−](?![\w+])"
"""A mark out of ten as Italian and Dutch schools give them, as a regular expression: ``7+`` is a quarter more."""

PLUSES = r"\+{1,6}(?![\w+])"
"""Signs that some papers print instead of stars, as a regular expression; elsewhere they are bullets and sums."""

_QUARTERED = re.compile(SIGNED_MARK)
_STARS = re.compile(STARS)
_OUT_OF = re.compile(OUT_OF, re.IGNORECASE)
_COUNTED = re.compile(COUNTED, re.IGNORECASE)
_NO_POINT = re.compile(r"no\spoint", re.IGNORECASE)
_LETTER = re.compile(LETTER)
_PERCENT = re.compile(PERCENT, re.IGNORECASE)
_THUMBS = re.compile(THUMBS, re.IGNORECASE)
STAR_BEFORE = r"(?:[★⭐]\uFE0F?[ \t]?(?=\d))"
"""What says that a number is a rating, as a regular expression: ``⭐ 9.5``."""
_BARE = re.compile(f"{STAR_BEFORE}?{NUMERAL}")
_DICE = re.compile(rf"terningkast[ \t]*[:–-]?[ \t]*(?P<value>[1-6](?![\d.,])|{SPELT})", re.IGNORECASE)
"""What Norwegian papers give: of a die that shows six."""

_HALVES = re.compile(r"(?:\d{1,2}[ .-])?1/2")
_TWICE = re.compile(r"(?P<first>[^()|=]{1,30}?)[ \t]*(?:[(|=–—]|[ \t]-[ \t])[ \t]*(?P<second>[^()|=]{1,30})\)?")


def parse_rating(text: str) -> Rating | None:
    """The rating that a whole string states, or None where it states none.

    A score is given where the string itself is enough for it (a stated scale, a letter, a percentage, thumbs, empty
    stars). Values above the top of their own scale are no ratings. ``written`` leaves out emphasis around the rating.
    """
    written = " ".join(text.split(maxsplit=RATING_LENGTH // 2))  # of a long text no more is looked at
    if not written or len(written) > RATING_LENGTH:
        return None
    for plain in dict.fromkeys((written, written.strip("_# "), written.strip("*_# "))):
        rating = _read(_bared(plain))
        if rating is not None:
            return replace(rating, written=plain)
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
    bare = _bared(written)
    if counted := _COUNTED.fullmatch(bare):
        return _counted_number(counted)
    if coined := _COINED_RUN.fullmatch(bare):
        return _coined_number(coined)
    if bare and not bare.strip("+"):
        return float(len(bare))
    if _QUARTERED.fullmatch(bare):
        return number_of(bare[:-1]) + (0.25 if bare[-1] == "+" else -0.25)
    if not bare.isascii() and (points := points_of(bare)):
        return points[0]
    return _value(bare) if _STARS.fullmatch(bare) or _BARE.fullmatch(bare) else None


def _bared(text: str) -> str:
    return text.strip().strip("()[]").rstrip(".!,;:").strip()


def _read(text: str) -> Rating | None:
    for read in _READERS:
        rating = read(text)
        if rating is not None:
            return rating
    return None


def _score(value: float, best: float) -> float:
    return round(100 * value / best, 2)


def _value(text: str) -> float:
    """The number that digits, words or stars stand for."""
    if _STARS.fullmatch(text):
        full = float(sum(character == "*" or character in _FULL for character in text))
        return full + (0.5 if re.search(rf"[{_HALF}]|1/2", text) else 0)
    return number_of(text.lstrip("★⭐\ufe0f \t"))


def _halves(text: str) -> Rating | None:
    """``2.1/2`` and ``1/2``, which have no scale of 2."""
    return _bare(text) if _HALVES.fullmatch(text) else None


def _stars(text: str) -> Rating | None:
    if not _STARS.fullmatch(text):
        return None
    value, empty = _value(text), sum(character in _EMPTY for character in text)
    if value + empty > 10 or (text.strip("● ⬤") == "" and value):
        return None
    if not empty:
        return Rating(text, None, False, None)
    best = value + empty
    if best % 1:
        best += 0.5 if best % 5 == 4.5 or best == 3.5 else -0.5
    return Rating(text, best, True, _score(min(value, best), best))


def _out_of(text: str) -> Rating | None:
    match = _OUT_OF.fullmatch(text)
    if match is None:
        return _in_own_unit(text)
    value, best = _value(match["value"]) + (0.5 if match["half_behind"] else 0), _value(match["best"])
    if best in YEARS and "/" in match["scale"]:
        return None
    return Rating(text, best, True, _score(value, best)) if best > 0 and value <= best else None


def _in_own_unit(text: str) -> Rating | None:
    match = _OWN_UNIT.fullmatch(text)
    if match is None:
        return None
    value, best = number_of(match["value"]), number_of(match["best"] or match["first"])
    return Rating(text, best, True, _score(value, best)) if value <= best and best in USUAL_TOPS else None


def _coined(text: str) -> Rating | None:
    match = None if text.isascii() else _COINED_RUN.fullmatch(text)
    if match is None:
        return None
    if match["of"] is None:
        return None if _THUMBS.fullmatch(text) else Rating(text, None, False, None)
    value, best = _coined_number(match), number_of(match["of"])
    return Rating(text, best, True, _score(value, best)) if value <= best else None


def _coined_number(match: re.Match[str]) -> float:
    return match[0].count(match["thing"]) + (0.5 if match["half"] else 0)


def _top_first(text: str) -> Rating | None:
    match = _TOP_FIRST.fullmatch(text)
    if match is None:
        return None
    value, best = number_of(match["below"]) if match["below"] else len(match["run"]), number_of(match["top"])
    return Rating(text, best, True, _score(value, best)) if best > 0 and value <= best else None


def _counted(text: str) -> Rating | None:
    match = _COUNTED.fullmatch(text)
    if match is None or _NO_POINT.match(text):
        return None
    most = 100 if re.search("p(?:oi|[ou])n|po[äe]ng|pkt", text.casefold()) else 10
    return Rating(text, None, False, None) if _counted_number(match) <= most else None


def _counted_number(match: re.Match[str]) -> float:
    return number_of(match["counted"]) + (0.5 if match["and_half"] else 0)


def _letter(text: str) -> Rating | None:
    if not _LETTER.fullmatch(text):
        return None
    sign = "+" if re.search(r"\+|plus", text) else "-" if re.search(r"[-–−]|minus", text) else ""
    score = LETTER_SCORES.get(text[0] + sign)
    return None if score is None else Rating(text, None, True, float(score))


def _percent(text: str) -> Rating | None:
    if not _PERCENT.fullmatch(text):
        return None
    value = number_of(re.split(r"[^\d.,]", text, maxsplit=1)[0])
    return Rating(text, 100, True, value) if value <= 100 else None


def _thumbs(text: str) -> Rating | None:
    if not _THUMBS.fullmatch(text):
        return None
    return Rating(text, None, True, 0.0 if "down" in text.casefold() or "👎" in text else 100.0)


def _points(text: str) -> Rating | None:
    """Points in other letters than the Latin ones, ``8.5分（满分10分）``, ``Пять из пяти``, or in hearts."""
    points = None if text.isascii() else points_of(text)
    if points is None:
        return None
    value, best = points
    if best is None:
        return Rating(text, None, False, None) if value <= 100 else None
    return Rating(text, best, True, _score(value, best)) if 0 < best <= 100 and value <= best else None


def _dice(text: str) -> Rating | None:
    match = _DICE.fullmatch(text)
    value = number_of(match["value"]) if match else 0
    return Rating(text, 6, True, _score(value, 6)) if 1 <= value <= 6 else None


def _bare(text: str) -> Rating | None:
    return Rating(text, None, False, None) if _BARE.fullmatch(text) and _value(text) <= 100 else None


def _twice(text: str) -> Rating | None:
    """One rating written in two ways, as in ``★★★½ (3.5/5)``: the one that has a score."""
    match = _TWICE.fullmatch(text)
    if match is None:
        return None
    both = [_read(match[name].strip()) for name in ("first", "second")]
    if None in both:
        return None
    return next((rating for rating in both if rating is not None and rating.score is not None), None)


_READERS = (
    _halves,
    _stars,
    _coined,
    _counted,
    _out_of,
    _top_first,
    _letter,
    _percent,
    _thumbs,
    _dice,
    _bare,
    _points,
    _twice,
)
"""The ways to read a rating, in the order of how sure they are."""
