"""What exports of blogs hold besides posts for everybody, and how it is told that it was not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

_KINDS = {"attachment": "attachments", "page": "pages", "nav_menu_item": "menu entries", "revision": "revisions"}


def no_posts(file: InputFile, kinds: Counter[str]) -> Iterator[Problem]:
    """Tell of the entries that are no posts, counted by their kind."""
    if total := kinds.total():
        listed = ", ".join(f"{count} {_KINDS.get(kind, kind)}" for kind, count in sorted(kinds.items()))
        message = f"{total} entries of {file.path} are no posts ({listed}) and were passed over."
        yield Problem(file.argument, file.path, "", "warning", "not-a-post", message, total)


def not_for_everybody(file: InputFile, states: Counter[str]) -> Iterator[Problem]:
    """Tell of the posts that were not published for all to read, counted by their state."""
    if total := states.total():
        listed = ", ".join(f"{count} {state or 'in no state'}" for state, count in sorted(states.items()))
        message = (
            f"{total} posts of {file.path} are not for everybody ({listed}) and were left out; publish them"
            " and export anew if they belong here."
        )
        yield Problem(file.argument, file.path, "", "warning", "draft", message, total)


def other_tables(file: InputFile, rows: Mapping[str, int]) -> Iterator[Problem]:
    """Tell of rows that hold no texts, counted by their tables: these are other ones than that of the reviews."""
    if rows:
        told = ", ".join(f"{count} of {name}" for name, count in sorted(rows.items()))
        message = f"{file.path} has rows of tables without texts ({told}); they were passed over."
        yield Problem(file.argument, file.path, "", "warning", "other-tables", message)
