"""The indexes of a build: settled before anything is read; what they say is then given to the records of files."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Field, Problem, Record, Source
from datasette_film_reviews.read.archives import DAMAGED
from datasette_film_reviews.read.decoding import is_binary
from datasette_film_reviews.read.file_index import FileIndex, Told, index_of
from datasette_film_reviews.read.file_names import FileNames
from datasette_film_reviews.read.index_rows import MAXIMUM_BYTES, rows_in
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.settings import refuse_settings

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.options import ReadOptions
    from datasette_film_reviews.read.readers import Readers

_TABLES = re.compile(r"\.(?:csv|tsv|tab|psv)(?:\.(?:gz|bz2|xz|zst))?$", re.IGNORECASE)
_OBJECTS = re.compile(r"\.(?:json|jsonl|ndjson|jsonlines)(?:\.(?:gz|bz2|xz|zst))?$", re.IGNORECASE)
_NO_TEXTS = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|ico|avif|heic|mp[34]|m4a|wav|ogg|webm|mov|avi|pdf|docx?|odt|xlsx?|ods|epub"
    r"|css|js|mjs|woff2?|ttf|db|sqlite3?|pickle|pkl|npy|parquet)$",
    re.IGNORECASE,
)
_START = 2**16
"""Bytes of a file that decide what it is."""

_PIECE = 2**20

_KINDS = 2
"""An index is of another kind than the files that it names: where all are of one kind there is none."""

_Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Indexes:
    """What indexes say, by the file that they say it of, and how each index itself is read."""

    _found: Mapping[_Key, FileIndex | Exception]
    _told: Mapping[_Key, Sequence[Told]]

    def reading(self, file: InputFile) -> Reading | None:
        """How a file is read that is an index: it gives no records, only what is to be told. None for any other.

        Raises:
            Exception: the fault of ours that kept it from being looked at.

        """
        found = self._found.get(_key(file))
        if isinstance(found, Exception):
            raise found
        return Reading(found.encoding, iter(found.problems), found.mapping) if found else None

    def completed(
        self, file: InputFile, items: Iterable[Source | Record | Problem]
    ) -> Iterator[Source | Record | Problem]:
        """What a file gives, its only record with what indexes say of it; where it has several, that is told."""
        told = self._told.get(_key(file))
        if not told:
            yield from items
            return
        first: Record | None = None
        count = 0
        for item in items:
            if isinstance(item, Record):
                count += 1
                if count == 1:
                    first = item
                    continue
                if first:
                    yield first
                    first = None
            elif isinstance(item, Source) and first:
                yield _completed(first, told)
            elif isinstance(item, Source) and count:
                message = (
                    f"{file.path} holds {count} reviews, so that nothing shows of which of them {told[0].path} speaks;"
                    " put them into files of their own."
                )
                yield Problem(file.argument, file.path, "", "warning", "index-of-several", message)
            yield item


def indexes_among(files: Sequence[InputFile], readers: Readers, options: ReadOptions) -> Indexes:
    """Find the indexes among the files of a build. Only tables and JSON files with other files below are looked at.

    The order of the files changes nothing. Raises nothing for what a file holds: what cannot be read here is told when
    its turn comes.
    """
    found: dict[_Key, FileIndex | Exception] = {}
    told: dict[_Key, list[Told]] = {}
    if len(set(map(_kind_of, files))) < _KINDS:
        return Indexes(found, told)
    places = _Places(files)
    for number in places.order:
        file = files[number]
        kind = _kind_of(file)
        names = places.below(places.folders[number], kind) if kind else None
        if not kind or not names:
            continue
        try:
            index = _index(file, readers, names, files, dict(options.columns))
        except (Refusal, ValueError, OSError, *DAMAGED):
            continue
        except Exception as error:  # a fault of ours, to be told of this file and to cost no other
            found[_key(file)] = error
            continue
        if index:
            found[_key(file)] = index
            for other, said in index.told.items():
                told.setdefault(_key(files[other]), []).append(said)
    return Indexes(found, told)


def _index(
    file: InputFile, readers: Readers, names: FileNames, files: Sequence[InputFile], chosen: dict[str, str]
) -> FileIndex | None:
    with file.open() as stream:
        start = stream.read(_START)
    if not start or is_binary(start):
        return None
    refuse_settings(file, start)
    format = readers.for_content(start, file.path_in_folder).format
    if format not in ("table", "json", "jsonl") or not _is_modest(file):
        return None

    def length(number: int) -> int:
        with files[number].open() as stream:
            return len(stream.read(_START))

    found = (index_of(file, rows, names, length, chosen) for rows in rows_in(file, format))
    return next(filter(None, found), None)


def _completed(record: Record, told: Iterable[Told]) -> Record | Problem:
    """A record with what indexes say of it: its own fields come first, and what they say is not said again."""
    fields = list(record.fields)
    for one in told:
        if one.draft:
            message = f"{record.path} is a draft, as {one.path} says, and was left out; change that to have it read."
            return Problem(record.argument, record.path, "", "warning", "draft", message, records=1)
        said = {known.property for known in fields}
        fields += (more for more in one.fields if not _is_said(more, said))
    return replace(record, fields=tuple(fields))


def _is_said(field: Field, said: set[str]) -> bool:
    return field.property in said or (field.property == "rating_best" and "rating" in said)


class _Places:
    """Where files lie, so that those below a folder are found without looking at all."""

    def __init__(self, files: Sequence[InputFile]) -> None:
        self._files = files
        roots: dict[int, str] = {}
        for file in files:
            if file.location and file.argument not in roots:
                where = Path(file.location).absolute().as_posix()
                where = os.path.normpath(where).replace(os.sep, "/")
                if where.endswith(f"/{file.path}"):
                    roots[file.argument] = where.removesuffix(file.path)
        places = [f"{roots.get(file.argument, f'//{file.argument}/')}{file.path}" for file in files]
        self.folders = [place.rpartition("/")[0] + "/" for place in places]
        self.order = sorted(range(len(files)), key=lambda number: (places[number], number))
        self._sorted = [places[number] for number in self.order]
        self.below = lru_cache(maxsize=64)(self._below)

    def _below(self, folder: str, kind: str) -> FileNames:
        """The names of the files below a folder that a file of this kind may be an index of."""
        first = bisect_left(self._sorted, folder)
        last = bisect_left(self._sorted, folder[:-1] + chr(ord("/") + 1))
        within = ((number, self._files[number]) for number in self.order[first:last])
        start = len(folder)
        return FileNames(
            (number, self._sorted[first + place][start:])
            for place, (number, file) in enumerate(within)
            if not _NO_TEXTS.search(file.path) and _kind_of(file) not in ("table", kind)
        )


def _kind_of(file: InputFile) -> str:
    """What a file may be an index as, by its name: ``table``, ``json``, or nothing."""
    return "table" if _TABLES.search(file.path) else "json" if _OBJECTS.search(file.path) else ""


def _is_modest(file: InputFile) -> bool:
    """Whether a file, unpacked, is short enough to be looked through beforehand."""
    if not file.opener:
        return Path(file.location).stat().st_size <= MAXIMUM_BYTES
    size = 0
    with file.open() as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > MAXIMUM_BYTES:
                return False
    return True


def _key(file: InputFile) -> _Key:
    return file.argument, file.path
