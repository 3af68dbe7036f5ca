"""A dump of a database on its way past: no more of it is held than what is being read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from datasette_film_reviews.read.lines import MAXIMUM_RECORD
from datasette_film_reviews.read.sql_values import Broken, Unfinished

_Read = TypeVar("_Read")

_PIECE = 2**18
_MOST_BREAKS = 100
"""Statements without an end that are looked behind: each costs a look through all that is left."""

ANEW = re.compile(
    r"\n(?=(?:insert\s+(?:ignore\s+)?into|replace\s+into|insert\s+\[|create\s+table|copy\s+\S+\s+\(|drop\s+table"
    r"|alter\s+table|lock\s+tables|unlock\s+tables|--\s)[ \t\w`\"\[(.;-])",
    re.IGNORECASE,
)
"""Where the next statement begins, seen from within one that is broken."""

SEEN = 200
"""Characters in which it shows what a statement is."""

BREAKS_OFF = "breaks off"
"""What is wrong with what has no end."""


class Tape:
    """A text that comes in pieces, read from a place onwards."""

    def __init__(self, pieces: Iterable[str]) -> None:
        self._pieces = iter(pieces)
        self._lines, self._counted = 1, 0
        self._ended = False
        self._breaks = 0
        self.text = ""
        self.place = 0

    @property
    def line(self) -> int:
        """The number of the line in which the place is."""
        if self.place > self._counted:
            self._lines += self.text.count("\n", self._counted, self.place)
            self._counted = self.place
        return self._lines

    def more(self) -> bool:
        """Have as much text again as is unread, so that reading it anew costs no more than twice."""
        if self._ended:
            return False
        self._lines, self._counted = self.line, 0
        added = [self.text[self.place :]]
        wanted, length = max(len(added[0]), _PIECE), 0
        while length < wanted:
            piece = next(self._pieces, None)
            if piece is None:
                self._ended = True
                added.append("\n")
                break
            added.append(piece)
            length += len(piece)
        self.text, self.place = "".join(added), 0
        return True

    def read(self, reading: Callable[[str, int], tuple[_Read, int]]) -> _Read:
        """What stands here, and on to the place behind it.

        Raises:
            Broken: it is something else, does not end, or is longer than `MAXIMUM_RECORD`.

        """
        while True:
            try:
                found, place = reading(self.text, self.place)
            except (Unfinished, IndexError):
                if len(self.text) - self.place > MAXIMUM_RECORD:
                    self.place = len(self.text) - SEEN  # whatever is this long has hardly a statement in it
                    raise Broken(f"is longer than {MAXIMUM_RECORD // 2**20} MiB, or has no end") from None
                if not self.more():
                    self._breaks += 1
                    if self._breaks > _MOST_BREAKS:
                        self.place = len(self.text)
                    raise Broken(BREAKS_OFF) from None
                continue
            self.place = place
            return found

    def ahead(self, length: int) -> bool:
        """Have so much text before the end, if there is as much; whether there is any."""
        while len(self.text) - self.place < length and self.more():
            pass
        return self.place < len(self.text)

    def skip(self, pattern: re.Pattern[str]) -> bool:
        """Go on behind a short pattern, if it is here."""
        found = pattern.match(self.text, self.place)
        self.place = found.end() if found else self.place
        return found is not None

    def recover(self) -> None:
        """Go on to the next line with which a statement begins."""
        self.place += 1
        while not (found := ANEW.search(self.text, self.place)):
            self.place = max(self.place, len(self.text) - SEEN)
            if not self.more():
                self.place = len(self.text)
                return
        self.place = found.end()
