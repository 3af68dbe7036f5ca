"""The help of the commands as the README shows it, put there by cog (``make cog``)."""

from click.testing import CliRunner

from datasette_film_reviews.commands import cli


def command_help(command: str) -> str:
    """What ``film-reviews COMMAND --help`` prints on a terminal of 80 columns, fenced for Markdown."""
    result = CliRunner().invoke(cli, [command, "--help"], prog_name="film-reviews", terminal_width=80)
    return f"```\n{result.output}```\n"
