"""Plain text: a file is one review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem, Record
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.whole import decode_whole, empty, encoding_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasette_film_reviews.read.inputs import InputFile


class TextReader:
    """Reads whatever is text and nothing more special."""

    format = "text"

    def recognises(self, start: bytes, path: str) -> bool:
        """Any text will do."""
        return True

    def read(self, file: InputFile) -> Reading:
        """Decode and repair the whole file."""
        decoded = decode_whole(file)
        text, repairs = repair(decoded.text)
        if not text.strip():
            raise empty(file)

        def items() -> Iterator[Record | Problem]:
            yield Record(file.argument, file.path, "", text, repairs=repairs)
            yield from encoding_problems(file, decoded.encoding, decoded.damaged)

        return Reading(decoded.encoding, items())
