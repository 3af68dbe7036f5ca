"""From the arguments of a command to the files below them, in an order that no file system decides."""

from __future__ import annotations

import glob
import os
import re
import stat
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from datasette_film_reviews.model import Problem, Severity, Source
from datasette_film_reviews.read.archives import DAMAGED, UnreadableArchive, ZipContents, decompressed, is_zip
from datasette_film_reviews.read.elsewhere import STANDARD_INPUT, elsewhere
from datasette_film_reviews.read.inputs import InputFile, Inputs, ReadError

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def list_inputs(arguments: Sequence[str]) -> Inputs:
    """Find the files that ``arguments`` (files, folders, patterns such as ``blog/*.md``, URLs, ``-``) lead to.

    Arguments keep their order; a folder's contents come sorted by path. Hidden files and folders are passed over
    unless they are arguments themselves. A file or folder reached twice, by whatever way, is read once.

    Raises:
        ReadError: an argument leads nowhere.

    """
    listing = _Listing()
    for number, argument in enumerate(arguments):
        listing.add_argument(number, argument)
    return Inputs(tuple(listing.files), tuple(listing.problems), tuple(listing.sources), listing.bytes)


class _Listing:
    def __init__(self) -> None:
        self.files: list[InputFile] = []
        self.problems: list[Problem] = []
        self.sources: list[Source] = []
        self.bytes = 0
        self._first_seen: dict[tuple[int, int], str] = {}

    def add_argument(self, number: int, argument: str) -> None:
        if argument == STANDARD_INPUT or "://" in argument:
            for file, size in elsewhere(number, argument):
                self._take(file, size)
            return
        for root, name in _expanded(argument):
            self._walk(number, root, name)

    def _walk(self, number: int, location: str, name: str) -> None:
        # A stack rather than recursion: folders may be nested deeper than Python calls may be.
        pending = [(name, location)]
        while pending:
            path, below = pending.pop()
            pending.extend(reversed(self._visit(number, path, below)))

    def _visit(self, argument: int, path: str, location: str) -> list[tuple[str, str]]:
        """Take in one file, or give what is in one folder."""
        shown = _printable(path)
        try:
            found = Path(location).stat()
        except OSError as error:
            self._refuse_file(argument, shown, f"{shown} could not be read ({_reason(error)}); mend or remove it.")
            return []
        identity = (found.st_dev, found.st_ino)
        if identity in self._first_seen:
            before = self._first_seen[identity]
            message = (
                f"{shown or location} was reached before, as {before}, and read once; give it once, or remove the link."
            )
            self._report(argument, shown, "warning", "given-twice", message)
            return []
        self._first_seen[identity] = shown or _printable(location)
        if stat.S_ISDIR(found.st_mode):
            return self._contents(argument, path, location)
        if stat.S_ISREG(found.st_mode):
            self._take(InputFile(argument, shown, location), found.st_size)
        else:
            self._refuse_file(argument, shown, f"{shown} is a pipe or device, not a file; save it as a file first.")
        return []

    def _contents(self, argument: int, path: str, location: str) -> list[tuple[str, str]]:
        shown = _printable(path)
        try:
            entries = sorted(os.scandir(location), key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            message = (
                f"The folder {shown or _printable(location)} could not be opened ({_reason(error)}); make it readable."
            )
            self._report(argument, shown, "error", "unreadable", message)
            return []
        contents = []
        for entry in entries:
            below = f"{path}/{entry.name}" if path else entry.name
            if entry.name.startswith("."):
                self._pass_over_hidden(argument, _printable(below), entry)
            else:
                contents.append((below, entry.path))
        return contents

    def _take(self, file: InputFile, size: int, member: bool = False) -> None:
        """Take in one file: the members of an archive, the content of a compressed file, or the file itself.

        A ``member`` of an archive is no archive: one may hold itself.
        """
        try:
            with file.open() as stream:
                start = stream.read(8)
            if is_zip(start) and not member:
                self._members(file)
                return
            unpacked = decompressed(start, file.open)
            self.files.append(replace(file, opener=unpacked, packed=file.open) if unpacked else file)
            self.bytes += size
        except UnreadableArchive as error:
            self._refuse_file(file.argument, file.path, f"{file.path} could not be unpacked: {error}.", "damaged")
        except DAMAGED:
            message = f"{file.path} is damaged and could not be read; get it anew."
            self._refuse_file(file.argument, file.path, message, "damaged")
        except OSError as error:
            message = f"{file.path} could not be read ({_reason(error)}); make it readable and build again."
            self._refuse_file(file.argument, file.path, message)

    def _members(self, archive: InputFile) -> None:
        contents = ZipContents(archive.open)
        if contents.is_document():
            message = (
                f"{archive.path} is a document of a word processor, a spreadsheet or an e-book, which is not read; save"
                " it as text, HTML or CSV."
            )
            self._refuse_file(archive.argument, archive.path, message, "document")
            return
        for name, size, objection in contents.members():
            path = f"{archive.path}/{_printable(name)}"
            folder = name.rpartition("/")[0]
            if objection:
                self._refuse_file(archive.argument, path, f"{path} was not unpacked: {objection}.", "unsafe")
            elif any(part.startswith((".", "__MACOSX")) for part in name.split("/")):
                message = f"{path} is hidden and was passed over; unpack the archive to have it read."
                self.sources.append(Source(archive.argument, path, "unread", None, size, None, 0))
                self._report(archive.argument, path, "warning", "hidden", message)
            else:
                beside = partial(_open_beside, contents, f"{folder}/" if folder else "")
                self._take(InputFile(archive.argument, path, "", contents.opener(name), beside), size, member=True)
        for name in contents.repeated():
            path = f"{archive.path}/{_printable(name)}"
            message = (
                f"{path} is in the archive more than once, and the last one was read; give each file its own name."
            )
            self._report(archive.argument, path, "warning", "given-twice", message)

    def _pass_over_hidden(self, argument: int, shown: str, entry: os.DirEntry[str]) -> None:
        if entry.is_dir():
            message = f"The folder {shown} is hidden and was not opened; give its path as an argument to have it read."
        else:
            message = f"{shown} is hidden and was passed over; give its path as an argument to have it read."
            size = entry.stat(follow_symlinks=False).st_size
            self.sources.append(Source(argument, shown, "unread", None, size, None, 0))
        self._report(argument, shown, "warning", "hidden", message)

    def _refuse_file(self, argument: int, shown: str, message: str, code: str = "unreadable") -> None:
        self.sources.append(Source(argument, shown, "unread", None, 0, None, 1))
        self._report(argument, shown, "error", code, message, records=1)

    def _report(self, argument: int, path: str, severity: Severity, code: str, message: str, records: int = 0) -> None:
        self.problems.append(Problem(argument, path, "", severity, code, message, records))


def _open_beside(contents: ZipContents, folder: str, name: str) -> BinaryIO:
    return contents.open(f"{folder}{name}")


def _expanded(argument: str) -> list[tuple[str, str]]:
    """(where it lies, its path as a source) for what an argument means: itself, or everything that fits its pattern."""
    try:
        found = Path(argument).stat() if argument else None
    except (OSError, ValueError):
        found = None
    if found is not None:
        return [(argument, "" if stat.S_ISDIR(found.st_mode) else Path(argument).name)]
    matches = sorted(glob.glob(argument, recursive=True)) if glob.has_magic(argument) else []  # noqa: PTH207
    if not matches:
        raise ReadError(f"{_printable(argument) or 'An empty path'} leads nowhere: check its spelling.")
    fixed = re.split(r"[*?[]", argument, maxsplit=1)[0].rpartition("/")[0]
    return [(match, os.path.relpath(match, fixed or ".")) for match in matches]


def _printable(path: str) -> str:
    """The path as it may be shown and stored: bytes that are no UTF-8 and control characters as escapes."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return _CONTROL.sub(lambda found: f"\\x{ord(found.group()):02x}", text)


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
