"""An index of files: a table or JSON file without texts of its own, whose rows each name a file and say facts of it.

Corpora keep labels so (``labels.csv`` beside ``texts/``), and exports what they know of each post.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Field, Problem
from datasette_film_reviews.read import contents
from datasette_film_reviews.read.index_rows import DAY, KEY
from datasette_film_reviews.read.mapping import GENERAL, NOTHING, map_names
from datasette_film_reviews.read.properties import is_draft, property_of
from datasette_film_reviews.read.text_names import is_text_name, words_of_name

if TYPE_CHECKING:
    from datasette_film_reviews.read.file_names import FileNames, Named
    from datasette_film_reviews.read.index_rows import Row, Rows
    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.mapping import NameMap

_SAMPLE = 200
"""Rows that tell what the columns hold."""

_TEXTS = 40.0
"""Words in the mean from which on a column is no remark on the texts of other files but has texts of its own."""

_MEASURED = 20
"""Files whose length is compared with what a column says of them: half as much is the text itself."""

_REMARKS = 8
"""Columns of prose that an index has fewer of."""

_LEAST = 2
"""Files that a column names by chance no more than one of."""

_CALLED = frozenset(
    "id ids file files filename filenames fname path paths filepath document doc docid fileid textid key uid uuid slug"
    " datei dateiname fichier archivo arquivo bestand fil plik nome nombre nom".split()
)
"""Words in the name of a column that names files; numbers name them only there."""

_CALLED_LAST = frozenset("nr no number num index review text".split())
"""Words that are all of such a name, or its end: ``number``, ``review_no``, but not ``number_of_votes``."""

_UNNAMED = re.compile(r"column 1|unnamed:? 0", re.IGNORECASE)
_NAMING = frozenset((None, "title", "headline", "imdb_id", "tmdb_id"))
"""What a column may say that names files besides."""

_OF_FILMS = frozenset("year director actor writer certificate runtime genre country imdb_id tmdb_id".split())
"""Where one of these is said, a ``title`` is that of the film; elsewhere it is that of the post."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the index at ``path`` says of one file; ``draft``: that it is not for readers yet."""

    path: str
    fields: tuple[Field, ...]
    draft: bool


@dataclass(frozen=True, slots=True)
class FileIndex:
    """What an index says, by the number of each file, and what is to be told of the index itself.

    ``mapping`` pairs its columns or keys with the properties that they are read as.
    """

    encoding: str
    told: Mapping[int, Told]
    problems: tuple[Problem, ...]
    mapping: tuple[tuple[str, str], ...]


def index_of(
    file: InputFile, rows: Rows, files: FileNames, length: Callable[[int], int], chosen: Mapping[str, str]
) -> FileIndex | None:
    """The index that these rows are; None where they name no files, or too few, or have texts of their own.

    ``length`` gives the bytes of a file, or as many as are looked at; ``chosen`` are the properties that the user gave
    to columns. Linear in the length of the rows.

    Raises:
        Refusal, OSError: as the rows do.

    """
    taken: list[Row] = []
    problems: list[Problem] = []
    for item in rows.items:
        if isinstance(item, Problem):
            problems.append(item)
            continue
        taken.append(item)
        if len(taken) == _SAMPLE and _are_reviews(taken, files):
            return None
    chosen = {name.casefold(): property for name, property in chosen.items()}
    naming = _naming(taken, files, chosen)
    if naming is None:
        return None
    names = _names(taken, naming, length, chosen)
    if names is None:
        return None
    told = {
        named.file: Told(
            file.path,
            tuple(
                replace(field, index=file.path)
                for field in names.fields((name, value) for name, value in taken[place].items() if name in names.known)
            ),
            is_draft(taken[place].items()),
        )
        for place, named in naming.rows.items()
    }
    remarks = _remarks(file, rows.noun, naming, names, len(taken))
    return FileIndex(rows.encoding, told, (*remarks, *problems), names.pairs())


@dataclass(frozen=True, slots=True)
class _Naming:
    """The column that names files, and the rows by which it names one that no other row names."""

    name: str
    rows: Mapping[int, Named]
    says_more: bool


def _are_reviews(rows: Sequence[Row], files: FileNames) -> bool:
    """Whether the first rows show already that they are reviews: long texts, or any where nothing names a file."""
    names = dict.fromkeys(name for row in rows for name in row)
    texts = [cells for name in names if is_text_name(name) and (cells := _of(name, rows))]
    if any(contents.words_in(cells) >= _TEXTS for cells in texts):
        return True
    return bool(texts) and not any(files.named(value) for row in rows for value in row.values())


def _naming(rows: Sequence[Row], files: FileNames, chosen: Mapping[str, str]) -> _Naming | None:
    """The column that names the most files, of several the one that is called so."""
    best: tuple[tuple[int, bool, int], _Naming] | None = None
    columns: dict[str, dict[int, Named]] = {}
    filled: Counter[str] = Counter()
    for place, row in enumerate(rows):
        for name, value in row.items():
            filled[name] += value not in (None, "")
            if named := files.named(value):
                columns.setdefault(name, {})[place] = named
    for name in filled:  # in the order of the columns
        found = columns.get(name, {})
        if not found or name.casefold() in chosen:
            continue
        property, called = property_of(name), _is_called_a_name(name)
        if not (called or property in _NAMING or is_text_name(name)):
            continue
        counts = Counter(named.file for named in found.values())
        alone = {place: named for place, named in found.items() if counts[named.file] == 1}
        counted = all(str(rows[place][name]).strip().isdecimal() for place in alone)
        if 2 * len(alone) < filled[name] or (counted and not called):
            continue
        if len(alone) < _LEAST and not (called and len(alone) == len(rows) == 1):
            continue
        exact = sum(named.manner == "path" for named in alone.values())
        more = property is not None and not counted and 2 * exact < len(alone)
        rank = (len(alone), called, exact)
        if best is None or rank > best[0]:
            best = rank, _Naming(name, alone, more)
    return best[1] if best else None


def _is_called_a_name(name: str) -> bool:
    words = words_of_name(name)
    known = not _CALLED.isdisjoint(words) or bool(words and words[-1] in _CALLED_LAST)
    return known or name == KEY or _UNNAMED.fullmatch(name) is not None


def _names(
    rows: Sequence[Row], naming: _Naming, length: Callable[[int], int], chosen: Mapping[str, str]
) -> NameMap | None:
    """What the other columns say; None where one of them has the texts of reviews."""
    every = dict.fromkeys(name for row in rows for name in row)
    others = {name: None for name in every if name != KEY and (name != naming.name or naming.says_more)}
    if DAY in others and "published" not in chosen.values():
        chosen = {**chosen, DAY.casefold(): "published"}
    places = list(naming.rows)[:_SAMPLE]
    names = map_names(others, [_only(others, rows[place]) for place in places], chosen)
    for left in reversed(range(_REMARKS)):
        if (text := names.text) is None:
            break
        if not left or text in names.chosen or _is_text(text, rows, naming, length):
            return None
        del others[text]
        names = map_names(others, [_only(others, rows[place]) for place in places], chosen)
    titles = [name for name, property in names.properties.items() if property == "title" and name not in names.chosen]
    stated = set(names.properties.values())
    general = len(titles) == 1 and titles[0] != naming.name and titles[0].casefold() in GENERAL
    if general and stated.isdisjoint({*_OF_FILMS, "headline"}):
        return replace(names, properties={**names.properties, titles[0]: "headline"})
    return names


def _is_text(name: str, rows: Sequence[Row], naming: _Naming, length: Callable[[int], int]) -> bool:
    """Whether a column has the texts of the reviews, and not only a remark on each or its first words."""
    measured = list(naming.rows.items())[:_MEASURED]
    said = sum(len(cell.encode("utf-8", "replace")) for cell in _of(name, [rows[place] for place, _ in measured]))
    held = sum(length(named.file) for _, named in measured)
    return contents.words_in(_of(name, rows[:_SAMPLE])) >= _TEXTS or 2 * said >= held


def _of(name: str, rows: Iterable[Row]) -> list[str]:
    return [value for row in rows if isinstance(value := row.get(name), str) and value]


def _only(names: Collection[str], row: Row) -> Row:
    return {name: value for name, value in row.items() if name in names}


def _remarks(file: InputFile, noun: str, naming: _Naming, names: NameMap, rows: int) -> Iterator[Problem]:
    what = "the keys of its objects name" if naming.name == KEY else f"its {noun} '{naming.name}' names"
    read = ", ".join(f"'{name}' as {property}" for name, property in names.pairs())
    read = f"of which it says {read}" if read else f"of which no {noun} says anything known; --map tells which does"
    message = (
        f"{file.path} was read as an index of files and not as reviews: {what} {len(naming.rows)} of them, {read};"
        f" where that is wrong, say so with --map '{naming.name}={NOTHING}'."
    )
    yield Problem(file.argument, file.path, "", "warning", "index-of-files", message)
    if unused := [place + 1 for place in range(rows) if place not in naming.rows]:
        message = (
            f"{file.path} has {len(unused)} of {rows} rows that name no file here, or one that another row names too;"
            f" the first is row {unused[0]}. They were not used; see whether files are missing."
        )
        yield Problem(file.argument, file.path, "", "warning", "index-rows", message)
