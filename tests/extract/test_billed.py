"""Casts in brackets behind the title of the film."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

TEXT = "Low Tide\n\n{bill} The ferry is late, and nobody in Low Tide can swim. Low Tide is a film about waiting."


def facts(text: str) -> set[tuple[str, str]]:
    found = extract(Record(0, "17.txt", "", text)).facts
    told = ("actor", "director", "film_mentioned")
    return {(fact.property, fact.value) for fact in found if fact.property in told and fact.confidence > 0.1}


@pytest.mark.parametrize("ends", [", Cy Moe)", " and Cy Moe)", ", and Cy Moe)"])
def test_who_stands_in_the_bracket_is_in_the_film(ends: str) -> None:
    assert facts(TEXT.format(bill=f"Low Tide (Ann Lee, Bo Dane{ends} –")) == {
        ("actor", "Ann Lee"), ("actor", "Bo Dane"), ("actor", "Cy Moe"),
    }  # fmt: skip


@pytest.mark.parametrize("bill", ["The Ferry (Ann Lee, Bo Dane, Cy Moe) –", "Low Tide (Ann Lee, 1932) –"])
def test_brackets_behind_others_and_with_years_are_no_casts(bill: str) -> None:
    assert ("actor", "Cy Moe") not in facts(TEXT.format(bill=bill))
    assert ("actor", "Ann Lee / Low Tide") not in facts(TEXT.format(bill=bill))
