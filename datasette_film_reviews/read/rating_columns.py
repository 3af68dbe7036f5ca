"""Columns that hold ratings or years though their names do not call them so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from datasette_film_reviews.folding import fold
from datasette_film_reviews.read.contents import are_years, plain
from datasette_film_reviews.read.properties import is_of_something_else
from datasette_film_reviews.read.text_names import folded_name

_CLASSES = frozenset(("label", "labels", "class"))
"""Where data for machine learning keep a class: it is a rating only if there are more than two of them."""

_SCALED = re.compile(r"(?:/|\bout of) ?(?P<best>[456]|10|20|100)\)?\s*$", re.IGNORECASE)
"""The end of a name that says the scale of what stands below it, whoever gives it: ``Dora /5``."""


def rating_columns(names: Iterable[str], sample: Sequence[Mapping[str, object]]) -> list[str]:
    """The columns of ratings among those of which none is called so: classes, or the only one that says its scale."""
    words = {name: folded_name(name) for name in names}
    names = list(words)
    if bounded := [name for name in names if f"max {words[name]}" in words.values()]:
        return bounded  # ``rank`` beside ``maxRank``
    classes = [name for name in names if _is_scale(name, sample)]
    scaled = [name for name in names if _SCALED.search(name) and not is_of_something_else(name)]
    return classes or (scaled if len(scaled) == 1 else [])


def rating_key(name: str) -> str:
    """What to call a column of ratings so that the scale is known that its own name says."""
    found = _SCALED.search(name)
    return f"rating out of {found['best']}" if found else "rating"


def holds_years(name: str, sample: Sequence[Mapping[str, object]]) -> bool:
    """Whether what is called a day, ``When`` or ``Date``, is the year of a film."""
    said = ("" if isinstance(value := record.get(name), Mapping | list) else str(value or "") for record in sample)
    return are_years([text for cell in said if (text := plain(cell))])


def _is_scale(name: str, sample: Sequence[Mapping[str, object]]) -> bool:
    values = {str(record[name]) for record in sample if name in record and str(record[name]).strip()}
    return fold(name) in _CLASSES and len(values) > 2 and all(value.strip().isdecimal() for value in values)
