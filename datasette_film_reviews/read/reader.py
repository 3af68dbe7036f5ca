"""What every format's reader is: the seam at which further formats come in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasette_film_reviews.model import Problem, Record, Severity
    from datasette_film_reviews.read.inputs import InputFile


@dataclass(frozen=True, slots=True)
class Reading:
    """A file being read: the encoding of its text (None when each part has its own) and what is in it, lazily.

    ``mapping`` pairs the columns or keys that are read with the properties they hold. ``format`` is what the file is
    after all, where its reader left it to another one.
    """

    encoding: str | None
    items: Iterator[Record | Problem]
    mapping: tuple[tuple[str, str], ...] = ()
    format: str | None = None


class Refusal(Exception):
    """A whole file holds nothing that can be read.

    ``message`` is one plain sentence; ``records`` how many reviews are lost with it.
    """

    def __init__(self, code: str, message: str, severity: Severity = "error", records: int = 1) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.severity = severity
        self.records = records


class Reader(Protocol):
    """A format. ``format`` is its name in ``sources.format``."""

    @property
    def format(self) -> str:
        """The name of the format, in lower case."""

    def recognises(self, start: bytes, path: str) -> bool:
        """Say from the first 64 KiB of a file, which is not binary, whether this reader is the one for it.

        ``path`` is a hint where the content leaves a doubt, never the reason alone. It names at least the folder that
        holds the file, where there is one.
        """

    def read(self, file: InputFile) -> Reading:
        """Read one file.

        Raises:
            Refusal: there is nothing to be had from it.
            OSError: it cannot be opened or has gone.

        """
