"""The cards that stand beside the models: what each was trained on, what it can do, where it fails."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import resources

from datasette_film_reviews.extract.models import CLOSING, LEAST_SENTENCES
from training.calibration import reliability
from training.crossing import Trained
from training.figures import accuracy, balanced_accuracy, rank_correlation
from training.fitting import Vector
from training.rows import FOLDS
from training.tone import RECIPE


def tone_card(trained: Trained, by_chance: Trained, snippets: int, date: str, size: int) -> str:
    """The card of the model of tone, in Markdown.

    ``by_chance`` was trained on reviews in folds dealt by chance; ``snippets`` is how many were trained on besides.
    """
    long, short = trained.groups == "reviews", trained.groups == "quotes"
    rows = [
        [str(fold + 1), *(f"{figure:.3f}" for figure in _tone_figures(trained, trained.folds == fold))]
        for fold in range(FOLDS)
    ]
    rows.append(["all", *(f"{figure:.3f}" for figure in _tone_figures(trained, trained.folds >= 0))])
    chance = (f"{figure:.3f}" for figure in _tone_figures(by_chance, by_chance.folds >= 0)[:2])
    rows.append(["all, reviews dealt by chance", *chance, ""])
    figures = _table(("fold held back", "reviews: accuracy", "reviews: Spearman", "quotes: accuracy"), rows)
    return _text(
        "tone",
        date=date,
        size=f"{size:,}",
        features=f"{len(trained.model.weights):,}",
        letters=str(RECIPE.letters),
        least_sentences=str(LEAST_SENTENCES),
        closing=str(1 + CLOSING),
        reviews=f"{long.sum():,}",
        quotes=f"{short.sum():,}",
        snippets=f"{snippets:,}",
        figures=figures,
        reliability_reviews=_reliability(trained, long),
        reliability_quotes=_reliability(trained, short),
        reliability_short=_reliability(trained, short & (trained.words < 15)),
    )


def opinion_card(trained: Trained, date: str, size: int) -> str:
    """The card of the model of opinion, in Markdown."""
    rows = [
        [str(fold + 1), f"{balanced_accuracy(trained.logits[held], trained.labels[held]):.3f}"]
        for fold in range(FOLDS)
        if (held := trained.folds == fold).any()
    ]
    rows.append(["all", f"{balanced_accuracy(trained.logits, trained.labels):.3f}"])
    return _text(
        "opinion",
        date=date,
        size=f"{size:,}",
        features=f"{len(trained.model.weights):,}",
        sentences=f"{len(trained.labels):,}",
        figures=_table(("fold held back", "balanced accuracy"), rows),
        reliability=_reliability(trained, trained.folds >= 0),
    )


def _tone_figures(trained: Trained, pick: Vector) -> tuple[float, float, float]:
    long, short = pick & (trained.groups == "reviews"), pick & (trained.groups == "quotes")
    return (
        accuracy(trained.logits[long], trained.labels[long]),
        rank_correlation(trained.logits[long], trained.grades[long]),
        accuracy(trained.logits[short], trained.labels[short]),
    )


def _reliability(trained: Trained, pick: Vector) -> str:
    tenths = reliability(trained.logits[pick], trained.labels[pick])
    return _table(("texts", "said", "true"), ([f"{t.texts:,}", f"{t.said:.0f}", f"{t.true:.0f}"] for t in tenths))


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows))


def _text(name: str, **values: str) -> str:
    return resources.files(__package__).joinpath(f"{name}.card.md").read_text(encoding="utf-8").format(**values)
