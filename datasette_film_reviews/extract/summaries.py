"""A film told in one line, as newspapers print it above or below a review: ``Salz, D 2019, 98 Min., Regie: Ann Lee``.

Its parts have labels or none, and dashes, commas or full stops between them. It is one when it says how long the film
is and who made it or acts in it, and when there is hardly anything else in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.dates import MONTH
from datasette_film_reviews.extract.details import details_in
from datasette_film_reviews.extract.measures import LENGTH
from datasette_film_reviews.extract.names import UPPER, WHOLE_PERSON

LONGEST = 400
LONGEST_CREDIT = 120
LEAST_KINDS = 3
NEAR = 24
SMALL_WORDS = 8
"""A line with more words in small letters is a sentence."""
LONGEST_PLACES = 60
SHARE = 0.5
"""So much of the line has to be made of what is known; the rest is where the film is shown, its genre, its music."""

_AND = r"(?:\s?,\s|\s(?:und|et|y|e|en|och|and|&)\s|\s?/\s?)"
_CAST = rf"{WHOLE_PERSON}(?:{_AND}{WHOLE_PERSON}){{0,11}}"
_MAKERS = rf"{WHOLE_PERSON}(?:{_AND}{WHOLE_PERSON}){{0,2}}"
_DIRECTOR = re.compile(
    r"(?<![\w’'])(?:(?:(?:Dreh)?[Bb]uch|[Ss]c[eé]nario|[Gg]ui[oó]n|[Mm]anus(?:kript)?|[Ss]ceneggiatura|[Aa]rgumento|[Rr]oteiro"
    r"|[Ss]cenariusz)\s?(?:\+|/|&|und|y|e|et|en|och|og|i)\s?(?i:regie|regia|regi|réalisation|dirección|direção|realização"
    r"|instruktion|reżyseria)\s?:?\s+"
    r"|(?:R|Regie|Regia|R[ée]al(?:isation|isé par|\.)?|Regi|Dir(?:ector|ección|eção|\.)?|Reg\."
    r"|[Ii]nstr(?:uktør|uktion|\.)|[Rr]eż(?:yseria|\.))\s?:?\s+"
    rf"|(?:di|de|von|van|av|af|by|da|do|(?:[Rr]egia\s)?di)\s+|d['’])(?P<people>{_MAKERS})"
)
_ACTORS = re.compile(
    r"(?<![\w’'])(?:(?:D|Darsteller|Int\.?|Intérpretes|Interpreti|Cast|Medvirkende|Obsada|Występują|Reparto|Elenco)\s?:\s+|(?:[Mm]it|[Aa]vec|[Cc]o[nm]|[Mm]e[td]|[Ww]ith)"
    rf":?\s+)(?P<people>{_CAST})"
)
_TITLE = re.compile(
    rf"[(*_]{{0,3}}(?:[„“\"«»‘‚](?P<quoted>[^„“”\"«»\n]{{1,80}})[”“\"»«’‘][*_]{{0,3}}(?=,?\s|$)"
    rf"|(?P<bare>[{UPPER}\d][^.,;:()|–—\n]{{1,80}}?)[*_]{{0,3}}(?=\s[–—-]\s|\s\(|,\s(?:[Ii]nstr|[Dd]ir|[Rr]eg|[Rr]eż|[Rr][ée]al)\.\s))"
)
_BULLETED = re.compile(
    rf"[*_]{{0,3}}(?P<bare>[{UPPER}\d][^•·|\n]{{1,60}}?)[*_]{{0,3}}\s[•·|]\s(?P<people>{_MAKERS})\s[•·|]\s"
)
"""``Salt • Ann Lee • 97 min. • with Bo Dane``."""

_CAPITALS = re.compile(
    rf"[*_]{{0,3}}(?P<bare>[{UPPER}\d][{UPPER}\d’', &!?-]{{2,80}}[{UPPER}\d!?])[*_]{{0,3}},?\s"
    rf"(?:(?:di|de|von|van|av|af|by|do|da)\s|d['’])(?P<people>{_MAKERS})(?P<after>,\s(?i:nach|naar|efter|etter|d['’]après"
    r"|after|based|basad[oa]|baseado|tratto|ud fra)\s)?"
)
"""``SALT ROAD di Ann Lee. Con …``, ``SALT, von Ann Lee, nach dem Buch von …``."""

_BETWEEN = re.compile(rf"(?:18[89]|19\d|20\d)\d[,;]\s(?P<people>{_MAKERS})[,;]\s(?=(?i:{LENGTH}))")
"""``USA 1952, Ann Lee, 85 Min.``"""

_DATED = re.compile(
    rf"[*_]{{0,3}}(?P<bare>[{UPPER}\d][^.;:()|–—\n]{{1,80}}?)[*_]{{0,3}}\s{{1,3}}\([^()\n]{{0,60}}(?:18[89]|19\d|20\d)\d\)[.,;]?\s"
)
"""``SAL GORDA (Coarse Salt, EE. UU., 1959).``: whoever goes on with its length tells of this film."""

_DIRECTED = re.compile(
    rf"(?:[Dd]ir(?:ected|ector)?\.?:?(?: by)?|d\.|A (?:film|movie) by)\s+(?P<people>{_MAKERS})"
    rf"(?=[,.;]\s(?:(?:18[89]|19\d|20\d)\d\b|\d{{1,3}} ?m|\dh))"
    r"(?=(?:[,.;]\s[^,.;\n]{1,30}\.?){1,6}$)"
)
"""``dir. Ann Lee, 1932, 97 min., on tape``: what is told in so few words between commas is no sentence."""

_LENGTH = re.compile(LENGTH, re.IGNORECASE)
_RELEASED = re.compile(
    rf"(?:(?:{MONTH}|\d\.)\s?|\b(?:[Ss]tart|[Ss]ortie|[Ee]streno|[Uu]scita|[Pp]remi\w+):?\s(?:\w+\s)?)$", re.I
)
"""A year behind these is that of a day, on which the film was shown."""

_PLACES = re.compile(rf"(?:[{UPPER}][\w.-]{{0,20}}[ /,-]{{1,3}}){{1,6}}\Z")
"""Where a film was made, before its year."""

_MAKER_FIRST = re.compile(
    rf"[*_]{{0,3}}(?P<people>{_MAKERS}),\s(?=(?:[{UPPER}][\w./-]{{0,20}}[ ,/-]{{1,3}}){{1,6}}(?:18[89]|19\d|20\d)\d\b)"
)

_BEHIND_YEAR = re.compile(
    r"[^()]{2,80}\([^()]{0,60}(?:18[89]|19\d|20\d)\d\)[*_]{0,3},?\s"
    rf"(?:(?:di|de|von|van|av|by|do|da)\s|d['’])(?P<people>{_MAKERS})[*_.]{{0,3}}"
)

_SMALL = re.compile(r"(?<![\w’'.-])[a-zß-ÿ]{3,}")
_LETTERS = re.compile(r"\w")


def _credited(text: str) -> Iterator[tuple[str, int, int]]:
    """What a line says that begins with who directed a film and goes on with a year and more of such a kind."""
    made = _DIRECTED.match(text)
    details = [*details_in(text, made.end(), len(text))] if made else []
    if made and {"year", "runtime"}.intersection(detail.property for detail in details):
        yield ("director", *made.span("people"))
        yield from ((detail.property, detail.start, detail.end) for detail in details)


def summary_in(text: str) -> Iterator[tuple[str, int, int]]:
    """What a stripped line says of a film: properties with where their values stand; nothing for any other line."""
    if len(text) <= LONGEST_CREDIT and text[:1] in "DdA" and (credited := [*_credited(text)]):
        yield from credited
        return
    if len(text) > LONGEST:
        return
    capitals = _CAPITALS.match(text) if text[:2].isupper() else None
    if not _LENGTH.search(text):
        if capitals and capitals["after"]:
            yield ("title", *capitals.span("bare"))
            yield ("director", *capitals.span("people"))
        return
    found = [
        (detail.property, detail.start, detail.end)
        for detail in details_in(text, 0, len(text))
        if not (detail.property == "year" and _RELEASED.search(text, max(0, detail.start - NEAR), detail.start))
    ]
    known = sum(len(_LETTERS.findall(text[start:end])) for _, start, end in found)
    for name, start, _ in found:
        if name == "year" and (places := _PLACES.search(text, max(0, start - LONGEST_PLACES), start)):
            known += len(_LETTERS.findall(places[0]))
    bulleted = _BULLETED.match(text)
    for name, pattern in (("director", _DIRECTOR), ("actor", _ACTORS)):
        match = bulleted if bulleted and name == "director" else pattern.search(text)
        if match := match or (_BETWEEN.search(text) if name == "director" else None):
            found.append((name, *match.span("people")))
            known += len(_LETTERS.findall(match[0]))
    if not found:
        return
    first = min(start for _, start, _ in found)
    title = bulleted or capitals or _DATED.match(text) or _TITLE.match(text, 0, first)
    kinds = {name for name, *_ in found}
    told = kinds & {"director", "actor"} or (title is not None and title.re is _DATED)
    if "runtime" not in kinds or not told or len(kinds) < LEAST_KINDS - (title is not None and title.re is _DATED):
        return
    if title:
        found.append(("title", *title.span("quoted" if title.groupdict().get("quoted") else "bare")))
        known += len(_LETTERS.findall(title[0])) * (title is not bulleted)
    if known >= SHARE * len(_LETTERS.findall(text)) and len(_SMALL.findall(text)) <= SMALL_WORDS:
        yield from sorted(found, key=lambda entry: entry[1])


def maker_before_details(text: str) -> tuple[int, int] | None:
    """Where the maker stands in a line of details below a title: ``Una Marin, Chile 2013, 98'``; None in any other.

    Alone such a line may as well begin with the title.
    """
    match = _MAKER_FIRST.match(text) if len(text) <= LONGEST and _LENGTH.search(text) else None
    if match is None or not {"year", "runtime"} <= {detail.property for detail in details_in(text, 0, len(text))}:
        return None
    return match.span("people") if len(_SMALL.findall(text, match.end())) <= SMALL_WORDS else None


def maker_behind_year(text: str) -> tuple[int, int] | None:
    """Where the maker stands behind a title and its year: ``SALE (Cile 2013) di Una Marin``; None in other lines."""
    match = _BEHIND_YEAR.fullmatch(text) if len(text) <= LONGEST else None
    return match.span("people") if match else None
