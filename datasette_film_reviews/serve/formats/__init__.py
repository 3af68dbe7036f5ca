"""The forms that a page takes for programs: each module writes the data of pages as one kind of document."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasette_film_reviews.serve.formats import evidence, linked_data, markdown, table

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from datasette_film_reviews.serve.pages.parts import Row


@dataclass(frozen=True, slots=True)
class Format:
    """One form: what its addresses end in, its media type, what people call it, and how a page is written in it.

    `write(data, url)` takes what the page is built as, and the whole address of a page by its kind and slug.
    """

    suffix: str
    media_type: str
    name: str
    write: Callable[[Row, Callable[..., str]], str]


def _json(data: Any, _url: object) -> str:
    return json.dumps(data)


JSON = Format(".json", "application/json; charset=utf-8", "JSON", _json)
CSV_OF_REVIEWS, CSV_OF_FILMS = (
    Format(".csv", "text/csv; charset=utf-8", "CSV", write) for write in (table.reviews, table.films)
)

MARKDOWN = Format(".md", "text/markdown; charset=utf-8", "Markdown", markdown.review)
TEXT = Format(".txt", "text/plain; charset=utf-8", "text", lambda data, _url: str(data["document"]))
ANNOTATIONS = Format(
    ".annotations.json", f'application/ld+json; profile="{evidence.CONTEXT}"', "annotations", evidence.review
)


def _linked_data(describe: Callable[[Row, Callable[..., str]], Row]) -> Format:
    """schema.org in JSON-LD, by what describes a page in it."""
    return Format(".jsonld", "application/ld+json", "JSON-LD", lambda data, url: linked_data.text(describe(data, url)))


LINKED_REVIEW, LINKED_FILM, LINKED_PERSON, LINKED_CRITIC = map(
    _linked_data, (linked_data.review, linked_data.film, linked_data.person, linked_data.critic)
)
