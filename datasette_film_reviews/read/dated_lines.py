"""Diaries in plain text: paragraphs that begin with a day, an entry each: ``6/1/13  SALT  7``, ``--- 14 février``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from statistics import median

from datasette_film_reviews.model import HEADING_OF_ALL, Field
from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.days import Day, completed, day_of
from datasette_film_reviews.read.entries import is_of_films
from datasette_film_reviews.read.headlines import headline
from datasette_film_reviews.read.part_headers import HEADING_WORDS, Line, has_text
from datasette_film_reviews.read.several import PREAMBLE_LINES, Part, lines_in, paragraphs_in

_FEWEST = 3
"""So many entries are a diary; two dates may be those of a post and of what was added to it."""

_NOTE = 25
"""Words of the median entry: those of a list of dates are shorter."""

_MOSTLY = 0.75
"""The share of entries with a number at the end of their heading from which on these are ratings."""

_LENGTH = 200
_SHORT_YEAR = re.compile(r"(?P<before>[\W_]{0,10}\d{1,2}([./-])\d{1,2}\2)(?P<year>\d\d)(?=\s|$)")
_PIVOT = 50
"""Of two figures, from so many on a year is one of the twentieth century."""

_MARKED = re.compile(r"(?P<title>.*[^\s–—|:,-])(?:[ ]{2,}|\t+|[ ]*[–—|:,][ ]*|[ ]+-[ ]+)(?P<mark>\S.{0,24})")
_NUMBER = re.compile(r"\d{1,2}(?:[.,]\d)?")


@dataclass(frozen=True, slots=True)
class DatedPart:
    """One entry: where it stands, what its first line states, and whether a part of its day is an assumption."""

    part: Part
    fields: tuple[Field, ...]
    assumed: bool


@dataclass(frozen=True, slots=True)
class _Begun:
    """The first line of an entry: its day, the rest of the line and where in the text that begins."""

    place: int
    day: Day
    century: bool
    rest: str
    start: int


def dated_parts(text: str, path: str) -> tuple[DatedPart, ...]:
    """The entries of a diary, which partition the text; empty where it is none. Linear in its length.

    ``path`` is the file's, which may say the year of days without one.
    """
    lines = list(lines_in(text))
    begun = [
        entry
        for paragraph in paragraphs_in(lines)
        if (entry := _begun(text, lines[paragraph.start], paragraph.start)) is not None
    ]
    if len(begun) < _FEWEST or not _is_diary(lines, begun):
        return ()
    above = next((line.text for line in lines[: begun[0].place] if line.text and not line.separates), "")
    name = PurePosixPath(path)
    periods = (above, name.stem, "/".join(name.with_suffix("").parts[-2:]))
    titled = _titled(begun)
    marks = [_marked(entry.rest) for entry in begun]
    numbered = sum(bool(mark) for _, mark in marks) >= _MOSTLY * len(begun)
    parts = []
    ends = [*(lines[entry.place].start for entry in begun[1:]), len(text)]
    for number, (entry, end) in enumerate(zip(begun, ends, strict=True)):
        start = ends[number - 1] if number else 0
        published, assumed = completed(entry.day, periods)
        fields = [Field("day", "published", published)] if published else []
        body = entry.start
        if entry.place in titled:
            title, mark = marks[number]
            kept = bool(mark) and (numbered or not _NUMBER.fullmatch(mark))
            fields.append(headline("heading", title if kept else entry.rest))
            fields += [Field(HEADING_OF_ALL, "kind", "film")] if is_of_films(above) else []
            if kept:
                fields.append(Field("heading", "rating", mark))
        elif not titled and _is_called(entry.rest) and text[body + len(entry.rest) : end].strip():
            body += len(entry.rest)  # where it was seen
        guessed = published is not None and (assumed or entry.century)
        parts.append(DatedPart(Part(start, body, end, end), tuple(fields), guessed))
    return tuple(parts)


def _begun(text: str, line: Line, place: int) -> _Begun | None:
    """The entry that a line begins, if it does so with a day."""
    written = line.text
    if short := _SHORT_YEAR.match(written):
        century = "19" if int(short["year"]) >= _PIVOT else "20"
        written = f"{short['before']}{century}{written[short.start('year') :]}"
    heading = written[:_LENGTH]  # what follows a day may be the whole entry, longer than any heading
    day = day_of(heading)
    if day is None:
        return None
    end = text.index(line.text, line.start) + len(line.text)
    if heading.endswith(day.rest):
        rest = written[len(heading) - len(day.rest) :]
        return _Begun(place, day, short is not None, rest, end - len(rest))
    # The day stands last, which it may in any sentence.
    return _Begun(place, day, False, day.rest, end - len(line.text)) if _is_called(day.rest) else None


def _is_diary(lines: Sequence[Line], begun: Sequence[_Begun]) -> bool:
    """Whether each entry has a text, and what stands above the first of them is a title at most."""
    above = [line.text for line in lines[: begun[0].place] if line.text and not line.separates]
    if len(above) > PREAMBLE_LINES or has_text(above, needs_prose=True):
        return False
    words = [
        len(entry.rest.split()) + sum(len(line.text.split()) for line in lines[entry.place + 1 : following])
        for entry, following in zip(begun, [*(entry.place for entry in begun[1:]), len(lines)], strict=True)
    ]
    return min(words) > 0 and median(words) >= _NOTE


def _titled(begun: Sequence[_Begun]) -> frozenset[int]:
    """The places of the entries that have a title behind their day; none where it says where something was seen.

    Where titles begin with a capital, what does not is none: ``no film today``.
    """
    called = [entry for entry in begun if _is_called(entry.rest)]
    small = [entry for entry in called if entry.rest[0].islower()]
    if 2 * len(called) <= len(begun) or len({entry.rest.casefold() for entry in called}) < len(called):
        return frozenset()
    return frozenset(entry.place for entry in called if 2 * len(small) > len(called) or entry not in small)


def _is_called(rest: str) -> bool:
    """Whether the rest of a line can be a title: it is no sentence."""
    return bool(rest) and len(rest.split()) <= HEADING_WORDS and not rest.endswith((".", "…"))


def _marked(rest: str) -> tuple[str, str]:
    """A heading as its title and the mark behind it, which is empty where there is none."""
    found = _MARKED.fullmatch(rest) if len(rest) <= _LENGTH else None
    if found is None or not (_NUMBER.fullmatch(found["mark"]) or parse_rating(found["mark"]) is not None):
        return rest, ""
    return found["title"], found["mark"]
