"""Labelled lines in other letters than the Latin ones: ``导演：…``, ``監督・脚本：…``, ``감독	…``, ``Режиссёр: …``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from datasette_film_reviews.dates import stated_date
from datasette_film_reviews.extract.label_words import LABELS
from datasette_film_reviews.extract.label_words_abroad import PROPERTY_OF
from datasette_film_reviews.extract.labelled import Labelled
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.measures import minutes_of
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.writing import EASTERN, HAN, OTHER, is_eastern, is_otherwise_written, people_in
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact
from datasette_film_reviews.ratings import parse_rating

REMEMBERED = 256
CRITIC_LENGTH, YEAR_LENGTH, TITLE_LENGTH, DETAILS_LENGTH, FEW_DETAILS = 30, 40, 60, 60, 6
"""No longer is the value of a label that names a critic, a year or a title; nor a line of details, or their number."""

_MARKS = r"[^\w(\[{\"“”„«»《『「'‘’.,;:!?/]*"
_WORDS = rf"[{OTHER}][{OTHER}’'.・·/／&＆、+ \u3000-]{{0,30}}?"
_FIRST = re.compile(
    rf"{_MARKS}(?:(?P<open>[【\[〔<＜〈])[ \u3000]*)?(?P<label>{_WORDS})[ \u3000*_]*"
    r"(?:(?(open)[】\]〕>＞〉])[ \u3000]*[:：|｜][ \t\u3000*_]*|(?(open)[】\]〕>＞〉]|(?!))[ \t\u3000]*"
    r"|(?(open)(?!))[ ]*(?:\t|\u3000)[ \t\u3000]*|(?(open)(?!))[ ](?P<dash>[–—-]{1,2})[ ])"
)
"""The label that begins a line: with a colon, in brackets, before a tab or a wide space, or before people a dash."""

_SPREAD = re.compile(rf"{_MARKS}(?P<label>[{HAN}][ \u3000]{{1,6}}[{HAN}])[ \u3000:：]+(?P<dash>(?!))?")
"""Two letters that a sheet spreads: ``◎导　　演　…``."""

_INNER = re.compile(
    rf"(?:(?<=\s)[•・*-]?|[;；。|｜/／][ ]?|(?<=[.,] ))(?P<label>(?:[{EASTERN}]{{1,8}}|{_WORDS}))[ ]?[:：][ \t\u3000]*"
    rf"|[【〔](?P<boxed>{_WORDS})[】〕][ :：]?"
)
_JOINED = re.compile(r"[・·/／&＆、+和]|[ ](?:и|та|й|και)[ ]|[ ]و[ ]?")
_WIDE = re.compile(r"[ \u3000]+")
_SENTENCE = re.compile(r"[。！!？?]|\.(?:\s|$)|[ ]{2,}|\t|\u3000")
_ONE = re.compile(r"[\w'’().-]{1,20}")
_CRITIC = re.compile(r"[@]?[\w.-]+(?:[ \u3000·・][\w.-]+){0,2}(?<!\.)")
_YEAR = re.compile(r"\D{0,3}(?P<year>(?:18[89]|19\d|20\d)\d)(?!\d)")
_SEVERAL = re.compile(r"[^、，,،;；/／|\s]+")
_PART = re.compile(r"[^/／|｜・,，、\s\u3000]+")
_MADE = re.compile(r"(?P<year>(?:18[89]|19\d|20\d)\d)(?:年|년|г\.?)?(?:製作|制作|公開|作品|出品|上映|작)?")
_LENGTH = re.compile(r"(?P<minutes>\d{2,3})[ ]?(?:分钟|分鐘|分|분|мин\.?|хв\.?)")
_OTHER_DETAIL = re.compile(rf"[{EASTERN}]{{1,10}}|[A-Z]{{1,4}}-?\d{{0,2}}\+?")
_PEOPLE = frozenset(("director", "actor", "writer"))
_SINGLY = frozenset(("genre", "country", "tag"))
_ENCLOSING = ' *_《》『』「」〈〉<>«»“”"'


def labelled_abroad(line: Line) -> tuple[Labelled, ...] | None:
    """The labelled values of a line whose label is written in other letters, or of a line of details in them.

    Empty where the value is not what its label promises; None where other rules are to say what the line is.
    """
    text = line.text
    if not is_otherwise_written(text):
        return None
    first = _SPREAD.match(text)
    if first is None or properties_of(first["label"]) is None:
        first = _FIRST.match(text)
    named = properties_of(first["label"]) if first else None
    if first is None or named is None or (first["dash"] and not _PEOPLE.issuperset(named)):
        return (tuple(_details(line)) if len(text) <= DETAILS_LENGTH else ()) or None
    labels = [(first["label"], named, first.start(), first.end())]
    for match in _INNER.finditer(text, first.end()):
        label = match["label"] or match["boxed"]
        properties = properties_of(label)
        if properties is not None or is_eastern(label):
            labels.append((label, properties or (), match.start(), match.end()))
    found = []
    for place, (label, properties, _, start) in enumerate(labels):
        end = labels[place + 1][2] if place + 1 < len(labels) else len(text)
        value = text[start:end].rstrip(" \t\u3000|｜;；*_")
        told = [entry for name in properties for entry in _told(name, label, value, line.text_start + start)]
        if not told and not place and value:
            return () if is_otherwise_written(value) else None  # the word may begin a sentence
        found += told
    return tuple(found) or None


@lru_cache(REMEMBERED)
def properties_of(label: str) -> tuple[str, ...] | None:
    """The properties that a label names, the first in our order first; None for no label of any.

    ``監督・脚本`` names two. Printed sheets spread short labels with spaces: ``导　演``.
    """
    name = PROPERTY_OF.get(fold(label))
    if name is None and is_eastern(label):
        name = PROPERTY_OF.get(fold(_WIDE.sub("", label)))
    if name is not None:
        return (name,)
    names = [PROPERTY_OF.get(fold(part)) for part in _JOINED.split(label)]
    if len(names) < 2 or None in names:
        return None
    return tuple(name for name in LABELS if name in names and name) or ("",)


def _told(name: str, label: str, value: str, start: int) -> Iterator[Labelled]:
    """What a label with its value tells; nothing where the value is not what the label promises."""
    first, last = 0, len(value)
    if not value or not name:
        yield Labelled(name, label, None, value, start, start + last)
        return
    if name in _PEOPLE:
        if not _are_people(value):
            return
    elif name in _SINGLY:
        parts = [*_SEVERAL.finditer(value)]
        for match in parts if all(_ONE.fullmatch(match[0]) for match in parts) else ():
            yield Labelled(name, label, None, match[0], start + match.start(), start + match.end())
        return
    elif name == "rating":
        ends = [match.start() for match in _SENTENCE.finditer(value)][:1]
        last = next((end for end in (last, *ends) if parse_rating(value[:end]) is not None), 0)
    elif name == "runtime":
        last = last if minutes_of(value) is not None and last < YEAR_LENGTH else 0
    elif name == "year":
        last = last if _YEAR.match(value) and last < YEAR_LENGTH else 0
    elif name == "published":
        last = last if last < YEAR_LENGTH and stated_date(value) else 0
    elif name == "critic":
        last = last if last <= CRITIC_LENGTH and _CRITIC.fullmatch(value) else 0
    elif name == "title":
        first = len(value) - len(value.lstrip(_ENCLOSING))
        last = len(value.rstrip(_ENCLOSING)) if last <= TITLE_LENGTH and _is_title(value[first:]) else 0
    if first < last:
        yield Labelled(name, label, None, value[first:last], start + first, start + last)


def _is_title(value: str) -> bool:
    """Whether a value is no sentence that somebody writes about the film behind a word that is a label elsewhere."""
    return (
        not value[:1].islower()
        and value[-1:] not in ("", ".", "。")
        and not re.search(r"[。，,][ ]?[^\W\d_]{3}", value)
    )


def _are_people(value: str) -> bool:
    """Whether a value lists people, and is not the rest of a sentence."""
    names = [*people_in(value)]
    parts = [part for part in re.split(r"[、,，،؛;；/／|\t]", value) if part.strip(" .…等")]
    return bool(names) and len(names) >= len(parts) - (len(parts) > 3) and names[0][0] < 2


def people_abroad(document: str, label: Labelled) -> Iterator[Fact]:
    """Those whom a label names in other letters, each with what a bracket says that an actor plays."""
    if label.property == "critic":
        yield fact_at(document, "critic", label.value, "label", label.start, label.end)
        return
    for start, end, bracket in people_in(label.value):
        value = label.value[start:end]
        if label.property == "actor" and bracket and not _YEAR.match(bracket):
            value, end = f"{value}{ACTOR_SEPARATOR}{bracket.strip()}", label.value.index(bracket, end) + len(bracket)
        yield fact_at(document, label.property, value, "label", label.start + start, label.start + end)


def _details(line: Line) -> Iterator[Labelled]:
    """The year and the length on a line that has nothing but details: ``2008年/114分``."""
    found = []
    parts = [*_PART.finditer(line.text)]
    for part in parts[: FEW_DETAILS + 1]:
        for name, group, pattern in (("year", "year", _MADE), ("runtime", "minutes", _LENGTH)):
            if match := pattern.fullmatch(part[0]):
                start = line.text_start + part.start() + match.start(group)
                found.append(Labelled(name, "", None, match[group], start, start + len(match[group])))
                break
        else:
            if not _OTHER_DETAIL.fullmatch(part[0]):
                return
    if len(parts) <= FEW_DETAILS and len({entry.property for entry in found}) == len(found) == 2:
        yield from found
