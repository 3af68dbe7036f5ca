"""The command line: `film-reviews`, also `datasette film-reviews`."""

from __future__ import annotations

import click

from datasette_film_reviews.commands.build import build_command
from datasette_film_reviews.commands.inspect import inspect_command
from datasette_film_reviews.commands.verify import verify_command


@click.group(name="film-reviews", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="datasette-film-reviews", message="%(package)s %(version)s")
def cli() -> None:
    """Turn film reviews into a database in which every fact points at the words that prove it.

    \b
    Build a database of a folder, look at it, check it:
      film-reviews build reviews.db my-reviews/
      datasette reviews.db
      film-reviews verify reviews.db

    \b
    See how one file is read, and why a value came out:
      film-reviews inspect my-reviews/salt.txt
    """  # noqa: D301


cli.add_command(build_command)
cli.add_command(inspect_command)
cli.add_command(verify_command)
