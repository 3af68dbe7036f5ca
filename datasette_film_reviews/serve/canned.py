"""The canned queries: one file each in `serve/queries`, whose first comments say what it answers and what it takes.

    -- title: Films ranked
    -- group: Films
    -- description: By the mean of their rated reviews.
    -- parameter ratings_at_least (0): leaves out films that rest on fewer ratings

In brackets stands what a parameter that is left empty comes to. The group is one of `GROUPS`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from datasette_film_reviews.serve.statements import FOLDER, tables_read

GROUPS = ("Films", "Critics", "People", "Reviews", "Evidence")
"""What queries are about, in the order in which they are listed."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a query takes; `default` tells in words what it comes to when it is left empty."""

    name: str
    default: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Query:
    """One query; `name` is its address under the database."""

    name: str
    title: str
    group: str
    description: str
    parameters: tuple[Parameter, ...]
    sql: str

    @property
    def tables(self) -> frozenset[str]:
        """The tables that it reads."""
        return tables_read(self.sql)

    @property
    def description_html(self) -> str:
        """The description with the parameters, as HTML."""
        item = Markup("<li><code>{}</code> {}; empty: {}</li>")
        listed = Markup("").join(item.format(each.name, each.meaning, each.default) for each in self.parameters)
        paragraph = Markup("<p>{}</p>").format(self.description)
        return str(paragraph + Markup("<ul>{}</ul>").format(listed) if listed else paragraph)


@cache
def queries() -> tuple[Query, ...]:
    """All of them, by name."""
    paths = sorted((FOLDER / "queries").glob("*.sql"))
    return tuple(_read(path.stem, path.read_text(encoding="utf-8")) for path in paths)


def _read(name: str, sql: str) -> Query:
    header = dict(re.findall(r"^-- (title|group|description): (.+)$", sql, re.MULTILINE))
    parameters = re.findall(r"^-- parameter (\w+) \((.+?)\): (.+)$", sql, re.MULTILINE)
    return Query(name, **header, parameters=tuple(Parameter(*found) for found in parameters), sql=sql)
