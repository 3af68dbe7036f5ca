"""Certificate, length and year where they stand together without labels, as in ``UK 1987 - PG, 101 mins``.

In prose "two hours" and "1987" mean other things, so details are read from lines and brackets that hold little else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from datasette_film_reviews.extract.measures import CERTIFICATE, CLOCK, LENGTH, certificate_named, minutes_of
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import UPPER
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import parse_rating

DETAILS_LENGTH = 100
"""A line of details is not longer than this."""

REMEMBERED = 256
"""So many lines are remembered with whether they are made of details: several rules ask it of each."""

NAMED_LENGTH = 6
"""A certificate of so many characters names itself: ``FSK 16``, ``Not Rated``."""

_BEFORE = r"(?:(?<=^)(?!\d{1,2}[).]\s)|(?!(?<=\d[/.])\d)(?<=[,;/|•·(\[–—.:\n])|(?<=[,;/|•·(\[–—.:]\s)|(?<=\s-\s))"
_AFTER = r"(?!,\d)(?=\.?\s*(?:[,;/|•·)\]–—]|\s-\s|\.\s|$))"
_DETAIL = re.compile(
    rf"(?P<year>(?<![\w-])(?:18[89]|19\d|20\d)\d{_AFTER})"
    rf"|{_BEFORE}(?:[Cc]ert(?:ificate)?\.?[ ]|[Rr]ated[ ])?(?P<certificate>(?<![A-Z]\.)(?<!é[ ]:[ ])"
    rf"(?<!é:[ ])(?!(?<=,[ ])[A-Z]\.[ ][{UPPER}][\w’-]+[,.]){CERTIFICATE})"
    rf"(?:{_AFTER}|(?<=\sans)(?=\s\())"
    rf"|{_BEFORE}[ÂAâa]ge (?:légal|minimum)[ ]:?[ ]?(?P<age>\d{{1,2}} ans)\b"
    rf"|(?P<runtime>(?i:{LENGTH}|{CLOCK}))",
    re.MULTILINE,
)
_NAMED = {"age": "certificate"}
_PRINT = re.compile(
    r"(?i:o\.?m\.?e?\.?u\.?|o[vf]|d\.?f\.?|[od]tf|v\.?o\.?(?:s\.?t?\.?f?r?\.?e?\.?)?|v\.?f\.?|s/w|n/b|p/b|b/n|b/w|z/w|zw/w|sv/v|farbe|couleurs?|color"
    r"|a colori|colori|kleur|färg|cores|dcp|35 ?mm|16 ?mm|stumm|muet|muto|mudo)"
)
"""What a film club says of its print: ``OmU``, ``n/b``, ``35 mm``."""

_OTHER = re.compile(
    r"(?:[^,;/|•·()\[\]–—\s-]|(?<!\s)-|-(?!\s)|/(?=\d))(?:[^,;/|•·()\[\]–—\n-]|(?<!\s)-|-(?!\s)|/(?=\d))*"
)
_SENTENCE = re.compile(
    r"[!?]|\.\s|\d|^(?:In|At|On|After|Before|It|We|I|This|That|Posted)\b"
    r"|\b(?:the|an?|in|on|at|of|after|before|it|is|was|were|we|he|she|they|this|that|for|to|my)\b"
)


@dataclass(frozen=True, slots=True)
class Detail:
    """A certificate, length or year; ``start``/``end`` are where it stands in the text that was searched."""

    property: str
    value: str
    start: int
    end: int


def details_in(text: str, start: int, end: int) -> Iterator[Detail]:
    """The details between two offsets of a text, where only separators stand beside them."""
    for match in _DETAIL.finditer(text, start, end):
        group = str(match.lastgroup)
        name, written = _NAMED.get(group, group), match[group]
        value = str(minutes_of(written) or "") if name == "runtime" else certificate_named(written)
        if value:
            length = len(written.rstrip("."))
            yield Detail(name, value, match.start(group), match.start(group) + length)


@lru_cache(REMEMBERED)
def is_details_line(text: str) -> bool:
    """Whether a stripped line is made of details: two kinds of them and little else, or one and nothing else.

    A length, or anything in brackets, may stand alone: ``101 minutes.``, ``(12A)``; a year or a certificate may not.
    """
    if len(text) > DETAILS_LENGTH:
        return False
    found = [*details_in(text, 0, len(text))]
    kinds = {detail.property for detail in found}
    others = [text[start:end] for start, end in _others(text, found, 0, len(text))]
    others = [other for other in others if not _PRINT.fullmatch(other)]
    if len(kinds) == 1 and not others:
        return "runtime" in kinds or len(found[0].value) >= NAMED_LENGTH or (text[0] in "([" and text[-1] in ")]")
    rated = any(_is_rating(other) for other in others)
    return len(kinds) + rated > 1 and all(_is_name(other) or _is_rating(other) for other in others)


def detail_facts(document: str, start: int, end: int) -> Iterator[Fact]:
    """The certificate, length, year and stars of a line or bracket of details: ``(PG, 101 mins)``, ``★★★ | 12A``."""
    found = [*details_in(document, start, end)]
    for detail in found:
        yield fact_at(document, detail.property, detail.value, "details", detail.start, detail.end)
    for first, last in _others(document, found, start, end):
        if _is_rating(document[first:last]):
            written = " ".join(document[first:last].split())
            yield fact_at(document, "rating", written, "details", first, last)


def _others(text: str, found: list[Detail], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where something else stands beside the details, between their separators."""
    for detail in [*found, Detail("", "", end, end)]:
        for match in _OTHER.finditer(text, start, detail.start):
            if other := match[0].strip(" .-"):
                first = match.start() + match[0].index(other)
                yield first, first + len(other)
        start = detail.end


def _is_name(other: str) -> bool:
    """Whether what stands beside details is a name or a kind, not a part of a sentence or of a date."""
    return len(other.split()) <= 4 and not _SENTENCE.search(other)


def _is_rating(other: str) -> bool:
    """Whether what stands beside details is an unmistakable rating: ``★★★``, ``4/5``."""
    rating = None if other[:1].isalpha() else parse_rating(other)
    # A bare number is the place in a list or a date, and one or two asterisks are emphasis.
    return rating is not None and (rating.score is not None or not re.fullmatch(r"[*_]{0,2}[\d.,]*[*_]{0,2}", other))
