"""Sentences of the body, with their places."""

from __future__ import annotations

from collections.abc import Iterator

import nupunkt

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.lines import lines_of
from datasette_film_reviews.model import Sentence

PIECE_LENGTH = 100_000
"""Longer lines are split into pieces at a space: the segmenter's time must stay linear in the text's length."""


def sentences_of(layout: Layout) -> Iterator[Sentence]:
    """The sentences of every body line, without the space around them. The segmenter sees no line breaks."""
    for segment in layout.of_kind("body"):
        for line in lines_of(layout.document, segment.start, segment.end):
            for start, end in _pieces(layout.document, line.text_start, line.text_end):
                piece = layout.document[start:end]
                for first, last in nupunkt.sent_spans(piece):
                    text = piece[first:last]
                    stripped = text.strip()
                    if stripped:
                        offset = start + first + text.index(stripped)
                        yield Sentence(offset, offset + len(stripped))


def _pieces(document: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > PIECE_LENGTH:
        cut = document.rfind(" ", start, start + PIECE_LENGTH) + 1 or start + PIECE_LENGTH
        yield start, cut
        start = cut
    if start < end:
        yield start, end
