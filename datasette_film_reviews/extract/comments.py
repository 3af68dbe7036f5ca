"""Readers' comments: where each begins and ends, and who wrote it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from datasette_film_reviews.extract.bylines import iso_date
from datasette_film_reviews.extract.lines import lines_of
from datasette_film_reviews.extract.names import UPPER
from datasette_film_reviews.model import Comment

_AUTHOR = rf"[{UPPER}\w][^\n:()]{{0,48}}?"
_DATE = r"[\w,.]+\s+[\w,.]+\s+\d{4}|\d{4}-\d\d-\d\d"
_NUMBERED = re.compile(r"\d{1,4}[.)]\s+(?P<text>\S.*)")
_SAYS = re.compile(
    rf"(?:\d{{1,4}}[.)]\s*)?(?P<author>{_AUTHOR})\s+(?:says|said|wrote|writes|commented|schreibt|sagt|dice)\b\s*:?\s*(?P<date>)"
)
_DATED = re.compile(
    rf"(?:posted\s+by\s+)?(?P<author>{_AUTHOR})\s*(?:,|\||\bon\b|\bat\b|[-–—·•])\s*(?P<date>{_DATE})\b.{{0,30}}",
    re.IGNORECASE,
)
_INLINE = re.compile(rf"(?P<author>[{UPPER}\w][\w.'’-]*(?: [\w.'’-]+){{0,3}}):\s+(?P<text>\S.*)")
_DATE_ALONE = re.compile(rf"(?P<date>{_DATE})\b.{{0,30}}")
_SIGNATURE = re.compile(r"\s*\(?\s*[-–—]\s*(?P<author>[^\n()]{2,40}?)\)\s*$|\s+[-–—]\s?(?P<plain>[A-Z][\w .'’]{1,30})$")
_REPLY = re.compile(r"(?:reply|like|report|\d+ likes?)\W*", re.IGNORECASE)


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
    """The comments between two offsets, in order. A blank-line block without any author is a comment of its own."""
    drafts: list[_Draft] = []
    lines = [line for line in lines_of(document, start, end) if not _REPLY.fullmatch(line.text)]
    headed = any(_heading(line.text) for line in lines)
    fresh = True
    for line in lines:
        if not line.text:
            fresh = fresh or not headed
            continue
        heading = _heading(line.text)
        if heading:
            author, published, offset = heading
            drafts.append(_Draft(author, published))
            if offset is not None:
                drafts[-1].add(line.text_start + offset, line.text_end)
        elif drafts and drafts[-1].start is None and (dated := _DATE_ALONE.fullmatch(line.text)):
            drafts[-1].published = iso_date(dated["date"])
        else:
            if (fresh and not headed) or not drafts:
                drafts.append(_Draft())
            drafts[-1].add(line.text_start, line.text_end)
        fresh = False
    return [_finished(document, draft) for draft in drafts if draft.start is not None]


def _heading(text: str) -> tuple[str | None, str | None, int | None] | None:
    """(author, date, where text begins on the same line) of a line that begins a comment."""
    if match := _SAYS.fullmatch(text):
        return match["author"], None, None
    if match := _DATED.fullmatch(text):
        return match["author"].strip(), iso_date(match["date"]), None
    if match := _NUMBERED.fullmatch(text):
        return None, None, match.start("text")
    if match := _INLINE.fullmatch(text):
        return match["author"], None, match.start("text")
    return None


def _finished(document: str, draft: _Draft) -> Comment:
    """A draft with the author taken from a signature at its end, where nothing else named one."""
    start, end, author = draft.start or 0, draft.end, draft.author
    if author is None and (match := _SIGNATURE.search(document[max(start, end - 60) : end])):
        author = (match["author"] or match["plain"]).strip()
        end = max(start, end - 60) + match.start()
    return Comment(author, draft.published, start, end)
