"""Collections in parallel files: one has a review a line, others beside it have its rating, its title or its critic.

So researchers hand them on: ``subj.Fenn`` beside ``rating.Fenn`` and ``id.Fenn``, ``reviews.txt`` and ``labels.txt``.
Files that end in ``.pos`` and ``.neg`` have a review a line with nothing beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.lines import MAXIMUM_RECORD, Lines
from datasette_film_reviews.read.nested import Found
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.text import TextReader

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

_TEXTS = ("subj", "text", "texts", "review", "reviews", "document", "documents", "sentence", "sentences")
_BESIDE = (
    "author", "authors", "critic", "critics", "date", "dates", "film", "films", "id", "ids", "label", "labels", "movie",
    "movies", "rating", "ratings", "score", "scores", "stars", "title", "titles", "url", "urls", "year", "years",
)  # fmt: skip
_NAME = re.compile(
    rf"(?P<before>(?:.*[._-])?)(?:(?P<text>{'|'.join(_TEXTS)})|(?P<beside>{'|'.join(_BESIDE)}))(?P<after>(?:[._-].*)?)"
)
_OF_A_FORMAT = re.compile(
    r".*\.(?:adoc|asciidoc|csv|eml|html?|jsonl?|mbox|md|mdown|mdx|mkdn?|markdown|ndjson|org|qmd|rmd|rst|rtf|sql|tab|tex"
    r"|textile|toml|tsv|wiki|xml|ya?ml)",
    re.IGNORECASE,
)
_POLES = (".pos", ".neg")

_FEWEST = 3
_WORDS, _MOST_BESIDE = 5.0, 15.0
"""Words in the mean line of reviews, at least, and of what stands beside them, at most."""


class ParallelLinesReader:
    """Reads a file of lines together with those beside it that have as many; these are passed over then."""

    format = "parallel-lines"

    def __init__(self, name_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(name_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """A name as such files have, and lines without a blank one between them; others show what comes of that."""
        name, found = PurePosixPath(path).name, _named(path)
        if (found is None and not name.endswith(_POLES)) or _OF_A_FORMAT.fullmatch(name):
            return False
        lines = start_decoded(start).strip("\r\n").splitlines()
        if len(lines) < _FEWEST:
            return False
        mean = sum(len(line.split()) for line in lines) / len(lines)
        if found and found["beside"]:
            return mean <= _MOST_BESIDE
        return mean >= _WORDS and all(map(str.strip, lines))

    def read(self, file: InputFile) -> Reading:
        """Read all files line by line; a file that has none beside it is read as any other text.

        Raises:
            Refusal: it is in no known encoding, or holds what is said of the lines of another file.
            OSError: it cannot be opened or has gone.

        """
        found = _named(file.path)
        beside: dict[str, InputFile] = {}
        if found:
            if found["beside"] and (text := next(iter(_alike(file, found, _TEXTS).values()), None)):
                message = f"{file.path} says of each line of {text.path} something, and was read with it."
                raise Refusal("read-beside", message, "warning", 0)
            beside = _alike(file, found, _BESIDE) if found["text"] else {}
            if not beside:
                return replace(TextReader().read(file), format=TextReader.format)
        lines = Lines(file)
        rows = _rows(lines, {word: Lines(other) for word, other in beside.items()})
        return objects_reading(file, lines.encoding, rows, self._chosen, lines.problems(), "line", "file")


def _named(path: str) -> re.Match[str] | None:
    """The parts of a name that tells of files beside it; None for any other."""
    name = PurePosixPath(path).name
    return None if name.endswith(_POLES) else _NAME.fullmatch(name)


def _alike(file: InputFile, name: re.Match[str], words: tuple[str, ...]) -> dict[str, InputFile]:
    """The files beside one that are called as it is but for the word, by that, and have as many lines."""
    found: dict[str, InputFile] = {}
    count = None
    for word in words:
        other = f"{name['before']}{word}{name['after']}"
        path = str(PurePosixPath(file.path).with_name(other))
        sibling = replace(file, path=path, opener=partial(file.open_beside, other), packed=None)
        try:
            lines = _count(sibling)
        except (OSError, Refusal):
            continue
        count = _count(file) if count is None else count
        if lines == count:
            found[word if word == "stars" else word.removesuffix("s")] = sibling
    return found


def _count(file: InputFile) -> int:
    """How many lines a file has."""
    return sum(1 for _ in _whole(Lines(file)))


def _whole(lines: Lines) -> Iterator[str | None]:
    """Each line without its end; None for one that is too long to be held."""
    begun = False
    for line in lines:
        ends = line.endswith("\n")
        if not begun:
            yield None if len(line) > MAXIMUM_RECORD else line.strip()
        begun = not ends


def _rows(lines: Lines, beside: Mapping[str, Lines]) -> Iterator[Found]:
    """Each line with what the other files have in its place."""
    for number, (text, *said) in enumerate(zip(_whole(lines), *map(_whole, beside.values()), strict=False), start=1):
        if text is None:
            fault = f"is longer than {MAXIMUM_RECORD // 2**20} MiB; shorten it"
            yield Found(str(number), None, code="too-long", fault=fault)
        elif text:
            yield Found(
                str(number), {**{name: value for name, value in zip(beside, said, strict=True) if value}, "text": text}
            )
