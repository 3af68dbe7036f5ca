"""`python -m training`: train both models and write them, with their cards, into the package."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click
from threadpoolctl import threadpool_limits

from training import opinion, rows, tone
from training.cards import opinion_card, tone_card

MODELS = Path(__file__).parents[1] / "datasette_film_reviews" / "extract" / "models"
DATA = click.Path(exists=True, path_type=Path)


@click.command()
@click.option("--reviews", "reviews_path", type=DATA, required=True, help="Long reviews with grades (.jsonl.gz).")
@click.option("--quotes", "quotes_path", type=DATA, required=True, help="Quotes, fresh or rotten (.tsv).")
@click.option("--snippets", "snippets_path", type=DATA, help="Snippets with readers' judgements (.txt).")
@click.option("--sentences", "sentences_path", type=DATA, required=True, help="Opinion and plot (.jsonl.gz).")
@click.option("--without", type=DATA, help="A folder of reviews (pos/ID_GRADE.txt) that are not to be trained on.")
@click.option("--date", required=True, help="The date that the cards give.")
@click.option("--into", type=click.Path(file_okay=False, path_type=Path), default=MODELS, show_default="the package")
def train(
    reviews_path: Path,
    quotes_path: Path,
    snippets_path: Path | None,
    sentences_path: Path,
    without: Path | None,
    date: str,
    into: Path,
) -> None:
    """Train the models of tone and of opinion. The same data give the same bytes."""
    left_out = {f"{path.parent.name}/{path.stem}" for path in without.rglob("*.txt")} if without else set()
    into.mkdir(parents=True, exist_ok=True)
    reviews, quotes = rows.reviews(reviews_path, left_out), rows.quotes(quotes_path)
    snippets = rows.snippets(snippets_path, quotes) if snippets_path else []
    with threadpool_limits(1):  # threads add in any order, and so differ in the last digits
        opinions = opinion.train(rows.opinions(sentences_path))
        tones = tone.train(reviews, quotes, opinions.model, snippets)
        by_chance = tone.train(rows.by_chance(reviews), quotes, opinions.model, snippets)
    for name, model, card in (
        ("opinion", opinions.model, partial(opinion_card, opinions)),
        ("tone", tones.model, partial(tone_card, tones, by_chance, len(snippets))),
    ):
        stored = model.dumped()
        (into / f"{name}.json.gz").write_bytes(stored)
        (into / f"{name}.md").write_text(card(date, len(stored)), encoding="utf-8")
        click.echo(f"{into / name}.json.gz: {len(model.weights):,} features, {len(stored):,} bytes")


if __name__ == "__main__":
    train()
