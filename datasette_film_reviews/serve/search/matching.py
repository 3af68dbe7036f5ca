"""From a query to the reviews that it means: with all its words, else with them put right, else with some of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import TYPE_CHECKING, Literal

from datasette_film_reviews.serve.search.expressions import all_of, any_of
from datasette_film_reviews.serve.search.language import Query, Term
from datasette_film_reviews.serve.search.meanings import Meaning, keeps
from datasette_film_reviews.serve.search.reading import plain_rows, rows
from datasette_film_reviews.serve.search.spelling import near_words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from datasette_film_reviews.serve.search.columns import Columns

Matched = Literal["all", "corrected", "some"]

FEW = 5
"""With fewer matches than this, words are offered that were perhaps meant."""

SHORT = 4
"""In a query of at most so many words every one is doubted; in a longer one, whose words seldom all stand in one
review, only a word that hardly any review has."""

TIMES = 3
"""A word that stands alone is doubted only where a near one is in so many times as many reviews. Where there are
several, that they stand together decides."""

COSTLY = 5000
"""From so many reviews on ranking takes the longest part of a search, and is spared where it tells nothing."""

COMMON = 1 / 3
"""The share of reviews from which on a match tells next to nothing: its weight in bm25, the logarithm of how many times
more reviews lack it, is log 2 there and nothing at a half; that of a word in one of a thousand reviews is ten times it.
"""

MOST_SPELLINGS = 16
"""So many ways to put a query right are tried, those that change fewest words first."""

MOST_CHOICES = 4**SHORT
MOST_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another query that finds more: the words put in the place of others, and how many reviews it finds."""

    query: Query
    instead: tuple[tuple[str, str], ...]
    reviews: int


@dataclass(frozen=True, slots=True)
class Match:
    """Reviews, by their ids in order, and how they were come by.

    `expression` is for FTS5, empty where no words are asked for; `names` likewise, for names and sentences: these must
    have all the words, or all those of the first suggestion. `everything`: no review that matches the expression was
    left out. `commonplace`: the words are in more than `COMMON` of very many reviews, which tells bm25 next to nothing.
    """

    matched: Matched
    expression: str
    names: str
    ids: list[int]
    everything: bool
    commonplace: bool = False
    suggestions: tuple[Suggestion, ...] = ()


def match(connection: sqlite3.Connection, query: Query, meant: Sequence[Meaning], columns: Columns) -> Match:
    """The reviews that a query means."""
    tests = keeps(meant, columns)
    if query.excluded:
        unwanted = set(matching(connection, any_of(query.excluded)))
        tests.append(lambda review: review not in unwanted)
    every = all_of(query.terms)
    ids = _kept(connection, every, tests, columns)
    if len(ids) >= FEW or not query.terms:
        commonplace = bool(query.terms) and not tests and len(ids) > max(COSTLY, COMMON * len(columns.score))
        return Match("all", every, every, ids, not tests, commonplace)
    counts = _counts(connection, query.terms)
    near = _near(connection, query, counts)
    suggestions = _suggestions(connection, query, near, tests, columns, len(ids))
    corrected = all_of(suggestions[0].query.terms) if suggestions else ""
    names = f"({every}) OR ({corrected})" if corrected else every
    if ids:
        return Match("all", every, names, ids, not tests, suggestions=suggestions)
    if corrected and (ids := _kept(connection, corrected, tests, columns)):
        return Match("corrected", corrected, names, ids, not tests, suggestions=suggestions)
    # FTS5 gives no weight to what is in half of all reviews or more.
    telling = [term for term in query.terms if counts[all_of([term])] * 2 < len(columns.score)]
    instead = [other for term in query.terms for other in near.get(term, []) if not counts[all_of([term])]]
    some = any_of([*(telling or query.terms), *instead])
    ids = _kept(connection, some, tests, columns)
    if ids and instead and not suggestions:
        absent = {term: near[term][0] for term in near if not counts[all_of([term])]}
        suggestions = (_suggestion(query, absent, len(ids)),)
    return Match("some", some, names, ids, not tests, suggestions=suggestions)


def _kept(
    connection: sqlite3.Connection, expression: str, tests: Sequence[Callable[[int], bool]], columns: Columns
) -> list[int]:
    ids = matching(connection, expression) if expression else list(columns.score)
    if columns.copies and expression:
        ids = [review for review in ids if review not in columns.copies]
    for test in tests:
        ids = list(filter(test, ids))
    return ids


def matching(connection: sqlite3.Connection, expression: str) -> list[int]:
    """The reviews that an expression of FTS5 matches, by their ids."""
    found: list[int] = json.loads(plain_rows(connection, "matching", {"match": expression})[0][0])
    return found


def _counts(connection: sqlite3.Connection, terms: Sequence[Term]) -> dict[str, int]:
    """How many reviews have each term, by its expression."""
    matches = json.dumps([all_of([term]) for term in terms])
    return {row["expression"]: row["reviews"] for row in rows(connection, "counts", {"matches": matches})}


def _near(connection: sqlite3.Connection, query: Query, counts: dict[str, int]) -> dict[Term, list[Term]]:
    """Terms like those that were perhaps mistyped."""
    found: dict[Term, list[Term]] = {}
    for term in query.terms:
        count = counts[all_of([term])]
        if len(term.words) == 1 and (len(query.terms) <= SHORT or count < FEW):
            least = 1 if len(query.terms) > 1 else max(1, TIMES * count)
            near = near_words(connection, term.words[0], least)
            found[term] = [replace(term, typed=word + "*" * term.prefix, text=word) for word in near]
    return {term: near for term, near in found.items() if near}


def _suggestions(
    connection: sqlite3.Connection,
    query: Query,
    near: dict[Term, list[Term]],
    tests: Sequence[Callable[[int], bool]],
    columns: Columns,
    reviews: int,
) -> tuple[Suggestion, ...]:
    """The queries, with other words in the place of some, that find more reviews than this one; the most first."""
    found: list[Suggestion] = []
    doubted = list(near)
    choices = islice(product(*([term, *near[term]] for term in doubted)), 1, MOST_CHOICES)
    changes = [{a: b for a, b in zip(doubted, chosen, strict=True) if a != b} for chosen in choices]
    for instead in sorted(changes, key=len)[:MOST_SPELLINGS]:
        terms = [instead.get(term, term) for term in query.terms]
        other = _suggestion(query, instead, len(_kept(connection, all_of(terms), tests, columns)))
        # Changing one more word must find more than leaving it as it is.
        if other.reviews > max(
            (one.reviews for one in found if set(one.instead) < set(other.instead)), default=reviews
        ):
            found.append(other)
    found.sort(key=lambda suggestion: -suggestion.reviews)
    return tuple(found[:MOST_SUGGESTIONS])


def _suggestion(query: Query, instead: Mapping[Term, Term], reviews: int) -> Suggestion:
    parts = tuple(instead.get(part, part) if isinstance(part, Term) else part for part in query.parts)
    return Suggestion(
        Query(parts, query.cut), tuple((term.typed, other.typed) for term, other in instead.items()), reviews
    )
