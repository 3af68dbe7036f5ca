"""Build labelled collections, score what was found, and write the figures into a document: see ``--help``."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from datasette_film_reviews.pipeline import build
from evaluation.found import Database
from evaluation.labels import labels_in
from evaluation.scoring import Score, score_of
from evaluation.table import fallen, figures_in, rendered, replace_figures

DOCUMENT = Path(__file__).parents[1] / "docs" / "evaluation.md"


@click.command()
@click.argument("collections", nargs=-1, required=True, metavar="NAME=FOLDER=LABELS...")
@click.option("--errors", default=0, metavar="N", help="Print N disagreements of each collection; they are not kept.")
@click.option("--document", type=click.Path(dir_okay=False, path_type=Path), default=DOCUMENT, show_default=True)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a figure fell.")
def evaluate(collections: tuple[str, ...], errors: int, document: Path, check: bool) -> None:
    """Build labelled collections, score what was found, and write the figures into a document.

    \b
      python -m evaluation blog=reviews/blog=labels/blog.jsonl
      python -m evaluation papers=papers/=papers.jsonl --errors 20
      make evaluate COLLECTIONS="blog=reviews/blog=labels/blog.jsonl"
    """  # noqa: D301
    scores = {}
    for collection in collections:
        name, _, rest = collection.partition("=")
        folder, _, labels = rest.rpartition("=")
        if not (name and folder and labels):
            raise click.UsageError(f"“{collection}” is not NAME=FOLDER=LABELS.")
        try:
            scores[name] = _scored(folder, Path(labels))
        except (OSError, ValueError) as error:
            raise click.ClickException(str(error)) from None
        for path, property_, labelled, found in islice(scores[name].wrong, errors):
            click.echo(f"{name} {path}: {property_}: labelled {labelled}, found {found}")
        if scores[name].missing:
            click.echo(f"{name}: {scores[name].missing} labelled reviews are not in the database", err=True)
    before, table = figures_in(document.read_text("utf-8")) if document.exists() else {}, rendered(scores)
    click.echo(table)
    lower = sorted(fallen(before, figures_in(table)))
    for line in lower:
        click.echo(line, err=True)
    if not check:
        replace_figures(document, scores)
    sys.exit(1 if lower and check else 0)


def _scored(folder: str, labels: Path) -> Score:
    with TemporaryDirectory() as temporary:
        database = Path(temporary) / "reviews.db"
        build(database, [folder], None)
        return score_of(labels_in(labels), Database(database))


if __name__ == "__main__":
    evaluate()
