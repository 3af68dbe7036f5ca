"""What people write above the header of a sheet, its title or names for groups of columns, is no row of it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.text_names import is_text_name

_LOOK = 8
"""Lines from the first, within which the header stands."""

_LONGEST = 1_000
_LONGEST_NAME = 40
_DELIMITERS = ",\t;|$^~¦"
_KNOWN, _NAMES = 2, 3
"""Columns of the header that must be known, half of all at least, and those that it must have."""


def without_title(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those above the header left blank where each says one thing alone and the header's names are known.

    Names for groups of columns above their own names are left blank too, but for what has no other.
    """
    rest = iter(lines)
    first = list(islice(rest, _LOOK))
    header = _header_of(first)
    if not header and (names := _below_groups(first)):
        first[:2] = ["\n", names]
    return chain(("\n" if place < header else line for place, line in enumerate(first)), rest)


def _below_groups(lines: list[str]) -> str:
    """The header where the first line only names groups of its columns, ``THE FILM,,,THE NIGHT,``; else nothing."""
    if len(lines) < _NAMES or not (groups := lines[0].rstrip("\r\n")):
        return ""
    delimiter = max(_DELIMITERS, key=groups[:_LONGEST].count)
    if delimiter * 2 not in groups:
        return ""
    above, names, record = (_cells(line, delimiter) for line in lines[:_NAMES])
    if not len(above) == len(names) > _NAMES or not 1 < sum(map(bool, above)) <= len(above) / 2:
        return ""
    whole = [name or group for name, group in zip(names, above, strict=True)]
    spans = any(group and not after and name for group, after, name in zip(above, above[1:], names[1:], strict=False))
    if not spans or not all(whole) or len(set(whole)) < len(whole) or not all(map(_may_be_name, names)):
        return ""
    known = any(is_text_name(name) or property_of(name) for name in names)
    told = any(cell.isdecimal() or len(cell) > _LONGEST_NAME for cell in record)
    return delimiter.join(f'"{name}"' for name in whole) + "\n" if known and told else ""


def _may_be_name(cell: str) -> bool:
    return len(cell) <= _LONGEST_NAME and '"' not in cell and not cell[:1].isdecimal()


def _header_of(lines: list[str]) -> int:
    for place, line in enumerate(lines):
        delimiter = max(_DELIMITERS, key=line[:_LONGEST].count)
        names = _filled(line, delimiter)
        known = sum(is_text_name(name) or property_of(name) is not None for name in names)
        if known >= _KNOWN and 2 * known >= len(names) >= _NAMES:
            return place if all(len(_filled(above, delimiter)) < _KNOWN for above in lines[:place]) else 0
    return 0


def _filled(line: str, delimiter: str) -> list[str]:
    """The cells of a line in which something stands."""
    return list(filter(None, _cells(line, delimiter)))


def _cells(line: str, delimiter: str) -> list[str]:
    """The cells of a line; none where they cannot be parted."""
    try:
        cells = next(csv.reader([line[:_LONGEST].replace("\0", "")], delimiter=delimiter), [])
    except csv.Error:
        return []
    return [cell.strip(" \"'\ufeff\r\n") for cell in cells]
