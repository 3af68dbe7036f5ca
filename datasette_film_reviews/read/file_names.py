"""Which of the files below a folder a value names: by path, by name, without its ending, or without leading zeros."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

_LONGEST = 400
"""Code points of what may be a path: longer values are no names."""

_PACKED = re.compile(r"\.(?:gz|bz2|xz|lzma|zst)$")
_ENDING = re.compile(r"(?<=[^/])\.[^./\s]{1,12}$")
_SCHEME = re.compile(r"[a-z][a-z+.-]+://")

Manner = Literal["path", "stem", "number"]


@dataclass(frozen=True, slots=True)
class Named:
    """The number of the file that a value names, and the manner: its name, that without ending, or its digits."""

    file: int
    manner: Manner


class FileNames:
    """The files below one folder, found by what tables call them."""

    def __init__(self, files: Iterable[tuple[int, str]]) -> None:
        """Take in each file's number and its path below the folder. Linear in the length of the paths."""
        self._whole: dict[str, Named | None] = {}
        self._ends: dict[str, Named | None] = {}
        self._numbers: dict[str, Named | None] = {}
        for number, path in files:
            full = _PACKED.sub("", _folded(path))
            bare = _ENDING.sub("", full)
            manners: tuple[tuple[str, Manner], ...] = ((full, "path"), (bare, "stem"))
            for called, manner in manners if bare != full else manners[:1]:
                named = Named(number, manner)
                _enter(self._whole, called, named)
                for end in (called, *_ends(called)):
                    _enter(self._ends, end, named)
            if (name := bare.rpartition("/")[2]).isdecimal():
                _enter(self._numbers, _digits(name), Named(number, "number"))

    def __len__(self) -> int:
        """How many names there are at all."""
        return len(self._whole)

    def named(self, value: object) -> Named | None:
        """The one file that a value names; None where it names none, or more than one.

        A value may be the end of a path (``000412.txt``) or have a path before that of the file
        (``corpus/train/000412.txt``), but none that leads elsewhere.
        """
        if not isinstance(value, str) or not 0 < len(value) <= _LONGEST or "\n" in value:
            return None
        called = _PACKED.sub("", _folded(value))
        if _SCHEME.match(called):
            return None
        if called in self._ends:
            return self._ends[called]
        longer = next((end for end in _ends(called) if end in self._whole), None)
        if longer is not None:
            return self._whole[longer]
        return self._numbers.get(_digits(called)) if called.isdecimal() else None


def _folded(path: str) -> str:
    """A path as it is compared: systems differ in capitals, composed letters and the direction of the slash."""
    return unicodedata.normalize("NFC", path.strip().replace("\\", "/")).casefold().removeprefix("./").lstrip("/")


def _ends(path: str) -> list[str]:
    """The path without its first folder, its first two, and so on, the longest first."""
    parts = path.split("/")
    return ["/".join(parts[place:]) for place in range(1, len(parts))]


def _digits(name: str) -> str:
    return name.lstrip("0") or "0"


def _enter(names: dict[str, Named | None], called: str, named: Named) -> None:
    before = names.setdefault(called, named)
    if before is not None and before.file != named.file:
        names[called] = None
