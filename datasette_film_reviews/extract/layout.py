"""A document as the rules see it: its text, its segments, and the prose in which they look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.language import is_english
from datasette_film_reviews.extract.lines import Line, lines_of
from datasette_film_reviews.model import Mark, Segment, SegmentKind


@dataclass(frozen=True, slots=True)
class Layout:
    """What every rule is given. Rules look, and change nothing.

    ``body``, ``prose`` (the body and readers' comments) and ``stated`` (the body and those lines of the header that
    carry no label) are as long as the document, with filling in the place of everything else: offsets are the same in
    all of them, and no match can reach from one segment over another into a third.
    """

    document: str
    segments: tuple[Segment, ...]
    body: str
    prose: str
    stated: str
    marks: tuple[Mark, ...] = ()
    lines: tuple[tuple[Line, SegmentKind], ...] = ()
    """Every line that has text, with the kind of the segment that it is a line of."""

    is_english: bool = False
    """Whether the prose writes its titles with capitals, as English does."""

    @classmethod
    def of(cls, document: str, segments: tuple[Segment, ...], marks: tuple[Mark, ...] = ()) -> Layout:
        """The layout of a document that has been cut into segments; ``marks`` as in `Record.marks`."""

        def masked(*kinds: SegmentKind) -> str:
            return "".join(
                _shown(document, segment) if segment.kind in kinds else _filling(segment.end - segment.start)
                for segment in segments
            )

        lines = tuple(
            (line, segment.kind)
            for segment in segments
            for line in lines_of(document, segment.start, segment.end)
            if line.text
        )
        body, prose, stated = masked("body"), masked("body", "comment"), masked("body", "header")
        return cls(document, segments, body, prose, stated, marks, lines, is_english(prose))

    def of_kind(self, *kinds: SegmentKind) -> Iterator[Segment]:
        """The segments of some kinds, in order."""
        return (segment for segment in self.segments if segment.kind in kinds)


def _shown(document: str, segment: Segment) -> str:
    """The text of a segment; of a header, only the lines that rules for prose may look at."""
    if segment.kind != "header":
        return document[segment.start : segment.end]
    return "".join(
        _filling(line.end - line.start) if labelled_in(line) else document[line.start : line.end]
        for line in lines_of(document, segment.start, segment.end)
    )


def _filling(length: int) -> str:
    r"""A line end, at which classes like ``[^.\\n]`` stop, then what is neither space nor a part of any word."""
    return "\n\0" + "\0" * (length - 2) if length > 1 else "\0" * length
