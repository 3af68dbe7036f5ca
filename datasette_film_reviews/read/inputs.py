"""What there is to read, before anything is opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable

    from datasette_film_reviews.model import Problem, Source


class ReadError(Exception):
    """Nothing can be read as asked. The message is one plain sentence that names the path and says what to do."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read: which argument it was found under, its path below that argument, and where it lies.

    ``path`` has ``/`` between parts and is always printable; ``location`` is what the operating system opens.
    ``opener`` opens what no path of the file system leads to: a member of an archive, a URL, standard input.
    ``neighbours`` opens others of the same archive by name, ``packed`` a compressed file as it is stored.
    """

    argument: int
    path: str
    location: str
    opener: Callable[[], BinaryIO] | None = None
    neighbours: Callable[[str], BinaryIO] | None = None
    packed: Callable[[], BinaryIO] | None = None

    @property
    def path_in_folder(self) -> str:
        """The path, with the name of the folder that holds the file where the path does not tell it."""
        if "/" in self.path or not self.location:
            return self.path
        return f"{Path(self.location).absolute().parent.name}/{self.path}"

    def open_as_stored(self) -> BinaryIO:
        """The file's bytes as they lie on the disk, compressed if they are.

        Raises:
            OSError: it cannot be opened or has gone.

        """
        return self.packed() if self.packed else self.open()

    def open(self) -> BinaryIO:
        """The file's bytes from their beginning, decompressed where the file is compressed.

        Raises:
            OSError: it cannot be opened or has gone.

        """
        return self.opener() if self.opener else Path(self.location).open("rb")

    def open_beside(self, name: str) -> BinaryIO:
        """Open another file of the same folder or archive.

        Raises:
            OSError: there is none of that name.

        """
        return self.neighbours(name) if self.neighbours else (Path(self.location).parent / name).open("rb")


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
