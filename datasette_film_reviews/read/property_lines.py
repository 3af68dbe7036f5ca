"""Properties below the heading of a note, as Notion exports them: ``Score: 4``, a line each, down to a blank one."""

from __future__ import annotations

import re

from datasette_film_reviews.read.front_matter import FrontMatter
from datasette_film_reviews.read.properties import property_of

_HEADED = re.compile(r"\s*# (?P<heading>\S.{0,300})\n(?:[ \t]*\n){1,3}(?=[^\W\d_])")
_LINE = re.compile(r"(?P<key>[^\W\d_][\w /()#.&'’-]{0,40}?)[ \t]*:(?:[ \t]+(?P<value>\S.*)?)?")
_MOST = 60
"""Properties that people give to a note, at most."""

_NUMBERED = re.compile(r" [0-9a-f]{16,32}(?: \d{1,3})?\.\w+$")
"""The name of a file that Notion exported: each of its pages has a number."""

_KNOWN = 2
"""So many lines must be known of reviews where the name of the file does not show what wrote it."""

_OF_FILMS = frozenset(("director", "year", "runtime", "actor", "certificate"))
_NO_TITLE = frozenset(("untitled", "ohne titel", "unbenannt", "sans titre", "sin titulo", "sin título", "senza titolo"))


def with_property_lines(matter: FrontMatter, path: str) -> FrontMatter:
    """A post with the properties below its heading as fields; where they are of a film, the heading is its title."""
    headed = None if matter.values else _HEADED.match(matter.body)
    if headed is None:
        return matter
    lines = matter.body[headed.end() :].split("\n", _MOST + 1)[: _MOST + 1]
    block = lines[: next((place for place, line in enumerate(lines) if not line.strip()), len(lines))]
    found = [_LINE.fullmatch(line.rstrip()) for line in block]
    values: dict[str, object] = {line["key"]: line["value"] for line in found if line and line["value"]}
    known = {property for line in found if line and (property := property_of(line["key"]))}
    if None in found or len(known) < (1 if _NUMBERED.search(path) else _KNOWN):
        return matter
    heading = headed["heading"].strip()
    rest = matter.body[headed.end() + sum(len(line) + 1 for line in block) :]
    if heading.casefold() in _NO_TITLE:
        return FrontMatter(values, rest, matter.doubt)
    if "title" not in known and not known.isdisjoint(_OF_FILMS):
        values["film"] = heading
    return FrontMatter({"title": heading, **values}, f"{headed[0].strip()}\n\n{rest}", matter.doubt)
