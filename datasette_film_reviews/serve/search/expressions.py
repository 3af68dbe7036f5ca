"""From the words that were typed to an expression for FTS5's MATCH, in which nothing typed has a meaning of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from datasette_film_reviews.serve.search.language import Term


def phrase(text: str, prefix: bool = False) -> str:
    """Words in a row, however they are written: between FTS5's quotation marks all is text."""
    return '"{}"{}'.format(text.replace('"', " ").replace("\x00", " "), "*" if prefix else "")


def all_of(terms: Iterable[Term]) -> str:
    """Reviews with all of these words; empty where there are none."""
    return " AND ".join(phrase(term.text, term.prefix) for term in terms)


def any_of(terms: Iterable[Term]) -> str:
    """Reviews with at least one of these words; empty where there are none."""
    return " OR ".join(phrase(term.text, term.prefix) for term in terms)
