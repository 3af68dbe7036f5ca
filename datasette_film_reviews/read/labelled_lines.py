"""One review a line behind its label, as collections for machines are handed on: ``rating:4 …``, ``__label__2 …``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.lines import MAXIMUM_RECORD, Lines
from datasette_film_reviews.read.nested import Found
from datasette_film_reviews.read.objects import objects_reading

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.reader import Reading

_LINE = re.compile(
    r"(?:__(?P<tag>label)__(?P<said>[^\s,]{1,40}),?"
    r"|(?P<name>class|label|polarity|rating|score|sentiment|stars?)[ \t]?[:=][ \t]?(?P<value>[^\s,]{1,40})[,|;]?)"
    r"[ \t]+(?P<text>\S.*)",
    re.IGNORECASE,
)
_FEWEST = 3
"""So many lines that all begin with the same label are no text that happens to begin so."""


class LabelledLinesReader:
    """Reads lines of one label each; ``name_map`` overrules what the label says, a rating where it is called so."""

    format = "lines"

    def __init__(self, name_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(name_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """Every line has the same label, with different values."""
        lines = [line for line in start_decoded(start).splitlines() if line.strip()]
        found = [_LINE.match(line) for line in lines if line.strip()]
        if len(found) < _FEWEST or not all(found[:-1]):  # the last may be cut off
            return False
        labels = [_label(one) for one in found if one]
        return len({name for name, _ in labels}) == 1 and len({value for _, value in labels}) > 1

    def read(self, file: InputFile) -> Reading:
        """Read line by line; what has no label is a problem, and the next one is read.

        Raises:
            Refusal: it is in no known encoding, or has nothing in it.
            OSError: it cannot be opened or has gone.

        """
        lines = Lines(file)
        return objects_reading(file, lines.encoding, _found_in(lines), self._chosen, lines.problems(), "line", "label")


def _found_in(lines: Iterable[str]) -> Iterator[Found]:
    number, cut = 1, False
    for line in lines:
        is_rest, cut = cut, not line.endswith("\n")
        if len(line) > MAXIMUM_RECORD and not is_rest:
            fault = f"is longer than {MAXIMUM_RECORD // 2**20} MiB; shorten it"
            yield Found(str(number), None, code="too-long", fault=fault)
        elif line.strip() and not is_rest:
            yield _found(number, line)
        number += line.endswith("\n")


def _found(number: int, line: str) -> Found:
    found = _LINE.fullmatch(line.rstrip())
    if found is None:
        return Found(str(number), None, code="no-label", fault="has no label; give it one as the others have it")
    return Found(str(number), {**dict([_label(found)]), "text": found["text"]})


def _label(found: re.Match[str]) -> tuple[str, str]:
    return (found["tag"] or found["name"]).casefold(), found["said"] or found["value"]
