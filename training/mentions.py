"""Fit the weights that tell another film that a text names from all else that is written like one.

    python training/mentions.py blog=reviews/blog=gold/blog.jsonl papers=reviews/papers=gold/papers.jsonl [--check]

Each argument is a collection: its name, its folder, its labels, one JSON object a line with ``path`` (and ``locator``
where a file holds several reviews), ``films_mentioned``, and ``film`` where it is known; with
``films_mentioned_partial`` nothing is learnt from what the labels do not have. Every weight is drawn to where it stands
in the package, so that what was learnt from texts that are not at hand is not lost. First every collection is judged
by the weights that the others give; ``--check`` stops there. ``--to`` writes elsewhere than into the package.

Needs numpy and scipy: pip install 'datasette-film-reviews[training]'
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).parents[1]))  # this checkout, whatever else is installed

from datasette_film_reviews.extract import mentions as mentions_of
from datasette_film_reviews.extract.mention_weights import BARE_WEIGHTS, SET_APART_WEIGHTS
from datasette_film_reviews.extract.mentions import Mention
from datasette_film_reviews.extract.titles import Titles
from datasette_film_reviews.folding import title_key
from evaluation.labels import Labels
from training.heard import heard

RARE = 4
"""A rule that fewer phrases have gets no weight."""

KEPT_PENALTY, NEW_PENALTY = 10.0, 5.0
"""How strongly weights of the package are drawn to where they are, and those of new rules to `DRAWN_TO`, in phrases.
Of 10, 3 and 1 the first lost least on the blogs that were held back."""

RAISED = 0.2
"""Both biases are raised by so much after the fit: that finds more at hardly any cost. Chosen on blogs."""

DRAWN_TO = {"called a film": 2.2, "begins a sentence that goes on with who says it": -2.0}

HEAD = '''"""The weights of the rules that tell another film that a text names from everything else that looks like one.

Set by hand, then fitted again and again by logistic regressions that draw each weight to where it stood, last with
``training/mentions.py`` on {texts} labelled texts of {collections} collections (newspaper reviews, posts of blogs,
invented reviews of many kinds, in nine languages). After a change to a rule in `asides`, `mentions` or `neighbours`,
fit again, and rerun ``make test`` and the scores of labelled corpora.
"""

from __future__ import annotations

'''


@dataclass(frozen=True)
class Phrase:
    """What may name another film: its rules, whether the text sets it apart, and whether it is one."""

    rules: frozenset[str]
    apart: bool
    is_film: bool


@dataclass(frozen=True)
class Text:
    """One labelled text: its phrases, and how many films its labels name."""

    collection: str
    phrases: tuple[Phrase, ...]
    films: int


def texts_of(collection: str, folder: str, labels: str) -> Iterable[Text]:
    """The labelled texts of one collection, as extraction sees them."""
    for label, (_, _, titles), mentions in heard(mentions_of, "mentions", folder, labels, "films_mentioned"):
        yield _text(collection, label, mentions, titles)


def _text(collection: str, label: Labels, mentions: Iterable[Mention], titles: Titles) -> Text:
    own = set(map(title_key, label.films()))
    films = {title_key(str(film)) for film in label.listed("films_mentioned")}
    ignored = own | {titles.likeliest} | {title_key(str(film)) for film in label.listed("films_mentioned_optional")}
    phrases = tuple(
        Phrase(frozenset(mention.rules), mention.weights is SET_APART_WEIGHTS, mention.candidate.key in films)
        for mention in mentions
        if mention.candidate.key not in ignored
        and (mention.candidate.key in films or not label.values.get("films_mentioned_partial"))
    )
    return Text(collection, phrases, len(films - own))


def fitted(texts: Iterable[Text], apart: bool) -> dict[str, float]:
    """The weights of what is set apart, or of what is not: a logistic regression, drawn to the weights there are."""
    kept = SET_APART_WEIGHTS if apart else BARE_WEIGHTS
    phrases = [phrase for text in texts for phrase in text.phrases if phrase.apart == apart]
    counts = Counter(rule for phrase in phrases for rule in phrase.rules)
    names = ["bias", *sorted((kept.keys() | {rule for rule, count in counts.items() if count >= RARE}) - {"bias"})]
    places = {name: place for place, name in enumerate(names)}
    table = np.zeros((len(phrases), len(names)))
    table[:, 0] = 1
    for row, phrase in enumerate(phrases):
        for rule in phrase.rules & places.keys():
            table[row, places[rule]] = 1
    films = np.array([float(phrase.is_film) for phrase in phrases])
    drawn = np.array([kept.get(name, DRAWN_TO.get(name, 0.0)) for name in names])
    drawn[0] -= RAISED
    penalty = np.array([KEPT_PENALTY if name in kept else NEW_PENALTY for name in names])

    def loss(weights: Any) -> tuple[float, Any]:
        likely = 1 / (1 + np.exp(-(table @ weights)))
        away = weights - drawn
        value = -np.log(np.where(films > 0, likely, 1 - likely) + 1e-12).sum()
        return value + penalty @ away**2, table.T @ (likely - films) + 2 * penalty * away

    found = minimize(loss, drawn, jac=True, method="L-BFGS-B").x
    found[0] += RAISED
    return dict(zip(names, map(float, found), strict=True))


def report(texts: Sequence[Text]) -> None:
    """Print how each collection fares by the weights that the others give, and by those of the package."""
    for name in dict.fromkeys(text.collection for text in texts):
        others = [text for text in texts if text.collection != name]
        own = [text for text in texts if text.collection == name]
        tables = {True: fitted(others, True), False: fitted(others, False)}
        now = {True: SET_APART_WEIGHTS, False: BARE_WEIGHTS}
        print(f"{name:24} {sum(text.films for text in own):5} films  {_figures(own, tables)}  now {_figures(own, now)}")


def _figures(texts: Iterable[Text], tables: Mapping[bool, Mapping[str, float]]) -> str:
    right = wrong = films = 0
    for text in texts:
        films += text.films
        for phrase in text.phrases:
            table = tables[phrase.apart]
            if table["bias"] + sum(table.get(rule, 0.0) for rule in phrase.rules) >= 0:
                right += phrase.is_film
                wrong += not phrase.is_film
    return f"precision {right / max(1, right + wrong):.3f}  recall {right / max(1, films):.3f}"


def written(texts: Sequence[Text]) -> str:
    """The module of weights."""
    tables = {"SET_APART_WEIGHTS": fitted(texts, True), "BARE_WEIGHTS": fitted(texts, False)}
    head = HEAD.format(texts=len(texts), collections=len({text.collection for text in texts}))
    return head + "\n".join(_table_of(name, weights) for name, weights in tables.items())


def _table_of(name: str, weights: Mapping[str, float]) -> str:
    rows = [(rule, round(weight, 2)) for rule, weight in weights.items() if abs(weight) >= 0.05 and rule != "bias"]
    rows.sort(key=lambda row: (-row[1], row[0]))
    lines = [("bias", round(weights["bias"], 2)), *rows]
    return f"{name}: dict[str, float] = {{\n" + "".join(f'    "{rule}": {weight},\n' for rule, weight in lines) + "}\n"


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("collections", nargs="+", metavar="NAME=FOLDER=LABELS")
    parser.add_argument("--check", action="store_true", help="only report; write nothing")
    parser.add_argument("--to", type=Path, default=Path(mentions_of.__file__).with_name("mention_weights.py"))
    options = parser.parse_args()
    texts = [text for one in sorted(options.collections) for text in texts_of(*one.split("="))]
    report(texts)
    if not options.check:
        options.to.write_text(written(texts), "utf-8")
        print(f"Wrote {options.to}")


if __name__ == "__main__":
    main()
