"""From sums of weights to numbers that mean something: a line for each length, and how reliable the result is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.linear_model import LogisticRegression

from datasette_film_reviews.extract.models import Line, Model
from training.fitting import Vector

BINS = 10


@dataclass(frozen=True, slots=True)
class Reliability:
    """Of texts whose number lies in one tenth of the scale: how many, their mean number, how many hundredths are so."""

    texts: int
    said: float
    true: float


def calibrated(model: Model, groups: Sequence[tuple[Vector, Vector, Vector]]) -> Model:
    """The model with a line for each group of texts, a group being its sums, labels and numbers of words.

    The sums must come from models that were not trained on these texts. Logistic regression on the sum alone (Platt)
    gives slope and shift, which hold at the group's median length.
    """
    lines = []
    for values, labels, words in groups:
        regression = LogisticRegression(C=1e6, solver="lbfgs").fit(values[:, None], labels)
        slope, intercept = float(regression.coef_[0][0]), float(regression.intercept_[0])
        lines.append(Line(float(np.median(words)), round(slope, 4), round(intercept, 4)))
    return replace(model, lines=tuple(sorted(lines, key=lambda line: line.words)))


def by_length(values: Vector, labels: Vector, words: Vector, groups: int) -> list[tuple[Vector, Vector, Vector]]:
    """The texts in so many groups of equal size, from the shortest to the longest."""
    order = np.argsort(words, kind="stable")
    return [(values[part], labels[part], words[part]) for part in np.array_split(order, groups)]


def logits(model: Model, values: Vector, words: Vector) -> Vector:
    """The logits of sums as `training.fitting.sums` gives them."""
    read = []
    for value, count in zip(values, words, strict=True):
        factor, shift = model.scale(int(count))
        read.append(value * factor * (count + model.allowance) ** model.exponent + shift)
    return np.array(read)


def reliability(logits: Vector, labels: Vector) -> list[Reliability]:
    """The reliability of numbers from 0 to 100, by tenths of the scale; empty tenths are left out."""
    said = 100 / (1 + np.exp(-logits))
    places = np.minimum((said / (100 / BINS)).astype(int), BINS - 1)
    return [
        Reliability(int(chosen.sum()), float(said[chosen].mean()), float(100 * labels[chosen].mean()))
        for place in range(BINS)
        if (chosen := places == place).any()
    ]
