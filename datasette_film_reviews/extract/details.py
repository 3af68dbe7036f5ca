"""Certificate, length and year where they stand together without labels, as in ``(PG, 101 mins)``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.labels import certificate_of, minutes_of
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.model import Fact

_DETAIL = re.compile(r"[^,;/|()\s][^,;/|()\n]*")


def detail_facts(document: str, start: int, end: int) -> Iterator[Fact]:
    """The certificate and the length that stand in brackets after a title: ``(PG, 101 mins)``."""
    for match in _DETAIL.finditer(document, start, end):
        minutes = minutes_of(match[0])
        if minutes is not None:
            yield fact_at(document, "runtime", str(minutes), "review heading", *match.span())
        elif certificate_of(match[0]) == (0, len(match[0])):
            yield fact_at(document, "certificate", match[0], "review heading", *match.span())
