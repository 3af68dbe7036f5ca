"""Parts of one record that are reduced each by itself, made one document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from datasette_film_reviews.model import Mark, Repair, Segment, SegmentKind
from datasette_film_reviews.read.markup import Reduced, gathered

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Joined:
    """The words of all parts, and the segments that they make: none where all are one body."""

    words: Reduced
    parts: tuple[Segment, ...]


def joined(pieces: Iterable[tuple[SegmentKind, Reduced]]) -> Joined:
    """Put pieces one below the other, without those that have no text; neighbours of one kind are one segment."""
    text = ""
    html: list[str] = []
    repairs: list[Repair] = []
    marks: list[Mark] = []
    begun: list[tuple[SegmentKind, int]] = []
    for kind, piece in pieces:
        if not piece.text:
            continue
        text += _BETWEEN if text else ""
        start = len(text)
        if not begun or begun[-1][0] != kind:
            begun.append((kind, start))
        text += piece.text
        html.append(piece.html or "")
        repairs += (done if done.start is None else replace(done, start=done.start + start) for done in piece.repairs)
        marks += (replace(mark, start=mark.start + start, end=mark.end + start) for mark in piece.marks)
    ends = [*(start for _, start in begun[1:]), len(text)]
    parts = tuple(Segment(kind, start, end) for (kind, start), end in zip(begun, ends, strict=bool(begun)))
    words = Reduced(text, "".join(html), tuple(gathered(repairs)), tuple(marks))
    return Joined(words, parts if [part.kind for part in parts] != ["body"] else ())
