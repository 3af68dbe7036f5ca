"""What else a text names: other films, people, awards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import (
    COMMON_WORDS,
    PERSON,
    PLAIN_TITLE,
    TITLE,
    WHOLE_PERSON,
    looks_like_person,
    trimmed_name,
)
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.folding import name_key
from datasette_film_reviews.model import Fact

CANDIDATES = 150
"""At most so many capitalised names are offered to resolution for one review: a bound, not a tuned value."""

_SET_APART = {
    "linked": "linked",
    "quoted": "quoted title",
    "emphasised": "quoted title",
    "capitals": "title in capitals",
}
_COMPARED = re.compile(
    rf"\b(?:[Ll]ike|[Uu]nlike|[Rr]ecall(?:s|ing)|[Ee]vok(?:es|ing)|[Ee]cho(?:es|ing)|[Rr]ivals|than|[Rr]emember)\s+(?P<first>{WHOLE_PERSON})\s+in\s+"
)
_AND_ANOTHER = re.compile(rf"\s+(?:and|or)\s+(?P<person>{WHOLE_PERSON})\s+in\s+")
_TITLE = re.compile(PLAIN_TITLE)
_LIST = re.compile(
    rf"(?:\b(?:films?|movies?|pictures?|director|filmmaker|credits\s+include|work|works|documentaries|behind)|(?<!\w){WHOLE_PERSON})\s*\((?P<list>{TITLE}(?:(?:,|;|\s+and)\s+{TITLE}){{0,9}})\)"
)
_LIST_COMMA = re.compile(r"\s*[,;]\s+(?:and\s+)?")
_PART_OF = re.compile(
    rf"\b(?:(?:end|ending|beginning|opening|finale|climax|sequel|prequel|remake|version|makers?|success|likes)\s+(?:of|to)|(?:[Ww]atched|[Ww]atching|rewatched|[Ss]een|saw))"
    rf"\s+[“\"‘'*_]?(?P<title>{PLAIN_TITLE})(?![\w’'])"
)
_COMPARISON = re.compile(
    r"\b(?:remind(?:s|ed)\s+\w+\s+of|reminiscent\s+of|follow-?up\s+to|successor\s+to|(?:best|finest|funniest|film|movie)\s+since|shades\s+of"
    rf"|echoes\s+of|including|especially)\s+[“\"‘'*_]?(?P<title>{PLAIN_TITLE})(?![\w’'])"
)
_WITH_YEAR = re.compile(rf"(?<![\w’'-])[“\"‘'*_]?(?P<title>{TITLE})[”\"’'*_]{{0,2}}\s+\((?:18[89]|19\d|20\d)\d\)")
_CAPITALISED = re.compile(rf"(?<![\w’'.-])(?P<name>{PERSON})")
_AWARD = re.compile(
    r"\b(?P<award>Academy\s+Award|Golden\s+Globe|Oscar|BAFTA|Bafta|Palme\s+d['’]Or|Golden\s+(?:Lion|Bear|Leopard)|Silver\s+(?:Lion|Bear)|César|Goya\s+Award|Emmy"
    r"|Grand\s+(?:Jury\s+)?Prix|Grand\s+Jury\s+Prize|Screen\s+Actors\s+Guild\s+Award|Independent\s+Spirit\s+Award|Razzie)s?\b"
)


def mention_facts(layout: Layout, phrases: Iterable[Phrase]) -> Iterator[Fact]:
    """Facts ``film_mentioned``, ``person_mentioned`` and ``award``; candidates for names among them."""
    document = layout.document
    for match in _COMPARED.finditer(layout.prose):
        yield from _compared(document, match)
    for match in _LIST.finditer(layout.prose):
        start = match.start("list")
        parts = _LIST_COMMA.split(match["list"])
        if len(parts) > 1 or not looks_like_person(parts[0]):
            for part in parts:
                start = document.index(part, start)
                yield fact_at(document, "film_mentioned", part, "list in brackets", start, start + len(part))
    for pattern, method in (
        (_PART_OF, "part of a film"),
        (_COMPARISON, "compared with a film"),
        (_WITH_YEAR, "title and year"),
    ):
        for match in pattern.finditer(layout.prose):
            if _names_a_film(match["title"]):
                yield fact_at(document, "film_mentioned", match["title"], method, *match.span("title"))
    seen: set[str] = set()
    for phrase in phrases:
        if phrase.form in _SET_APART and phrase.text not in seen:
            seen.add(phrase.text)
            yield fact_at(document, "film_mentioned", phrase.text, _SET_APART[phrase.form], phrase.start, phrase.end)
    yield from _awards(layout)
    yield from _names(layout)


def _names_a_film(phrase: str) -> bool:
    """Whether an unquoted phrase can be a title: not a common word, not a number, nobody's possession."""
    return (
        phrase.casefold() not in COMMON_WORDS
        and any(character.isalpha() for character in phrase)
        and not phrase.endswith(("'s", "’s"))
    )


def _compared(document: str, match: re.Match[str]) -> Iterator[Fact]:
    """``like Ann Lee in Salt and Bo Day in Low Tide``: people and films by turns."""
    person, span, position = match["first"], match.span("first"), match.end()
    while title := _TITLE.match(document, position):
        text, another = title[0], _AND_ANOTHER.search(document, title.start(), title.end() + 80)
        if another is not None and another.start() <= title.end():
            text = document[title.start() : another.start()]
        else:
            another = None
        yield fact_at(document, "person_mentioned", person, "person in a film", *span)
        yield fact_at(document, "film_mentioned", text, "person in a film", title.start(), title.start() + len(text))
        if another is None:
            return
        person, span, position = another["person"], another.span("person"), another.end()


def _awards(layout: Layout) -> Iterator[Fact]:
    seen: set[str] = set()
    for match in _AWARD.finditer(layout.body):
        value = " ".join(match["award"].split())
        if value.casefold() not in seen:
            seen.add(value.casefold())
            yield fact_at(layout.document, "award", value, "award by name", *match.span())


def _names(layout: Layout) -> Iterator[Fact]:
    """The first place of every capitalised run that may be a name, common words before it left out."""
    seen: set[str] = set()
    for match in _CAPITALISED.finditer(layout.body):
        name = trimmed_name(match["name"])
        key = name_key(name)
        if not name or key in seen or name.isupper() or not looks_like_person(name):
            continue
        seen.add(key)
        yield fact_at(
            layout.document, "person_mentioned", name, "capitalised name", match.end() - len(name), match.end()
        )
        if len(seen) >= CANDIDATES:
            return
