"""Credits whose labels are letters, as German sheets have them: ``F 1959  R: Ann Lee  B: Bo Dane  K: Cy Poe``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.names import UPPER, WHOLE_PERSON

LONGEST = 400
MANY = 3
"""So many people behind a ``D`` are no directors, of whom it is the letter in English."""

_LETTERS = {"R": "director", "B": "writer", "Db": "writer", "D": "actor"}
_LABEL = re.compile(rf"(?<![^\s.,;|])(?P<label>R|Db|B|K|M|S|Sch|T|P|D|L|V):[ \t]+(?=[{UPPER}\d])")
_ONE = rf"{WHOLE_PERSON}(?:[ \t]*\([^()\n]{{1,60}}\))?"
_AND = r"(?:[ \t]?[,/;&][ \t]?|[ \t]und[ \t])"
_PEOPLE = re.compile(rf"(?:{_ONE}|[{UPPER}]\w+(?=,))(?:{_AND}(?:{_ONE}|[{UPPER}]\w+)){{0,20}}")
_MANY = re.compile(
    rf"D:[ \t]+(?P<people>{_ONE}(?:{_AND}{_ONE}){{{MANY - 1},20}})(?:[ \t]?(?:,|u\.[ ]?a\.).{{0,12}})?\.?"
)
_PLACED = re.compile(rf"[{UPPER}][\w/. ,-]{{0,40}}?[ \t,](?P<year>(?:18[89]|19\d|20\d)\d)(?=[\s,.;])")


def lettered_in(text: str) -> Iterator[tuple[str, int, int]]:
    """What a stripped line says of a film: properties with where their values stand; nothing for any other line.

    Two letters are needed, that of the director among them, or people enough to be a cast.
    """
    if ":" not in text or len(text) > LONGEST:
        return
    if cast := _MANY.fullmatch(text):
        yield "actor", *cast.span("people")
        return
    labels = [*_LABEL.finditer(text)]
    if len(labels) < 2 or all(label["label"] != "R" for label in labels):
        return
    if placed := _PLACED.match(text, 0, labels[0].start() + 1):
        yield "year", *placed.span("year")
    ends = (*(label.start() for label in labels[1:]), len(text))
    for label, end in zip(labels, ends, strict=True):
        name = _LETTERS.get(label["label"])
        if name and (people := _PEOPLE.match(text, label.end(), end)):
            yield name, *people.span()
