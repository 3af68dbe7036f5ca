"""Fit the weights that say which film a text is about, and write them into the package.

    python training/titles.py blog=reviews/blog=gold/blog.jsonl papers=reviews/papers=gold/papers.jsonl [--check]

Each argument is a collection: its name (``papers*3`` where it is to count three times, ``viewers?`` where its labels
were guessed from what neighbouring reviews have in common: they teach which title, not how sure), its folder, its
labels, one JSON object a line with ``path`` (and ``locator`` where a file holds several reviews), ``film`` (a title,
several forms of it, or null where the text is not about one film) and ``film_also``. First every collection is judged
by the weights that the others give; that is what may be expected of a collection that nobody has labelled.
``--check`` stops there; ``--keep`` draws the weights that are in the package to where they are, ten times as strongly
as others, so that rules that are new find theirs and what was learnt from texts that are not at hand is not lost. The
order of the arguments and the random numbers of the machine change nothing.

Needs numpy and scipy: pip install 'datasette-film-reviews[training]'
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).parents[1]))  # this checkout, whatever else is installed

from datasette_film_reviews.extract import titles
from datasette_film_reviews.extract.ranking import MOST_MARGIN, TOP_UNIT, said_of_best
from datasette_film_reviews.extract.titles import STATED
from datasette_film_reviews.extract.weights import FILM_WEIGHTS, SUBJECT_WEIGHTS
from datasette_film_reviews.folding import title_key
from training.heard import heard

GUESSED = "?"

RARE = 8
"""A rule that fewer candidates have, and that is not named in `DRAWN_TO`, gets no weight."""
RARE_SUBJECT = 3
FILM_PENALTY = 1.0
SUBJECT_PENALTY = 1.0
"""How strongly weights are drawn to where they were set by hand: per thousand texts, quadratically."""

DRAWN_TO = {
    "heading said again": 3.5,
    "beside its maker": 1.7,
    "first part of its heading": 0.5,
    "with its details": 3.0,
    "begins the file name": 1.5,
    "heading": 1.8,
    "quoted heading": 3.5,
    "part said again": 2.0,
    "part alone": 0.5,
    "title before a colon": 2.0,
    "headline": 0.3,
    "review heading": 4.0,
    "picture text": 2.0,
    "picture of the film": 3.0,
    "picture described": 1.5,
    "picture file": 1.0,
    "picture file, said in the text": 2.0,
    "film’s page": 1.0,
    "only film’s page": 2.5,
    "availability": 3.0,
    "title after a possessive": 3.0,
    "heading above the credits": 4.0,
    "file name": 1.0,
    "file name as a title": 2.5,
    "file name, as its heading": -1.0,
    "file name, part of its heading": 2.0,
    "file name, said in the text": 1.5,
    "heading of a text that tells of another film": -2.0,
    "heading beside a title": -0.5,
    "heading beside a title said again": -1.5,
    "told of below another heading": 2.0,
    "post title": 4.0,
    "post title said again": 5.0,
    "post headline": 2.0,
    "pronoun by grammar": 2.5,
    "pronoun with a modal": 1.0,
    "title and year": 2.0,
    "title by grammar": 2.0,
    "begins the text, with a year": 2.0,
    "apposition of a film": 2.0,
    "linked": 2.0,
    "set apart first": 1.0,
    "set apart most often": 1.0,
    "heading of one section of several": -1.5,
    "character with the actor": -2.0,
    "rest of one that is set apart": -3.0,
    "name of the critic": -3.0,
    "somebody’s somebody": -2.0,
    "dateline": -3.0,
    "filed under it": 2.0,
    "called a film": 2.0,
    "after another work": -1.0,
    "in the present most often": 0.5,
    "has no year where others have": 0.3,
    "announced": 1.8,
    "gone to see": 2.0,
    "seen by who writes": 1.0,
}
KEPT_PENALTY = 10.0
"""The same for weights that ``--keep`` draws to where they are. With 100, posts without a film were told less well;
with 5, blogs without their front matter lost what newspapers gained."""

CAUTION = 1.0
"""How many times as much as a film that is missed a wrong one counts. That the chance which comes of it is multiplied
by the best candidate's share before it has to reach one half is caution enough: with 1.15 more newspaper reviews of
one film were left without one, with 0.7 more posts about none were given one."""
HARDLY_OF_FILM = -2.0
HEADED = {"headed by a season": -2.0, "headed by the years of a life": -3.0}
BY_HAND = {
    "is said to be of a film": 2.0,
    "has fields as films have": 0.3,
    "entitles a film’s record": 4.0,
    "heads a film’s record": 4.0,
    "names a film’s record": 3.0,
    "original title": 6.0,
    "said to be reviewed": 6.0,
    "heading with the year": 1.5,
    "headed by films or a site": -1.5,
    "headed as a review": 0.8,
    "headed as a review of a series": -5.0,
    "headed by a film and its year": 0.8,
    "first sentence of its own": 2.2,
    "capitals that begin the text": 1.2,
    "describes what follows": -3.0,
}
"""Set by hand: few labelled texts have such fields, and of those that do the titles are not heard here; posts of
newsgroups that begin with a title for a sentence are as few."""

HEAD = '''"""The weights of the rules that say which film a text is about: see `ranking`.

Fitted with ``training/titles.py`` on {texts} labelled texts of {collections} collections (blogs with and without their
front matter, newspaper reviews, comments by viewers, saved pages, invented reviews and blogs; English, German, Spanish,
French, Italian and Portuguese), each collection counting by the root of its size, with a quadratic penalty that draws a
weight to where it was set by hand or, with ``--keep``, stood before.
After a change to a rule, a table of words or a weight, fit again and rerun ``make test``.
"""

from __future__ import annotations

'''


@dataclass(frozen=True)
class Text:
    """One labelled text: its candidates by folded title with the amount of each rule, and what is right.

    ``best`` is what the second model is told of each candidate if it is the best.
    """

    collection: str
    candidates: dict[str, dict[str, float]]
    subject: list[str]
    films: frozenset[str]
    best: dict[str, tuple[str, ...]]


def texts_of(collection: str, folder: str, labels: str) -> Iterable[Text]:
    """The labelled texts of one collection, as extraction sees them."""
    for label, _, (found, subject) in heard(titles, "title_evidence", folder, labels, "film", without="title"):
        rules = {
            key: {**{rule: 1.0 for rule in one.rules if rule not in STATED}, **one.amounts}
            for key, one in found.items()
        }
        best = {key: tuple(said_of_best(one)) for key, one in found.items()}
        yield Text(collection, rules, subject, frozenset(map(title_key, label.films())), best)


def _times(collection: str) -> float:
    return float(collection.partition("*")[2] or 1)


class Fit:
    """The two models fitted on some texts, with the weights of the package drawn to where they are if they are kept."""

    def __init__(self, texts: Sequence[Text], keep: bool = False) -> None:
        self._film_kept = FILM_WEIGHTS if keep else {}
        self._subject_kept = SUBJECT_WEIGHTS if keep else {}
        rules = Counter(rule for text in texts for amounts in text.candidates.values() for rule in amounts)
        subject = Counter(rule for text in texts for rule in text.subject)
        subject.update(rule for text in texts for rule in {*chain.from_iterable(text.best.values())})
        known = {rule for rule, count in rules.items() if count >= RARE or rule in DRAWN_TO}
        self.rules = sorted(known | self._film_kept.keys())  # what is rare here may have been learnt from other texts
        self.subject = ["bias", "share", "top", "margin"]
        self.subject += sorted(rule for rule, count in subject.items() if count >= RARE_SUBJECT or "hardly" in rule)
        self.subject += sorted((HEADED.keys() | self._subject_kept.keys()) - set(self.subject))
        self._place = {rule: place for place, rule in enumerate(self.rules)}
        sizes = Counter(text.collection for text in texts)
        weights = np.array([_times(text.collection) * sizes[text.collection] ** -0.5 for text in texts])
        self.film_weights = self._film_weights(texts, weights)
        self.subject_weights = self._subject_weights(texts, weights)

    def _table(self, text: Text) -> Any:
        table = np.zeros((len(text.candidates), len(self.rules)))
        for row, amounts in enumerate(text.candidates.values()):
            for rule, amount in amounts.items():
                if rule in self._place:
                    table[row, self._place[rule]] = amount
        return table

    def _film_weights(self, texts: Sequence[Text], weights: Any) -> Any:
        """The conditional logit, on the texts whose film is among the candidates."""
        rows = [(self._table(text), np.array([key in text.films for key in text.candidates])) for text in texts]
        known = [(*row, weight) for row, weight in zip(rows, weights, strict=True) if row[1].any()]
        drawn = np.array([self._film_kept.get(rule, DRAWN_TO.get(rule, 0.0)) for rule in self.rules])
        penalty = np.array([KEPT_PENALTY if rule in self._film_kept else FILM_PENALTY for rule in self.rules])
        total = sum(weight for *_, weight in known) / 1000

        def loss(b: Any) -> tuple[float, Any]:
            value, slope = 0.0, np.zeros_like(b)
            for table, right, weight in known:
                scores = table @ b
                shares = np.exp(scores - scores.max())
                shares /= shares.sum()
                mine = np.where(right, shares, 0)
                value -= weight * np.log(mine.sum() + 1e-12)
                slope -= weight * (table.T @ (mine / (mine.sum() + 1e-12) - shares))
            away = b - drawn
            return value / total + penalty @ away**2, slope / total + 2 * penalty * away

        return minimize(loss, drawn, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x

    def best(self, text: Text) -> tuple[str, Any] | None:
        """The best candidate and what the second model is told of it."""
        if not text.candidates:
            return None
        scores = self._table(text) @ self.film_weights
        order = np.argsort(-scores)
        told = np.zeros(len(self.subject))
        top = scores[order[0]]
        margin = min(MOST_MARGIN, top - scores[order[1]]) if len(order) > 1 else MOST_MARGIN
        told[:4] = (1, 1 / np.exp(scores - top).sum(), top / TOP_UNIT, margin)
        for rule in (*text.subject, *text.best.get(list(text.candidates)[order[0]], ())):
            if rule in self.subject:
                told[self.subject.index(rule)] = 1
        return list(text.candidates)[order[0]], told

    def _subject_weights(self, texts: Sequence[Text], weights: Any) -> Any:
        """The logistic regression of being right, on every text that has a candidate."""
        rows = [
            (best[1], best[0] in text.films, weight)
            for text, weight in zip(texts, weights, strict=True)
            if not text.collection.endswith(GUESSED) and (best := self.best(text))
        ]
        told, right = np.array([row[0] for row in rows]), np.array([row[1] for row in rows])
        weight = np.array([row[2] for row in rows]) * np.where(right, 1.0, CAUTION)
        set_by_hand = {rule: HARDLY_OF_FILM for rule in self.subject if "hardly" in rule} | HEADED
        drawn = np.array([self._subject_kept.get(rule, set_by_hand.get(rule, 0.0)) for rule in self.subject])
        penalty = np.array([KEPT_PENALTY if rule in self._subject_kept else SUBJECT_PENALTY for rule in self.subject])
        total = weight.sum() / 1000

        def loss(c: Any) -> tuple[float, Any]:
            likely = 1 / (1 + np.exp(-(told @ c)))
            value = -(weight * np.log(np.where(right, likely, 1 - likely) + 1e-12)).sum()
            away = c - drawn
            away[0] = 0
            return (
                value / total + penalty @ away**2,
                told.T @ (weight * (likely - right)) / total + 2 * penalty * away,
            )

        return minimize(loss, drawn, jac=True, method="L-BFGS-B").x

    def judged(self, text: Text, enough: float) -> tuple[bool, bool]:
        """(whether a film is said, whether it is right)."""
        best = self.best(text)
        said = best is not None and 1 / (1 + np.exp(-(best[1] @ self.subject_weights))) >= enough
        return said, bool(said and best and best[0] in text.films)

    def written(self, texts: int, collections: int) -> str:
        """The module of weights."""
        film = ((rule, BY_HAND.get(rule, weight)) for rule, weight in zip(self.rules, self.film_weights, strict=True))
        subject = [(rule, weight) for rule, weight in zip(self.subject, self.subject_weights, strict=True)]
        subject = [(rule, BY_HAND.get(rule, weight)) for rule, weight in subject]
        return (
            HEAD.format(texts=texts, collections=collections)
            + _table_of("FILM_WEIGHTS", film)
            + '"""In favour of a candidate, in logits. Amounts of ``times said`` and ``paragraphs`` are logarithms\n'
            'of counts, that of ``share`` is a share; the others count once."""\n\n'
            + _table_of("SUBJECT_WEIGHTS", subject)
            + '"""In favour of the best candidate\'s being the one film that the text is about, in logits."""\n'
        )


def _table_of(name: str, weights: Iterable[tuple[str, float]]) -> str:
    lines = sorted(
        ((rule, weight) for rule, weight in weights if abs(weight) >= 0.01), key=lambda row: (-row[1], row[0])
    )
    return f"{name}: dict[str, float] = {{\n" + "".join(f'    "{rule}": {w:.2f},\n' for rule, w in lines) + "}\n"


def report(texts: Sequence[Text], enough: float = 0.4) -> None:
    """Print how each collection fares by the weights that the others give."""
    for name in dict.fromkeys(text.collection for text in texts):
        fit = Fit([text for text in texts if text.collection != name])
        counts: dict[str, int] = defaultdict(int)
        for text in texts:
            if text.collection == name:
                said, right = fit.judged(text, enough)
                counts["films"] += bool(text.films)
                counts["said"] += said and bool(text.films)
                counts["right"] += right
                counts["none"] += not text.films
                counts["left"] += not said and not text.films
        precision, recall = counts["right"] / max(1, counts["said"]), counts["right"] / max(1, counts["films"])
        print(
            f"{name:24} {counts['films']:5} films  precision {precision:.3f}  recall {recall:.3f}"
            f"  {counts['left']:4} of {counts['none']:4} texts about no single film left alone"
        )


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("collections", nargs="+", metavar="NAME=FOLDER=LABELS")
    parser.add_argument("--keep", action="store_true", help="draw the weights of the package to where they are")
    parser.add_argument("--check", action="store_true", help="only report; write nothing")
    options = parser.parse_args()
    texts = [text for one in sorted(options.collections) for text in texts_of(*one.split("="))]
    report(texts)
    if not options.check:
        target = Path(titles.__file__).with_name("weights.py")
        target.write_text(Fit(texts, options.keep).written(len(texts), len(options.collections)), "utf-8")
        print(f"Wrote {target}")


if __name__ == "__main__":
    main()
