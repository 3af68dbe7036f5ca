"""What words mean, by the company that they keep: made from texts alone, without their labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

import numpy as np
from scipy import sparse
from sklearn.utils.extmath import randomized_svd

from datasette_film_reviews.extract.words import Words
from training.fitting import Vector

WINDOW = 5
"""Words that stand further from each other keep no company."""
DIMENSIONS = 200
LONGEST = 6.0
"""A word's vector is as long as it is rare (its inverse document frequency), but no longer than this."""

LEAST_LENGTH = 1e-3
"""Vectors shorter than this are rounding errors, of words that keep no company."""


def vectors(sentences: Sequence[Words], words: Sequence[bytes]) -> Vector:
    """A vector for each word, near those of words that stand among the same others: *tepid* near *formulaic*.

    Singular vectors of positive pointwise mutual information within `WINDOW`, neighbours counting for more.
    """
    numbers = {word: number for number, word in enumerate(words)}
    apart = [-1] * WINDOW
    said = np.array([number for sentence in sentences for number in (*(numbers.get(w, -1) for w in sentence), *apart)])
    size = len(words)
    together = sparse.csr_matrix((size, size))
    for distance in range(1, WINDOW + 1):
        before, after = said[:-distance], said[distance:]
        both = (before >= 0) & (after >= 0)
        shares = np.full(both.sum(), 1 / distance)
        together += sparse.csr_matrix((shares, (before[both], after[both])), (size, size))
    together = (together + together.T).tocoo()
    seen = np.asarray(together.sum(0)).ravel()
    softened = seen**0.75
    information = np.log(together.data * softened.sum() / (seen[together.row] * softened[together.col]))
    positive = information > 0
    places = together.row[positive], together.col[positive]
    left, strengths, _ = randomized_svd(
        sparse.csr_matrix((information[positive], places), (size, size)),
        min(DIMENSIONS, size),
        n_iter=4,
        random_state=0,
    )
    found = left * np.sqrt(strengths)
    counts = Counter(chain.from_iterable(map(set, sentences)))
    rarity = np.array([np.log(len(sentences) / max(counts[word], 1)) for word in words])
    return found * (np.minimum(rarity, LONGEST) / np.maximum(np.linalg.norm(found, axis=1), LEAST_LENGTH))[:, None]
