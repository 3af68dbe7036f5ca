"""JavaScript and TypeScript that hold reviews as a program writes them, and programs that hold none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem
from datasette_film_reviews.read.deep import have_prose
from datasette_film_reviews.read.javascript_values import data_in
from datasette_film_reviews.read.json_objects import found_in
from datasette_film_reviews.read.markdown import peek, plain_line_ends
from datasette_film_reviews.read.nested import Found, flat, has_text
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.references import with_references
from datasette_film_reviews.read.text_blocks import text_in_blocks
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

MAXIMUM_BYTES = 8 * 2**20
"""The longest program that is parsed."""

PROGRAMS = frozenset((".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx"))
_BEGINS = re.compile(
    r"\s*(?://|/\*|#!|[;!+(\[{]|[\"']use\s|[$\w.]+\s*[=(.]|@\w|(?:import|export|const|let|var|function|class|async|interface"
    r"|type|enum|declare|if|for|while|return|try|window|module|require|define|document|self)\b)"
)
_WORDS = 4
"""Words that the longest string of a review has at least, in the mean: labels of a page have fewer."""

_SAMPLE = 50


class JavaScriptReader:
    """Reads the arrays and objects of a program as `JsonReader` reads those of JSON.

    What is no JSON comes here: keys without quotation marks, templates, comments, types. Nothing is run. ``key_map``
    (key to property) overrules what keys say.
    """

    format = "javascript"

    def __init__(self, key_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(key_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """A name that promises a program, and what begins as one."""
        return PurePosixPath(path.lower()).suffix in PROGRAMS and _BEGINS.match(peek(start)) is not None

    def read(self, file: InputFile) -> Reading:
        """Parse the whole file; each review that it writes out is a record, numbered through the file.

        Raises:
            Refusal: it is too long, or holds no reviews.
            OSError: it cannot be opened or has gone.

        """
        decoded = decode_whole(file, MAXIMUM_BYTES, "too long to be read whole; save its data as JSON")
        text = plain_line_ends(decoded.text)
        if not text.strip():
            raise empty(file)
        data = data_in(text)
        found = _reviews_among(list(with_references(data.values).values()))
        if not found:
            message = f"{file.path} is a program that holds no reviews and was passed over."
            raise Refusal("no-reviews", message, "warning", 0)
        numbered = (replace(one, locator=str(number)) for number, one in enumerate(found, start=1))
        last = chain(_broken(file, data.broken), decoding_problems(file, decoded))
        return objects_reading(file, decoded.encoding, numbered, self._chosen, last)


def _broken(file: InputFile, line: int | None) -> Iterator[Problem]:
    if line is not None:
        message = f"{file.path} is broken in line {line}; mend it, what stands near it may be lost or wrong."
        yield Problem(file.argument, file.path, "", "warning", "broken-javascript", message)


def _reviews_among(values: Sequence[object]) -> list[Found]:
    """The reviews of all data in which something is called a text, or else of those with the longest prose."""
    groups = [group for group in _groups(values) if _mean_words(group) >= _WORDS]
    called = [group for group in groups if any(has_text(one.value) for one in group[:_SAMPLE] if one.value)]
    prose = [group for group in groups if have_prose([one.value for one in group if one.value])]
    chosen = called or sorted(prose, key=_mean_words)[-1:]
    return [one for group in chosen for one in group]


def _groups(values: Sequence[object]) -> Iterator[list[Found]]:
    """What is found in each array or object; objects that are a review each, one by one under their names, are one."""
    single: list[Found] = []
    for value in values:
        found = [one for one in found_in(value) if one.value]
        if isinstance(value, Mapping) and len(found) == 1:
            single += found
        elif found:
            yield found
    if single:
        yield single


def _mean_words(group: Sequence[Found]) -> float:
    """Words of the longest text of an object, in the mean of the first objects."""
    sample = [one.value for one in group[:_SAMPLE] if one.value]
    return sum(max((_words(inner) for _, inner in flat(value)), default=0) for value in sample) / len(sample)


def _words(value: object) -> int:
    """The words of a text, which may come in blocks."""
    text = text_in_blocks(value) if isinstance(value, list) else value
    return len(text.split()) if isinstance(text, str) else 0
