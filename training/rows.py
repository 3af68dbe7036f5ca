"""Labelled texts to train from, each with the fold that it is held back in."""

from __future__ import annotations

import csv
import gzip
import json
import random
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from datasette_film_reviews.extract.sentences import sentence_spans
from datasette_film_reviews.ratings import parse_rating

FOLDS = 5
BLOCK = 500
"""Neighbours in the lists of reviews and of quotes are of the same film: folds are made of blocks of so many."""

SEED = 20261122

NEVER = -1

LEAST_JUDGEMENT = 0.3
"""Judges who on average come as near to the middle as this could not tell what a snippet says."""


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text: its sentences, whether it is favourable (or opinion), and its grade where it has one.

    A text of the fold `NEVER` is trained on alone: it is not held back, and no figure rests on it.
    """

    sentences: tuple[str, ...]
    label: bool
    fold: int
    grade: float | None = None


def reviews(path: Path, without: Collection[str] = ()) -> list[Text]:
    """Long reviews: gzipped JSON Lines of ``id`` (``train/neg/17_3``), ``rating`` (1 to 10) and ``text``.

    ``without`` are the names (``17_3.txt`` in ``neg``, as ``neg/17_3``) of reviews to leave out.
    """
    texts = []
    for row in _json_lines(path):
        kind, name = row["id"].split("/")[-2:]
        if f"{kind}/{name}" not in without:
            text = re.sub(r"<br\s*/?>", "\n", row["text"])
            fold = int(name.split("_")[0]) // BLOCK % FOLDS
            texts.append(Text(_sentences(text), row["rating"] > 5, fold, row["rating"]))
    return texts


def quotes(path: Path) -> list[Text]:
    """Quotes of a sentence or two: tab-separated, in Latin-1; ``id`` of the film, ``review``, ``rating``, ``fresh``.

    The grade is out of 10, and None where the rating is missing or does not say out of how many it is.
    """
    with path.open(encoding="latin-1", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["fresh"] in ("fresh", "rotten")]
    films = sorted({row["id"] for row in rows}, key=int)
    random.Random(SEED).shuffle(films)
    folds = {film: number % FOLDS for number, film in enumerate(films)}
    return [
        Text(_sentences(row["review"]), row["fresh"] == "fresh", folds[row["id"]], _out_of_ten(row.get("rating")))
        for row in rows
        if row["review"] and row["review"].strip()
    ]


def snippets(path: Path, quotes: Iterable[Text]) -> list[Text]:
    """Snippets of reviews as readers judged them: number, mean judgement (-4 to 4) and text, tab-separated, in Latin-1.

    The grade is that judgement. Snippets that stand among the quotes, with whatever stops, are left out.
    """
    quoted = {_letters(" ".join(quote.sentences)) for quote in quotes}
    found = []
    for line in path.read_text(encoding="latin-1").splitlines():
        _number, judgement, text = line.split("\t")
        grade = float(judgement)
        if abs(grade) >= LEAST_JUDGEMENT and _letters(text) not in quoted:
            found.append(Text(_sentences(text), grade > 0, NEVER, grade))
    return found


def opinions(path: Path) -> list[Text]:
    """Sentences of opinion and of plot: gzipped JSON Lines of ``text``, ``label`` and ``source``.

    The number at the end of ``source`` is that of a film for plot, and of a row in a list ordered by film for opinions.
    """
    texts = []
    for row in _json_lines(path):
        opinion, number = row["label"] == "opinion", int(row["source"].split()[-1])
        texts.append(Text((row["text"],), opinion, (number // BLOCK if opinion else number) % FOLDS))
    return texts


def by_chance(texts: Sequence[Text]) -> list[Text]:
    """The texts in folds dealt by chance, whatever stood beside what."""
    dealt = random.Random(SEED)
    return [replace(text, fold=dealt.randrange(FOLDS)) for text in texts]


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower())


def _out_of_ten(rating: str | None) -> float | None:
    read = parse_rating(rating or "")
    return None if read is None or read.score is None else read.score / 10


def _json_lines(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end in sentence_spans(text, 0, len(text)))
