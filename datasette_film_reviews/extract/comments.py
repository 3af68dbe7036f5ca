"""Readers' comments: where each begins and ends, who wrote it and when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from datasette_film_reviews.extract.lines import Line, lines_of
from datasette_film_reviews.extract.threads import Heading, date_in, headings_of, is_furniture, is_time
from datasette_film_reviews.model import Comment

SIGNATURE_LENGTH = 60

_SIGNATURE = re.compile(r"\s*\(?\s*[-–—]\s*(?P<author>[^\n()]{2,40}?)\)\s*$|\s+[-–—]\s?(?P<plain>[A-Z][\w .'’]{1,30})$")
_COUNT = re.compile(r"\d{1,4}")


@dataclass(slots=True)
class _Draft:
    author: str | None = None
    published: str | None = None
    start: int | None = None
    end: int = 0

    def add(self, start: int, end: int) -> None:
        self.start = start if self.start is None else self.start
        self.end = end


def comments_in(document: str, start: int, end: int) -> list[Comment]:
    """The comments between two offsets, in order. A blank-line block without any author is a comment of its own.

    Buttons round a comment are no part of it. Where a thread signs its comments with the line that others head them
    with, the line belongs to the text before it.
    """
    lines: list[Line] = []
    apart: list[bool] = []
    blank = True
    for line in lines_of(document, start, end):
        if line.text and not is_furniture(line.text):
            lines.append(line)
            apart.append(blank)
        blank = not line.text
    headings = _that_count(headings_of(lines))
    headed = any(headings)
    signed = headed and headings[0] is None and headings[-1] is not None
    drafts: list[_Draft] = [_Draft()] if signed or not headed else []
    skip = 0
    for place, (line, heading) in enumerate(zip(lines, headings, strict=True)):
        at_edge = not drafts or drafts[-1].start is None or place + 1 == len(lines) or headings[place + 1] is not None
        if skip:
            skip -= 1
        elif heading is not None and signed:
            drafts[-1].author, drafts[-1].published = heading.author, heading.published
            drafts.append(_Draft())
        elif heading is not None:
            skip = heading.lines - 1
            drafts.append(_Draft(heading.author, heading.published))
            if heading.text is not None:
                drafts[-1].add(line.text_start + heading.text, line.text_end)
        elif drafts and headed and at_edge and is_time(line.text):
            drafts[-1].published = drafts[-1].published or date_in(line.text)
        elif not (headed and at_edge and _COUNT.fullmatch(line.text)):
            if not drafts or (apart[place] and not headed and drafts[-1].start is not None):
                drafts.append(_Draft())
            drafts[-1].add(line.text_start, line.text_end)
    return [_finished(document, draft) for draft in drafts if draft.start is not None]


def _that_count(headings: list[Heading | None]) -> list[Heading | None]:
    """The headings without what is a number or a colon in the text of comments that others head."""
    if any(heading and not heading.weak for heading in headings):
        return [None if heading and heading.weak else heading for heading in headings]
    return headings


def _finished(document: str, draft: _Draft) -> Comment:
    """A draft with the author taken from a signature at its end, where nothing else named one."""
    start, end, author = draft.start or 0, draft.end, draft.author
    if author is None:
        tail = max(start, end - SIGNATURE_LENGTH)
        match = _SIGNATURE.search(document[tail:end])
        if match and tail + match.start() > start:
            author = (match["author"] or match["plain"]).strip()
            end = tail + match.start()
    return Comment(author, draft.published, start, end)
