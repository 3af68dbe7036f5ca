"""Other films that a text names, told from all else that is written like a title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Fact, Record

OPENING = "“Harbour” is a film about a ferry, and I left the cinema late. “Harbour” has fine actors. "
LIKELY = 0.5


def facts(text: str, property: str) -> list[Fact]:
    review = extract(Record(argument=0, path="17.txt", locator="", text=text))
    return [fact for fact in review.facts if fact.property == property]


def films(sentence: str) -> list[str]:
    return [fact.value for fact in facts(OPENING + sentence, "film_mentioned") if fact.confidence >= LIKELY]


NAMED = {
    "It owes much to “Salt” and “Low Tide.”": ["Salt", "Low Tide"],
    "It is Bo Day's first since “Salt.”": ["Salt"],
    "Bo Day made “Salt” (1932), “Kelp” (1934) and “Low Tide” (1983).": ["Salt", "Kelp", "Low Tide"],
    "The “Salt” director is at home here.": ["Salt"],
    "The “Salt” films were shorter.": ["Salt"],
    "It is from the director of “Salt” and of “Kelp.”": ["Salt", "Kelp"],
    "It is a remake of Salt on the Water, alas.": ["Salt on the Water"],
    "Nothing here is as raw as his earlier films (Salt, Low Tide, Kelp).": ["Salt", "Low Tide", "Kelp"],
    "Like Ann Lee in Salt and Bo Day in Low Tide, he is alone.": ["Salt", "Low Tide"],
    "Salt on the Water (1932) is better.": ["Salt on the Water"],
    "It recalls films such as Kelp, Salt on the Water and The Long Tide.": [
        "Kelp",
        "Salt on the Water",
        "The Long Tide",
    ],
    "Ann Lee had a role in “Salt.”": ["Salt"],
    "It is as long as the 1932 “Salt” was.": ["Salt"],
    "It has nothing of Bo Day’s “Salt.”": ["Salt"],
    "He made “TheSalt Mill” after that.": ["The Salt Mill"],
    "He was in the space opera “Low Tide” before.": ["Low Tide"],
    "Nobody who plays in “Low Tide” is here.": ["Low Tide"],
    "A short called “Low Tide” was no better.": ["Low Tide"],
    "It is the best of this season since “Low Tide.”": ["Low Tide"],
}


@pytest.mark.parametrize(("sentence", "expected"), NAMED.items())
def test_other_films_are_named(sentence: str, expected: list[str]) -> None:
    assert films(sentence) == expected


NOT_NAMED = [
    "She sings “Salt” on the ferry.",
    "They dance to the song “Low Tide” all night.",
    "It is from the novel “Low Tide” by Bo Day.",
    "She was in nine seasons of “Salt” before.",
    "They shout “Salt” at the gulls.",
    "“Oh,” she said.",
    "Kenneth “Babe” Lee wrote the music.",
    "The men are nicknamed “Big Salt,” “Low Tide” and “Kelp.”",
    "Ann Lee and Bo Day drive to Salt Harbour in March.",
    "The Ferry Company gives Bo Day a boat.",
    "She comes from television’s “Salt” and is funny.",
    "It is rated “R” here.",
    "He writes letters at Beautifulsaltandletters.com.",
    "He writes letters at “Saltandletters.com.”",
    "The triangle is that of “Salt” Moe (Ann Lee), “Kelp” Weir (Bo Dane) and a gull.",
    "She edits “The Harbour Town Post” these days.",
    "I THINK THAT NOBODY NEEDS THIS.",
    "Even Bo Day is decent.",
    "“Kelp,” he drawls, and waits.",
    "Die dritte Staffel von „Ebbe“ ist da.",
    "Es folgt der Film, frei nach „Ebbe“ von Bo Day.",
    "Eine Frau singt „Ebbe und Flut“, eine andere „Low Tide“ singt keiner.",
    "“10.00, Lumen 4.” is when it begins.",
    "Rex, a sailor (BO DAY)\nIda, his aunt (UNA MARIN)\n",
]


@pytest.mark.parametrize("sentence", NOT_NAMED)
def test_songs_books_series_and_quoted_words_are_no_films(sentence: str) -> None:
    assert films(sentence) == []


def test_film_of_the_text_is_no_other_film_unless_of_another_year() -> None:
    text = OPENING + "“Harbour” is not “Harbour” (1932), which Bo Day made."
    assert [(fact.value, fact.quote) for fact in facts(text, "film_mentioned")] == [("Harbour", "Harbour” (1932)")]


def test_end_of_the_title_is_no_other_film_but_what_is_before_its_number_is() -> None:
    part = "“Harbour 2: The Return” is a film about a ferry. “Harbour 2: The Return” has fine actors. "
    text = part + "“The Return” is as slow as “Harbour” was."
    assert [fact.value for fact in facts(text, "film_mentioned") if fact.confidence >= LIKELY] == ["Harbour"]


def test_years_beside_one_title_are_two_facts() -> None:
    found = facts(OPENING + "“Salt” (Day, 1932) is longer than “Salt” (1983).", "film_mentioned")
    assert [fact.quote for fact in found if fact.confidence >= LIKELY] == ["Salt” (Day, 1932)", "Salt” (1983)"]


def test_who_is_said_to_be_in_another_film_is_named_too() -> None:
    found = facts(OPENING + "He is no worse than Ann Lee in “Salt” was.", "person_mentioned")
    assert ("Ann Lee", "person in a film") in {(fact.value, fact.method) for fact in found}


def test_awards_are_told_once() -> None:
    text = OPENING + "It won the Golden Lion, a BAFTA and another Golden Lion."
    assert [fact.value for fact in facts(text, "award")] == ["Golden Lion", "BAFTA"]


@given(st.text("“Salt” (1932), and Low Tide in *Kelp* or ‘Tar’.\n", max_size=300))
def test_films_named_hold_their_evidence(text: str) -> None:
    for fact in facts(text, "film_mentioned"):
        assert text[fact.start : fact.end] == fact.quote
        assert fact.quote is not None
        assert fact.quote.replace(" ", "").startswith(fact.value.replace(" ", ""))


def test_numbers_that_count_a_list_are_no_part_of_its_titles() -> None:
    text = "\n\n".join(f"**{number}. {film}** -- it creaks." for number, film in ((3, "Salt Road"), (2, "Low Tide")))
    assert [
        fact.value for fact in facts(f"{OPENING}These are the stairs that I like.\n\n{text}", "film_mentioned")
    ] == [
        "Salt Road",
        "Low Tide",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee won “Best Supporting Actress” for “Salt,” and Bo Day lost “Best Picture.”",
        "It won “Best Picture”, “Best Director” and “Best Sound”.",
        "It is as “American” as “Salt” is, and “Fun Fact” at that.",
        "“View on Letterboxd” is written under “Salt” too.",
        "The screening of “Salt” began at “10:58 PM” by my watch.",
    ],
)
def test_categories_of_awards_nationalities_and_links_are_no_films(sentence: str) -> None:
    assert films(sentence) in ([], ["Salt"])
