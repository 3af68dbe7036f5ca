"""Characters that nobody meant: foreign line ends, no-break spaces, invisible ones, controls, loose accents."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Repair

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class _Kind:
    """Characters that all become ``after``."""

    name: str
    pattern: re.Pattern[str]
    characters: str
    after: str


_LINE_ENDS = _Kind("line end", re.compile("\r\n?|[\v\f\u2028\u2029]"), "\r\v\f\u2028\u2029", "\n")


def _kind(name: str, characters: str, after: str) -> _Kind:
    return _Kind(name, re.compile(f"[{re.escape(characters)}]"), characters, after)


# C1 controls (U+0080 to U+009F) are no more than remains after mojibake has been repaired: many are halves of it.
_NO_BREAK_SPACES = _kind("no-break space", "\u00a0\u202f\u2007", " ")
_INVISIBLE = _kind("invisible character", "\u00ad\u200b\u2060\ufeff", "")
_CONTROLS = _kind("control character", "".join(map(chr, (*range(9), *range(14, 32), 127))), "")
_HIGH_CONTROLS = _kind("control character", "".join(map(chr, range(128, 160))), "")
_SURROGATES = _Kind("control character", re.compile("[\ud800-\udfff]"), "", "")

_BEFORE = (_LINE_ENDS, _CONTROLS)
_AFTER = (_LINE_ENDS, _CONTROLS, _HIGH_CONTROLS, _SURROGATES, _NO_BREAK_SPACES, _INVISIBLE)

_LOOSE_ACCENTS = "loose accent"
_WITH_LOOSE_ACCENTS = re.compile("[^\\W\\d_][\u0300-\u036f]{1,4}")


class Cleaning:
    """Cleans the pieces of one text and counts what it changed.

    Accents that stand loose are joined to their letters (NFC), so that a name is spelt in one way; nothing else is
    normalised: ligatures, full-width forms, quotes and dashes stay as written.
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str], int] = {}
        self._seen: dict[tuple[str, str], set[str]] = {}

    def before(self, text: str) -> str:
        """Clean what is never part of mojibake. Call it once, on the whole text."""
        return self._replace(text, _BEFORE)

    def after(self, piece: str) -> str:
        """Clean a piece in which mojibake has been repaired, or a piece that has none."""
        if piece.isascii() and piece.isprintable():
            return piece
        return _WITH_LOOSE_ACCENTS.sub(self._join_accents, self._replace(piece, _AFTER))

    def repairs(self) -> tuple[Repair, ...]:
        """What was changed so far, one repair for each kind, in the order in which they first occurred."""
        return tuple(
            Repair(name, None, " ".join(sorted(self._seen[name, after])), after, count)
            for (name, after), count in self._counts.items()
        )

    def _replace(self, text: str, kinds: tuple[_Kind, ...]) -> str:
        for kind in kinds:
            cleaned, count = kind.pattern.subn(kind.after, text)
            if count:
                self._count(kind.name, kind.after, count, (c for c in kind.characters if c in text))
            text = cleaned
        return text

    def _join_accents(self, found: re.Match[str]) -> str:
        before = found.group()
        after = unicodedata.normalize("NFC", before)
        if after != before:
            self._count(_LOOSE_ACCENTS, "", 1, before[1:])
        return after

    def _count(self, name: str, after: str, count: int, characters: Iterable[str]) -> None:
        self._counts[name, after] = self._counts.get((name, after), 0) + count
        self._seen.setdefault((name, after), set()).update(f"U+{ord(character):04X}" for character in characters)
