"""Accuracy, and whether a number ranks as grades do."""

from __future__ import annotations

import numpy as np
from scipy.stats import spearmanr

from training.fitting import Vector


def accuracy(logits: Vector, labels: Vector) -> float:
    """The share of texts whose logit lies on the side of their label."""
    return float(((logits > 0) == labels).mean())


def balanced_accuracy(logits: Vector, labels: Vector) -> float:
    """The mean of the shares found among those so labelled and among the others."""
    return float(np.mean([((logits > 0) == labels)[labels == side].mean() for side in (True, False)]))


def rank_correlation(logits: Vector, grades: Vector) -> float:
    """Spearman's correlation."""
    return float(spearmanr(logits, grades).statistic)
