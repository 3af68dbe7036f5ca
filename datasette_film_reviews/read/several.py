"""Where one text holds several reviews: the headers that begin each of them, and the separators between.

A text is parted only where every part shows the same header: the same labels, a title with its year, or, between
separators, a heading and a rating in the same place. One review with sections stays one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from datasette_film_reviews.read.part_headers import Header, Line, has_text, header_of, is_heading, rated_places

PREAMBLE_LINES = 6
"""What stands above the first review, the heading of a collection, has no more lines than this."""

_SEPARATOR = re.compile(r"([-=*~_#+–—•])(?:[ \t]?\1){2,}|%")
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
    lines = list(_lines(text))
    paragraphs = list(_paragraphs(lines))
    starts = _headed(lines, paragraphs) or _separated(lines)
    return tuple(_parts(lines, starts, len(text))) if len(starts) > 1 else ()


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip("\ufeff\u200b \t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        yield Line(start, stripped, bool(_SEPARATOR.fullmatch(stripped[:200])) or (not stripped and "\f" in raw))
        start += len(raw)


def _paragraphs(lines: Sequence[Line]) -> Iterator[range]:
    """The runs of lines that have text and are no separators."""
    start = 0
    for place, line in enumerate(lines):
        if not line.text or line.separates:
            if start < place:
                yield range(start, place)
            start = place + 1
    if start < len(lines):
        yield range(start, len(lines))


def _headed(lines: Sequence[Line], paragraphs: Sequence[range]) -> list[int]:
    """The first lines of the parts that the most frequent of the repeated headers begins."""
    found: dict[tuple[str, ...], list[int]] = {}
    headers: dict[int, Header] = {}
    for number, paragraph in enumerate(paragraphs):
        if header := header_of([lines[place].text for place in paragraph]):
            headers[number] = header
            found.setdefault(header.kind, []).append(number)
    for numbers in sorted(found.values(), key=len, reverse=True):
        if len(numbers) > 1:
            heads = [headers[number] for number in numbers]
            first = _with_headings(lines, paragraphs, numbers, heads)
            starts = [paragraphs[number].start for number in first]
            names = [lines[place].text for place in starts] if first != numbers else [head.name for head in heads]
            if _alike(heads, names, first != numbers) and _are_reviews(lines, starts, heads[0].needs_prose):
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
    shared = frozenset.intersection(*(head.properties for head in heads))
    return heads[0].suffices(shared, headed)


def _separated(lines: Sequence[Line]) -> list[int]:
    """The first lines of the parts between separators of one kind, where each has its heading and its rating."""
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
        texts = [[lines[place].text for place in chunk] for chunk in chunks]
        if len(chunks) > 1 and all(is_heading(text[0]) for text in texts):
            distinct = len({text[0].casefold() for text in texts}) == len(texts)
            starts = [chunk[0] for chunk in chunks]
            rated = frozenset.intersection(*(rated_places(text) for text in texts))
            if distinct and rated and _are_reviews(lines, starts, needs_prose=True):
                return starts
    return []


def _are_reviews(lines: Sequence[Line], starts: Sequence[int], needs_prose: bool) -> bool:
    """Whether each part has a text, and what stands above the first of them has none."""
    above = [line.text for line in lines[: starts[0]] if line.text and not line.separates]
    if len(above) > PREAMBLE_LINES or has_text(above, needs_prose=True):
        return False
    return all(
        has_text([line.text for line in lines[start + 1 : stop] if not line.separates], needs_prose)
        for start, stop in pairwise([*starts, len(lines)])
    )


def _parts(lines: Sequence[Line], starts: Sequence[int], length: int) -> Iterator[Part]:
    for number, (start, stop) in enumerate(pairwise([*starts, len(lines)])):
        last = stop
        while lines[last - 1].separates or not lines[last - 1].text:
            last -= 1
        end = lines[stop].start if stop < len(lines) else length
        separated = last < stop and any(line.separates for line in lines[last:stop])
        yield Part(
            lines[start].start if number else 0,
            lines[start].start,
            lines[last].start if separated else end,
            end,
        )
