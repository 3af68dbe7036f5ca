"""JSON and JSON Lines: one review an object, its keys matched by name; schema.org's reviews by their type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.json_objects import Decoder, in_array, in_lines, in_object
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

MAXIMUM_BYTES = 256 * 2**20
"""The longest JSON text that is read whole; JSON Lines may be as long as they like."""

_START = 2**16
"""Bytes of a file that decide what it is."""

_QUOTED_KEY = re.compile(r"(?:\[\s*)?\{\s*\"")
_LONGEST_END = 200
_AFTER_DATA = re.compile(r"\s*;?\s*(?:(?:export\s+default|module\.exports\s*=)\s*[\w.]+\s*;?\s*)?$")
_BEGINS = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[{\]])")
_ASSIGNED = re.compile(
    r"\s*(?:(?:export\s+)?(?:const|let|var)\s+|window\.|module\.|export\s+default\b)[\w.$]*(?:\s*:\s*\w+(?:\[\])?)?"
    r"\s*=?\s*(?=[{\[])"
)
"""What stands before data in a file of JavaScript: ``window.YTD.tweets.part0 =``, ``const films =``."""

_NAMED = re.compile(r"\.(?:json|jsonld|json-ld)(?:\.\w+)?$", re.IGNORECASE)
_NAMED_PROGRAM = re.compile(r"\.[cm]?[jt]sx?$", re.IGNORECASE)
_NO_JSON = re.compile(r",\s*[}\]]|^\s*//", re.MULTILINE)
"""What a program may have in its data, and JSON may not: a comma behind the last, and comments."""

_NAMED_LINES = re.compile(r"\.(?:jsonl|ndjson|jsonlines)(?:\.\w+)?$", re.IGNORECASE)


class JsonReader:
    """Reads an array of objects, an object that holds one, or a single object.

    Keys are matched by name, nested ones joined with dots; ``key_map`` (key to property) overrules it.
    """

    format = "json"

    def __init__(self, key_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(key_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """One JSON text that is an object or an array of them, as far as can be seen."""
        text = start_decoded(start)
        if assigned := _ASSIGNED.match(text):
            return _QUOTED_KEY.match(text, assigned.end()) is not None and not (
                _NAMED_PROGRAM.search(path) and _NO_JSON.search(text, assigned.end())
            )
        if _NAMED.search(path):
            return text.lstrip()[:1] in ("{", "[")
        if not _BEGINS.match(text):
            return False
        try:
            Decoder().value_of(text)
        except ValueError:
            # Only one that goes on for longer than can be seen may be cut off in the middle.
            return len(start) == _START
        return True

    def read(self, file: InputFile) -> Reading:
        """Parse the whole file, an array element by element.

        Raises:
            Refusal: it is no JSON, longer than `MAXIMUM_BYTES`, or none of its keys holds reviews.
            OSError: it cannot be opened or has gone.

        """
        remedy = "too long to be read whole; save it as JSON Lines, one object a line"
        decoded = decode_whole(file, MAXIMUM_BYTES, remedy)
        text = decoded.text.removeprefix("\ufeff")
        if not text.strip():
            raise empty(file)
        if assigned := _ASSIGNED.match(text):
            text = text[assigned.end() :].rstrip()
            if behind := _AFTER_DATA.search(text, max(0, len(text) - _LONGEST_END)):
                text = text[: behind.start()]
        found = in_array(text) if text.lstrip().startswith("[") else in_object(text)
        problems = decoding_problems(file, decoded)
        return objects_reading(file, decoded.encoding, found, self._chosen, problems)


class JsonLinesReader:
    """Reads one object a line, keys as `JsonReader` reads them."""

    format = "jsonl"

    def __init__(self, key_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(key_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """Lines that are an object each: the first two or, where the name promises as much, any."""
        lines = [line for line in start_decoded(start).split("\n") if line.strip()]
        if _NAMED_LINES.search(path):
            return any(line.lstrip().startswith("{") for line in lines)
        if len(lines) < 2 or not all(line.lstrip().startswith("{") for line in lines[:2]):
            return False
        try:
            Decoder().value_of(lines[0])
        except ValueError:
            return False
        return True

    def read(self, file: InputFile) -> Reading:
        """Read line by line; a line that is no object is a problem, and the next one is read.

        Raises:
            Refusal: it is in no known encoding, has nothing in it, or none of its keys holds reviews.
            OSError: it cannot be opened or has gone.

        """
        lines = Lines(file)
        return objects_reading(file, lines.encoding, in_lines(lines), self._chosen, lines.problems(), "line")
