"""Where one text holds several reviews: the headers that begin each of them, and the separators between.

A text is parted only where every part shows the same header: the same labels, a title with its year, or, between
separators, a heading and a rating in the same place or the same labelled credits. One review with sections stays one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from datasette_film_reviews.read.part_headers import (
    IN_LINE,
    Header,
    Line,
    has_text,
    header_of,
    is_heading,
    is_side,
    is_title_with_year,
    rated_places,
    stated_of_a_film,
)

PREAMBLE_LINES = 6
"""What stands above the first review, the heading of a collection, has no more lines than this."""

_SEPARATOR = re.compile(r"([-=*~_#+–—•])(?:[ \t]?\1){2,}|%")
_FEWEST, _SEVERAL = 2, 3
_HEADER_LINES = 8
"""So many lines of a part may hold its heading and what is stated below that."""

_GAP = 3
"""So many blank lines are a separator."""


@dataclass(frozen=True, slots=True)
class Part:
    """The share of one review: it is ``text[body:body_end]``; round it stand separators or the collection's heading."""

    start: int
    body: int
    body_end: int
    end: int


def parts_of(text: str) -> tuple[Part, ...]:
    """The shares of several reviews, which partition the text; empty where it is one review. Linear in its length."""
    lines = list(lines_in(text))
    paragraphs = list(paragraphs_in(lines))
    starts, stop = _headed(lines, paragraphs) or _headed(lines, list(_cut(lines, paragraphs)), _SEVERAL), len(lines)
    if not starts:
        starts, stop = _separated(lines)
    return tuple(_parts(lines, starts, stop, len(text))) if len(starts) > 1 else ()


def lines_in(text: str) -> Iterator[Line]:
    """The lines of a text, however they end, and which of them are drawn as separators."""
    start = 0
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip("\ufeff\u200b \t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        yield Line(start, stripped, bool(_SEPARATOR.fullmatch(stripped[:200])) or (not stripped and "\f" in raw))
        start += len(raw)


def paragraphs_in(lines: Sequence[Line]) -> Iterator[range]:
    """The runs of lines that have text and are no separators."""
    start = 0
    for place, line in enumerate(lines):
        if not line.text or line.separates:
            if start < place:
                yield range(start, place)
            start = place + 1
    if start < len(lines):
        yield range(start, len(lines))


def _cut(lines: Sequence[Line], paragraphs: Sequence[range]) -> Iterator[range]:
    """The paragraphs, each cut before every line that is a title with its year: some pages have no blank lines."""
    for paragraph in paragraphs:
        titles = [place for place in paragraph if place > paragraph.start and is_title_with_year(lines[place].text)]
        for start, stop in pairwise([paragraph.start, *titles, paragraph.stop]):
            yield range(start, stop)


def _headed(lines: Sequence[Line], paragraphs: Sequence[range], fewest: int = _FEWEST) -> list[int]:
    """The first lines of the parts that the most frequent of the repeated headers begins, of so many at least."""
    found: dict[tuple[str, ...], list[int]] = {}
    headers: dict[int, Header] = {}
    for number, paragraph in enumerate(paragraphs):
        if header := header_of([lines[place].text for place in paragraph]):
            headers[number] = header
            found.setdefault(header.kind, []).append(number)
    for numbers in sorted(found.values(), key=len, reverse=True):
        if len(numbers) >= (_SEVERAL if headers[numbers[0]].kind[0] == IN_LINE else fewest):
            heads = [headers[number] for number in numbers]
            first = _with_headings(lines, paragraphs, numbers, heads)
            starts = [paragraphs[number].start for number in first]
            names = [lines[place].text for place in starts] if first != numbers else [head.name for head in heads]
            if not _alike(heads, names, first != numbers):
                continue
            if heads[0].kind[0] == IN_LINE and not _are_rated(lines, starts, heads[0].kind):
                continue
            if _are_reviews(lines, starts, len(lines), heads[0].needs_prose, int(heads[0].kind[0] != IN_LINE)):
                return starts
    return []


def _with_headings(
    lines: Sequence[Line], paragraphs: Sequence[range], numbers: Sequence[int], heads: Sequence[Header]
) -> list[int]:
    """The paragraphs that begin the parts: those above the headers, where each has a heading of one line above it."""
    if heads[0].name or not all(
        number and len(paragraphs[number - 1]) == 1 and is_heading(lines[paragraphs[number - 1].start].text)
        for number in numbers
    ):
        return list(numbers)
    return [number - 1 for number in numbers]


def _alike(heads: Sequence[Header], names: Sequence[str], headed: bool) -> bool:
    """Whether headers show the same and are of different reviews."""
    if len({(name, *head.marks) for name, head in zip(names, heads, strict=True)}) < len(heads):
        return False
    if heads[0].kind == ("rated",) and any(map(is_side, names)):
        return False
    shared = frozenset.intersection(*(head.properties for head in heads))
    return heads[0].suffices(shared, headed)


def _separated(lines: Sequence[Line]) -> tuple[list[int], int]:
    """The first lines of the parts between separators of one kind, and the line at which the last of them ends.

    Each part has its heading, and its rating or its credits as all others have. What stands before them is the heading
    of the whole; what comes after them, as in an issue of a magazine, is no review.
    """
    separators: dict[str, list[int]] = {}
    blank = 0
    for place, line in enumerate(lines):
        if line.separates:
            separators.setdefault(line.text[:1], []).append(place)
        elif line.text and blank >= _GAP:
            separators.setdefault("blank", []).append(place - 1)
        blank = 0 if line.text or line.separates else blank + 1
    for places in separators.values():
        edges = [-1, *places, len(lines)]
        chunks = [
            chunk
            for before, after in pairwise(edges)
            if (chunk := [place for place in range(before + 1, after) if lines[place].text])
        ]
        told = [_told([lines[place].text for place in chunk]) for chunk in chunks]
        reviews = [number for number, properties in enumerate(told) if properties]
        if len(reviews) < _FEWEST or reviews[-1] - reviews[0] >= len(reviews):
            continue
        starts = [chunks[number][0] for number in reviews]
        stop = chunks[reviews[-1]][-1] + 1 if reviews[-1] + 1 < len(chunks) else len(lines)
        distinct = len({lines[start].text.casefold() for start in starts}) == len(starts)
        shared = frozenset.intersection(*(told[number] for number in reviews))
        if distinct and shared and _are_reviews(lines, starts, stop, needs_prose=True):
            return starts, stop
    return [], len(lines)


def _told(texts: Sequence[str]) -> frozenset[str | int]:
    """What shows that a part below its heading is a review: where it is rated, and what its first lines state."""
    if not is_heading(texts[0]):
        return frozenset()
    return rated_places(texts) | stated_of_a_film(texts[1:_HEADER_LINES])


def _are_rated(lines: Sequence[Line], starts: Sequence[int], kind: tuple[str, ...]) -> bool:
    """Whether each part has its rating behind its title, or as its last line."""
    if "rated" in kind:
        return True
    parts = [[line.text for line in lines[start:stop] if line.text] for start, stop in pairwise([*starts, len(lines)])]
    return all(rated_places(part[-1:]) for part in parts)


def _are_reviews(
    lines: Sequence[Line], starts: Sequence[int], stop: int, needs_prose: bool, header_lines: int = 1
) -> bool:
    """Whether each part has a text below its header, and what stands above the first of them has none."""
    above = [line.text for line in lines[: starts[0]] if line.text and not line.separates]
    if len(above) > PREAMBLE_LINES or has_text(above, needs_prose=True):
        return False
    return all(
        has_text([line.text for line in lines[start + header_lines : following] if not line.separates], needs_prose)
        for start, following in pairwise([*starts, stop])
    )


def _parts(lines: Sequence[Line], starts: Sequence[int], stop: int, length: int) -> Iterator[Part]:
    for number, (start, following) in enumerate(pairwise([*starts, stop])):
        last = following
        while lines[last - 1].separates or not lines[last - 1].text:
            last -= 1
        end = lines[following].start if following < stop else length
        separated = (following == stop < len(lines)) or any(line.separates for line in lines[last:following])
        yield Part(
            lines[start].start if number else 0,
            lines[start].start,
            lines[last].start if separated else end,
            end,
        )
