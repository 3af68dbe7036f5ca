"""Text made whole: line ends, spaces, junk that nobody sees, HTML entities and mojibake, every change recorded.

The text is rebuilt from left to right, so that a change knows where its result begins in the final document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Repair
from datasette_film_reviews.read.characters import Cleaning
from datasette_film_reviews.read.mojibake import Change, changes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MAXIMUM_PLACES = 10_000
"""How many changed places are kept, each with its position; a text with more is damaged throughout, and the rest are
counted together."""

_SUSPICIOUS = re.compile("[^\x00-\x7f]|&")

_SEGMENT = 50_000
"""Code points judged together. Lines are judged one by one, as mistakes seldom cross them; longer ones are cut."""

_BEFORE = 1_000
"""Code points before the first suspicious one that are judged with it, and searched for a place to cut."""

_WORD_END = re.compile("[!-~] ")
_LEAD = re.compile("(?=[\u00c2-\u00f4])")


def repair(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Repair a decoded text.

    Returns the document and what was done to it: changes made throughout first (``start`` is None, ``before`` names
    the code points), then changed places in order. ``document[start:start + len(after)] == after`` for each of those.
    """
    cleaning = Cleaning()
    text = cleaning.before(text)
    document: list[str] = []
    length = 0
    places: list[Repair] = []
    uncounted: dict[str, int] = {}
    done = 0
    for start, change in _changes(text):
        kept = cleaning.after(text[done:start])
        after = cleaning.after(change.after)
        done = start + len(change.before)
        document += (kept, after)
        if len(places) < MAXIMUM_PLACES:
            places.append(Repair(change.kind, length + len(kept), change.before, after))
        else:
            uncounted[change.kind] = uncounted.get(change.kind, 0) + 1
        length += len(kept) + len(after)
    document.append(cleaning.after(text[done:]))
    rest = (Repair(kind, None, "", "", count) for kind, count in uncounted.items())
    return "".join(document), (*cleaning.repairs(), *rest, *places)


def _changes(text: str) -> Iterator[tuple[int, Change]]:
    """Every change with its place in ``text``. Linear: no stretch is searched twice."""
    position = 0
    while suspicious := _SUSPICIOUS.search(text, position):
        first = suspicious.start()
        start = max(position, text.rfind("\n", position, first) + 1, first - _BEFORE)
        end = text.find("\n", first, start + _SEGMENT)
        if end < 0:
            end = _cut(text, start + _SEGMENT)
        for offset, change in changes_of(text[start:end]):
            yield start + offset, change
        position = end


def _cut(text: str, furthest: int) -> int:
    """Where to stop judging a long line so that no damaged sequence is parted.

    That is after a word and its space or, failing that, before what may be the first byte of a sequence of UTF-8.
    """
    if furthest >= len(text):
        return len(text)
    for boundary in (_WORD_END, _LEAD):
        cuts = [found.end() for found in boundary.finditer(text, furthest - _BEFORE, furthest)]
        if cuts:
            return cuts[-1]
    return furthest
