"""A review with its readers' comments, as sources tell them apart, made one document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Comment, Repair, Segment, SegmentKind
from datasette_film_reviews.read.markup import Reduced, gathered

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Remark:
    """One comment, reduced; author and ISO date where the source tells them."""

    author: str | None
    published: str | None
    words: Reduced


@dataclass(frozen=True, slots=True)
class Commented:
    """A text whose ``parts`` partition it: byline, body, each comment. Where there is but the body, there are none."""

    text: str
    parts: tuple[Segment, ...]
    comments: tuple[Comment, ...]
    repairs: tuple[Repair, ...]


def commented(body: Reduced, remarks: Iterable[Remark], byline: int = 0) -> Commented:
    """Put comments below the review that they are about, of which the first ``byline`` code points only sign it."""
    pieces = [body.text] if body.text else []
    length = len(body.text)
    repairs = list(body.repairs)
    comments: list[Comment] = []
    for remark in remarks:
        start = length + (len(_BETWEEN) if pieces else 0)
        length = start + len(remark.words.text)
        pieces.append(remark.words.text)
        comments.append(Comment(remark.author, remark.published, start, length))
        repairs += (
            done if done.start is None else replace(done, start=done.start + start) for done in remark.words.repairs
        )
    text = _BETWEEN.join(pieces)
    parts: list[tuple[SegmentKind, int]] = [("comment", comment.start) for comment in comments]
    if byline < len(body.text):
        parts.insert(0, ("body", byline))
    if byline:
        parts.insert(0, ("byline", 0))
    ends = [*(start for _, start in parts[1:]), len(text)]
    segments = tuple(Segment(kind, start, end) for (kind, start), end in zip(parts, ends, strict=bool(parts)))
    return Commented(text, segments if len(segments) > 1 else (), tuple(comments), tuple(gathered(repairs)))
