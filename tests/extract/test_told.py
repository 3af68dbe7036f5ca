"""Year, length and certificate that prose tells of the film itself, and what it tells of others."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

TITLED = "“Salt Road” is a film about a lorry. “Salt Road” tells the story of a driver who never sleeps. "
"""Who reads this knows which film it is about."""


def told(text: str, *properties: str) -> list[tuple[str, str]]:
    facts = extract(Record(argument=0, path="a.txt", locator="", text=TITLED + text)).facts
    return sorted({(fact.property, fact.value) for fact in facts if fact.property in properties})


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("“Salt Road” (2004) never hurries.", "2004"),
        ("“Salt Road” (Norway, 2004) never hurries.", "2004"),
        ("“Salt Road,” the 2004 road movie by nobody, never hurries.", "2004"),
        ("“Salt Road,” made in 2004 but only now shown, never hurries.", "2004"),
        ("The 2004 film “Salt Road” never hurries.", "2004"),
        ("This 2004 film never hurries.", "2004"),
        ("The film was shot in 2004.", "2004"),
        ("They finished it in the spring of 2004 and hid it.", "2004"),
        ("“Tin Road” (1994) hurries.", None),
        ("The 1994 film “Tin Road” hurries.", None),
        ("It is a remake of “Salt Road” (1961).", None),
        ("It is based on the 1961 film “Salt Road” by his uncle.", None),
        ("“Salt Road” (1961) is better than “Salt Road” (2004).", None),
        ("In 2004 nobody slept.", None),
    ],
)
def test_a_year_is_that_of_the_film_beside_it(text: str, year: str | None) -> None:
    assert told(text, "year") == ([("year", year)] if year else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It runs 92 minutes.", [("runtime", "92")]),
        ("It runs a little over 92 minutes.", [("runtime", "92")]),
        ("Its 92-minute running time flies.", [("runtime", "92")]),
        ("It is a movie of 92 minutes that never ends.", [("runtime", "92")]),
        ("It is 92 minutes of rage.", [("runtime", "92")]),
        ("Reviewed in Oslo. MPAA Rating: R. Running time: 92 MIN.", [("certificate", "R"), ("runtime", "92")]),
        ("Rated PG-13 for a lorry.", [("certificate", "PG-13")]),
        ("Nobody wakes. Rated R (for language). At the Plaza.", [("certificate", "R")]),
        ("Nobody wakes. PG-13. 115 min. In Korean.", [("certificate", "PG-13"), ("runtime", "115")]),
        ("Nobody wakes (R, 101 minutes).", [("certificate", "R"), ("runtime", "101")]),
        ("Für Kinder zu lang, FSK 6 hin oder her.", [("certificate", "FSK 6")]),
        ("Der Film dauert knapp 92 Minuten.", [("runtime", "92")]),
        ("Duración: 92 minutos que no se notan.", [("runtime", "92")]),
        ("Le film dure 92 minutes.", [("runtime", "92")]),
        ("De film duurt ruim 92 minuten.", [("runtime", "92")]),
        ("Nobody wakes (1960, 92 mn).", [("runtime", "92")]),
        ("Nobody wakes (D 2004, 92 Min., FSK ab 12).", [("certificate", "FSK 12"), ("runtime", "92")]),
        ("That is as quiet as she gets for 92 minutes.", [("runtime", "92")]),
        ("Ingen sover på 92 minuter.", [("runtime", "92")]),
        ("Skriven på ett tåg. 96 minuter. Sen regn.", [("runtime", "96")]),
        ("Dura 2h15, y se notan.", [("runtime", "135")]),
        ("2h31, pas une minute de moins.", [("runtime", "151")]),
        ("Nobody wakes. 96 minutes, PG-13.", [("certificate", "PG-13"), ("runtime", "96")]),
        ("We left 82 minutes into it.", []),
        ("It rains for 90 minutes.", []),
        ("He waits for 92 minutes at the bar.", []),
        ("It's 81 minutes long.", [("runtime", "81")]),
        ("No song in this one. 68 minutes and gone.", [("runtime", "68")]),
        ("Una Marin wrote it. PG-13, 96 minutes. Rent it.", [("certificate", "PG-13"), ("runtime", "96")]),
        ("A 52-minute film became a 115-minute film.", []),
        ("A 20-minute film comes first.", []),
        ("It should be rated by children.", []),
    ],
)
def test_length_and_certificate_in_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, "runtime", "certificate") == expected


def test_what_a_label_states_is_not_asked_again() -> None:
    text = "Title: Salt Road\nYear: 2004\n\nIt runs 92 minutes. “Salt Road” (1961) never hurries.\n"
    facts = extract(Record(argument=0, path="a.txt", locator="", text=text)).facts
    assert [fact.value for fact in facts if fact.property == "year"] == ["2004"]
