"""Reading files, one at a time: each gives its records, its problems, and then the source they came from."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem, Record, Source
from datasette_film_reviews.read.archives import DAMAGED
from datasette_film_reviews.read.decoding import is_binary
from datasette_film_reviews.read.indexes import Indexes, indexes_among
from datasette_film_reviews.read.options import ReadOptions
from datasette_film_reviews.read.reader import Refusal
from datasette_film_reviews.read.readers import Readers
from datasette_film_reviews.read.settings import refuse_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasette_film_reviews.read.inputs import InputFile, Inputs

START = 2**16
"""How many bytes of a file decide what it is."""

DRAFTS = "_drafts"
"""The folder in which Jekyll keeps what is not yet published."""


def read(inputs: Inputs, options: ReadOptions | None = None) -> Iterator[Source | Record | Problem]:
    """Read everything that was listed: first what was passed over, then file by file.

    Each file gives its records and problems and, last, its one `Source`. No more than one file is held at a time.
    Nothing that a file holds, and nothing that happens to it, raises.

    Raises:
        ReadError: the options ask for what there is not.

    """
    options = options or ReadOptions()
    readers = Readers(options)
    yield from inputs.problems
    yield from inputs.sources
    indexes = indexes_among(inputs.files, readers, options)
    for file in inputs.files:
        yield from indexes.completed(file, _read_file(file, readers, indexes))


def _read_file(file: InputFile, readers: Readers, indexes: Indexes) -> Iterator[Source | Record | Problem]:
    used, sha256, size, encoding, records = "unread", None, 0, None, 0
    mapping: tuple[tuple[str, str], ...] = ()
    problem: Problem | None = None
    try:
        start, size = _look(file)
        _refuse_binary(file, start)
        sha256, size = _digest(file)
        if not size:
            raise Refusal("empty", f"{file.path} is empty; put a review into it or remove it.", "warning", 0)
        _refuse_draft(file)
        refuse_settings(file, start)
        reader = readers.for_content(start, file.path_in_folder)
        reading = indexes.reading(file) or reader.read(file)
        used, encoding, mapping = reading.format or reader.format, reading.encoding, reading.mapping
        for item in reading.items:
            records += item.records if isinstance(item, Problem) else 1
            yield item
    except Refusal as refusal:
        problem = Problem(
            file.argument, file.path, "", refusal.severity, refusal.code, refusal.message, refusal.records
        )
    except DAMAGED:
        extent = "was read only as far as it goes" if records else "could not be read"
        message = f"{file.path} is damaged and {extent}; get it anew, or unpack what can be."
        problem = Problem(file.argument, file.path, "", "error", "damaged", message, records=1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        message = f"{file.path} could not be read ({reason}); make it readable and build again."
        problem = Problem(file.argument, file.path, "", "error", "unreadable", message, records=1)
    except Exception as error:  # a fault of ours: one file never costs all the others
        extent = "was read only in part" if records else "could not be read"
        reason = f"{type(error).__name__}: {error}"
        message = (
            f"{file.path} {extent} by a fault of this program ({reason}); please report it, with the file if you may."
        )
        problem = Problem(file.argument, file.path, "", "error", "fault", message, records=1)
    if problem:
        records += problem.records
        yield problem
    yield Source(file.argument, file.path, used, sha256, size, encoding, records, mapping)


def _look(file: InputFile) -> tuple[bytes, int]:
    with file.open() as stream:
        start = stream.read(START)
    return start, len(start) if file.opener else Path(file.location).stat().st_size


def _refuse_binary(file: InputFile, start: bytes) -> None:
    if not is_binary(start):
        return
    # What calls itself a text was meant to be a review; a picture beside the reviews was not.
    lost = file.path.lower().endswith((".txt", ".text"))
    message = f"{file.path} is not text but binary data; " + ("save it as text." if lost else "it was passed over.")
    raise Refusal("binary", message, "error" if lost else "warning", records=int(lost))


def _refuse_draft(file: InputFile) -> None:
    if DRAFTS in file.path.split("/")[:-1]:
        message = f"{file.path} is a draft and was left out; move it out of {DRAFTS} to have it read."
        raise Refusal("draft", message, "warning")


def _digest(file: InputFile) -> tuple[str, int]:
    """The SHA-256 of the whole file and its length, never holding more than a piece of it."""
    digest = hashlib.sha256()
    size = 0
    with file.open_as_stored() as stream:
        while piece := stream.read(2**20):
            digest.update(piece)
            size += len(piece)
    return digest.hexdigest(), size
