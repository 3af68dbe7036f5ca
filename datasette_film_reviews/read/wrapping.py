"""Lines that were broken to a width, not where their author meant them to end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from datasette_film_reviews.model import Repair

WIDEST_WRAP = 120
"""Code points in the widest paragraph that an editor would wrap by itself."""

NARROWEST_WRAP = 40
"""Where even the widest line of a paragraph is shorter, its lines are meant as lines."""

SHORT = 0.75
"""Share of the widest line up to which a line and the next word together are too short to have been wrapped."""

_FEWEST = 3
"""So many line ends within paragraphs show whether a plain text is wrapped."""

_WRAPPED = 0.8
"""Share of those ends that wrapping has to explain, and of those that end no sentence half as many."""

_LONG = 0.6
"""Share of the widest line from which a line can be one of prose."""

_RAGGED = 50
"""One line in so many may be wider than all others: a path, an address."""

_LABEL = re.compile(
    r"[\W_]*[^\W\d_][\w '’-]{1,24}[*_]*:[*_]*(?:\s|$)"
    r"|(?:Starring|Featuring|Cast|Rated|(?:Written|Directed|Produced|Reviewed|Screenplay|Photographed|Edited|Music)"
    r"(?:(?:,| and|, and) (?:co-)?(?:written|directed|produced|edited))*(?: for the screen)? by)\s+[^\Wa-z_]"
)
"""A label, or the words with which a line of credits begins that has none."""

_BOLD_LABEL = re.compile(r"(?:\*\*|__)[^\W\d_][\w '’/-]{1,24}[.:]?(?:\*\*|__)\s+\S")
"""What stands where a label does, on lines below each other."""

_BEGINS_ANEW = re.compile(r"\s*(?:[-*•–—>|+=~_#]|\d{1,3}[.)]\s|\(\d{1,2}\)\s|$)")
_SENTENCE_ENDS = re.compile(r"[.!?:…][\"'”’)\]*_]*$")
_CENTRED = re.compile(r"\s{10,}")


def is_meant(line: str, following: str, width: int) -> bool:
    """Whether a line of a paragraph ends where it does because its author wanted it to.

    That is where the next word would have fitted it, given the width of the paragraph's widest line, or where the next
    line has a label.
    """
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return True
    return len(line) + 1 + len(following.split(" ", 1)[0]) <= SHORT * width or _is_labelled(line, following)


def _is_labelled(line: str, following: str) -> bool:
    """Whether the second of two lines begins with a label, or both with words in bold that stand for one."""
    return _LABEL.match(following) is not None or bool(_BOLD_LABEL.match(line) and _BOLD_LABEL.match(following))


def unwrapped(text: str, repairs: tuple[Repair, ...] = ()) -> tuple[str, tuple[Repair, ...]]:
    """Join the lines of a repaired plain text that was broken to one width, as mail and newsgroups are.

    Every line end that is taken out becomes a space, so that no place moves. Paragraphs, headings, lists and labels
    keep their lines, and a text that was not broken to a width is left as it is. Linear in its length.
    """
    if text.count("\n") < _FEWEST:
        return text, repairs
    lines = text.split("\n")
    ends = [place for place, (line, following) in enumerate(pairwise(lines)) if line.strip() and following.strip()]
    width = _width(lines, ends)
    if not width:
        return text, repairs
    kept = {
        place for repair in repairs if repair.start is not None and "\n" in repair.after for place in _ends_in(repair)
    }
    joined = {place for place in ends if _continues(lines[place], lines[place + 1], width)}
    pieces: list[str] = []
    count = length = 0
    for place, line in enumerate(lines):
        length += len(line) + 1
        joins = place in joined and length - 1 not in kept
        count += joins
        pieces += (line, " " if joins else "\n")
    whole = "".join(pieces[:-1])
    return whole, (Repair("wrapped lines", None, "\n", " ", count), *repairs) if count else repairs


def _width(lines: Sequence[str], ends: Sequence[int]) -> int:
    """The width to which a text was broken; 0 where it was not."""
    if len(ends) < _FEWEST:
        return 0
    # The last lines of paragraphs are no wider either.
    lengths = sorted(filter(None, (len(line.rstrip()) for line in lines)))
    width = lengths[-1 - len(lengths) // _RAGGED]
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return 0
    prose = [
        place for place in ends if len(lines[place].rstrip()) >= _LONG * width and not _LABEL.match(lines[place + 1])
    ]
    explained = [place for place in prose if _continues(lines[place], lines[place + 1], width)]
    running = [place for place in explained if not _SENTENCE_ENDS.search(lines[place].rstrip())]
    enough = len(explained) >= max(_FEWEST, _WRAPPED * len(prose)) and 2 * len(running) >= _WRAPPED * len(explained)
    return width if enough else 0


def _continues(line: str, following: str, width: int) -> bool:
    """Whether a line goes on in the next one."""
    if is_meant(line.rstrip(), following.lstrip(), width) or _BEGINS_ANEW.match(following) or _CENTRED.match(line):
        return False
    indented = len(following) - len(following.lstrip()) > len(line) - len(line.lstrip())
    return not (indented and _SENTENCE_ENDS.search(line.rstrip()))


def _ends_in(repair: Repair) -> Iterator[int]:
    """Where line ends stand that a repair speaks of."""
    if repair.start is not None:
        yield from (repair.start + found.start() for found in re.finditer("\n", repair.after))
