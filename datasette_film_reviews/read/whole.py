"""Files that are read whole: decoded, or refused in one plain sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem
from datasette_film_reviews.read.decoding import Undecodable, decode
from datasette_film_reviews.read.reader import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasette_film_reviews.read.decoding import Decoded
    from datasette_film_reviews.read.inputs import InputFile

MAXIMUM_REVIEW = 16 * 2**20
"""Bytes of the longest file that can be one review: some twenty novels. Beyond that it is something else."""

NUL = "held NUL bytes, which were taken out; see whether it is whole"
"""What is wrong with a record in which they were."""


def decode_whole(
    file: InputFile, maximum: int = MAXIMUM_REVIEW, remedy: str = "too long for one review; split it"
) -> Decoded:
    """The whole text of a file of at most ``maximum`` bytes; ``remedy`` says what to do about a longer one.

    Raises:
        Refusal: it is longer, or noise.
        OSError: it cannot be opened or has gone.

    """
    with file.open() as stream:
        data = stream.read(maximum + 1)
    if len(data) > maximum:
        raise Refusal("too-long", f"{file.path} is longer than {maximum // 2**20} MiB, {remedy}.")
    try:
        return decode(data)
    except Undecodable:
        raise undecodable(file) from None


def undecodable(file: InputFile) -> Refusal:
    """The refusal of a file that is noise."""
    message = f"{file.path} is in no encoding that could be recognised; save it as UTF-8 and build again."
    return Refusal("undecodable", message)


def empty(file: InputFile) -> Refusal:
    """The refusal of a file that has no words."""
    return Refusal("empty", f"{file.path} is empty; put a review into it or remove it.", "warning", 0)


def encoding_problems(file: InputFile, encoding: str, damaged: int) -> Iterator[Problem]:
    """A warning where ``damaged`` bytes of a file did not fit its encoding."""
    if damaged:
        message = (
            f"{file.path} was read as {encoding}, but {damaged} of its bytes do not fit;"
            " save it as UTF-8 if words look wrong."
        )
        yield Problem(file.argument, file.path, "", "warning", "mixed-encoding", message)


def decoding_problems(file: InputFile, decoded: Decoded) -> Iterator[Problem]:
    """A warning for everything in the text of a file that was decoded whole and that no text holds."""
    yield from encoding_problems(file, decoded.encoding, decoded.damaged)
    if (first := decoded.text.find("\0")) >= 0:
        message = f"{file.path} (line {decoded.text.count(chr(10), 0, first) + 1}) {NUL}."
        yield Problem(file.argument, file.path, "", "warning", "nul", message)
