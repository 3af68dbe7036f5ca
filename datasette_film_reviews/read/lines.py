"""The lines of a text that is too long to be held: tables, and one object a line."""

from __future__ import annotations

import codecs
import re
from gzip import BadGzipFile
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem
from datasette_film_reviews.read.archives import DAMAGED
from datasette_film_reviews.read.decoding import Undecodable, decode
from datasette_film_reviews.read.whole import encoding_problems, undecodable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from datasette_film_reviews.read.inputs import InputFile

MAXIMUM_RECORD = 4 * 2**20
"""Code points in the longest record of a table: the length of some six novels."""

_PIECE = 2**18
_BROKEN = (*DAMAGED, BadGzipFile)
_SAMPLE = 2**20
"""Bytes of lines beyond ASCII that decide the encoding of a file."""

_STRAYS = re.compile("[\udc80-\udcff]+")


class Lines:
    """The decoded lines of one file, each with its line end; none is held.

    ``encoding`` names the codec, ``damaged`` counts the bytes that did not fit it in the lines read so far. A line
    longer than `MAXIMUM_RECORD` comes in parts, each at least as long as that but the last; only the last one ends.
    A compressed file that is broken off ends with the last whole line before that; `problems` tells of it.
    Files of old Macintoshes, in which a carriage return ends a line, are read as any other.
    """

    def __init__(self, file: InputFile) -> None:
        """Settle the encoding by looking through the file once.

        Raises:
            Refusal: the bytes are noise.
            OSError: it cannot be opened or has gone.

        """
        self._file = file
        self.damaged = 0
        self._broken = False
        try:
            with file.open() as stream:
                pieces = self._pieces(stream)
                start = next(pieces, b"")
                self.encoding = _encoding(start, pieces)
        except Undecodable:
            raise undecodable(file) from None
        self._only_returns = b"\r" in start and b"\n" not in start

    def problems(self) -> Iterator[Problem]:
        """What is wrong with the lines read so far: bytes that did not fit the encoding, an end before the end."""
        yield from encoding_problems(self._file, self.encoding, self.damaged)
        if self._broken:
            path = self._file.path
            message = f"{path} is damaged and was read only as far as it goes; get it anew, or unpack what can be."
            yield Problem(self._file.argument, path, "", "error", "damaged", message, records=1)

    def __iter__(self) -> Iterator[str]:
        """The lines from the first one, afresh each time.

        Raises:
            OSError: the file cannot be opened or has gone.

        """
        self.damaged = 0
        rest = ""
        for text in self._decoded():
            rest += text
            *whole, rest = rest.split("\n")
            for line in whole:
                yield line + "\n"
            if len(rest) > MAXIMUM_RECORD:
                yield rest
                rest = ""
        if rest and not self._broken:
            yield rest

    def _decoded(self) -> Iterator[str]:
        strays = self.encoding == "utf-8"
        decoder = codecs.getincrementaldecoder(self.encoding)("surrogateescape" if strays else "replace")
        first = True
        with self._file.open() as stream:
            for piece in self._pieces(stream):
                text = decoder.decode(piece)
                text = self._mended(text) if strays else self._counted(text)
                if first:
                    text = text.removeprefix("\ufeff")
                    first = False
                yield text.replace("\r", "\n") if self._only_returns else text
            rest = decoder.decode(b"", final=True)
            yield self._mended(rest) if strays else self._counted(rest)

    def _pieces(self, stream: BinaryIO) -> Iterator[bytes]:
        """The bytes of a file as far as they can be had."""
        # What a damaged file still gives is lost to `read`, which fails as a whole.
        read = getattr(stream, "read1", stream.read)
        try:
            while piece := read(_PIECE):
                yield piece
        except _BROKEN:
            self._broken = True

    def _mended(self, text: str) -> str:
        """UTF-8 with stray bytes read as Windows-1252, as `decode` reads them."""
        if text.isascii():
            return text
        text, _ = _STRAYS.subn(self._mend, text)
        return text

    def _mend(self, strays: re.Match[str]) -> str:
        self.damaged += len(strays.group())
        return strays.group().encode("utf-8", "surrogateescape").decode("cp1252", "replace")

    def _counted(self, text: str) -> str:
        self.damaged += text.count("\ufffd")
        return text


def _encoding(start: bytes, rest: Iterator[bytes]) -> str:
    """The encoding of a file by its start and by its first lines that are not ASCII, however far down they are."""
    encoding = decode(start).encoding
    if encoding.startswith(("utf-16", "utf-32")):
        return encoding
    sample = bytearray()
    cut = b""
    piece = start
    while piece and len(sample) < _SAMPLE:
        piece = cut + piece
        cut = b""
        if not piece.isascii():
            # A line that goes on in the next piece waits for it, so that no character is torn apart.
            whole = piece.rfind(b"\n") + 1 or len(piece)
            piece, cut = piece[:whole], piece[whole:]
            sample += b"\n".join(line for line in piece.splitlines() if not line.isascii()) + b"\n"
        piece = next(rest, b"")
    return decode(bytes(sample + cut)).encoding
