"""The pages: each module builds one kind as plain data, which is its JSON and which its template renders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.formats import (
    ANNOTATIONS,
    CSV_OF_FILMS,
    JSON,
    LINKED_CRITIC,
    LINKED_FILM,
    LINKED_PERSON,
    LINKED_REVIEW,
    MARKDOWN,
    TEXT,
    Format,
)
from datasette_film_reviews.serve.pages.critic import critic
from datasette_film_reviews.serve.pages.film import film
from datasette_film_reviews.serve.pages.person import person
from datasette_film_reviews.serve.pages.review import review
from datasette_film_reviews.serve.pages.shelf import shelf
from datasette_film_reviews.serve.statements import statement, tables_read

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    Build = Callable[[Any, str, Mapping[str, str]], Awaitable[dict[str, Any] | None]]


@dataclass(frozen=True, slots=True)
class Page:
    """One kind of page: `build(database, slug, arguments)` gives its data, or None when there is no such slug.

    `table` holds the things of this kind and `name` is the column that says what they are called, for suggestions.
    `formats` are the forms that it takes for programs.
    """

    kind: str
    template: str
    build: Build
    statements: tuple[str, ...]
    table: str
    name: str
    formats: tuple[Format, ...] = (JSON,)

    @property
    def tables(self) -> frozenset[str]:
        """Every table that the page reads: who may not view all of them does not see the page."""
        return frozenset().union(*(tables_read(statement(name)) for name in self.statements))


SHELF = Page("films", "shelf.html", shelf, ("shelf", "shelf_counts"), "films", "title", (JSON, CSV_OF_FILMS))

PAGES = (
    Page(
        "films",
        "film.html",
        film,
        (
            *("film", "film_said", "film_credits", "film_credits_said", "film_reviews", "film_named", "film_named_by"),
            *("film_quotes", "film_aspects", "film_ratings", "film_people", "film_words"),
        ),
        "films",
        "title",
        (JSON, LINKED_FILM),
    ),
    Page(
        "reviews",
        "review.html",
        review,
        (
            *("review", "review_segments", "review_facts", "review_comments", "review_repairs", "review_others"),
            *("review_tone_words", "review_alike", "review_same_text"),
        ),
        "reviews",
        "title",
        (JSON, LINKED_REVIEW, ANNOTATIONS, MARKDOWN, TEXT),
    ),
    Page(
        "people",
        "person.html",
        person,
        (
            *("person", "person_years", "person_aspects", "person_credits", "person_sentences"),
            *("person_listed", "listed_reviews"),
        ),
        "people",
        "name",
        (JSON, LINKED_PERSON),
    ),
    Page(
        "critics",
        "critic.html",
        critic,
        (
            *("critic", "critic_ratings", "critic_generosity", "critic_alike", "critic_words", "critic_years"),
            *("critic_listed", "listed_reviews"),
        ),
        "critics",
        "name",
        (JSON, LINKED_CRITIC),
    ),
)
