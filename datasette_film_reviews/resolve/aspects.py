"""Whose performance, direction or writing an opinion is about: whoever has that credit on the film."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from datasette_film_reviews.folding import name_key
from datasette_film_reviews.model import ASPECT_OF
from datasette_film_reviews.resolve.credits import FilmCredits
from datasette_film_reviews.resolve.evidence import Evidence
from datasette_film_reviews.resolve.people import People

JOBS = {"performance": {"actor"}, "direction": {"director"}, "writing": {"writer", "director"}}
"""Which credits make an aspect somebody's; who directs often writes too."""

OF_SOMEBODY = "actor judged"
"""The rule that says nothing unless the name is that of somebody who acts in the film."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """An aspect that holds: the number of its fact, what it is, and the person, where it is somebody's."""

    index: int
    name: str
    person: int | None


def aspects_of(
    review: Evidence, credits: FilmCredits | None, people: People, jobs: Mapping[int, Collection[str]]
) -> Iterator[Aspect]:
    """What the opinions of a review are about. ``jobs`` are those of its film by person."""
    told = set()
    for index, fact in review.by_property.get("aspect", ()):
        name, _, whose = fact.value.partition(ASPECT_OF)
        person = _person(whose, review, credits, people) if whose else None
        if person is not None and JOBS[name].isdisjoint(jobs.get(person, ())):
            person = None
        same = (name, fact.start, person)
        if same not in told and (person is not None or fact.method != OF_SOMEBODY):
            told.add(same)
            yield Aspect(index, name, person)


def _person(name: str, review: Evidence, credits: FilmCredits | None, people: People) -> int | None:
    if credits is None or name_key(name) in credits.characters:
        return None
    return people.known(credits.whole_name(name, review.review.number))
