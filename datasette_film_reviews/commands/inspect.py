"""`film-reviews inspect`: how one file is read, in colour."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

import click

from datasette_film_reviews.commands.errors import PlainError, counted
from datasette_film_reviews.commands.tone import tone_told
from datasette_film_reviews.extract import CANDIDATE, extract
from datasette_film_reviews.extract.tone import explained
from datasette_film_reviews.model import (
    Corpus,
    FactFate,
    Problem,
    Rating,
    Record,
    Review,
    ReviewFate,
    Source,
)
from datasette_film_reviews.pipeline import facts_of
from datasette_film_reviews.read import ReadError, list_inputs, read
from datasette_film_reviews.resolve import resolve

COLOURS = {
    "header": "cyan",
    "byline": "magenta",
    "body": None,
    "comment": "yellow",
    "notice": "blue",
    "boilerplate": "bright_black",
}
QUOTE_LENGTH = 48


@click.command(name="inspect")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--all", "everything", is_flag=True, help="Show candidates too: capitalised words that may be names.")
@click.option("--tone", "why_tone", is_flag=True, help="Show which words made the tone, and by how much.")
def inspect_command(file: str, as_json: bool, everything: bool, why_tone: bool) -> None:
    """Show what would be read from FILE: its segments in colour, its facts and their evidence.

    \b
      film-reviews inspect seeds/002_1e61f6c7f4e4c68b.txt
      film-reviews inspect --tone seeds/002_1e61f6c7f4e4c68b.txt
      film-reviews inspect seeds/002_1e61f6c7f4e4c68b.txt --json | jq '.reviews[0].facts'

    FILE is resolved alone here: in a build, other reviews of the same film may add whole names and outvote a value.
    """  # noqa: D301
    try:
        items = list(read(list_inputs([file])))
    except ReadError as error:
        raise PlainError(str(error)) from None
    reviews = [extract(item) for item in items if isinstance(item, Record)]
    corpus = resolve(facts_of(number, review) for number, review in enumerate(reviews))
    sources = [item for item in items if isinstance(item, Source)]
    problems = [item for item in items if isinstance(item, Problem)]
    if as_json:
        click.echo(json.dumps(_as_json(sources, problems, reviews, corpus, why_tone), ensure_ascii=False, indent=2))
        return
    colour = False if "NO_COLOR" in os.environ else None
    for line in _told(sources, problems, reviews, corpus, everything, why_tone):
        click.echo(line, color=colour)


def _as_json(
    sources: Iterable[Source],
    problems: Iterable[Problem],
    reviews: Iterable[Review],
    corpus: Corpus,
    why_tone: bool,
) -> dict[str, Any]:
    return {
        "sources": [asdict(source) for source in sources],
        "problems": [asdict(problem) for problem in problems],
        "reviews": [
            {
                "path": review.record.path,
                "locator": review.record.locator,
                "film": None if fate.film is None else corpus.films[fate.film].title,
                "headline": review.headline,
                "language": review.language,
                "tone": review.tone,
                **({"tone_explained": (why := explained(review)) and asdict(why)} if why_tone else {}),
                "rating": fate.rating and asdict(fate.rating),
                "document": review.document,
                "segments": [asdict(segment) for segment in review.segments],
                "sentences": [asdict(sentence) for sentence in review.sentences],
                "comments": [asdict(comment) for comment in review.comments],
                "repairs": [asdict(repair) for repair in review.record.repairs],
                "facts": [
                    {**asdict(fact), "value": end.value, "used": end.used}
                    for fact, end in zip(review.facts, fate.fates, strict=True)
                ],
            }
            for review, fate in zip(reviews, corpus.reviews, strict=True)
        ],
    }


def _told(
    sources: Iterable[Source],
    problems: Iterable[Problem],
    reviews: Iterable[Review],
    corpus: Corpus,
    everything: bool,
    why_tone: bool,
) -> Iterator[str]:
    for source in sources:
        known = [source.format, *([source.encoding] if source.encoding else []), counted(source.bytes, "byte")]
        yield click.style(source.path, bold=True) + f"  {', '.join(known)}, {counted(source.records, 'record')}"
    for problem in problems:
        yield click.style(
            f"{problem.severity}: {problem.message}", fg="red" if problem.severity == "error" else "yellow"
        )
    for review, fate in zip(reviews, corpus.reviews, strict=True):
        yield ""
        if why_tone:
            yield from tone_told(explained(review))
            continue
        yield from _segments(review)
        yield ""
        yield from _result(review, fate, corpus)
        yield from _facts(review, fate.fates, everything)


def _segments(review: Review) -> Iterator[str]:
    for segment in review.segments:
        text = review.document[segment.start : segment.end].strip("\n")
        yield click.style(f"[{segment.kind} {segment.start}-{segment.end}]", fg=COLOURS[segment.kind], bold=True)
        yield click.style(text, fg=COLOURS[segment.kind])
    for comment in review.comments:
        yield click.style(f"comment by {comment.author or 'somebody'}, {comment.start}-{comment.end}", fg="yellow")


def _result(review: Review, fate: ReviewFate, corpus: Corpus) -> Iterator[str]:
    film = "unknown" if fate.film is None else corpus.films[fate.film].title
    sentences = counted(len(review.sentences), "sentence")
    language = review.language or "unknown language"
    tone = "" if review.tone is None else f"; tone {review.tone:g} (estimated)"
    yield f"film {click.style(film, bold=True)}; rating {_rated(fate.rating)}; {language}; {sentences}{tone}"
    for repair in review.record.repairs:
        times = f", {repair.count:,} times" if repair.count > 1 else ""
        yield f"repaired {repair.kind}: {repair.before!r} to {repair.after!r}{times}"


def _rated(rating: Rating | None) -> str:
    if rating is None:
        return "none"
    scale = "" if rating.best is None else f" of {rating.best:g}"
    assumed = "" if rating.best_stated or rating.best is None else " (assumed)"
    return f"{rating.written}{scale}{assumed}, score {'unknown' if rating.score is None else f'{rating.score:g}'}"


def _facts(review: Review, fates: Iterable[FactFate], everything: bool) -> Iterator[str]:
    """The facts as a table: what is used, what, which rule, how sure, and the words."""
    rows = [("", "property", "value", "rule", "sure", "evidence")]
    for fact, fate in zip(review.facts, fates, strict=True):
        if everything or fate.used or fact.confidence > CANDIDATE:
            words = f"field {fact.field}" if fact.quote is None else f"{fact.start}-{fact.end} {_short(fact.quote)}"
            rows.append(
                (
                    "*" if fate.used else "",
                    fact.property,
                    _short(fate.value),
                    fact.method,
                    f"{fact.confidence:.2f}",
                    words,
                )
            )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    limit = max(80, shutil.get_terminal_size((160, 24)).columns)
    for number, row in enumerate(rows):
        line = "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])[
            :limit
        ].rstrip()
        yield click.style(line, bold=not number, dim=bool(number) and not row[0])
    yield "* used by this file's own resolution"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= QUOTE_LENGTH else flat[: QUOTE_LENGTH - 1] + "…"
