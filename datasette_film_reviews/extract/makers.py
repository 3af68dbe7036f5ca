"""Who made the film, as prose says it: directors and writers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.credits import trimmed_name
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import PERSON, POSSESSIVE, TITLE, WHOLE_PERSON, looks_like_person
from datasette_film_reviews.model import Fact

FILM_NOUN = (
    r"(?:film|movie|picture|feature|debut|drama|melodrama|comedy|thriller|romance|documentary|western|musical|horror"
    r"|adaptation|sequel|remake|epic|masterpiece|biopic|fable|satire|romcom|whodunit|opus|directorial|latest|follow-up"
    r"|chiller|caper|shocker|weepie|farce)"
)
_ADJECTIVES = r"(?:[\w’'-]+\s+){0,3}?"
_LIST = rf"{PERSON}(?:(?:\s+and\s+|\s*&\s*|,\s+){WHOLE_PERSON}){{0,3}}"

_DIRECTED_BY = re.compile(
    rf"\b[Dd]irect(?:ed|ion)\s+(?:and\s+(?:co-)?(?:written|produced|edited)\s+)?by\s+(?P<list>{_LIST})"
)
_DIRECTOR = re.compile(
    r"\b(?:[Ww]riter[-/ ]|[Aa]uteur[- ])?(?:[Dd]irectors?|[Ff]ilm-?makers?|[Hh]elmer|[Aa]uteur)(?:[-/ ]writer)?\s+"
    rf"(?P<list>{_LIST})"
)
_POSSESSIVE_FILM = re.compile(rf"(?<!\w)(?P<list>{PERSON}){POSSESSIVE}\s+{_ADJECTIVES}{FILM_NOUN}\b")
_AN_X_FILM = re.compile(
    rf"\b(?:an?|the|this|every|any|another)\s+(?P<list>{WHOLE_PERSON})\s+(?:film|movie|picture|joint)\b"
)
_LATEST_FROM = re.compile(
    rf"\b(?:[Ll]atest|[Nn]ew\s+film|[Nn]ew\s+movie|[Dd]ebut|[Nn]ewest)\s+(?:film\s+|movie\s+|feature\s+)?(?:from|by)\s+(?P<list>{_LIST})"
)
_POSSESSIVE_TITLE = re.compile(rf"(?<!\w)(?P<list>{WHOLE_PERSON}){POSSESSIVE}\s+[“\"‘'*_]?(?={TITLE})")
_DELIVERS = re.compile(
    rf"(?<!\w)(?P<list>{WHOLE_PERSON})\s+(?:has\s+)?(?:\w+ly\s+)?(?P<verb>directs|directed|helms|delivered|delivers)\b"
)
_WRITTEN_BY = re.compile(
    rf"\b(?:[Ww]ritten|[Ss]cripted|[Ss]creenplay|[Ss]cript)\s+by\s+(?P<list>{_LIST})|\b[Ss]creenwriters?\s+(?P<after>{_LIST})"
)
_PERSON = re.compile(PERSON)

_RULES = (
    (_DIRECTED_BY, "directed by"),
    (_DIRECTOR, "directed by"),
    (_POSSESSIVE_FILM, "possessive film"),
    (_AN_X_FILM, "possessive film"),
    (_LATEST_FROM, "directed by"),
    (_POSSESSIVE_TITLE, "possessive title"),
)


def maker_facts(layout: Layout) -> Iterator[Fact]:
    """Facts ``director`` and ``writer``."""
    for pattern, method in _RULES:
        for match in pattern.finditer(layout.stated):
            yield from _each(layout.document, match, "list", "director", method)
    for match in _DELIVERS.finditer(layout.stated):
        method = "directed by" if match["verb"] in ("directs", "directed", "helms") else "delivers"
        yield from _each(layout.document, match, "list", "director", method)
    for match in _WRITTEN_BY.finditer(layout.stated):
        yield from _each(layout.document, match, "list" if match["list"] else "after", "writer", "written by")


def _each(document: str, match: re.Match[str], group: str, property: str, method: str) -> Iterator[Fact]:
    for person in _PERSON.finditer(document, *match.span(group)):
        name = trimmed_name(person[0])
        if name and looks_like_person(name):
            yield fact_at(document, property, name, method, person.end() - len(name), person.end())
