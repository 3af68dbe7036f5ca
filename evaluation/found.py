"""What a build found of each review."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from datasette_film_reviews.model import ACTOR_SEPARATOR
from evaluation.labels import Labels, number_of

QUERY = Path(__file__).with_name("found.sql").read_text("utf-8")


@dataclass(frozen=True, slots=True)
class Found:
    """One review of the database: ``columns`` by name, ``facts`` as (property, value, the whole name or None)."""

    columns: dict[str, Any]
    facts: tuple[tuple[str, str, str | None], ...]

    def values(self, property_: str) -> list[str]:
        """The used values of a property, people by their whole names."""
        return [name or value for had, value, name in self.facts if had == property_]

    def cast(self) -> list[tuple[str, str | None]]:
        """(person, character or None) of every used fact about an actor."""
        pairs = []
        for had, value, name in self.facts:
            if had == "actor":
                person, _, character = value.partition(ACTOR_SEPARATOR)
                pairs.append((name or person, character or None))
        return pairs


class Database:
    """The reviews of a built database, found by what labels call them."""

    def __init__(self, path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.row_factory = sqlite3.Row
        self._by_path: dict[str, list[Found]] = defaultdict(list)
        self._by_number: dict[tuple[str, int | None], Found] = {}
        for row in map(dict, connection.execute(QUERY)):
            found = Found(row, tuple(tuple(fact) for fact in json.loads(row.pop("facts"))))
            self._by_path[row["path"]].append(found)
            self._by_number.setdefault((row["path"], number_of(row["locator"])), found)
        connection.close()

    def of(self, labels: Labels) -> Found | None:
        """The review that the labels are about; None where the build has none."""
        for path in self._paths(labels.path):
            if labels.number is not None and (found := self._by_number.get((path, labels.number))):
                return found
            if len(self._by_path[path]) == 1 or labels.number is None:
                return self._by_path[path][0]
        return None

    def _paths(self, path: str) -> Iterable[str]:
        if path in self._by_path:
            return (path,)
        return [one for one in self._by_path if one.endswith(f"/{path}") or path.endswith(f"/{one}")]
