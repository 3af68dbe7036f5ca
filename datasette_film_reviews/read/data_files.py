"""TOML and YAML that hold data and no posts: a review a file, or a list of them, keys matched as those of JSON are."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from datasette_film_reviews.read.json_objects import found_in
from datasette_film_reviews.read.markdown import peek, plain_line_ends
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty
from datasette_film_reviews.read.yaml_values import BrokenYAML, parse_documents

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

MAXIMUM_BYTES = 32 * 2**20
"""The longest file of data that is read whole."""

_START = 2**16
"""Bytes of a file that decide what it is."""

_TOML, _YAML = (".toml",), (".yaml", ".yml")
_BEGINS_TOML = re.compile(r"(?:\s*#.*\n|\s*\n)*\s*(?:\[{1,2}[\w.\"' -]{1,80}\]{1,2}|[\w.\"' -]{1,80}=)")
_BEGINS_YAML = re.compile(
    r"(?:\s*#.*\n|\s*\n|(?:---|%YAML)[^\n]{0,40}\n)*(?:-\s+)?[\"']?[^\W_][\w .'/()-]{0,60}[\"']?:(?:\s|$)"
)


class DataReader:
    """Reads files of TOML and YAML that are data from end to end; ``key_map`` overrules what keys say."""

    format = "data"

    def __init__(self, key_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(key_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """A name that promises data, a key on the first line, and nothing that is no data as far as can be seen."""
        ending = PurePosixPath(path.lower()).suffix
        begins = _BEGINS_TOML if ending in _TOML else _BEGINS_YAML if ending in _YAML else None
        text = peek(start)
        if begins is None or not begins.match(text):
            return False
        try:
            return bool(_values(text, ending))
        except ValueError:
            # Only one that goes on for longer than can be seen may be cut off in the middle.
            return len(start) == _START

    def read(self, file: InputFile) -> Reading:
        """Parse the whole file; a list, or a document of several, has a record for each.

        Raises:
            Refusal: it is no TOML or YAML, too long, or none of its keys holds reviews.
            OSError: it cannot be opened or has gone.

        """
        decoded = decode_whole(file, MAXIMUM_BYTES, "too long to be read whole; split it")
        text = plain_line_ends(decoded.text)
        if not text.strip():
            raise empty(file)
        ending = PurePosixPath(file.path.lower()).suffix
        try:
            values = _values(text, ending)
        except ValueError as error:
            name = "TOML" if ending in _TOML else "YAML"
            raise Refusal("broken-data", f"{file.path} is no valid {name} ({error}); mend it.") from None
        found = found_in(values[0] if len(values) == 1 else values)
        return objects_reading(file, decoded.encoding, found, self._chosen, decoding_problems(file, decoded))


def _values(text: str, ending: str) -> list[object]:
    """The documents of a text, each a mapping or a list.

    Raises:
        ValueError: it is not of this format, or something in it is neither.

    """
    if ending in _TOML:
        try:
            return [tomllib.loads(text, parse_float=str)]
        except RecursionError:
            raise ValueError("it is nested too deep") from None
    documents = [document for document in parse_documents(text) if document is not None]
    if not all(isinstance(document, Mapping | list) for document in documents):
        raise BrokenYAML("it holds more than keys and values", 0)
    return documents
