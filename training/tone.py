"""The model of tone: trained on long reviews, on opinions out of them, on quotes and on snippets like them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, compress

import numpy as np

from datasette_film_reviews.extract.models import Model
from datasette_film_reviews.extract.words import features_of, words_of
from training.crossing import Group, Trained, crossed
from training.fitting import Recipe, Rows
from training.meaning import vectors
from training.rows import Text

RECIPE = Recipe(features=52_000, strength=4.0, exponent=0.6, allowance=5.0, letters=5, tolerance=0.01)
QUOTE_AMOUNT = 1.5
SNIPPET_AMOUNT = 0.7
OPINION_AMOUNT = 0.1
STRONG_GRADES = (1, 2, 9, 10)
LEAST_WORDS = 4
"""Of an opinion taken out of a review, its beginning counted as one."""
DIVIDE, LEAST_SURE, SURE = 6.0, 0.3, 1.5
CLEAR_GRADES, CLEAR_JUDGEMENT = 4.0, 2.0
"""A quote counts half where its grade is at the divide and fully where it is half of `CLEAR_GRADES` from it; a snippet
likewise by the judgement of its readers, whose divide is 0. `LEAST_SURE` and `SURE` are the bounds.

All chosen on the held-out folds of 25,000 long reviews and 4,400 quotes; after a change run ``make measure``.
"""

REVIEW_LENGTHS = 4
QUOTE_LENGTHS = 3
"""Groups by length, each calibrated by itself."""


def train(
    reviews: Sequence[Text],
    quotes: Sequence[Text],
    opinion: Model,
    snippets: Sequence[Text] = (),
    recipe: Recipe = RECIPE,
) -> Trained:
    """Train on reviews, opinions out of those with strong grades, quotes and snippets; calibrate on texts held back."""
    opinions = [piece for review in reviews for piece in _opinions(review, opinion)]
    texts = [*reviews, *quotes, *snippets, *opinions]
    said = [[*map(words_of, text.sentences)] for text in texts]
    rows = Rows(said, features_of, recipe.least)
    whole = said[: len(texts) - len(opinions)]
    rows.meanings = lambda pick: vectors([*chain.from_iterable(compress(whole, pick))], rows.singles)
    amounts = np.array(
        [
            *[1.0] * len(reviews),
            *[QUOTE_AMOUNT * _sureness(quote, DIVIDE, CLEAR_GRADES) for quote in quotes],
            *[SNIPPET_AMOUNT * _sureness(snippet, 0, CLEAR_JUDGEMENT) for snippet in snippets],
            *[OPINION_AMOUNT] * len(opinions),
        ]
    )
    kinds = (Group("reviews", len(reviews), REVIEW_LENGTHS), Group("quotes", len(quotes), QUOTE_LENGTHS))
    groups = [group for group in kinds if group.size]
    return crossed(texts, rows, amounts, groups, recipe)


def _sureness(text: Text, divide: float, clear: float) -> float:
    """How much a short text counts: little where its grade is lukewarm, or contradicts its verdict."""
    if text.grade is None:
        return 1.0
    distance = (text.grade - divide) * (1 if text.label else -1)
    return min(max(0.5 + distance / clear, LEAST_SURE), SURE)


def _opinions(review: Text, opinion: Model) -> list[Text]:
    """The sentences that state an opinion: of strong grades most share the tone of the whole."""
    if review.grade not in STRONG_GRADES:
        return []
    said = [(sentence, words_of(sentence)) for sentence in review.sentences]
    return [
        Text((sentence,), review.label, review.fold)
        for sentence, words in said
        if len(words) >= LEAST_WORDS and opinion.logit(opinion.found(words), len(words)) > 0
    ]
