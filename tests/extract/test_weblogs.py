"""How weblogs tell of casts and directors: sentences of their own making, each with what it says."""

from __future__ import annotations

import pytest
from said import values, values_in

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record, ReviewFacts
from datasette_film_reviews.resolve import resolve

ACTORS = {
    "I come from a town of films, and it does star Ann Lee (last seen in Salt) and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "The cast is enormous with Ann Lee (last seen in Salt), Bo Dane (also seen in Tin), and Una Marin.": [
        "Ann Lee",
        "Bo Dane",
        "Una Marin",
    ],
    "I was told that Ann Lee and Bo Dane both star.": ["Ann Lee", "Bo Dane"],
    "Ann Lee and Bo Dane star along with newcomers to the list Cy Poe and Una Marin.": [
        "Ann Lee",
        "Bo Dane",
        "Cy Poe",
        "Una Marin",
    ],
    "What struck me was the performance given by Ann Lee.": ["Ann Lee"],
    "It is excellent acting on the part of Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "There are guest appearances from both Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "His chemistry with Ann Lee is a joy.": ["Ann Lee"],
    "Ann Lee warrants special mention as the tired father.": ["Ann Lee"],
    "Ann Lee deserves an award for her performance.": ["Ann Lee"],
    "Ann Lee manages to give the character of Rex some depth.": ["Ann Lee / Rex"],
    "Rex, played loudly and patiently by Ann Lee, waits.": ["Ann Lee / Rex"],
    "Rex (the cook, portrayed by this winter's hero Ann Lee) waits.": ["Ann Lee / Rex"],
    "There are surprises in the cast too, like Ann Lee.": ["Ann Lee"],
    "It won prizes for Best Picture and Supporting Actor (Ann Lee).": ["Ann Lee"],
    "There are many characters with wooden legs (Rodney Ice, Cy Poe, Una Marin) on television.": [],
    "Ann Lee's Performance\n\nShe is good.": ["Ann Lee"],
    "I love Low Moe, Salt Dane and other movies.": [],
    "I was thrown off by Ann Lee taking over as Rex.": ["Ann Lee / Rex"],
}


@pytest.mark.parametrize("sentence", ACTORS)
def test_who_acts(sentence: str) -> None:
    assert values(sentence, "actor") == ACTORS[sentence]


DIRECTORS = {
    "It is a job well done on director Ann Lee's part.": ["Ann Lee"],
    "This one is directed by and stars Ann Lee.": ["Ann Lee"],
    "With Ann Lee (director of two films about rain) at the helm it could not fail.": ["Ann Lee"],
    "Cy Poe plays a man, and Ann Lee (Tin) takes the director's chair for this film.": ["Ann Lee"],
    "Tomorrow I watch yet another Ann Lee-directed film.": ["Ann Lee"],
    "The directorial style of Ann Lee keeps us awake.": ["Ann Lee"],
    "Ann Lee is a genius director, and it shows.": ["Ann Lee"],
}


@pytest.mark.parametrize("sentence", DIRECTORS)
def test_who_directs(sentence: str) -> None:
    assert values(sentence, "director") == DIRECTORS[sentence]


ABROAD = {
    ("es", "Ana Ferrer protagoniza y dirige esta película sobre la lluvia.", "director"): ["Ana Ferrer"],
}


@pytest.mark.parametrize(("language", "sentence", "property"), ABROAD)
def test_abroad(language: str, sentence: str, property: str) -> None:
    assert values_in(language, sentence, property) == ABROAD[language, sentence, property]


TITLED = "I saw Salt Road in May. Salt Road is a film about a ferry, and it has fine actors. "


@pytest.mark.parametrize(
    ("sentence", "directors"),
    [
        ("In Ann Lee's lovely Salt Road nobody waits.", ["Ann Lee"]),
        ("There is a scene in Salt Road (La strada, dir. Ann Lee, Italy 2009, 120 mins) where she eats.", ["Ann Lee"]),
        ("Bo Dane, as the exquisite director Rex Moe, waits.", []),
        ("Ann Lee has always made films about rain.", ["Ann Lee"]),
        ("Ann Lee, who made Low Tide (same dog), never raises her voice.", ["Ann Lee"]),
    ],
)
def test_who_directs_where_nothing_sets_titles_apart(sentence: str, directors: list[str]) -> None:
    facts = extract(Record(0, "a.txt", "", TITLED + sentence)).facts
    corpus = resolve([ReviewFacts(0, "a.txt", "", None, facts)])
    assert (
        sorted(corpus.people[credit.person].name for credit in corpus.credits if credit.job == "director") == directors
    )
