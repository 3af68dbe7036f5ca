"""Which film a text is about, and how sure that is: two small linear models over named rules.

The first weighs the candidates against each other (a conditional logit: the shares of ``exp(sum of weights)``). The
second says whether the best of them is right, or the text is about no single film (a logistic regression over how
clear the first decision was and over what else speaks of one film). Every weight belongs to a rule with a name, so that
each decision can be explained; they are in `weights`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import repeat
from math import exp

from datasette_film_reviews.extract.candidate import HEADINGS, Candidate
from datasette_film_reviews.extract.models import SURE
from datasette_film_reviews.extract.weights import FILM_WEIGHTS, SUBJECT_WEIGHTS

TOP_UNIT = 3.0
MOST_MARGIN = 3.0
"""The units in which the second model takes the best score, and the most that it leads by."""


_HOW_IT_IS_SAID = frozenset({"never set apart", "only begins sentences", "bare beside others set apart"})


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with the probability (0-1) that it is the film the text is about."""

    candidate: Candidate
    probability: float


def score_of(candidate: Candidate) -> float:
    """The sum of the weights of a candidate's rules.

    How a text says what its heading says, late or bare, speaks against nothing that the heading says by itself.
    """
    headed = not HEADINGS.isdisjoint(candidate.rules)
    rules = [rule for rule in candidate.rules if rule not in _HOW_IT_IS_SAID] if headed else candidate.rules
    score = sum(map(FILM_WEIGHTS.get, rules, repeat(0.0)))
    for name, amount in candidate.amounts.items():
        weight = FILM_WEIGHTS.get(name, 0.0)
        if not (headed and weight < 0):
            score += weight * amount
    return score


def said_of_best(candidate: Candidate) -> Iterator[str]:
    """What the second model is told of the best candidate: rules by which it may be none for all its lead."""
    if not candidate.phrases and "headline" in candidate.rules:
        yield "best is only a headline"
    if "never set apart" in candidate.rules:
        yield "best is never set apart"


def probability_of(logit: float) -> float:
    """A logit as a probability (0-1)."""
    return 1 / (1 + exp(-max(-SURE, min(SURE, logit))))


def ranked(candidates: Mapping[str, Candidate], subject: Collection[str]) -> list[Ranked]:
    """The candidates, the likeliest first; ``subject`` are the rules that speak for or against a single film."""
    scored = sorted(
        ((score_of(candidate), key) for key, candidate in candidates.items()), key=lambda pair: (-pair[0], pair[1])
    )
    if not scored:
        return []
    best = scored[0][0]
    shares = [exp(score - best) for score, _ in scored]
    margin = min(MOST_MARGIN, best - scored[1][0]) if len(scored) > 1 else MOST_MARGIN
    given = SUBJECT_WEIGHTS
    doubt = (
        given["bias"]
        + given["share"] / sum(shares)
        + given["top"] * best / TOP_UNIT
        + given["margin"] * margin
        + sum(given.get(rule, 0.0) for rule in (*subject, *said_of_best(candidates[scored[0][1]])))
    )
    probability = probability_of(doubt)
    return [Ranked(candidates[key], probability * share) for (_, key), share in zip(scored, shares, strict=True)]
