"""Facts marked in the text that they were found in: spans become HTML, the words stay as they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Span = tuple[int, int]

QUOTE = Markup('<a class="quote-place" id="quote"></a>')
"""The place of the pull quote; its mark is drawn by the stylesheet."""

_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")


def paragraphs(document: str, start: int, end: int) -> list[Span]:
    """The lines with something on them between `start` and `end`, as spans without the space around them."""
    return [match.span() for match in _PARAGRAPH.finditer(document, start, end)]


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words that prove something: their span, the number of the note that tells what, and where the words lead.

    `label` says what they prove in a few words, `reason` also by which rule and how sure that is; `kept` is False
    where nothing of it stood up to the other reviews. `quiet` words are whole clauses, which are not to stand out from
    their sentence.
    """

    start: int
    end: int
    note: int
    label: str
    kept: bool = True
    href: str | None = None
    quiet: bool = False
    reason: str = ""


def highlight(
    document: str, pieces: Sequence[Span], highlights: Iterable[Highlight], place: int | None = None
) -> list[Markup]:
    """HTML for each piece of the document, its highlighted words in `<mark>` with a link to their note.

    Pieces are in order and do not overlap; highlights may overlap, nest, cross pieces or lie outside them. Where
    several cover the same words the shortest is shown, and every note is linked once, where its words end. The text
    content of each piece is unchanged. `place` is where the pull quote begins, which can be linked to as `quote`.
    Time grows with the length of the document, and n log n with highlights.
    """
    pending = sorted((item for item in highlights if item.start < item.end), key=lambda item: (-item.start, item.note))
    notes = _places_of_notes(pieces, pending)
    shortest: list[tuple[int, int, Highlight]] = []
    ends: list[int] = []
    rendered = []
    for number, (position, piece_end) in enumerate(pieces):
        html: list[str] = []
        while position < piece_end:
            if position == place:
                html.append(QUOTE)
            while pending and pending[-1].start <= position:
                item = pending.pop()
                heappush(shortest, (item.end - item.start, len(pending), item))
                heappush(ends, item.end)
            while shortest and shortest[0][2].end <= position:
                heappop(shortest)
            while ends and ends[0] <= position:
                heappop(ends)
            cut = min([piece_end, *(item.start for item in pending[-1:]), *ends[:1]])
            if place is not None and position < place < cut:
                cut = place
            words = escape(document[position:cut])
            html.append(_mark(words, shortest[0][2]) if shortest else words)
            html.extend(_note(item) for item in notes.get((number, cut), ()))
            position = cut
        rendered.append(Markup("".join(html)))
    return rendered


def _places_of_notes(pieces: Sequence[Span], highlights: Iterable[Highlight]) -> dict[Span, list[Highlight]]:
    """Where each note is linked: at the end of its words in the last piece that they touch."""
    starts = [start for start, _end in pieces]
    places: dict[Span, list[Highlight]] = {}
    for item in sorted(highlights, key=lambda item: item.note):
        last = bisect_left(starts, item.end) - 1
        if last >= 0 and pieces[last][1] > item.start:
            places.setdefault((last, min(item.end, pieces[last][1])), []).append(item)
    return places


def _mark(words: str, item: Highlight) -> str:
    content = f'<a href="{escape(item.href)}">{words}</a>' if item.href else words
    kind = f"fact{'' if item.kept else ' fact-dropped'}{' fact-quiet' if item.quiet else ''}"
    return f'<mark class="{kind}" title="{escape(item.reason or item.label)}">{content}</mark>'


def _note(item: Highlight) -> str:
    """The link is empty, its number drawn by the stylesheet, so that text copied from the page is the critic's."""
    number, label = item.note, escape(item.label)
    return (
        f'<a class="note" id="words-{number}" href="#evidence-{number}" data-note="{number}"'
        f' aria-label="Evidence {number}: {label}"></a>'
    )
