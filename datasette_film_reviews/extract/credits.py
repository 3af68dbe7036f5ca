"""Who plays whom, as prose says it: brackets, "played by", "plays", "as", lists after "starring"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import (
    COMMON_WORDS,
    GAP,
    PERSON,
    POSSESSIVE,
    WHOLE_PERSON,
    looks_like_person,
)
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

LOOK_BACK = 70
"""How many characters before a bracket are searched for the character: more than any name has."""

_BRACKET = re.compile(r"\((?P<inside>[^()\n]{2,120})\)")
_INSIDE = re.compile(
    rf"(?:(?:played|voiced|portrayed)\s+by\s+|voice\s+of\s+|(?:an?|the)\s+(?:[a-z-]+\s+){{0,3}})?(?P<actor>{PERSON})(?:,\s+[a-z].*)?"
)
_PLAYED_INSIDE = re.compile(
    rf"\b(?:played|voiced|portrayed|embodied)\s+(?:\w+ly\s+)?by\s+(?:(?:an?|the)\s+(?:[a-z-]+\s+){{1,3}})?(?P<actor>{PERSON})"
)
_BEFORE = re.compile(rf"(?<![\w’'])(?P<name>{PERSON})[”\"’']?\s*$")
_ROLE_BEFORE = re.compile(r"\b(?:his|her|their|the|an?|its|whose|and)\s+(?:[a-z][a-z’'-]*\s+){0,4}[a-z][a-z’'-]*,?\s*$")
_FILM_NOUN_BEFORE = re.compile(
    r"\b(?:films?|movies?|pictures?|features?|directors?|debut|work|sequels?|series|script|book|novel|song)\s*$"
)

_LEAD_IN = r"(?:(?:the|an?|his|her|their|our|troubled|young|old|fellow)\s+(?:[a-z’'-]+,?\s+(?:and\s+)?){0,7})?"
_PLAYED_BY = re.compile(
    rf"(?<!\w)(?P<character>{PERSON}),?\s+(?:who\s+)?(?:(?:(?:an?|the|his|her|their)\s+)?[a-z][^.,;:()\n]{{0,60}}?\s+)?(?:is\s+|was\s+)?(?:\w+ly\s+)?"
    rf"(?:played|voiced|portrayed|embodied|brought\s+to\s+life)\s+(?:\w+ly\s+)?(?:here\s+)?by\s+(?:(?:an?|the)\s+(?:[a-z-]+\s+){{1,4}})?(?P<actor>{PERSON})"
)
_PLAYS = re.compile(
    rf"(?<!\w)(?P<actor>{PERSON})\s+(?:\w+ly\s+)?(?:plays|portrays|voices|stars\s+as|co-stars\s+as|appears\s+as|shines\s+as|is\s+cast\s+as)\s+"
    rf"(?:{_LEAD_IN}(?P<character>{PERSON}))?"
)
_AS = re.compile(
    rf"(?<!\w)(?P<actor>{PERSON}),?\s+(?:(?:is|was)\s+(?:\w+ly\s+)?[a-z-]+(?:\s+and\s+[a-z-]+)?\s+(?:in\s+(?:his|her|their)\s+(?:[a-z]+\s+){{1,3}})?)?as\s+{_LEAD_IN}(?P<character>{PERSON})"
)
_STARRING = re.compile(
    rf"\b(?:[Ss]tarring|[Ss]tars|cast\s+includes|[Aa]lso\s+starring|cast\s+of)\s+(?P<list>{WHOLE_PERSON}(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){WHOLE_PERSON}){{0,9}})"
)
_POSSESSED = re.compile(rf"(?<!\w)(?P<actor>{WHOLE_PERSON}){POSSESSIVE}\s+(?P<character>{PERSON})(?![\w’'-])")
_WHOLE_PERSON = re.compile(WHOLE_PERSON)
_FIRST_WORD = re.compile(rf"[\w’']+{GAP}")


def credit_facts(layout: Layout) -> Iterator[Fact]:
    """Facts ``actor``, their value ``Actor / Character`` where the text names the character."""
    bracketed: set[int] = set()
    for match in _BRACKET.finditer(layout.stated):
        for fact in _bracket(layout.stated, match):
            bracketed.update(range(*match.span()))
            yield fact
    for pattern, method in (
        (_PLAYED_BY, "played by"),
        (_PLAYS, "plays"),
        (_AS, "actor as character"),
        (_POSSESSED, "actor’s character"),
    ):
        for match in pattern.finditer(layout.stated):
            if match.start() not in bracketed:
                yield from _pair(layout.stated, match, method)
    for match in _STARRING.finditer(layout.stated):
        for person in _WHOLE_PERSON.finditer(layout.document, *match.span("list")):
            if looks_like_person(person[0]):
                yield fact_at(layout.document, "actor", person[0], "starring", *person.span())


def trimmed_name(name: str) -> str:
    """A capitalised run without the common words that a sentence puts before a name (``When Theodore``)."""
    while (match := _FIRST_WORD.match(name)) and match[0].strip().casefold() in COMMON_WORDS:
        name = name[match.end() :]
    return "" if name.casefold() in COMMON_WORDS else name


def _bracket(document: str, match: re.Match[str]) -> Iterator[Fact]:
    """A bracket that holds an actor, after the character or after what the character is."""
    inside = _INSIDE.fullmatch(match["inside"]) or _PLAYED_INSIDE.search(match["inside"])
    if inside is None or not looks_like_person(inside["actor"]):
        return
    actor, end = inside["actor"], match.start("inside") + inside.end("actor")
    before = document[max(0, match.start() - LOOK_BACK) : match.start()]
    if _FILM_NOUN_BEFORE.search(before):
        return
    method = "played by" if "by" in match["inside"][: inside.start("actor")] else "character (actor)"
    name = _BEFORE.search(before)
    character = trimmed_name(name["name"]) if name else ""
    if character:
        start = match.start() - len(before) + before.rindex(character)
        yield fact_at(document, "actor", f"{actor}{ACTOR_SEPARATOR}{character}", method, start, match.end())
    elif len(actor.split()) > 1 and _ROLE_BEFORE.search(before):
        start = match.start("inside") + inside.start("actor")
        yield fact_at(document, "actor", actor, "role (actor)", start, end)


def _pair(document: str, match: re.Match[str], method: str) -> Iterator[Fact]:
    actor = trimmed_name(match["actor"])
    character = trimmed_name(match["character"]) if match["character"] else ""
    if not actor or actor == character or actor.endswith(("'s", "’s")):
        return
    start, end = match.start("actor") + match["actor"].rindex(actor), match.end("actor")
    if character and not re.match(POSSESSIVE, document[match.end("character") :]):
        start, end = min(start, match.start("character")), max(end, match.end("character"))
        yield fact_at(document, "actor", f"{actor}{ACTOR_SEPARATOR}{character}", method, start, end)
    elif method == "plays" and len(actor.split()) > 1:
        yield fact_at(document, "actor", actor, method, start, end)
