"""`film-reviews build`."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from types import FrameType

import click

from datasette_film_reviews.commands.errors import PlainError, counted
from datasette_film_reviews.pipeline import BuildOptions, BuildSummary, NothingFoundError, build
from datasette_film_reviews.read import COLUMN_PROPERTIES, Inputs, ReadError, ReadOptions
from datasette_film_reviews.write import TargetError


@click.command(name="build")
@click.argument("database", type=click.Path(path_type=Path))
@click.argument("paths", nargs=-1, required=True)
@click.option("--jobs", "-j", type=click.IntRange(min=1), help="Processes that extract (default: one per processor).")
@click.option("--format", "format_name", metavar="NAME", help="Read everything as this format, such as csv.")
@click.option("--map", "columns", metavar="COLUMN=PROPERTY", multiple=True, help="What a column holds (repeatable).")
@click.option("--rating-best", type=click.FloatRange(min=1), help="Top of the scale of ratings that state none.")
@click.option("--strict", is_flag=True, help="Exit with status 1 when anything could not be read.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def build_command(
    database: Path,
    paths: tuple[str, ...],
    jobs: int | None,
    format_name: str | None,
    columns: tuple[str, ...],
    rating_best: float | None,
    strict: bool,
    quiet: bool,
    as_json: bool,
) -> None:
    """Build DATABASE from the reviews in PATHS: files, folders, ZIPs, URLs, as messy as they are.

    Plain text, Markdown, CSV, JSON, Letterboxd exports, saved web pages and WordPress exports are told apart by their
    content; "-" is standard input.

    \b
      film-reviews build reviews.db seeds/
      film-reviews build reviews.db blog/ festival/1999/ one-more.txt
      film-reviews build reviews.db letterboxd-me-2026-11-22.zip
      film-reviews build reviews.db quotes.csv --map blurb=text --rating-best 10
      film-reviews build reviews.db blog/ --strict --quiet && datasette reviews.db

    The database is replaced in one step when the build succeeds; until then, and when it fails, an earlier one stays
    as it was. A Datasette that serves the earlier one keeps to it until it is started again. What could not be read is
    told at the end and kept in the table "problems".
    """  # noqa: D301
    signal.signal(signal.SIGTERM, _terminate)
    with ExitStack() as stack:
        silent = quiet or as_json or not sys.stderr.isatty()
        try:
            options = BuildOptions(ReadOptions(format_name, _pairs(columns)), rating_best)
            summary = build(database, paths, jobs, None if silent else _progress(stack), options)
        except (ReadError, TargetError) as error:
            raise PlainError(str(error)) from None
        except NothingFoundError as error:
            for problem in error.problems:
                click.echo(problem.message, err=True)
            raise PlainError(str(error)) from None
        except KeyboardInterrupt:
            click.echo(f"\nInterrupted: {database} is as it was before.", err=True)
            sys.exit(130)
    if as_json:
        click.echo(json.dumps({**asdict(summary), "problem_count": summary.problem_count}))
    elif not quiet:
        click.echo(_told(summary, database))
    if strict and summary.problem_count:
        sys.exit(1)


def _pairs(columns: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """``--map quote=text`` as (column, property)."""
    pairs = tuple((name, property) for name, _, property in (column.rpartition("=") for column in columns))
    for name, property in pairs:
        if not name or property not in COLUMN_PROPERTIES:
            known = ", ".join(COLUMN_PROPERTIES)
            raise PlainError(f"--map takes COLUMN=PROPERTY, where PROPERTY is one of {known}.")
    return pairs


def _terminate(number: int, frame: FrameType | None) -> None:
    """Leave through the `finally` clauses, so that no half-built file stays behind."""
    sys.exit(128 + number)


def _progress(stack: ExitStack) -> Callable[[Inputs], Callable[[int], None]]:
    """A progress bar on standard error, opened when it is known how much there is to read."""

    def begin(inputs: Inputs) -> Callable[[int], None]:
        bar = stack.enter_context(click.progressbar(length=inputs.bytes, label="Reading", file=sys.stderr))
        return bar.update

    return begin


def _told(summary: BuildSummary, database: Path) -> str:
    """The closing summary: what was read, found, assumed and refused."""
    reviews, repairs = counted(summary.reviews, "review"), counted(summary.repairs, "repair")
    films, critics = counted(summary.films, "film"), counted(summary.critics, "named critic")
    people, facts = counted(summary.people, "person", "people"), counted(summary.facts, "fact")
    lines = [
        f"Read     {counted(summary.files, 'file')}: {reviews}, {repairs} to their texts",
        f"Found    {films}, {critics}, {people}; {facts} with their evidence; {summary.rated:,} of the reviews rated",
    ]
    if summary.unresolved:
        lines.append(f"Unknown  the film of {counted(summary.unresolved, 'review')}, left empty")
    for path, mapping in summary.mappings:
        lines.append(f"Columns  {path}: " + ", ".join(f"{name} is {property}" for name, property in mapping))
    for kind, best, number in summary.assumptions:
        lines.append(f"Assumed  {kind} to be out of {best:g} in {counted(number, 'review')} that do not say so")
    for severity, code, number in summary.problems:
        word = "Refused" if severity == "error" else "Noted"
        lines.append(f"{word:<8} {counted(number, 'time')}: {code} (see the table problems)")
    lines.append(f"Wrote    {database}: look at it with: datasette {database}")
    return "\n".join(lines)
