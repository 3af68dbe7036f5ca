"""Labels made by hand: one JSON object a line, each about one review.

``path`` names the source as the table ``sources`` does, ``locator`` the record in it. Every other key is a label; a key
that is missing is not labelled, one that is null or ``[]`` says that the text has no such thing. ``film_also`` and a
credit's ``also`` are other right forms; of ``NAME_optional`` neither finding nor missing is an error; with
``NAME_complete`` false what is missing is not counted, with ``NAME_partial`` what is found beyond the labels is not.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one review; ``number`` is the last number of its locator, None where it has none."""

    path: str
    number: int | None
    values: dict[str, Any]

    def listed(self, name: str) -> list[Any]:
        """The values of one label, none where it is null."""
        value = self.values.get(name)
        return [] if value is None else value if isinstance(value, list) else [value]

    def films(self) -> list[str]:
        """Every right form of the film's title; none where the text is about no single film."""
        return [str(form) for form in (*self.listed("film"), *self.listed("film_also"))]


def labels_in(path: Path) -> list[Labels]:
    """The labels of one file; a line that is no JSON object with a ``path`` raises ValueError and is named in it."""
    found = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            values = json.loads(line)
            found.append(Labels(values["path"], number_of(values.get("locator")), values))
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path}, line {number}: {error!r} in labels; a line is an object with a path.") from None
    return found


def number_of(locator: object) -> int | None:
    """The last number of a locator: 3 of ``row 3``."""
    numbers = re.findall(r"\d+", str(locator or ""))
    return int(numbers[-1]) if numbers else None
