"""Which of the fields that authors add to their posts say something about the film or the verdict."""

from __future__ import annotations

import re

_OWN = frozenset(
    "title year director actor writer rating rating_best certificate country runtime genre imdb_id tmdb_id".split()
)
_FILM_TITLE = re.compile(r"film|movie|pel[ií]cula", re.IGNORECASE)

SERIALISED = re.compile(r"[aOs]:\d+:")
"""How a value begins that is none for people but for PHP."""


def states_own(name: str, property: str | None) -> bool:
    """Whether a field of this name and property says something of its own; a title only where it is called a film's."""
    return property in _OWN and (property != "title" or _FILM_TITLE.search(name) is not None)
