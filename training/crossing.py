"""A model of all texts, and what models say that had not seen them: what calibration and every figure rest on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from datasette_film_reviews.extract.models import Model
from training.calibration import by_length, calibrated, logits
from training.fitting import Recipe, Rows, Vector, fit, sums
from training.rows import FOLDS, Text


@dataclass(frozen=True, slots=True)
class Group:
    """A kind of texts: how many there are, and in how many parts by length they are calibrated."""

    name: str
    size: int
    lengths: int


@dataclass(frozen=True, slots=True)
class Trained:
    """A model, and what is known of each text: its group, label, grade, fold, length in words, and its logit.

    The logits of a fold are those of a model that has not seen it, by lines calibrated on the other folds.
    """

    model: Model
    groups: Vector
    labels: Vector
    grades: Vector
    folds: Vector
    words: Vector
    logits: Vector


def crossed(texts: Sequence[Text], rows: Rows, amounts: Vector, groups: Sequence[Group], recipe: Recipe) -> Trained:
    """Fit on all texts, and on all but each fold; calibrate on what the latter say of their folds.

    The groups stand first among the texts, in order; texts beyond them are trained on and not judged.
    """
    labels = np.array([text.label for text in texts])
    folds = np.array([text.fold for text in texts])
    names = np.repeat([group.name for group in groups], [group.size for group in groups])
    judged = np.arange(len(texts)) < len(names)
    values = np.zeros(len(texts))
    for fold in range(FOLDS):
        held = judged & (folds == fold)
        values[held] = sums(fit(rows, folds != fold, labels, amounts, recipe), rows, held)

    def lines(model: Model, pick: Vector) -> Model:
        parts = []
        for group in groups:
            chosen = np.flatnonzero(pick[judged] & (names == group.name))
            parts += by_length(values[chosen], labels[chosen], rows.words[chosen], group.lengths)
        return calibrated(model, parts)

    model = lines(fit(rows, np.ones(len(texts), bool), labels, amounts, recipe), judged)
    read = np.zeros(len(texts))
    for fold in range(FOLDS):
        held = judged & (folds == fold)
        read[held] = logits(lines(model, judged & ~held), values[held], rows.words[held])
    grades = np.array([np.nan if text.grade is None else text.grade for text in texts])
    return Trained(model, names, labels[judged], grades[judged], folds[judged], rows.words[judged], read[judged])
