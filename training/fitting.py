"""Fitting a linear model over words and pairs: naive Bayes ratios, meanings, regression, the weightiest kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from datasette_film_reviews.extract.models import Line, Model
from datasette_film_reviews.extract.words import Feature, Words, features_of

Vector = np.ndarray
Tokenise = Callable[[str], Words]

LEANING = 0.01
"""The unit of the column of leanings: the larger, the more they are heard. Short texts gain by them, long ones lose.

Chosen on the held-out folds of both; after a change run ``make measure``.
"""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a model is fitted.

    ``features`` are kept. The sum of a text is divided by ``(words + allowance) ** exponent``. A feature's column is
    multiplied by the naive Bayes ratio to the power ``ratio`` and, where ``rarity`` is 1, by its inverse document
    frequency. ``strength`` is the inverse of the penalty. What stands in fewer than ``least`` texts is left out.
    """

    features: int
    strength: float
    exponent: float
    allowance: float
    ratio: float = 0.5
    rarity: float = 1.0
    least: int = 4


class Rows:
    """Texts as a matrix of the features they hold, each counted once. Rows may be picked without counting again.

    ``features`` are words, then pairs. ``meanings`` may be given a vector for each word (see `training.meaning`).
    """

    def __init__(self, texts: Sequence[Sequence[str]], tokenise: Tokenise, least: int) -> None:
        holds: list[set[Feature]] = []
        lengths = []
        for text in texts:
            words = [tokenise(sentence) for sentence in text]
            holds.append(set(chain.from_iterable(map(features_of, words))))
            lengths.append(sum(map(len, words)))
        counts = Counter(chain.from_iterable(holds))
        kept = sorted((feature for feature, count in counts.items() if count >= least), key=_sort_key)
        self.features = kept
        numbers = {feature: number for number, feature in enumerate(kept)}
        columns = [sorted(numbers[feature] for feature in held if feature in numbers) for held in holds]
        ends = np.cumsum([0, *map(len, columns)])
        flat = np.fromiter(chain.from_iterable(columns), np.int32, ends[-1])
        self.matrix = sparse.csr_matrix((np.ones(len(flat), np.float32), flat, ends), (len(texts), len(kept)))
        self.words = np.array(lengths, float)
        self.meanings: Vector = np.zeros((len(self.singles), 0))

    @property
    def singles(self) -> list[bytes]:
        """The features that are one word."""
        return [feature for feature in self.features if isinstance(feature, bytes)]


def fit(rows: Rows, pick: Vector, labels: Vector, amounts: Vector, recipe: Recipe) -> Model:
    """The model of the picked rows; ``amounts`` say how much each row counts. Deterministic."""
    matrix, words = rows.matrix[pick], rows.words[pick]
    labels, amounts = labels[pick], amounts[pick]
    every = np.arange(matrix.shape[1])
    leanings = _leanings(rows, pick, labels, amounts, recipe)
    weights, _ = _regression(matrix, words, labels, amounts, leanings, recipe)
    counts = np.asarray(matrix.sum(0)).ravel()
    weight_of = np.abs(weights) * counts**0.5 * (counts >= recipe.least)
    kept = np.sort(every[np.argsort(-weight_of, kind="stable")[: recipe.features]])
    kept = kept[weight_of[kept] > 0]
    weights, shift = _regression(matrix[:, kept], words, labels, amounts, leanings[kept], recipe)
    return Model(
        numbers={rows.features[number]: place for place, number in enumerate(kept)},
        weights=tuple(map(float, weights)),
        exponent=recipe.exponent,
        allowance=recipe.allowance,
        lines=(Line(1.0, 1.0, float(shift)),),
    )


def sums(model: Model, rows: Rows, pick: Vector) -> Vector:
    """What the model's weights sum to in each of the picked rows, for their lengths, before any calibration."""
    weights = np.zeros(len(rows.features))
    for place, feature in enumerate(rows.features):
        number = model.numbers.get(feature)
        weights[place] = 0.0 if number is None else model.weights[number]
    return (rows.matrix[pick] @ weights) / (rows.words[pick] + model.allowance) ** model.exponent


def _leanings(rows: Rows, pick: Vector, labels: Vector, amounts: Vector, recipe: Recipe) -> Vector:
    """What each word's meaning alone says of it, rare words learning from those that are used alike; 0 for pairs."""
    leanings = np.zeros(len(rows.features))
    size, dimensions = rows.meanings.shape
    if dimensions:
        means = (_shortened(rows.words[pick], recipe) @ rows.matrix[pick][:, :size]) @ rows.meanings
        unit = means.std()
        regression = LogisticRegression(C=recipe.strength, max_iter=1000, tol=1e-3)
        regression.fit(means / unit, labels, sample_weight=amounts)
        leanings[:size] = rows.meanings @ regression.coef_[0] / unit
    return leanings


def _shortened(words: Vector, recipe: Recipe) -> sparse.dia_matrix:
    """What takes their lengths out of the sums of texts."""
    return sparse.diags((words + recipe.allowance) ** -recipe.exponent)


def _regression(
    matrix: sparse.csr_matrix, words: Vector, labels: Vector, amounts: Vector, leanings: Vector, recipe: Recipe
) -> tuple[Vector, float]:
    """A weight for each column, and what is added to every sum.

    What the leanings say of a text is one more column, so that only what they cannot say costs a weight of its own.
    """
    counted = sparse.diags(amounts) @ matrix
    favourable = 1 + np.asarray(counted[labels].sum(0)).ravel()
    unfavourable = 1 + np.asarray(counted[~labels].sum(0)).ravel()
    ratio = np.log((favourable / favourable.sum()) / (unfavourable / unfavourable.sum()))
    rarity = np.log(amounts.sum() / np.minimum(favourable + unfavourable - 2 + 1e-9, amounts.sum()))
    gain = np.abs(ratio) ** recipe.ratio * rarity**recipe.rarity
    shortened = _shortened(words, recipe) @ matrix
    scaled = shortened.multiply(gain).tocsr()
    unit = np.sqrt(scaled.multiply(scaled).sum(1).mean()) or 1.0
    regression = LogisticRegression(C=recipe.strength, solver="liblinear", random_state=0)
    leaning = sparse.csr_matrix((LEANING * (shortened @ leanings))[:, None])
    regression.fit(sparse.hstack([scaled / unit, leaning], "csr"), labels, sample_weight=amounts)
    *own, share = regression.coef_[0]
    return np.array(own) * gain / unit + share * LEANING * leanings, float(regression.intercept_[0])


def _sort_key(feature: Feature) -> tuple[int, Feature]:
    return (1, feature) if isinstance(feature, bytes) else (2, feature)
