"""A rating in a unit of the critic's own, kept under its name: ``wheels: 4`` above a text that ends “Four wheels.”.

The text has to say so too: what else is counted under a name of its own is no verdict.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from datasette_film_reviews.model import Field
from datasette_film_reviews.numerals import NUMERAL, SPELT, number_of
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.values import text_of_value

_MOST = 10
_NUMBER = re.compile(r"\d{1,2}(?:[.,][05])?")
_UNIT = re.compile(r"[^\W\d_]{3,15}")
_OF_FILMS = frozenset(("title", "director", "actor", "runtime", "certificate"))
_NO_UNITS = frozenset(
    """seasons season episodes episode parts part volumes volume chapters chapter issues issue days day weeks week
    months month years year hours hour minutes minute comments comment votes vote views likes awards oscars wins
    nominations order weight position rank people kids films movies sequels times tickets deaths kills""".split()
)
"""What is counted too, and is no verdict."""


def unit_rating(values: Mapping[str, object], text: str) -> Field | None:
    """The number under a name that the text counts in a sentence of its own, where other names speak of a film."""
    known = {property_of(key) for key in values if key.casefold() != "title"}
    if known.isdisjoint(_OF_FILMS) or "rating" in known:
        return None
    for key, value in values.items():
        written = _NUMBER.fullmatch(text_of_value(value))
        if written is None or not 0 < (number := float(written[0].replace(",", "."))) <= _MOST:
            continue
        if property_of(key) is None and _UNIT.fullmatch(key) and key.casefold() not in _NO_UNITS:
            unit = re.escape(key.removesuffix("s"))
            counted = re.compile(
                rf"(?:^|(?<=[.!?]\s))(?:all\s)?(?P<number>{NUMERAL}|{SPELT})\s{unit}s?(?=[.!,]|\s*$)",
                re.I | re.M,
            )
            if any(number_of(found["number"]) == number for found in counted.finditer(text)):
                return Field(key, "rating", written[0])
    return None
