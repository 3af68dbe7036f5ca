"""Lines above a plain text that a sign of its writer's marks as fields: ``@director Ann Lee``, ``%rating: 4/5``."""

from __future__ import annotations

import re

from datasette_film_reviews.model import Field
from datasette_film_reviews.read.properties import fields_of, property_of

_LINE = re.compile(
    r"(?P<sign>[@%#;!.+>~]{1,2}|//|--)[ \t]?(?P<key>[^\W\d_][\w-]{1,30})[ \t]*[:=]?(?:[ \t]+(?P<value>\S.*))?"
)
_MOST = 40
_KNOWN = 2
"""So many of the keys must be known of reviews; sentences behind a sign begin with other words."""


def marked_fields(text: str) -> tuple[tuple[Field, ...], str]:
    """The fields that stand in marked lines above a text, and the rest; none where these are something else."""
    stripped = text.lstrip("\ufeff\r\n")
    lines = stripped.split("\n", _MOST)[:_MOST]
    found: list[re.Match[str]] = []
    for line in lines:
        match = _LINE.fullmatch(line.rstrip())
        if match is None or (found and match["sign"] != found[0]["sign"]):
            break
        found.append(match)
    known = {property for match in found if (property := property_of(match["key"]))}
    if len(known) < _KNOWN or 2 * len(known) < len(found):
        return (), text
    rest = stripped[sum(len(line) + 1 for line in lines[: len(found)]) :]
    return fields_of((match["key"], match["value"]) for match in found), rest
