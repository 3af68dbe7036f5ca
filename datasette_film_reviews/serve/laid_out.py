"""The body as its author laid it out: tags kept, words found again in the document so that they can be marked."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from itertools import islice
from typing import TYPE_CHECKING

import nh3

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from datasette_film_reviews.serve.highlight import Span

TAGS = frozenset(
    "a abbr b blockquote br cite code dd del dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins li ol p pre q s small"
    " strong sub sup table tbody td th thead tr u ul".split()
)
ATTRIBUTES = {"a": {"href", "title"}, "abbr": {"title"}}
LINKS = "nofollow noopener noreferrer"
REACH = 2000
"""How far ahead a word of the page is looked for in the document: past what was cut, not past everything."""

SCHEMES = {"http", "https", "mailto"}


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as it is to be sent."""

    html: str


def laid_out(html: str, document: str, body: Sequence[Span]) -> list[Tag | Span]:
    """Tags, and the spans of the document that stand between them, in the order of the page.

    ``body`` are the spans that may be shown: words that were cut are left out. Only known tags and links to
    ``SCHEMES`` come through, whatever ``html`` holds. Words that the document does not have are dropped.
    """
    clean = nh3.clean(html, tags=set(TAGS), attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=LINKS)
    aligner = _Aligner(document, body)
    aligner.feed(clean)
    aligner.close()
    return aligner.parts


class _Aligner(HTMLParser):
    def __init__(self, document: str, body: Sequence[Span]) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Tag | Span] = []
        self._document = document
        self._body = list(body)
        self._position = 0
        self._next = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        written = "".join(f' {name}="{escape(value or "")}"' for name, value in attributes)
        self.parts.append(Tag(f"<{tag}{written}>"))

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(Tag(f"</{tag}>"))

    def handle_data(self, text: str) -> None:
        """Find the words of a text node one after the other: white space may differ between page and document."""
        first: int | None = None
        for word in text.split():
            found = self._document.find(word, self._position, self._position + REACH + len(word))
            if found >= 0:
                first = found if first is None else first
                self._position = found + len(word)
        if first is None:
            self.parts.append(Tag(" " if text.isspace() else ""))
            return
        self.parts.append(Tag(" " if text[:1].isspace() else ""))
        self.parts.extend(self._shown(first, self._position))
        self.parts.append(Tag(" " if text[-1:].isspace() else ""))

    def _shown(self, start: int, end: int) -> Iterator[Span]:
        """What of a stretch of the document may be shown. Stretches come in order, and so do the spans of the body."""
        while self._next < len(self._body) and self._body[self._next][1] <= start:
            self._next += 1
        for body_start, body_end in islice(self._body, self._next, None):
            if body_start >= end:
                return
            yield max(start, body_start), min(end, body_end)
