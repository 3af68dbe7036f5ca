"""Sentences of the body, with their places."""

from __future__ import annotations

from collections.abc import Iterator

import nupunkt

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.lines import Line, lines_of

PIECE_LENGTH = 100_000
"""Longer lines are split into pieces at a space: the segmenter's time must stay linear in the text's length."""


def sentences_of(layout: Layout) -> Iterator[tuple[int, int]]:
    """Where the sentences of the body begin and end, without the space around them."""
    for line, kind in layout.lines:
        if kind == "body":
            yield from _line_spans(layout.document, line)


def sentence_spans(document: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the sentences of a stretch of text begin and end. The segmenter sees one line at a time."""
    for line in lines_of(document, start, end):
        yield from _line_spans(document, line)


def _line_spans(document: str, line: Line) -> Iterator[tuple[int, int]]:
    for piece_start, piece_end in _pieces(document, line.text_start, line.text_end):
        piece = document[piece_start:piece_end]
        for first, last in nupunkt.sent_spans(piece):
            text = piece[first:last]
            stripped = text.strip()
            if stripped:
                offset = piece_start + first + text.index(stripped)
                yield offset, offset + len(stripped)


def _pieces(document: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > PIECE_LENGTH:
        cut = document.rfind(" ", start, start + PIECE_LENGTH) + 1 or start + PIECE_LENGTH
        yield start, cut
        start = cut
    if start < end:
        yield start, end
