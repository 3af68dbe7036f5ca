"""Who plays whom, as prose says it: brackets, "played by", "plays", "as", "is", lists after "starring"."""

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

LOOK_BACK = 90
"""How many characters before a bracket are searched for the character: more than a name and a description have."""

_ARTICLE = r"(?:the|an?|his|her|their|our|its|whose)"
_LEAD_IN = rf"(?:{_ARTICLE}\s+)?(?:[a-z][a-z’'-]*,?\s+){{0,8}}?"
"""Lower-case words that describe a character before naming it: ``the heart-broken and stunted``, ``ship's boy``."""

_ASIDE = r"(?:,\s+[^.;:()\n]{2,80},)?"
_PLAYED = r"(?:played|voiced|portrayed|embodied|inhabited|brought\s+to\s+life)\s+(?:\w+ly\s+)?(?:here\s+)?by"
_PRAISE = r"(?:(?:an?|the)\s+(?:\w+ly\s+)?(?:[a-z-]+,?\s+){1,4})?"
_PLAYING = r"(?:plays|portrays|voices|embodies|(?:co-)?stars\s+as|appears\s+as|shines\s+as|is\s+cast\s+as)"
_STATE = (
    r"(?:\s+(?:is|was)\s+(?:\w+ly\s+)?[a-z-]+(?:\s+and\s+[a-z-]+)?(?:\s+in\s+(?:his|her|their)\s+(?:[a-z]+\s+){1,3})?)?"
)

_BRACKET = re.compile(r"\((?P<inside>[^()\n]{2,120})\)")
_INSIDE = re.compile(
    rf"(?:{_PLAYED}\s+|voice\s+of\s+)?{_PRAISE}(?P<actor>{PERSON})"
    rf"(?:,?\s+as\s+{_LEAD_IN}(?P<character>{PERSON}).*|,\s+[a-z].*)?"
)
_PLAYED_INSIDE = re.compile(rf"\b{_PLAYED}\s+{_PRAISE}(?P<actor>{PERSON})")
_BEFORE = re.compile(rf"(?<![\w’'])(?P<name>{PERSON})[”\"’']?(?:,\s+{_ARTICLE}\s+[a-z][a-z’' -]{{1,50}})?\s*$")
_ROLE_BEFORE = re.compile(rf"\b(?:{_ARTICLE}|and)\s+(?:[a-z][a-z’'-]*\s+){{0,4}}[a-z][a-z’'-]*,?\s*$")
_FILM_NOUN_BEFORE = re.compile(
    r"\b(?:films?|movies?|pictures?|features?|directors?|debut|work|sequels?|series|script|book|novel|song)\s*$"
)

_PAIRS = tuple(
    (method, re.compile(pattern))
    for method, pattern in (
        (
            "played by",
            (
                rf"(?<!\w)(?P<character>{PERSON}),?\s+(?:who\s+)?(?:[a-z][^.;:()\n]{{0,80}}?[\s,]+)?(?:is\s+|was\s+|as\s+)?"
                rf"(?:\w+ly\s+)?{_PLAYED}\s+{_PRAISE}(?P<actor>{PERSON})"
            ),
        ),
        (
            "plays",
            rf"(?<!\w)(?P<actor>{PERSON}){_ASIDE}\s+(?:\w+ly\s+)?{_PLAYING}\s+(?:{_LEAD_IN}(?P<character>{PERSON}))?",
        ),
        (
            "plays",
            rf"(?<!\w)(?P<character>{PERSON}),\s+whom\s+(?P<actor>{PERSON})\s+(?:plays|makes|turns|gives)\b",
        ),
        (
            "actor as character",
            rf"(?<!\w)(?P<actor>{PERSON}),?{_STATE}\s+as\s+{_LEAD_IN}(?P<character>{PERSON})",
        ),
        (
            "actor as character",
            (
                rf"(?<!\w)[Aa]s\s+{_LEAD_IN}(?P<character>{PERSON}),\s+(?:newcomer\s+|veteran\s+)?"
                rf"(?P<actor>{WHOLE_PERSON})(?=\s+[a-z])"
            ),
        ),
        (
            "actor’s character",
            rf"(?<!\w)(?P<actor>{PERSON}){POSSESSIVE}\s+(?P<character>{PERSON})(?![\w’'-])",
        ),
        (
            "actor is character",
            rf"(?<!\w)(?P<actor>{PERSON})\s+is\s+{_LEAD_IN}(?P<character>{PERSON})(?=[,.;]|\s+and\b|\s+who\b)",
        ),
    )
)
_STARRING = re.compile(
    r"\b(?:[Ss]tarring|[Ss]tars|cast\s+includes|[Aa]lso\s+starring|cast\s+of)\s+"
    rf"(?P<list>{WHOLE_PERSON}(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){WHOLE_PERSON}){{0,9}})"
)
_WHOLE_PERSON = re.compile(WHOLE_PERSON)
_FIRST_WORD = re.compile(rf"[\w’']+{GAP}")

WEAK = frozenset({"actor’s character", "actor is character"})
"""Shapes that much else has too: what they find is kept only where something else knows one of the two names."""


def credit_facts(layout: Layout) -> Iterator[Fact]:
    """Facts ``actor``, their value ``Actor / Character`` where the text names the character."""
    bracketed: set[int] = set()
    for match in _BRACKET.finditer(layout.stated):
        for fact in _bracket(layout.stated, match):
            bracketed.update(range(*match.span()))
            yield fact
    for method, pattern in _PAIRS:
        for match in pattern.finditer(layout.stated):
            if match.start() not in bracketed:
                yield from _pair(layout.stated, match, method)
    for match in _STARRING.finditer(layout.stated):
        for person in _WHOLE_PERSON.finditer(layout.stated, *match.span("list")):
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
    actor, first = inside["actor"], match.start("inside")
    before = document[max(0, match.start() - LOOK_BACK) : match.start()]
    if _FILM_NOUN_BEFORE.search(before):
        return
    method = "played by" if "by" in match["inside"][: inside.start("actor")] else "character (actor)"
    name = _BEFORE.search(before)
    named = inside.groupdict().get("character")
    character = trimmed_name(name["name"]) if name else ""
    if named:
        yield fact_at(
            document,
            "actor",
            f"{actor}{ACTOR_SEPARATOR}{named}",
            "actor as character",
            first + inside.start("actor"),
            first + inside.end("character"),
        )
    elif character:
        start = match.start() - len(before) + before.rindex(character)
        yield fact_at(document, "actor", f"{actor}{ACTOR_SEPARATOR}{character}", method, start, match.end())
    elif len(actor.split()) > 1 and _ROLE_BEFORE.search(before):
        yield fact_at(
            document, "actor", actor, "role (actor)", first + inside.start("actor"), first + inside.end("actor")
        )


def _pair(document: str, match: re.Match[str], method: str) -> Iterator[Fact]:
    actor = trimmed_name(match["actor"])
    character = trimmed_name(match["character"]) if match["character"] else ""
    if not actor or actor == character or not looks_like_person(actor) or (method in WEAK and character.isupper()):
        return
    start, end = match.start("actor") + match["actor"].rindex(actor), match.end("actor")
    if character and not re.match(POSSESSIVE, document[match.end("character") : match.end("character") + 2]):
        start, end = min(start, match.start("character")), max(end, match.end("character"))
        yield fact_at(document, "actor", f"{actor}{ACTOR_SEPARATOR}{character}", method, start, end)
    elif method == "plays" and len(actor.split()) > 1:
        yield fact_at(document, "actor", actor, method, start, end)
