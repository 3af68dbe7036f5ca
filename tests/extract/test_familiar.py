"""Names of whom a text says nothing that only actors do: where they are found, and where they are not."""

from __future__ import annotations

import pytest
from said import FAMILIAR, OPENING

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

TEXTS = {
    "Ann Lee has never looked so tired.": {("Ann Lee", "begins a sentence")},
    "Ann Lee, Bo Dane, Una Marin: nobody waits.": {("Ann Lee", "begins a sentence")},
    "“Ann Lee makes it look easy.": {("Ann Lee", "begins a sentence")},
    "Nobody listens to Ann Lee. Then it is Ann Lee who waits.": {("Ann Lee", "said again")},
    "Nobody listens to Ann Lee. It is Lee who waits.": {("Ann Lee", "said again")},
    "Nobody listens to Ann Lee.": set(),
    "Nobody (or so Ann Lee says) listens. Ann would.": set(),
    "He looks like Ann Lee, as Lee knows.": set(),
    "Ann Lee\n\nIt rains.": set(),
    "Ann Lee of “Salt Road” waits.": set(),
}


@pytest.mark.parametrize("sentence", TEXTS)
def test_who_may_be_an_actor_to_others(sentence: str) -> None:
    review = extract(Record(0, "a.txt", "", OPENING + sentence))
    assert {(fact.value, fact.method) for fact in review.facts if fact.method in FAMILIAR} == TEXTS[sentence]
