"""What extraction finds in one sentence that stands in a review."""

from __future__ import annotations

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Fact, Record

OPENING = "It rains for most of the picture, and nobody in it owns an umbrella. "


def found(sentence: str, *properties: str) -> list[Fact]:
    review = extract(Record(argument=0, path="a.txt", locator="", text=OPENING + sentence))
    return [fact for fact in review.facts if fact.property in properties]


def values(sentence: str, *properties: str) -> list[str]:
    return sorted({fact.value for fact in found(sentence, *properties)})
