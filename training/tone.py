"""The model of tone: trained on long reviews, on sentences of them, and on quotes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from datasette_film_reviews.extract.words import words_of
from training.crossing import Group, Trained, crossed
from training.fitting import Recipe, Rows
from training.rows import Text

RECIPE = Recipe(features=30_000, strength=3.0, exponent=0.6, allowance=5.0)
QUOTE_AMOUNT = 3.0
SENTENCE_AMOUNT = 0.2
STRONG_GRADES = (1, 2, 9, 10)
"""Chosen on the held-out folds of 25,000 long reviews and 4,400 quotes; after a change run ``make measure``."""

REVIEW_LENGTHS = 4
QUOTE_LENGTHS = 3
"""Groups by length, each calibrated by itself."""


def train(reviews: Sequence[Text], quotes: Sequence[Text], recipe: Recipe = RECIPE) -> Trained:
    """Train on reviews, sentences of those with strong grades, and quotes; calibrate on what was held back."""
    pieces = [piece for review in reviews for piece in _pieces(review)]
    texts = [*reviews, *quotes, *pieces]
    rows = Rows([text.sentences for text in texts], words_of, recipe.least)
    sizes = [len(reviews), len(quotes), len(pieces)]
    amounts = np.repeat([1.0, QUOTE_AMOUNT, SENTENCE_AMOUNT], sizes)
    kinds = (Group("reviews", sizes[0], REVIEW_LENGTHS), Group("quotes", sizes[1], QUOTE_LENGTHS))
    groups = [group for group in kinds if group.size]
    return crossed(texts, rows, amounts, groups, recipe)


def _pieces(review: Text) -> list[Text]:
    """The first sentence, the last and one between: of strong grades most sentences share the tone of the whole."""
    if review.grade not in STRONG_GRADES:
        return []
    places = sorted({0, len(review.sentences) // 2, len(review.sentences) - 1})
    return [Text((review.sentences[place],), review.label, review.fold) for place in places if review.sentences]
