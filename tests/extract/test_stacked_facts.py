"""What pages state beside no colon: labels above their values or in the cell before them, details one to a line."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

PROSE = """
It rains from the first frame to the last, and by the end of it the whole of the audience was looking for a towel.

Nobody in the harbour owns an umbrella, which is the joke of it, and it is a good joke for an hour and a half."""

FACTS: dict[str, list[tuple[str, str]]] = {
    "Director\nMina Orvell\nCast\nTobias Crane, Hetty Fallow\n": [
        ("actor", "Hetty Fallow"),
        ("actor", "Tobias Crane"),
        ("director", "Mina Orvell"),
    ],
    "Director\n\nMina Orvell\n\nRunning time\n\n97 minutes\n\nYear\n\n2011\n": [
        ("director", "Mina Orvell"),
        ("runtime", "97"),
        ("year", "2011"),
    ],
    "Director\nMina Orvell\nMusic\nOle Brandt\nCast\nTobias Crane\nHetty Fallow\nSu Lin\n": [
        ("actor", "Hetty Fallow"),
        ("actor", "Su Lin"),
        ("actor", "Tobias Crane"),
        ("director", "Mina Orvell"),
    ],
    "Regie\nMina Orvell\nDarsteller\nTobias Crane\nFSK\n12\n": [
        ("actor", "Tobias Crane"),
        ("certificate", "12"),
        ("director", "Mina Orvell"),
    ],
    "Director\tMina Orvell\nCast\tTobias Crane, Hetty Fallow\nYear\t2011\n": [
        ("actor", "Hetty Fallow"),
        ("actor", "Tobias Crane"),
        ("director", "Mina Orvell"),
        ("year", "2011"),
    ],
    "Land/Jahr:\tD/A 2011\nRegie:\tMina Orvell\n": [("director", "Mina Orvell"), ("year", "2011")],
    "Regie und Buch: Mina Orvell\n": [("director", "Mina Orvell")],
    "Pays / année : France, 2011\nRéalisation : Mina Orvell\n": [("director", "Mina Orvell"), ("year", "2011")],
    "Director Mina Orvell\nRegie Ole Brandt\nRéalisation Una Sand\nLänge 97 Min.\n": [
        ("director", "Mina Orvell"),
        ("director", "Ole Brandt"),
        ("director", "Una Sand"),
        ("runtime", "97"),
    ],
    "UK\n2011\n97 min\n15\n": [("certificate", "15"), ("runtime", "97"), ("year", "2011")],
    "France\n2011\n97 min\nPG\nBreton with subtitles\n": [
        ("certificate", "PG"),
        ("runtime", "97"),
        ("year", "2011"),
    ],
    "Low Tide\n2011\nMina Orvell\n\n": [("director", "Mina Orvell"), ("year", "2011")],
    "Low Tide\n\n2011\n\nMina Orvell\n\n": [],
    "CAST\nTobias Crane,\nHetty Fallow\n\nDIRECTOR(S)\nMina Orvell\n\nRATING\nPG\n": [
        ("actor", "Hetty Fallow"),
        ("actor", "Tobias Crane"),
        ("certificate", "PG"),
        ("director", "Mina Orvell"),
    ],
    "Regia di Mina Orvell. Un film con Tobias Crane, Hetty Fallow. Drammatico, durata 97 minuti.\n": [
        ("actor", "Hetty Fallow"),
        ("actor", "Tobias Crane"),
        ("director", "Mina Orvell"),
        ("runtime", "97"),
    ],
    "Film\tDirector\tYear\n": [],
    "Director\tRating\n": [],
    "Director\nThe harbour is a character in its own right.\n": [],
    "Cast\nA fine one, with nobody in it whom I had seen before\n": [],
    "Film\nMusic\nBooks\n": [],
    "2011\n15\n": [],
}


@pytest.mark.parametrize(("box", "expected"), FACTS.items(), ids=[box.strip() for box in FACTS])
def test_what_a_box_of_facts_states(box: str, expected: list[tuple[str, str]]) -> None:
    properties = {"title", "year", "director", "actor", "runtime", "certificate"}
    facts = extract(Record(argument=0, path="a.txt", locator="", text=box + PROSE)).facts
    stated = [(fact.property, fact.value) for fact in facts if fact.method in ("label", "details")]
    assert sorted(fact for fact in stated if fact[0] in properties) == expected


def test_a_box_of_facts_is_no_part_of_the_text() -> None:
    box = "UK\n2011\n97 min\n15\n\nDirector\nMina Orvell\nCast\nTobias Crane, Hetty Fallow\n"
    review = extract(Record(argument=0, path="a.txt", locator="", text=box + PROSE))
    assert [(segment.kind, segment.start) for segment in review.segments] == [("header", 0), ("body", len(box) + 1)]
