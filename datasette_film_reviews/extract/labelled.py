"""A label with its value, as lines of the text state them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its value. ``start``/``end`` are where the value stands in the document (equal when it is empty)."""

    property: str
    label: str
    country: str | None
    value: str
    start: int
    end: int
