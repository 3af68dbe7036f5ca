"""Other films and people that a review names, once the corpus tells which names are whose."""

from __future__ import annotations

from collections.abc import Iterator

from datasette_film_reviews.folding import name_key, title_key
from datasette_film_reviews.model import Fact
from datasette_film_reviews.resolve.credits import FilmCredits
from datasette_film_reviews.resolve.evidence import Evidence
from datasette_film_reviews.resolve.people import People

CERTAIN = 0.5
"""People mentioned with at least this confidence need nobody else to know them."""


def films_named(
    review: Evidence, own: str | None, credits: FilmCredits | None, people: People
) -> Iterator[tuple[int, str]]:
    """(fact, whole title) of every other film that a review names.

    A short form of a longer title that the review names too (``Lars`` beside ``Lars and the Real Girl``) is that film.
    """
    characters = credits.characters if credits else frozenset()
    named = [
        (index, fact)
        for index, fact in review.by_property.get("film_mentioned", ())
        if not _is_name(fact, characters, people)
    ]
    titles = sorted({fact.value for _, fact in named}, key=lambda title: (-len(title), title))
    for index, fact in named:
        key = title_key(fact.value)
        whole = next((title for title in titles if f"{title_key(title)} ".startswith(f"{key} ")), fact.value)
        if own is not None and (title_key(whole) == own or key == own):
            continue
        yield index, whole


def people_named(review: Evidence, credits: FilmCredits | None, people: People) -> Iterator[tuple[int, str]]:
    """(fact, whole name) of every person whom a review names.

    Mere capitalised words count only where a credit knows the whole name, or one on the same film the surname.
    """
    characters = credits.characters if credits else frozenset()
    for index, fact in review.by_property.get("person_mentioned", ()):
        name = fact.value
        if fact.confidence < CERTAIN:
            if name_key(name) in characters:
                continue
            if " " not in name:
                whole = credits.names.whole(name) if credits else None
                if whole is None:
                    continue
                name = whole
            elif name not in people:
                continue
        yield index, name


def _is_name(fact: Fact, characters: frozenset[str], people: People) -> bool:
    return name_key(fact.value) in characters or fact.value in people
