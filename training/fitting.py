"""Fitting a linear model over words and what they form: naive Bayes ratios, meanings, regression, pruning."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from datasette_film_reviews.extract.models import CLOSING, Line, Model, together
from datasette_film_reviews.extract.words import Feature, Words

Vector = np.ndarray
Features = Callable[[Words], set[Feature]]
Meanings = Callable[[Vector], Vector]

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
    Longer words with the same first ``letters`` are of one family (none where it is 0). The regression stops at
    ``tolerance``.
    """

    features: int
    strength: float
    exponent: float
    allowance: float
    ratio: float = 0.5
    rarity: float = 1.0
    least: int = 4
    letters: int = 0
    tolerance: float = 1e-4


class Rows:
    """Texts as a matrix of how much the features they hold count. Rows may be picked without counting again.

    ``features`` are words first. ``meanings`` may be set to what gives each word a vector, from the picked rows alone
    (see `training.meaning`).
    """

    def __init__(self, texts: Sequence[Sequence[Words]], features_of: Features, least: int) -> None:
        counts: Counter[Feature] = Counter()
        for text in texts:
            counts.update(set().union(*map(features_of, text)))
        kept = sorted((feature for feature, count in counts.items() if count >= least), key=_sort_key)
        self.features = kept
        numbers = {feature: number for number, feature in enumerate(kept)}
        columns, amounts, ends = array("i"), array("f"), [0]
        for text in texts:
            found, closing = together([numbers.keys() & features_of(words) for words in text])
            held = sorted((numbers[feature], feature in closing) for feature in found)
            columns.extend(number for number, _ in held)
            amounts.extend(1 + CLOSING * closes for _, closes in held)
            ends.append(len(columns))
        self.matrix = sparse.csr_matrix((np.array(amounts), np.array(columns), ends), (len(texts), len(kept)))
        self.words = np.array([sum(map(len, text)) for text in texts], float)
        self.meanings: Meanings = lambda _: np.zeros((len(self.singles), 0))

    @property
    def singles(self) -> list[bytes]:
        """The features that are one word."""
        return [feature for feature in self.features if isinstance(feature, bytes)]

    def families(self, letters: int) -> sparse.csr_matrix:
        """Which features are words longer than so many letters, a column for each beginning of so many."""
        found: dict[bytes, int] = {}
        members = [
            (number, found.setdefault(word[:letters], len(found)))
            for number, word in enumerate(self.singles)
            if letters and len(word) > letters
        ]
        places = np.array(members, int).reshape(-1, 2).T
        return sparse.csr_matrix((np.ones(len(members)), places), (len(self.features), len(found)))


def fit(rows: Rows, pick: Vector, labels: Vector, amounts: Vector, recipe: Recipe) -> Model:
    """The model of the picked rows; ``amounts`` say how much each row counts. Deterministic."""
    matrix, words = rows.matrix[pick], rows.words[pick]
    labels, amounts = labels[pick], amounts[pick]
    leanings = _leanings(rows, pick, labels, amounts, recipe)
    families = rows.families(recipe.letters)
    counts = matrix.getnnz(0)
    weights, _ = _regression(matrix, words, labels, amounts, leanings, families, recipe)
    weight_of = np.abs(weights) * counts**0.5 * (counts >= recipe.least)
    kept = np.sort(np.argsort(-weight_of, kind="stable")[: recipe.features])
    kept = kept[weight_of[kept] > 0]
    weights, shift = _regression(matrix[:, kept], words, labels, amounts, leanings[kept], families[kept], recipe)
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
    """What each word's meaning alone says of it, rare words learning from those that are used alike; 0 for others."""
    leanings = np.zeros(len(rows.features))
    meanings = rows.meanings(pick)
    size, dimensions = meanings.shape
    if dimensions:
        means = (_shortened(rows.words[pick], recipe) @ rows.matrix[pick][:, :size]) @ meanings
        unit = means.std()
        regression = LogisticRegression(C=recipe.strength, max_iter=1000, tol=1e-3)
        regression.fit(means / unit, labels, sample_weight=amounts)
        leanings[:size] = meanings @ regression.coef_[0] / unit
    return leanings


def _shortened(words: Vector, recipe: Recipe) -> sparse.dia_matrix:
    """What takes their lengths out of the sums of texts."""
    return sparse.diags((words + recipe.allowance) ** -recipe.exponent)


def _regression(
    matrix: sparse.csr_matrix,
    words: Vector,
    labels: Vector,
    amounts: Vector,
    leanings: Vector,
    families: sparse.csr_matrix,
    recipe: Recipe,
) -> tuple[Vector, float]:
    """A weight for each column, and what is added to every sum.

    What the leanings say of a text is one more column, and each family of words too, so that only what these cannot say
    costs a word a weight of its own; its share of theirs is then added to it.
    """
    matrix = sparse.hstack([matrix, matrix @ families], "csr")
    counted = sparse.diags(amounts) @ matrix.sign()
    favourable = 1 + np.asarray(counted[labels].sum(0)).ravel()
    unfavourable = 1 + np.asarray(counted[~labels].sum(0)).ravel()
    ratio = np.log((favourable / favourable.sum()) / (unfavourable / unfavourable.sum()))
    rarity = np.log(amounts.sum() / np.minimum(favourable + unfavourable - 2 + 1e-9, amounts.sum()))
    gain = np.abs(ratio) ** recipe.ratio * rarity**recipe.rarity
    shortened = _shortened(words, recipe) @ matrix
    scaled = shortened.multiply(gain).tocsr()
    unit = np.sqrt(scaled.multiply(scaled).sum(1).mean()) or 1.0
    regression = LogisticRegression(C=recipe.strength, solver="liblinear", tol=recipe.tolerance, random_state=0)
    leaning = sparse.csr_matrix((LEANING * (shortened[:, : len(leanings)] @ leanings))[:, None])
    regression.fit(sparse.hstack([scaled / unit, leaning], "csr"), labels, sample_weight=amounts)
    *own, share = regression.coef_[0]
    weights = np.array(own) * gain / unit
    shared = families @ weights[len(leanings) :] + share * LEANING * leanings
    return weights[: len(leanings)] + shared, float(regression.intercept_[0])


def _sort_key(feature: Feature) -> tuple[int, Feature]:
    return (1, feature) if isinstance(feature, bytes) else (len(feature), feature)
