"""The registry of formats: a file goes to the first reader that recognises its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasette_film_reviews.read.aclimdb import AclImdbReader
from datasette_film_reviews.read.json_records import JsonLinesReader, JsonReader
from datasette_film_reviews.read.letterboxd import LetterboxdReader
from datasette_film_reviews.read.markdown import MarkdownReader
from datasette_film_reviews.read.tables import TableReader
from datasette_film_reviews.read.text import TextReader

if TYPE_CHECKING:
    from datasette_film_reviews.read.reader import Reader

READERS: tuple[Reader, ...] = (
    AclImdbReader(),
    LetterboxdReader(),
    JsonLinesReader(),
    JsonReader(),
    MarkdownReader(),
    TableReader(),
    TextReader(),
)
"""In the order in which they are asked. Plain text recognises everything, and so comes last."""


def reader_for(start: bytes, path: str) -> Reader:
    """Choose the reader for a file that starts with these bytes."""
    return next(reader for reader in READERS if reader.recognises(start, path))
