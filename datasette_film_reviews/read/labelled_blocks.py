"""Text in blocks of ``name: value`` lines, one review a block, as archives of reviews are often handed on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.lines import MAXIMUM_RECORD, Lines
from datasette_film_reviews.read.nested import Found
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.text_names import is_text_name

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.reader import Reading

_LINE = re.compile(r"(?P<name>[^\W\d_][\w/.-]*(?: [\w/.-]+){0,3})[ \t]*:(?:[ \t]+(?P<value>.*)|$)")


class LabelledBlocksReader:
    """Reads blocks that begin with the same name and each name their text; ``name_map`` overrules what names say."""

    format = "blocks"

    def __init__(self, name_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(name_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """Two blocks at least, each with a text and something else that is known of reviews, from the first line on."""
        text = start_decoded(start).lstrip("\r\n")
        if not _LINE.match(text.split("\n", 1)[0].rstrip()):
            return False
        blocks = [found.value or {} for found in _blocks(text.splitlines(keepends=True))]
        return len(blocks) > 1 and all(
            any(map(is_text_name, block)) and any(map(property_of, block)) and len(block) > 2 for block in blocks[:-1]
        )

    def read(self, file: InputFile) -> Reading:
        """Read one block after the other.

        Raises:
            Refusal: it is in no known encoding, or no name holds reviews.
            OSError: it cannot be opened or has gone.

        """
        lines = Lines(file)
        return objects_reading(file, lines.encoding, _blocks(lines), self._chosen, lines.problems(), "block", "name")


def _blocks(lines: Iterable[str]) -> Iterator[Found]:
    """The blocks, which the first name of the text begins; a line without a name goes on with the value above it."""
    first = ""
    number = length = 0
    names: set[str] = set()
    told = False
    block: dict[str, list[str]] = {}
    for line in lines:
        found = _LINE.fullmatch(line.rstrip())
        name = found["name"].replace("/", ".") if found else ""
        if found and (name == first or not first):
            if block:
                number += 1
                yield _found(number, block, length)
            first, block, length, told = name, {}, 0, False
        length += len(line)
        if length > MAXIMUM_RECORD:
            continue
        if found and name not in block and ((number == 0 and not told) or name in names or _is_known(name)):
            block[name] = [found["value"] or ""]
            told = told or is_text_name(name)
            if number == 0:
                names.add(name)
        elif block:
            block[next(reversed(block))].append(line.rstrip())
    if block:
        yield _found(number + 1, block, length)


def _is_known(name: str) -> bool:
    return property_of(name) is not None or is_text_name(name)


def _found(number: int, block: Mapping[str, list[str]], length: int) -> Found:
    if length > MAXIMUM_RECORD:
        fault = f"is longer than {MAXIMUM_RECORD // 2**20} MiB; shorten it"
        return Found(str(number), None, code="too-long", fault=fault)
    return Found(str(number), {name: "\n".join(values).strip() for name, values in block.items()})
