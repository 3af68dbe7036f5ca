"""What JSON texts hold, parsed object by object."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from datasette_film_reviews.read.deep import reviews_anywhere
from datasette_film_reviews.read.lines import MAXIMUM_RECORD
from datasette_film_reviews.read.nested import Found, printable, reviews_at
from datasette_film_reviews.read.references import with_references
from datasette_film_reviews.read.whole import NUL

_SPACE = re.compile(r"[ \t\r\n]*")


class Decoder:
    """Parses JSON, numbers as they are written; remembers the keys that one object has twice."""

    def __init__(self) -> None:
        self._doubled: list[str] = []
        # Numbers stay as written: "8.50" is a rating, and a number of a million digits takes no time.
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object, parse_int=str, parse_float=str, parse_constant=lambda _: None, strict=False
        )

    def value_at(self, text: str, start: int) -> tuple[object, int, tuple[str, ...]]:
        """(value, where it ends, keys that it has twice).

        Raises:
            ValueError: there is no valid JSON here, or it is nested too deep; the message is a clause.

        """
        self._doubled.clear()
        try:
            value, end = self._decoder.raw_decode(text, _after_space(text, start))
        except RecursionError:
            raise ValueError("it is nested too deep") from None
        except json.JSONDecodeError as error:
            raise ValueError(f"{error.msg.lower()} at {_place(text, error.pos)}") from None
        return value, end, tuple(dict.fromkeys(self._doubled))

    def value_of(self, text: str) -> tuple[object, tuple[str, ...]]:
        """(the one value of a text, keys that it has twice).

        Raises:
            ValueError: as `value_at`, or something else stands after the value.

        """
        value, end, doubled = self.value_at(text, 0)
        if text[end:].strip():
            raise ValueError(f"something stands after its end at {_place(text, end)}")
        return value, doubled

    def _object(self, pairs: list[tuple[str, object]]) -> object:
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(name for name, _ in pairs)
            self._doubled += (printable(name) for name, count in counts.items() if count > 1)
        return _nodes(found.get("edges")) or found


def _nodes(edges: object) -> list[object]:
    """What a connection of GraphQL connects: ``{"edges": [{"node": …}]}``; empty where it is none."""
    edges = edges if isinstance(edges, list) else []
    nodes = [edge.get("node") for edge in edges if isinstance(edge, dict)]
    return nodes if len(nodes) == len(edges) and all(isinstance(node, dict) for node in nodes) else []


def in_lines(lines: Iterable[str]) -> Iterator[Found]:
    """What stands on each line."""
    decoder = Decoder()
    number = 1
    cut = False
    for line in lines:
        if cut or len(line) > MAXIMUM_RECORD:
            if not cut:
                fault = f"is longer than {MAXIMUM_RECORD // 2**20} MiB; shorten it"
                yield Found(str(number), None, code="too-long", fault=fault)
            cut = not line.endswith("\n")
        elif line.strip():
            try:
                value, doubled = decoder.value_of(line.rstrip())
            except ValueError as error:
                yield _broken(str(number), f"({error}); mend it")
            else:
                for found in reviews_at(str(number), value, doubled):
                    yield replace(found, code="nul", fault=NUL) if "\0" in line and not found.code else found
        number += line.endswith("\n")


def in_array(text: str) -> Iterator[Found]:
    """What stands at each place of an array; what cannot be parsed ends it."""
    decoder = Decoder()
    lost = "; mend it, it and all after it were passed over"
    number = 0  # of reviews, of which an element may hold several
    position = _after_space(text, text.index("[") + 1)
    while not text.startswith("]", position):
        try:
            value, end, doubled = decoder.value_at(text, position)
            end = _after_space(text, end)
            if not text.startswith((",", "]"), end):
                raise ValueError(f"no comma or bracket after it at {_place(text, end)}")
        except ValueError as error:
            yield _broken(str(number + 1), f"({error}){lost}")
            return
        for found in reviews_at("", value, doubled):
            number += 1
            yield replace(found, locator=str(number))
        if text[end] == "]":
            return
        position = _after_space(text, end + 1)


def in_object(text: str) -> Iterator[Found]:
    """What a single object is, or what it holds."""
    try:
        value, doubled = Decoder().value_of(text)
    except ValueError as error:
        yield _broken("", f"({error}); mend it")
        return
    yield from found_in(value, doubled)


def found_in(value: object, doubled: tuple[str, ...] = ()) -> Iterator[Found]:
    """The reviews that a parsed value is or holds, numbered from 1 where it is not one itself."""
    if isinstance(value, list):
        elements, doubled = value, ()
    else:
        value = with_references(value) if isinstance(value, Mapping) else value
        elements = reviews_anywhere(value) if isinstance(value, Mapping) else [value]
        if len(elements) == 1 and elements[0] is value:
            yield from reviews_at("", value, doubled)
            return
    every = chain.from_iterable(
        reviews_at("", element, () if place else doubled) for place, element in enumerate(elements)
    )
    for number, found in enumerate(every, start=1):
        yield replace(found, locator=str(number))


def _broken(locator: str, reason: str) -> Found:
    return Found(locator, None, code="broken-json", fault=f"is no valid JSON {reason}")


def _after_space(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position


def _place(text: str, position: int) -> str:
    column = f"column {position - text.rfind(chr(10), 0, position)}"
    return f"line {text.count(chr(10), 0, position) + 1}, {column}" if "\n" in text else column
