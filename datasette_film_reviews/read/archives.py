"""Files within files: the members of a ZIP, and what a compressed file holds."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zipfile
import zlib
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Opener = Callable[[], BinaryIO]

MEMBER_BYTES = 2**31
"""A member larger than this unpacked is refused: no table of reviews is, and a bomb may be."""

EXPANSION = 200
"""How many times its packed size a large member may unpack to: text packs to a tenth, a bomb to a thousandth."""

LARGE = 64 * 2**20

DAMAGED = (EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, NotImplementedError, RuntimeError)
"""What broken archives raise while they are read, besides OSError."""


class UnreadableArchive(Exception):
    """An archive that cannot be opened, or one that needs a library; the message is one clause that says why."""


def is_zip(start: bytes) -> bool:
    """Whether a file begins as a ZIP does."""
    return start.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def decompressed(start: bytes, opener: Opener) -> Opener | None:
    """How to open the content of a compressed file, None for a file that is not compressed.

    Raises:
        UnreadableArchive: the library that unpacks it is missing.

    """
    if start.startswith(b"\x1f\x8b"):
        return lambda: cast("BinaryIO", gzip.GzipFile(fileobj=opener()))
    if start.startswith(b"BZh"):
        return lambda: cast("BinaryIO", bz2.BZ2File(opener()))
    if start.startswith(b"\xfd7zXZ\x00"):
        return lambda: cast("BinaryIO", lzma.LZMAFile(opener()))
    if start.startswith(b"\x28\xb5\x2f\xfd"):
        try:
            import zstandard
        except ImportError:
            raise UnreadableArchive("it is packed with Zstandard; pip install zstandard, or unpack it") from None
        return lambda: cast("BinaryIO", io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(opener())))
    return None


class ZipContents:
    """The members of one ZIP, opened when they are needed."""

    def __init__(self, opener: Opener) -> None:
        """Read the directory of the archive.

        Raises:
            UnreadableArchive: it is damaged.

        """
        try:
            self._archive = zipfile.ZipFile(opener())
        except (*DAMAGED, OSError, ValueError) as error:
            raise UnreadableArchive(f"it is damaged ({error})") from None

    def is_document(self) -> bool:
        """Whether this is what word processors and spreadsheets save, and not a folder of files."""
        names = self._archive.namelist()
        if "mimetype" not in names:
            return "[Content_Types].xml" in names
        try:
            return self._archive.read("mimetype").startswith((b"application/vnd.oasis", b"application/epub"))
        except (*DAMAGED, OSError):
            return False

    def members(self) -> Iterator[tuple[str, int, str | None]]:
        """(name, unpacked size, why it is refused or None) of every file, sorted by name; folders are left out.

        Of several by one name the last is given, which is what unpacking leaves; `repeated` names them.
        """
        for name in sorted(set(self._archive.namelist())):
            member = self._archive.getinfo(name)
            if not member.is_dir():
                yield name, member.file_size, self._objection(member)

    def repeated(self) -> list[str]:
        """The names that more than one member has, sorted."""
        counts = Counter(self._archive.namelist())
        return sorted(name for name, count in counts.items() if count > 1)

    def opener(self, name: str) -> Opener:
        """How to open one member."""
        return partial(self.open, name)

    def open(self, name: str) -> BinaryIO:
        """Open one member.

        Raises:
            FileNotFoundError: there is none of that name.

        """
        try:
            return cast("BinaryIO", self._archive.open(name))
        except KeyError:
            raise FileNotFoundError(name) from None

    @staticmethod
    def _objection(member: zipfile.ZipInfo) -> str | None:
        parts = member.filename.replace("\\", "/").split("/")
        if ".." in parts or member.filename.startswith(("/", "\\")) or ":" in parts[0]:
            return "its path leads out of the archive"
        if member.flag_bits & 1:
            return "it is encrypted"
        if member.file_size > MEMBER_BYTES or (
            member.file_size > LARGE and member.file_size > EXPANSION * max(1, member.compress_size)
        ):
            return "it unpacks to too much"
        return None
