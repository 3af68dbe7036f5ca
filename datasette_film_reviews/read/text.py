"""Plain text: a file is one review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem, Record
from datasette_film_reviews.read.decoding import Undecodable, decode
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.repairs import repair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasette_film_reviews.read.inputs import InputFile

MAXIMUM_BYTES = 16 * 2**20
"""The longest file that can be one review: some twenty novels. Beyond that it is something else."""


class TextReader:
    """Reads whatever is text and nothing more special."""

    format = "text"

    def recognises(self, start: bytes, path: str) -> bool:
        """Any text will do."""
        return True

    def read(self, file: InputFile) -> Reading:
        """Decode and repair the whole file."""
        with file.open() as stream:
            data = stream.read(MAXIMUM_BYTES + 1)
        if len(data) > MAXIMUM_BYTES:
            limit = MAXIMUM_BYTES // 2**20
            raise Refusal("too-long", f"{file.path} is longer than {limit} MiB, too long for one review; split it.")
        try:
            decoded = decode(data)
        except Undecodable:
            message = f"{file.path} is in no encoding that could be recognised; save it as UTF-8 and build again."
            raise Refusal("undecodable", message) from None
        text, repairs = repair(decoded.text)
        if not text.strip():
            message = f"{file.path} is empty; put a review into it or remove it."
            raise Refusal("empty", message, severity="warning", records=0)

        def items() -> Iterator[Record | Problem]:
            yield Record(file.argument, file.path, "", text, repairs=repairs)
            if decoded.damaged:
                message = (
                    f"{file.path} was read as {decoded.encoding}, but {decoded.damaged} of its bytes do not fit;"
                    " save it as UTF-8 if words look wrong."
                )
                yield Problem(file.argument, file.path, "", "warning", "mixed-encoding", message)

        return Reading(decoded.encoding, items())
