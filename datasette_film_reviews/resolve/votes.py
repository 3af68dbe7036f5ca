"""Facts of a film by vote: the value that most evidence speaks for wins.

A review keeps what it states itself where that is of the same film: the year of another country's release, a length
that is rounded, another country's certificate. Whatever else lost stays visible as not used.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from datasette_film_reviews.folding import title_key, titled
from datasette_film_reviews.resolve.evidence import OF_FIELDS, Evidence
from datasette_film_reviews.resolve.fates import Fates
from datasette_film_reviews.resolve.films import SAME_YEAR

SAME_LENGTH = 0.1
"""Lengths that differ by no more than this share are one film's, rounded or run at another speed. Set by hand on films
that differ by a few minutes in two corpora; rerun ``tests/resolve`` after changing it."""

VOTED = ("year", "certificate", "runtime", "imdb_id", "tmdb_id")


def elect(property: str, reviews: Iterable[Evidence], fates: Fates, film: int | None) -> str | None:
    """The winning value of one property; None where no review says anything. Ties go to the first.

    Kept are the facts that say so, and what each of the other reviews says most surely if it agrees well enough.
    """
    votes: dict[str, float] = defaultdict(float)
    own: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    facts = [
        (review.review.number, index, fact)
        for review in reviews
        for index, fact in review.by_property.get(property, ())
    ]
    for number, _, fact in facts:
        votes[fact.value] += fact.confidence
        own[number][fact.value] += fact.confidence
    winner = max(votes, key=votes.__getitem__, default=None)
    for number, index, fact in facts:
        said = own[number]
        if fact.value == winner or (
            winner not in said
            and fact.value == max(said, key=said.__getitem__)
            and _agree(property, fact.value, winner)
        ):
            fates.keep(number, index, film=film)
    return winner


def _agree(property: str, value: str, winner: str | None) -> bool:
    """Whether a value that differs from the film's can be right of the same film."""
    if property == "certificate":
        return True  # each country gives its own
    if property not in ("year", "runtime") or not (winner and winner.isdecimal() and value.isdecimal()):
        return False
    return abs(int(value) - int(winner)) <= (SAME_YEAR if property == "year" else SAME_LENGTH * int(winner))


def spellings(reviews: Iterable[Evidence]) -> dict[str, Counter[str]]:
    """How films are written where they are named beside others, by folded title."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for review in reviews:
        for fact in review.facts("film_mentioned"):
            forms[title_key(fact.value)][fact.value] += 1
    return forms


def best_title(key: str, reviews: Iterable[Evidence], named: Mapping[str, Counter[str]]) -> str:
    """How the title of a film is most surely written.

    A structured field is taken as it stands. Otherwise small letters or capitals throughout count less, and where
    nobody writes it differently it is put into the letters of a title.
    """
    forms: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    for review in reviews:
        for fact in review.facts("title"):
            if title_key(fact.value) == key:
                guessed = fact.method in ("file name", "picture text")
                forms[fact.value] += round(1000 * fact.confidence * (0.1 if guessed or _is_plain(fact.value) else 1))
                stated[fact.value] += fact.method in OF_FIELDS
    if any(stated.values()):
        return max(stated, key=lambda form: (stated[form], form))
    for form, count in named.get(key, {}).items():
        forms[form] += count if _is_plain(form) else 10 * count
    best = max(forms, key=lambda form: (not _is_plain(form), forms[form], form))
    return titled(best.lower().split()) if _is_plain(best) else best


def _is_plain(title: str) -> bool:
    """Whether a title is in small letters, or in capitals that are more than an abbreviation."""
    return title.islower() or (title.isupper() and " " in title)
