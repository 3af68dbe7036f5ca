"""A review with its readers' comments, as sources tell them apart, made one document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Comment, Repair, Segment
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
    """A text whose ``parts`` partition it: the body, then each comment. Without comments there are no parts."""

    text: str
    parts: tuple[Segment, ...]
    comments: tuple[Comment, ...]
    repairs: tuple[Repair, ...]


def commented(body: Reduced, remarks: Iterable[Remark]) -> Commented:
    """Put comments below the review that they are about."""
    text = body.text
    repairs = list(body.repairs)
    comments: list[Comment] = []
    for remark in remarks:
        text += _BETWEEN if text else ""
        comments.append(Comment(remark.author, remark.published, len(text), len(text) + len(remark.words.text)))
        repairs += (
            done if done.start is None else replace(done, start=done.start + len(text)) for done in remark.words.repairs
        )
        text += remark.words.text
    starts = [comment.start for comment in comments]
    ends = [*starts[1:], len(text)]
    parts = [Segment("comment", start, end) for start, end in zip(starts, ends, strict=bool(starts))]
    if starts and starts[0]:
        parts.insert(0, Segment("body", 0, starts[0]))
    return Commented(text, tuple(parts), tuple(comments), tuple(gathered(repairs)))
