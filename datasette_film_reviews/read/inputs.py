"""What there is to read, before anything is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datasette_film_reviews.model import Problem, Source


class ReadError(Exception):
    """Nothing can be read as asked. The message is one plain sentence that names the path and says what to do."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read: which argument it was found under, its path below that argument, and where it lies.

    ``path`` has ``/`` between parts and is always printable; ``location`` is what the operating system opens.
    """

    argument: int
    path: str
    location: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """The files to read, in order, and what was passed over while listing them.

    ``problems`` and ``sources`` tell of what was passed over alone (hidden files, pipes, broken links); `read` gives
    them too, so whoever consumes `read` needs neither. ``bytes`` is the size of all ``files`` together.
    """

    files: tuple[InputFile, ...]
    problems: tuple[Problem, ...]
    sources: tuple[Source, ...]
    bytes: int
