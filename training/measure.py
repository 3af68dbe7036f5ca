"""`python -m training.measure`: what the models can do, how fast they are, and what VADER can do, side by side.

Accuracies are of models trained anew by the same recipes without the texts that they are asked about; the times are
those of the models in the package, on one core.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from importlib import resources
from pathlib import Path

import click
import numpy as np
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from datasette_film_reviews.extract import models
from datasette_film_reviews.extract.tone import judged
from training import opinion, rows, tone
from training.calibration import reliability
from training.crossing import Trained
from training.figures import accuracy, balanced_accuracy, rank_correlation
from training.rows import FOLDS, Text

DATA = click.Path(exists=True, dir_okay=False, path_type=Path)
HELD_BACK = FOLDS - 1
"""The fold that is shown beside VADER."""
HOW = {"reviews": "in blocks of neighbours", "quotes": "by film"}
REPEATS = 5
TIMED = 1_000
USUAL_LENGTH = 1_300


@click.command()
@click.option("--reviews", "reviews_path", type=DATA, required=True, help="Long reviews with grades (.jsonl.gz).")
@click.option("--quotes", "quotes_path", type=DATA, required=True, help="Quotes, fresh or rotten (.tsv).")
@click.option("--snippets", "snippets_path", type=DATA, help="Snippets with readers' judgements (.txt).")
@click.option("--sentences", "sentences_path", type=DATA, required=True, help="Opinion and plot (.jsonl.gz).")
def measure(reviews_path: Path, quotes_path: Path, snippets_path: Path | None, sentences_path: Path) -> None:
    """Print accuracy, reliability and speed."""
    reviews, quotes = rows.reviews(reviews_path), rows.quotes(quotes_path)
    snippets = rows.snippets(snippets_path, quotes) if snippets_path else []
    _times([" ".join(review.sentences) for review in reviews[:: len(reviews) // TIMED or 1]])
    plot = opinion.train(rows.opinions(sentences_path))
    click.echo(f"opinion or plot, held out: balanced accuracy {balanced_accuracy(plot.logits, plot.labels):.3f}")
    _by_chance(tone.train(rows.by_chance(reviews), quotes, plot.model, snippets))
    trained = tone.train(reviews, quotes, plot.model, snippets)
    long_only = tone.train(reviews, [], plot.model)
    _tone(trained, long_only, reviews, quotes)


def _by_chance(trained: Trained) -> None:
    held = (trained.groups == "reviews") & (trained.folds == HELD_BACK)
    click.echo(
        "reviews, a fifth held out by chance, other reviews of its films trained on:"
        f" accuracy {accuracy(trained.logits[held], trained.labels[held]):.3f},"
        f" Spearman {rank_correlation(trained.logits[held], trained.grades[held]):.3f}"
    )


def _tone(trained: Trained, long_only: Trained, reviews: Sequence[Text], quotes: Sequence[Text]) -> None:
    analyser = SentimentIntensityAnalyzer()
    for name, texts in (("reviews", reviews), ("quotes", quotes)):
        held = (trained.groups == name) & (trained.folds == HELD_BACK)
        valence = np.array([_vader(analyser, text) for text in texts if text.fold == HELD_BACK])
        click.echo(
            f"{name}, a fifth held out {HOW[name]}:"
            f" accuracy {accuracy(trained.logits[held], trained.labels[held]):.3f},"
            f" VADER {accuracy(valence, trained.labels[held]):.3f}"
        )
        every = trained.groups == name
        click.echo(
            f"{name}, every fifth in turn: accuracy {accuracy(trained.logits[every], trained.labels[every]):.3f}"
        )
        if name == "reviews":
            click.echo(
                f"Spearman with the grade: {rank_correlation(trained.logits[held], trained.grades[held]):.3f},"
                f" VADER {rank_correlation(valence, trained.grades[held]):.3f}"
            )
        else:
            logits = np.array([_logit(long_only.model, text) for text in texts])
            click.echo(f"{name}, trained on long reviews alone: {accuracy(logits, trained.labels[every]):.3f}")
        for tenth in reliability(trained.logits[every], trained.labels[every]):
            click.echo(f"  {tenth.texts:6,} said {tenth.said:3.0f}, true {tenth.true:3.0f}")


def _logit(model: models.Model, text: Text) -> float:
    words = [tone.words_of(sentence) for sentence in text.sentences]
    found, closing = models.together([*map(model.found, words)])
    return model.logit(found, sum(map(len, words)), closing)


def _times(texts: Sequence[str]) -> None:
    files = [file for file in resources.files(models).iterdir() if file.name.endswith(".gz")]
    loading = _median(lambda: models.shipped.__wrapped__("tone", "opinion"))
    size = sum(len(file.read_bytes()) for file in files)
    click.echo(f"model files: {size:,} bytes, loaded in {1000 * loading:.0f} ms")
    characters = sum(map(len, texts))
    (tones,) = models.shipped("tone")
    analyser = SentimentIntensityAnalyzer()
    sentences = [[*rows.sentence_spans(text, 0, len(text))] for text in texts]
    alone = _median(lambda: [_whole(tones, text) for text in texts])
    both = _median(lambda: [judged(text, spans, "en") for text, spans in zip(texts, sentences, strict=True)])
    some = texts[::10]
    vader = _median(lambda: [analyser.polarity_scores(text) for text in some]) * characters / sum(map(len, some))
    click.echo(f"tone of a review: {characters / alone / 1e6:.1f} MB/s, VADER {characters / vader / 1e6:.2f} MB/s")
    click.echo(
        f"tone of the review, tone and opinion of every sentence: {characters / both / 1e6:.1f} MB/s,"
        f" {1000 * both / characters * USUAL_LENGTH:.3f} ms for {USUAL_LENGTH:,} characters"
    )


def _whole(model: models.Model, text: str) -> float:
    words = tone.words_of(text)
    return model.logit(model.found(words), len(words))


def _vader(analyser: SentimentIntensityAnalyzer, text: Text) -> float:
    return float(analyser.polarity_scores(" ".join(text.sentences))["compound"])


def _median(work: Callable[[], object]) -> float:
    """The median processor time in seconds of several runs."""
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


if __name__ == "__main__":
    measure()
