"""The Large Movie Review Dataset: folders ``pos``, ``neg`` and ``unsup`` of files named ``ID_RATING.txt``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Field, Problem, Record, Repair
from datasette_film_reviews.read.plain import made_whole
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasette_film_reviews.read.inputs import InputFile

_PATH = re.compile(r"(?:^|/)(?:pos|neg|unsup)/\d+_(?P<rating>\d{1,2})\.txt$", re.ASCII)
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BEST = "10"


class AclImdbReader:
    """Reads one review a file. Its rating, of ten, stands in the file's name alone; 0 there means that it has none."""

    format = "aclimdb"

    def recognises(self, start: bytes, path: str) -> bool:
        """Text, in a folder and under a name as this data set has them."""
        return _PATH.search(path) is not None

    def read(self, file: InputFile) -> Reading:
        """Decode and repair the whole file; ``<br />`` becomes a line end.

        Raises:
            Refusal: there is no text in it, or too much.
            OSError: it cannot be opened or has gone.

        """
        decoded = decode_whole(file)
        broken, breaks = _LINE_BREAK.subn("\n", decoded.text)
        text, repairs = made_whole(broken)
        if not text.strip():
            raise empty(file)
        if breaks:
            repairs = (Repair("line break", None, "<br />", "\n", breaks), *repairs)

        def items() -> Iterator[Record | Problem]:
            yield Record(file.argument, file.path, "", text, fields_of_name(file.path_in_folder), repairs)
            yield from decoding_problems(file, decoded)

        return Reading(decoded.encoding, items())


def fields_of_name(path: str) -> tuple[Field, ...]:
    """The rating that a file's name gives, with the top of its scale."""
    found = _PATH.search(path)
    if not found or int(found["rating"]) == 0:
        return ()
    return (Field("file name", "rating", found["rating"]), Field("file name", "rating_best", _BEST))
