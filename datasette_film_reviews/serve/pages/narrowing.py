"""What the shelf can be narrowed by, how many films each choice leaves, and the addresses that choose and let go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from datasette_film_reviews.serve.pages.parts import Row

BANDS = ("80", "60", "40", "20", "0", "none")
"""Bands of 20 points by where they begin. The highest holds the 100 too."""

AT_LEAST = {"ratings": ("1", "2", "5", "10", "25", "50", "100"), "reviews": ("2", "5", "10", "25", "50", "100")}
FIELDS = ("decade", "score", *AT_LEAST)
LONGEST = 100
"""Characters of a title that are looked for."""


def understood(arguments: Mapping[str, str]) -> dict[str, str]:
    """The filters that an address asks for, by field; what makes no sense is taken as not given.

    `title` takes part of a title; `decade` its first year, or `unknown`; `score` one of `BANDS`, `none` for films
    without a rating; `ratings` and `reviews` how many there are at least, one of `AT_LEAST`.
    """
    asked = {field: arguments.get(field, "") for field in FIELDS}
    sensible = {
        "decade": re.fullmatch(r"[1-9]\d\d0|unknown", asked["decade"], re.ASCII) is not None,
        "score": asked["score"] in BANDS,
        **{field: asked[field] in numbers for field, numbers in AT_LEAST.items()},
    }
    title = " ".join(arguments.get("title", "")[:LONGEST].split())
    return {**({"title": title} if title else {}), **{field: asked[field] for field in FIELDS if sensible[field]}}


def filters(chosen: Mapping[str, str], asked: Mapping[str, Any]) -> list[Row]:
    """The filters that hold: `field`, `value`, `label`, and `query`, the part of the address that lets go of it."""
    return [
        {"field": field, "value": value, "label": _label(field, value), "query": _query(asked, field, None)}
        for field, value in chosen.items()
    ]


def facets(
    groups: Sequence[Row], chosen: Mapping[str, str], asked: Mapping[str, Any]
) -> tuple[int, dict[str, list[Row]]]:
    """How many films pass all filters; and by field the values that narrow them further, or that are chosen.

    Each has `value`, `label`, `count` of films that it leaves beside the filters of the other fields, `selected`, and
    `query`, the part of the address that chooses it, or lets go of it. `groups` are the rows of `shelf_counts`.
    """
    found = {}
    for field in FIELDS:
        others = [group for group in groups if all(_passes(group, *one) for one in chosen.items() if one[0] != field)]
        films = sum(group["films"] for group in others)
        counts = {value: _films(others, field, value) for value in _values(others, field, chosen)}
        found[field] = [
            {
                "value": value,
                "label": _label(field, value),
                "count": count,
                "selected": chosen.get(field) == value,
                "query": _query(asked, field, None if chosen.get(field) == value else value),
            }
            for value, count in counts.items()
            if 0 < count < films or chosen.get(field) == value
        ]
    return sum(group["films"] for group in groups if all(_passes(group, *one) for one in chosen.items())), found


def _values(groups: Sequence[Row], field: str, chosen: Mapping[str, str]) -> Sequence[str]:
    if field != "decade":
        return BANDS if field == "score" else AT_LEAST[field]
    decades = {str(group["decade"]) for group in groups} | ({chosen["decade"]} if "decade" in chosen else set())
    # The latest first; what is unknown at the end.
    return sorted(decades, key=lambda decade: (decade.isdigit(), decade), reverse=True)


def _films(groups: Sequence[Row], field: str, value: str) -> int:
    return sum(group["films"] for group in groups if _passes(group, field, value))


def _passes(group: Row, field: str, value: str) -> bool:
    if field in AT_LEAST:
        return bool(group[field] >= int(value))
    return field == "title" or str(group[field]) == value


def _label(field: str, value: str) -> str:
    if field in AT_LEAST:
        return f"{value} or more"
    if field == "score":
        return "no rating" if value == "none" else f"{value} to {int(value) + 20}"
    return f"{value}s" if field == "decade" and value != "unknown" else value


def _query(asked: Mapping[str, Any], field: str, value: str | None) -> str:
    kept = {key: known for key, known in asked.items() if key != field}
    return urlencode(kept if value is None else {**kept, field: value})
