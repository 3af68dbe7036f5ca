"""Objects of names and values, wherever they come from, made records: their names matched by the first of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem, Record
from datasette_film_reviews.read.mapping import assumptions, map_names, record_of, refusal
from datasette_film_reviews.read.nested import Found, flat
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.whole import empty

if TYPE_CHECKING:
    from datasette_film_reviews.model import Severity
    from datasette_film_reviews.read.inputs import InputFile

_SAMPLE = 200
_SAMPLE_LENGTH = 8 * 2**20


def objects_reading(
    file: InputFile,
    encoding: str,
    found: Iterator[Found],
    chosen: Mapping[str, str],
    last: Iterator[Problem],
    place: str = "record",
    noun: str = "key",
) -> Reading:
    """Match the keys by the first objects, then give a record for each object and a problem for every fault.

    ``place`` and ``noun`` are what the format calls the place of an object and one of its keys.

    Raises:
        Refusal: it has nothing in it, or none of its keys holds reviews.

    """
    first: list[Found] = []
    length = 0
    for item in islice(found, _SAMPLE):
        first.append(item)
        length += sum(len(str(value)) for value in (item.value or {}).values())
        if length > _SAMPLE_LENGTH:
            break
    if all(item.value is not None and not item.value for item in first):
        raise empty(file)
    sample = [dict(flat(item.value)) for item in first if item.value is not None]
    names = map_names((name for record in sample for name in record), sample, chosen)
    if sample and names.text is None:
        lost = sum(item.value is not None for item in chain(first, found))
        raise refusal(file.path, noun, names, sample, lost)

    def problem(item: Found, code: str, fault: str, severity: Severity, records: int) -> Problem:
        where = f"{file.path}, {place} {item.locator}" if item.locator else file.path
        return Problem(file.argument, file.path, item.locator, severity, code, f"{where} {fault}.", records)

    def items() -> Iterator[Record | Problem]:
        yield from assumptions(file, noun, names)
        for item in chain(first, found):
            if item.value is None:
                is_review = item.code != "no-review"
                yield problem(item, item.code, item.fault, "error" if is_review else "warning", int(is_review))
                continue
            if item.code:
                yield problem(item, item.code, item.fault, "warning", 0)
            if item.doubled:
                fault = f"has the key {', '.join(map(repr, item.doubled))} more than once; the last one was taken"
                yield problem(item, "duplicate-key", fault, "warning", 0)
            record = record_of(file, item.locator, flat(item.value), names)
            fault = "has neither a text nor a field; fill it in or remove it"
            yield record or problem(item, "empty", fault, "warning", 1)
        yield from last

    return Reading(encoding, items(), names.pairs())
