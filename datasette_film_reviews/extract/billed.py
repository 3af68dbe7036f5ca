"""The cast that some critics put in brackets behind the title: ``Low Tide (Ann Lee, Bo Dane, Cy Moe) – …``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import WHOLE_PERSON
from datasette_film_reviews.folding import title_key
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

LIKELY = 0.5
"""A title less likely than this is not the film's own."""

_BILL = re.compile(
    rf"[”\"’'*_»]{{0,3}} \((?P<people>{WHOLE_PERSON}(?:, {WHOLE_PERSON}){{1,12}}(?:,| and|, and| &) {WHOLE_PERSON})\)"
)
_PERSON = re.compile(WHOLE_PERSON)


def billed_facts(layout: Layout, titles: Iterable[Fact], found: Iterable[Fact]) -> Iterator[Fact]:
    """What was found, with the people of such a bracket as its cast: three or more, as two may be who made the film."""
    film = max((fact for fact in titles if fact.confidence >= LIKELY), key=lambda fact: fact.confidence, default=None)
    people: list[tuple[int, int]] = []
    for match in _BILL.finditer(layout.prose) if film else ():
        before = layout.prose[max(0, match.start() - len(film.value)) : match.start()] if film else ""
        if film and before.casefold() == film.value.casefold():
            people += [one.span() for one in _PERSON.finditer(layout.prose, *match.span("people"))]
    billed = {layout.document[start:end] for start, end in people}
    for fact in found:
        actor, _, character = fact.value.partition(ACTOR_SEPARATOR)
        if film and fact.property == "actor" and actor in billed and title_key(character) == title_key(film.value):
            continue  # nobody is called as the film is
        yield fact
    yield from (
        fact_at(layout.document, "actor", layout.document[start:end], "starring", start, end) for start, end in people
    )
