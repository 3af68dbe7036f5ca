"""`film-reviews verify`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from datasette_film_reviews.write import content_digest, verify


@click.command(name="verify")
@click.argument("database", type=click.Path(path_type=Path))
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but what is broken.")
def verify_command(database: Path, quiet: bool) -> None:
    """Check that DATABASE keeps every promise of the design.

    \b
      film-reviews verify reviews.db

    Every segment, every quotation, every count is checked. Exits with status 1 at the first that is broken. The digest
    printed at the end is that of the content: two databases with one digest say the same, whatever their row ids.
    """  # noqa: D301
    for check in verify(database):
        if check.violation is not None:
            click.echo(f"broken  {check.invariant}", err=True)
            click.echo(f"        {check.violation.message}", err=True)
            sys.exit(1)
        if not quiet:
            click.echo(f"holds   {check.invariant}")
    if not quiet:
        click.echo(f"digest  {content_digest(database)}")
