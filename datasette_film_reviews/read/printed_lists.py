"""Lists that a program printed into a cell of a table, as Python and JSON write them."""

from __future__ import annotations

from ast import literal_eval
from warnings import catch_warnings, simplefilter

from datasette_film_reviews.read.values import MAXIMUM_LIST


def printed_list(value: object) -> list[object] | None:
    """The list that a cell holds, ``['4,5']``; None where it holds none, or one that is longer than `MAXIMUM_LIST`."""
    if not (isinstance(value, str) and value.startswith("[") and value.endswith("]") and len(value) <= MAXIMUM_LIST):
        return None
    if value[1:2] not in ("'", '"', "{"):
        return None
    try:
        with catch_warnings():
            simplefilter("ignore")  # of backslashes, which are the cell's own
            listed = literal_eval(value)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    return listed if isinstance(listed, list) else None
