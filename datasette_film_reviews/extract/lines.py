"""Lines with their places in the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*$")
"""How a line ends that is a sentence, and no heading or label."""


class Line(NamedTuple):
    """One line. ``start``/``end`` hold it with its line end; ``text`` is stripped and begins at ``text_start``."""

    start: int
    end: int
    text: str
    text_start: int

    @property
    def text_end(self) -> int:
        """Where the stripped text ends."""
        return self.text_start + len(self.text)


def lines_of(document: str, start: int = 0, stop: int | None = None) -> Iterator[Line]:
    """The lines between two offsets (the whole document when none is given); together they leave no gap."""
    stop = len(document) if stop is None else stop
    while start < stop:
        newline = document.find("\n", start, stop)
        end = stop if newline < 0 else newline + 1
        raw = document[start:end]
        text = raw.strip()
        yield Line(start, end, text, start + raw.index(text))
        start = end
