"""What may begin each of several reviews in one text: labels, or a title with its year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Field
from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.properties import property_of

HEADING_LENGTH = 100
HEADING_WORDS = 14
PROSE_WORDS = 8
"""A line of fewer words, or one that ends as no sentence does, is not prose; a longer one always is."""

PROSE_LENGTH = 80

_LABEL = re.compile(
    r"(?:[^\w(\[“”\"‘’']|_){0,6}(?P<label>[^\W\d_][\w '’/-]{0,30}?)[*_ \t]{0,3}[:：]"
    r"(?:[*_]{0,3}[ \t]+(?P<value>.*)|[*_]{0,3})"
)
_TITLE_YEAR = re.compile(
    r"(?:[#*_>•–— \t-]|\d{1,3}[.)][ \t]){0,8}(?P<title>[^\W_].{0,80}?|[“\"‘'].{1,80}?)[*_]*[ ,]*"
    r"[(\[](?:18[89]|19\d|20\d)\d[)\]](?P<rest>[*_”\"’']*(?:[ \t]*(?:[–—|:,(*★☆-]|(?i:dir|review)).{0,60})?)"
)
IN_LINE = "in line"
"""The kind of headers behind which the text goes on in the same line."""

_LOUD = re.compile(
    r"(?P<title>(?=[^a-z]*[A-Z]{2})[A-Z0-9][A-Z0-9’'&.,!?:()/ -]{1,80})"
    r"(?: \((?P<rating>[^()\s]{1,12})\)[:.]?|:)[ \t]+(?=\S)"
)
"""``SALT (***1/2) A man turns a wheel …``, ``SALT: A man turns a wheel …``."""

_SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*$")
_TEXTS = frozenset("review text body content comment comments opinion thoughts summary verdict".split())
_OF_A_FILM = frozenset(("title", "year", "director", "actor", "writer", "rating", "certificate", "runtime", "genre"))
_SECTIONS = frozenset(
    "plot story synopsis acting cast performances characters direction script screenplay writing dialogue music score"
    " soundtrack sound visuals effects cinematography pacing editing action humor humour atmosphere video audio extras"
    " introduction overview conclusion verdict overall final summary good bad pros cons part chapter section handlung"
    " fazit besetzung trama giudizio conclusioni histoire intrigue bilan argumento reparto veredicto conclusao".split()
)
"""Words that head the sections of one review."""

_SIDES = frozenset(
    """film movie feature features gore scares scare replay value originality nudity violence entertainment dvd blu
    bluray rewatchability picture quality transfer fun family kids laughs technical special total score rating ton
    bild level factor final good bad the a of and my for""".split()
) | (_SECTIONS - {"part", "chapter"})
"""What is rated beside others of the kind within one review."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its place: ``text`` is stripped, ``separates`` whether it is drawn and not written."""

    start: int
    text: str
    separates: bool


@dataclass(frozen=True, slots=True)
class Header:
    """What begins a review.

    ``kind`` is the same for headers of the same shape; ``name`` what the review is called, if anything; ``marks``
    what else tells it from others; ``properties`` what its labels state.
    """

    kind: tuple[str, ...]
    name: str = ""
    marks: tuple[str, ...] = ()
    properties: frozenset[str] = frozenset()

    @property
    def needs_prose(self) -> bool:
        """Whether only prose shows that a review follows: titles with years and with ratings may stand in any list."""
        return self.kind in (("title",), ("rated",)) or self.kind[0] == IN_LINE

    def suffices(self, shared: frozenset[str], headed: bool) -> bool:
        """Whether headers that share these properties, each below a heading or not, can be nothing else."""
        if self.kind[0] != "labels":
            return True
        named = headed or bool(self.name)
        return bool(shared & _OF_A_FILM) and (named or (len(shared) > 1 and not shared.isdisjoint(("critic", "title"))))


def header_of(lines: Sequence[str]) -> Header | None:
    """The header that the lines of a paragraph begin with."""
    labels = {label: value for line in lines for label, value in _labelled(line)}
    place = next((place for place, line in enumerate(lines[:2]) if any(_labelled(line))), None)
    if place is not None and (not place or is_heading(lines[0])):
        first = next(label for label, _ in _labelled(lines[place]))
        properties = frozenset(filter(None, map(_property, labels)))
        stated = {_property(label): value for label, value in reversed(labels.items())}
        name = lines[0] if place else stated.get("title", "")
        marks = (stated.get("critic", ""), stated.get("published", ""))
        return Header(("labels", str(place), first), fold(name), marks, properties)
    if is_title_with_year(lines[0]):
        return Header(("title",), fold(lines[0]))
    if len(lines) == 1 and (name := _rated_name(lines[0])):
        return Header(("rated",), fold(name))
    if (loud := _LOUD.match(lines[0])) and (loud["rating"] is None or parse_rating(loud["rating"])):
        return Header((IN_LINE, "rated" if loud["rating"] else "named"), fold(loud["title"]))
    return None


def fields_in_line(text: str) -> tuple[Field, ...]:
    """The title with which a part begins behind which its text goes on, and the rating beside it."""
    lines = text.lstrip("\ufeff \t\r\n").split("\n", 1)
    header = header_of(lines[:1])
    loud = _LOUD.match(lines[0])
    if header is None or loud is None or header.kind[0] != IN_LINE:
        return ()
    rating = (Field("behind the heading", "rating", loud["rating"]),) if loud["rating"] else ()
    return (Field("heading", "headline", loud["title"]), *rating)


def _rated_name(text: str) -> str:
    """The title before the rating that ends a heading: ``Salt 4/5``, ``SALT - ***``; empty for any other line."""
    name = text.rpartition(" ")[0].rstrip(" :–—-(")
    return name if name and is_heading(name) and _is_rated(text, at_end=True) else ""


def is_title_with_year(text: str) -> bool:
    """Whether a stripped line is a heading such as ``Salt (2010)``, a rating or the director perhaps after it."""
    match = _TITLE_YEAR.fullmatch(text) if len(text) <= HEADING_LENGTH + 40 else None
    if match is None or (match["rest"] and text.endswith(".")):
        return False
    words = [word for word in re.findall(r"\w+", match["title"]) if len(word) > 3 or word[0].isupper()]
    return len(match["title"].split()) <= HEADING_WORDS and 2 * sum(not word[0].islower() for word in words) >= len(
        words
    )


def is_heading(text: str) -> bool:
    """Whether a stripped line can be the title of a review: short, no sentence, no label, no section's heading."""
    if len(text) > HEADING_LENGTH or len(text.split()) > HEADING_WORDS or any(_labelled(text)):
        return False
    if not fold(text) or is_section(text) or parse_rating(text) is not None:
        return False
    letter = next(character for character in text if character.isalnum())
    return not letter.islower() and not re.search(r"[.!…,;:][”\"’')\]]*$", text)


def is_section(text: str) -> bool:
    """Whether a heading is that of a section of one review: ``Verdict``, ``Final words``."""
    words = fold(text).split()
    return len(words) < 3 and not _SECTIONS.isdisjoint(words[:1])


def is_side(text: str) -> bool:
    """Whether what a rating stands beside is one side of a film or of its disc: ``Replay value``, ``The movie``."""
    return _SIDES.issuperset(fold(text).split())


def stated_of_a_film(lines: Sequence[str]) -> frozenset[str]:
    """What stripped lines state of a film, or of its rating, behind labels."""
    labels = (label for line in lines for label, value in _labelled(line) if value)
    return _OF_A_FILM.intersection(filter(None, map(_property, labels)))


def rated_places(lines: Sequence[str]) -> frozenset[int]:
    """Where a part, given as its lines that have text, has its rating: 0, 1, 2 from its top, -1, -2 from its end."""
    return frozenset(
        place
        for place in (0, 1, 2, -1, -2)
        if len(lines) > max(place, -place - 1) and _is_rated(lines[place], at_end=not place)
    )


def has_text(lines: Sequence[str], needs_prose: bool) -> bool:
    """Whether among stripped lines one has the text of a review: prose, or at least something without a label."""
    for line in lines:
        labels = dict(_labelled(line))
        if any(label.rpartition(" ")[2] in _TEXTS and value for label, value in labels.items()):
            return True
        if line and not labels and (not needs_prose or _is_prose(line)):
            return True
    return False


def _is_prose(text: str) -> bool:
    words = len(text.split())
    return len(text) >= PROSE_LENGTH or (words >= PROSE_WORDS and bool(_SENTENCE_END.search(text)))


def _is_rated(text: str, at_end: bool) -> bool:
    """Whether a line is a rating, or ends in one; a bare number or letter is one only behind a label."""
    if any(_property(label) == "rating" and parse_rating(value) is not None for label, value in _labelled(text)):
        return True
    written = text.split()[-1].strip("()[]–—-") if at_end else text
    return not re.fullmatch(r"[\d.,½ ]+|[A-F][+-]?", written) and parse_rating(written) is not None


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """The label of a line with its value, if a structured field could be called so."""
    match = _LABEL.fullmatch(text)
    if match:
        label = fold(match["label"])
        if _property(label) or label.rpartition(" ")[2] in _TEXTS:
            yield label, (match["value"] or "").strip("*_ \t")


@lru_cache(maxsize=1024)
def _property(label: str) -> str | None:
    return property_of(label)
