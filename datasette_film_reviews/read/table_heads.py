"""What people write above the header of a sheet, its title and blank rows, is no row of it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from datasette_film_reviews.read.mapping import is_text_name
from datasette_film_reviews.read.properties import property_of

_LOOK = 8
"""Lines from the first, within which the header stands."""

_LONGEST = 1_000
_DELIMITERS = ",\t;|"
_KNOWN, _NAMES = 2, 3
"""Columns of the header that must be known, half of all at least, and those that it must have."""


def without_title(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those above the header left blank where each says one thing alone and the header's names are known."""
    rest = iter(lines)
    first = list(islice(rest, _LOOK))
    header = _header_of(first)
    return chain(("\n" if place < header else line for place, line in enumerate(first)), rest)


def _header_of(lines: list[str]) -> int:
    for place, line in enumerate(lines):
        delimiter = max(_DELIMITERS, key=line[:_LONGEST].count)
        names = _filled(line, delimiter)
        known = sum(is_text_name(name) or property_of(name) is not None for name in names)
        if known >= _KNOWN and 2 * known >= len(names) >= _NAMES:
            return place if all(len(_filled(above, delimiter)) < _KNOWN for above in lines[:place]) else 0
    return 0


def _filled(line: str, delimiter: str) -> list[str]:
    """The cells of a line in which something stands; none where they cannot be parted."""
    try:
        cells = next(csv.reader([line[:_LONGEST].replace("\0", "")], delimiter=delimiter), [])
    except csv.Error:
        return []
    return [cell.strip(" \"'\ufeff") for cell in cells if cell.strip(" \"'\ufeff\r\n")]
