"""The model that tells opinion from plot, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from datasette_film_reviews.extract.words import neighbours_of, words_of
from training.crossing import Group, Trained, crossed
from training.fitting import Recipe, Rows
from training.rows import Text

RECIPE = Recipe(features=8_000, strength=8.0, exponent=0.5, allowance=5.0, rarity=0.0, least=3)
"""Chosen on the held-out folds of 13,424 sentences; after a change run ``make measure``."""

LENGTHS = 3


def train(sentences: Sequence[Text], recipe: Recipe = RECIPE) -> Trained:
    """Train on sentences of opinion and of plot; calibrate on what was held back."""
    rows = Rows([[*map(words_of, text.sentences)] for text in sentences], neighbours_of, recipe.least)
    groups = [Group("sentences", len(sentences), LENGTHS)]
    return crossed(sentences, rows, np.ones(len(sentences)), groups, recipe)
