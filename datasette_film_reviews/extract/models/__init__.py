"""The linear models that ship with the package: how they are stored, and how they judge.

A model is a table of weights for words and for what they form with others; what it says of a text is the sum of the
weights of those it finds there, each counted once, and again in part in the closing sentence, so every judgement can be
taken apart again. Each file has a card beside it that says what it was trained on, by which command, where it fails.
"""

from __future__ import annotations

import gzip
import json
import math
from array import array
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import resources
from itertools import groupby
from typing import TypeVar, cast

from datasette_film_reviews.extract.words import REACHING, Feature, Words, reached, triples

SURE = 30.0
"""Logits are held within this: beyond it a share of 100 has no further digits."""

SHORT = 200
"""Words of a long sentence."""

CLOSING, LEAST_SENTENCES = 0.4, 5
"""What the last sentence says counts by so much more, in texts of at least so many sentences: there stands the verdict.

Chosen on the held-out folds of 25,000 long reviews; after a change train again and run ``make measure``.
"""

Known = TypeVar("Known", int, Feature)


@dataclass(frozen=True, slots=True)
class Line:
    """How the sum of a text of so many words becomes a logit: ``slope * sum + shift``."""

    words: float
    slope: float
    shift: float


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of features, and how sums of them are read.

    ``numbers`` gives each feature its place in ``weights``, shorter ones first; weights count in ``unit``. A sum is
    divided by ``(words + allowance) ** exponent``, so that long texts are not surer merely by being long. ``lines`` are
    ordered by length and hold what was calibrated at each; between two lengths slope and shift are interpolated by the
    logarithm of the length, beyond them they stay.
    """

    numbers: dict[Feature, int]
    weights: Sequence[float]
    exponent: float
    allowance: float
    lines: tuple[Line, ...]
    unit: float = 1.0
    scales: dict[int, tuple[float, float]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What `scale` has said of texts up to `SHORT`: of sentences it is asked again and again."""
    tables: list[dict[Feature, int]] = field(default_factory=list, init=False, repr=False, compare=False)
    """``numbers`` by kinds of features, each looked up in its turn: a small table may stay in the processor's cache."""

    def found(self, words: Words) -> set[int]:
        """The features of the words that the model has, as numbers."""
        single, pairs, threes, reaching = self.tables or self._parted()
        found = set(map(single.get, words))
        found.update(map(pairs.get, zip(words, words[1:], strict=False)))  # noqa: RUF007 - pairwise is slower
        found.update(map(threes.get, triples(words)))
        found.update(map(reaching.get, reached(words)))
        found.discard(None)
        return cast("set[int]", found)

    def _parted(self) -> list[dict[Feature, int]]:
        tables: list[dict[Feature, int]] = [{}, {}, {}, {}]
        for feature, number in self.numbers.items():
            kind = 0 if isinstance(feature, bytes) else 3 if feature[0] in REACHING else len(feature) - 1
            tables[kind][feature] = number
        self.tables[:] = tables
        return tables

    def logit(self, found: Iterable[int], words: int) -> float:
        """The logit of a text of so many words in which these features were found."""
        factor, shift = self.scale(words)
        return factor * sum(map(self.weights.__getitem__, found)) + shift

    def scale(self, words: int) -> tuple[float, float]:
        """What weights are multiplied by in a text of so many words, their unit too, and what is added to their sum."""
        scale = self.scales.get(words)
        if scale is None:
            slope, shift = self._line(words)
            scale = slope * self.unit / (words + self.allowance) ** self.exponent, shift
            if words <= SHORT:
                self.scales[words] = scale
        return scale

    def _line(self, words: int) -> tuple[float, float]:
        lines = self.lines
        place = bisect([line.words for line in lines], words)
        if place in (0, len(lines)):
            line = lines[max(0, place - 1)]
            return line.slope, line.shift
        below, above = lines[place - 1], lines[place]
        share = math.log(words / below.words) / math.log(above.words / below.words)
        return (
            below.slope + share * (above.slope - below.slope),
            below.shift + share * (above.shift - below.shift),
        )

    def dumped(self) -> bytes:
        """The model as it is stored: gzipped JSON, weights in eight bits, the same bytes whenever it is the same.

        Features of one length stand together, a column for each of their words: soon read, and small when sorted.
        """
        unit = max(map(abs, self.weights), default=0) / 127 or 1.0
        parted = [(feature,) if isinstance(feature, bytes) else feature for feature in self.numbers]
        content = {
            "features": [[_written(column) for column in zip(*many, strict=True)] for _, many in groupby(parted, len)],
            "weights": [round(weight / unit) for weight in self.weights],
            "unit": unit * self.unit,
            "exponent": self.exponent,
            "allowance": self.allowance,
            "lines": [[line.words, line.slope, line.shift] for line in self.lines],
        }
        return gzip.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), 9, mtime=0)


def loaded(stored: bytes) -> Model:
    """The model of these bytes, as `Model.dumped` gives them."""
    content = json.loads(gzip.decompress(stored))
    weights = content["weights"]
    kept: dict[bytes, bytes] = {}
    features: list[Feature] = []
    for columns in content["features"]:
        read = [_read(column, kept) for column in columns]
        features += read[0] if len(read) == 1 else zip(*read, strict=True)
    return Model(
        numbers=dict(zip(features, range(len(weights)), strict=True)),
        weights=array("b", weights),  # packed: what is looked up all over the place shall stay in the cache
        exponent=content["exponent"],
        allowance=content["allowance"],
        lines=tuple(Line(*line) for line in content["lines"]),
        unit=content["unit"],
    )


@cache
def shipped(*names: str) -> tuple[Model, ...]:
    """The models ``tone`` or ``opinion``, read when they are first asked for and kept.

    They have one numbering between them, so that what one has found in a text the others can judge without a search.
    """
    first, *others = (loaded(resources.files(__package__).joinpath(f"{name}.json.gz").read_bytes()) for name in names)
    numbers = first.numbers
    places = [[numbers.setdefault(feature, len(numbers)) for feature in model.numbers] for model in others]
    return (
        _renumbered(first, numbers, range(len(first.weights))),
        *(_renumbered(model, numbers, taken) for model, taken in zip(others, places, strict=True)),
    )


def _renumbered(model: Model, numbers: dict[Feature, int], places: Iterable[int]) -> Model:
    weights = array("b", bytes(len(numbers)))
    for place, weight in zip(places, model.weights, strict=True):
        weights[place] = int(weight)
    return replace(model, numbers=numbers, weights=weights)


def together(sentences: Sequence[set[Known]]) -> tuple[set[Known], set[Known]]:
    """What was found in any of the sentences, each once, and what counts by `CLOSING` more."""
    return set().union(*sentences), sentences[-1] if len(sentences) >= LEAST_SENTENCES else set()


def percent(logit: float) -> float:
    """A logit as a number from 0 to 100, to a tenth."""
    return round(100 / (1 + math.exp(-logit if -SURE < logit < SURE else -math.copysign(SURE, logit))), 1)


def _written(words: Iterable[bytes]) -> str:
    return b"\n".join(words).decode("latin-1")


def _read(words: str, kept: dict[bytes, bytes]) -> Iterator[bytes]:
    """The words of a column; each word is ``kept`` once, however many features have it."""
    read = words.encode("latin-1").split()
    return map(kept.setdefault, read, read)
