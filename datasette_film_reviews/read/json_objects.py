"""What JSON texts hold: parsed object by object, and which of these are reviews."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from datasette_film_reviews.read.lines import MAXIMUM_RECORD
from datasette_film_reviews.read.mapping import is_text_name
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.whole import NUL

_DEPTH = 8
"""How deep reviews, and what is said of them, are sought."""

_REVIEWS = frozenset(("Review", "CriticReview", "UserReview", "MovieReview"))
_FILMS = frozenset(("Movie", "Film"))
_SPACE = re.compile(r"[ \t\r\n]*")

Object = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at one place: an object that may be a review, a fault, or both.

    ``fault`` is a clause that says what is wrong there.
    """

    locator: str
    value: Object | None
    doubled: tuple[str, ...] = ()
    code: str = ""
    fault: str = ""


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

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(name for name, _ in pairs)
            self._doubled += (_printable(name) for name, count in counts.items() if count > 1)
        return found


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
                for found in _at(str(number), value, doubled):
                    yield replace(found, code="nul", fault=NUL) if "\0" in line and not found.code else found
        number += line.endswith("\n")


def in_array(text: str) -> Iterator[Found]:
    """What stands at each place of an array; what cannot be parsed ends it."""
    decoder = Decoder()
    lost = "; mend it, it and all after it were passed over"
    number = 0
    position = _after_space(text, text.index("[") + 1)
    while not text.startswith("]", position):
        number += 1
        try:
            value, end, doubled = decoder.value_at(text, position)
            end = _after_space(text, end)
            if not text.startswith((",", "]"), end):
                raise ValueError(f"no comma or bracket after it at {_place(text, end)}")
        except ValueError as error:
            yield _broken(str(number), f"({error}){lost}")
            return
        yield from _at(str(number), value, doubled)
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
    elements = _reviews_in(value, anywhere=True) if isinstance(value, Mapping) else [value]
    if len(elements) == 1 and elements[0] is value:
        yield from _at("", value, doubled)
        return
    for number, element in enumerate(elements, start=1):
        yield from _at(str(number), element, doubled if number == 1 else ())


def _at(locator: str, value: object, doubled: tuple[str, ...]) -> Iterator[Found]:
    """The reviews at one place, which has several where a film holds those of it."""
    if not isinstance(value, Mapping):
        yield Found(locator, None, code="no-object", fault="is no object with keys; make it one or remove it")
        return
    reviews = _reviews_in(value)
    for number, review in enumerate(reviews, start=1):
        if "@type" in review and not _is_a(review, _REVIEWS) and not _has_text(review):
            yield Found(locator, None, code="no-review", fault="has a type that is no review; it was passed over")
        else:
            place = f"{locator}.{number}" if len(reviews) > 1 else locator
            yield Found(place, review, doubled if number == 1 else ())


def _reviews_in(value: Object, anywhere: bool = False) -> list[Object]:
    """The reviews that an object holds: those of that type, itself, or those of an array that is called so.

    With ``anywhere`` the array may be called anything. What is said of the film beside its reviews is said of each.
    """
    typed = list(_typed(value, _DEPTH))
    if typed or _has_text(value):
        return typed or [value]
    arrays = sorted(_arrays(value, _DEPTH if anywhere else 0), key=lambda array: (array[0], len(array[2])))
    if not arrays or not (anywhere or arrays[-1][0]):
        return [value]
    named, around, elements = arrays[-1]
    return [{**around, **element} for element in elements] if named else elements


def _arrays(value: Object, depth: int) -> Iterator[tuple[bool, Object, list[Object]]]:
    """(whether it is called reviews, what stands beside it, objects) of every array of objects."""
    for key, inner in value.items():
        if isinstance(inner, list):
            objects = [element for element in inner if isinstance(element, Mapping)]
            if objects:
                beside = {name: other for name, other in value.items() if not isinstance(other, list | Mapping)}
                yield key.casefold().endswith(("review", "reviews")), beside, objects
        elif isinstance(inner, Mapping) and depth:
            yield from _arrays(inner, depth - 1)


def _typed(value: object, depth: int, film: Object | None = None) -> Iterator[Object]:
    """Every object of the type of a review, those below a film as reviews of it."""
    if not depth:
        return
    if isinstance(value, list):
        for element in value:
            yield from _typed(element, depth - 1, film)
    elif isinstance(value, Mapping):
        if _is_a(value, _REVIEWS):
            yield {"itemReviewed": film, **value} if film else value
            return
        if _is_a(value, _FILMS):
            film = {name: inner for name, inner in value.items() if name != "review"}
        for inner in value.values():
            yield from _typed(inner, depth - 1, film)


def _broken(locator: str, reason: str) -> Found:
    return Found(locator, None, code="broken-json", fault=f"is no valid JSON {reason}")


def flat(value: Object, prefix: str = "", depth: int = _DEPTH) -> Iterator[tuple[str, object]]:
    """The values of an object by nested key; what plays what is left together."""
    for key, inner in value.items():
        name = prefix + _printable(key)
        if isinstance(inner, Mapping) and depth and property_of(name) != "actor":
            yield from flat(inner, f"{name}.", depth - 1)
        else:
            yield name, inner


def _has_text(value: Object) -> bool:
    return any(is_text_name(name) for name, _ in flat(value))


def _is_a(value: Object, types: frozenset[str]) -> bool:
    stated = value.get("@type")
    return any(isinstance(name, str) and name in types for name in (stated if isinstance(stated, list) else [stated]))


def _printable(key: str) -> str:
    return key if key.isascii() and key.isprintable() else repair(key)[0]


def _after_space(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position


def _place(text: str, position: int) -> str:
    column = f"column {position - text.rfind(chr(10), 0, position)}"
    return f"line {text.count(chr(10), 0, position) + 1}, {column}" if "\n" in text else column
