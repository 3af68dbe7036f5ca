"""Plain text: a file is one review, or several where separators, repeated headers or the days of a diary say so."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from datasette_film_reviews.model import Problem, Record, Repair, Segment, SegmentKind
from datasette_film_reviews.read.dated_lines import dated_parts
from datasette_film_reviews.read.marked_lines import marked_fields
from datasette_film_reviews.read.numbered_links import without_link_numbers
from datasette_film_reviews.read.part_headers import fields_in_line
from datasette_film_reviews.read.plain import made_whole
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.several import Part, parts_of
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasette_film_reviews.read.inputs import InputFile

_NUMBERS = re.compile(r"\s*+(?:[-+]?\d[\d.,]*+[ \t]*+(?:\r?\n|\r|\Z)\s*+){3,}+")
"""Lines of a number each, as stand beside the texts of a collection."""


class TextReader:
    """Reads whatever is text and nothing more special."""

    format = "text"

    def recognises(self, start: bytes, path: str) -> bool:
        """Any text will do."""
        return True

    def read(self, file: InputFile) -> Reading:
        """Decode and repair the whole file; several reviews are numbered from 1."""
        decoded = decode_whole(file)
        dumped = without_link_numbers(decoded.text)
        written = dumped.text if dumped else decoded.text
        taken_out = (Repair("link numbers", None, "[1]", "", dumped.numbers),) if dumped else ()
        if not written.strip() or not (whole := made_whole(written))[0].strip():
            raise empty(file)
        if _NUMBERS.fullmatch(written):
            message = f"{file.path} is a list of numbers, which is no review, and was passed over."
            raise Refusal("numbers", message, "warning", 0)

        def items() -> Iterator[Record | Problem]:
            parts = [(part, fields_in_line(written[part.body : part.body_end])) for part in parts_of(written)]
            dated = () if parts else dated_parts(written, file.path_in_folder)
            parts += [(entry.part, entry.fields) for entry in dated]
            for number, (part, fields) in enumerate(parts, 1):
                record = replace(_record(file, str(number), written, part), fields=fields)
                yield record if number > 1 else replace(record, repairs=(*taken_out, *record.repairs))
            if any(entry.assumed for entry in dated):
                yield _assumed(file)
            if not parts:
                fields, rest = marked_fields(written)
                text, repairs = made_whole(rest) if fields else whole
                yield Record(file.argument, file.path, "", text, fields, (*taken_out, *repairs))
            yield from decoding_problems(file, decoded)

        return Reading(decoded.encoding, items())


def _assumed(file: InputFile) -> Problem:
    message = (
        f"{file.path} has entries whose days lack the month, the year or its century, which its heading or name gave"
        " or which were assumed; write them out where that is wrong."
    )
    return Problem(file.argument, file.path, "", "warning", "assumed-dates", message)


def _record(file: InputFile, locator: str, text: str, part: Part) -> Record:
    """One of several reviews; what stands round it, separators and the collection's heading, is boilerplate."""
    document = ""
    segments: list[Segment] = []
    throughout: Counter[tuple[str, str, str]] = Counter()
    places: list[Repair] = []
    for kind, start, end in (
        ("boilerplate", part.start, part.body),
        ("body", part.body, part.body_end),
        ("boilerplate", part.body_end, part.end),
    ):
        piece, repairs = made_whole(text[start:end])
        for made in repairs:
            if made.start is None:
                throughout[made.kind, made.before, made.after] += made.count
            else:
                places.append(replace(made, start=made.start + len(document)))
        if piece:
            segments.append(Segment(cast("SegmentKind", kind), len(document), len(document) + len(piece)))
            document += piece
    counted = (Repair(kind, None, before, after, count) for (kind, before, after), count in throughout.items())
    parts = tuple(segments) if len(segments) > 1 else ()
    return Record(file.argument, file.path, locator, document, repairs=(*counted, *places), parts=parts)
