"""Facts in lines below each other, as boxes and lists of pages read: a label above its value, details one to a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from datasette_film_reviews.extract.details import details_in
from datasette_film_reviews.extract.labels import LABEL_LENGTH, PEOPLE_PROPERTIES, Labelled, labelled_in, property_of
from datasette_film_reviews.extract.lines import SENTENCE_END, Line
from datasette_film_reviews.extract.names import WHOLE_PERSON

LONGEST_DETAIL = 40
MOST_LINES = 60
"""No box has more lines."""

_PEOPLE = re.compile(
    rf"{WHOLE_PERSON}(?:\s*\([^)]*\))?(?:\s*(?:[,;/&]|\band\b|\bund\b|\by\b|\bet\b|\be\b)\s*{WHOLE_PERSON}(?:\s*\([^)]*\))?)*"
)
TOP = 6
"""Lines within which a title stands."""

_OR_MORE = re.compile(r"\(e?s\)$", re.IGNORECASE)
_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d")
_ALONE_SUFFICES = frozenset(("director", "actor", "critic"))
_COUNTRY_CODES = re.compile(r"[A-Z]{1,3}(?:\s?[/,·-]\s?[A-Z]{1,3})*")


def labels_above(lines: Sequence[Line]) -> Mapping[int, tuple[Labelled, ...]]:
    """What is stated by values that stand below their labels, by where their lines begin; of labels, nothing.

    ``lines`` are those that have text. A label without a colon is also a heading or a section: two of them have to be
    answered one after the other, or one by names of people.
    """
    found: dict[int, tuple[Labelled, ...]] = {}
    place = 0
    while place < len(lines):
        box = [*_answered(lines, place)]
        stated = [label for _, labels in box for label in labels]
        kinds = {label.property for label in stated}
        if len(kinds) > 1 or kinds & _ALONE_SUFFICES:
            found.update({line.start: labels for line, labels in box})
        place += max(1, len(box))
    return {**dict(_made(lines)), **found}


def _made(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[Labelled, ...]]]:
    """When and by whom a film was made, where a year and a name stand below its title, a line each."""
    for title, year, maker in zip(lines[:TOP], lines[1:TOP], lines[2:TOP], strict=False):
        together = year.start == title.end and maker.start == year.end
        if together and _YEAR.fullmatch(year.text) and re.fullmatch(WHOLE_PERSON, maker.text):
            for line, property in ((year, "year"), (maker, "director")):
                start = line.text_start
                yield line.start, (Labelled(property, "", None, line.text, start, start + len(line.text)),)
            return


def stacked_details(lines: Sequence[Line]) -> frozenset[int]:
    """Where the lines of lists begin that have a film's details one below the other, its length among them."""
    found: set[int] = set()
    place = 0
    while place < len(lines):
        stack = [*_short_lines(lines, place)]
        details = {
            number: {detail.property for detail in details_in(line.text, 0, len(line.text))}
            for number, line in enumerate(stack)
        }
        kinds = set().union(*details.values())
        if len(kinds) > 1 and "runtime" in kinds:
            first = next(number for number, properties in details.items() if properties)
            while first and (place or _COUNTRY_CODES.fullmatch(stack[first - 1].text)):
                first -= 1
            found.update(line.start for line in stack[first:] if "\t" not in line.text)
        place += max(1, len(stack))
    return frozenset(found)


def _answered(lines: Sequence[Line], place: int) -> Iterator[tuple[Line, tuple[Labelled, ...]]]:
    """The lines of labels and of their values from a place on; nothing where no label stands there."""
    last = min(len(lines), place + MOST_LINES)
    while place + 1 < last:
        label = _label(lines[place].text)
        if label is None or _label(lines[place + 1].text) is not None:
            return
        values = [lines[place + 1]]
        stated = _value(label, values[0])
        if stated is None:
            return
        if property_of(label) in PEOPLE_PROPERTIES:
            below = lines[place + 2 : last]
            for line in below:
                if (
                    line.start != values[-1].end
                    or _label(line.text) is not None
                    or not _PEOPLE.fullmatch(line.text.rstrip(","))
                ):
                    break
                values.append(line)
        yield lines[place], ()
        for value in values:
            yield value, _value(label, value) or ()
        place += 1 + len(values)


def _label(text: str) -> str | None:
    """The words of a line that is a label and nothing else."""
    words = _OR_MORE.sub("", text.strip("*_:： \t"))
    if len(words) > LABEL_LENGTH or not words[:1].isupper() or property_of(words) is None:
        return None
    return words


def _value(label: str, line: Line) -> tuple[Labelled, ...] | None:
    """What a line states below a label; None where it is not what the label promises."""
    property = property_of(label)
    if property in PEOPLE_PROPERTIES and not _PEOPLE.fullmatch(line.text.rstrip(",")):
        return None
    if not property:
        return () if len(line.text) <= LONGEST_DETAIL * 2 and not SENTENCE_END.search(line.text) else None
    before = f"{label}: "
    together = before + line.text
    moved = line.text_start - len(before)
    found = []
    for each in labelled_in(Line(0, len(together), together, 0)):
        start = max(each.start, len(before))
        found.append(replace(each, value=together[start : each.end], start=start + moved, end=each.end + moved))
    return tuple(found) or None


def _short_lines(lines: Sequence[Line], place: int) -> Iterator[Line]:
    """The lines from a place on, down to the next blank one, that may be details or names."""
    end = lines[place].start
    for line in lines[place : place + MOST_LINES]:
        if line.start != end or len(line.text) > LONGEST_DETAIL or SENTENCE_END.search(line.text) or ":" in line.text:
            return
        yield line
        end = line.end
