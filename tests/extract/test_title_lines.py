"""Lines that sum a film up, above or below a text: the title, and what is stated of films behind it."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Fact, Mark, Record

PROSE = (
    "A man goes home to the island and finds his brother there. The rain is good, and the waiting is better than that."
    " I liked the goat, and the neighbours, and the long road home."
)
TOLD = ("title", "director", "certificate", "runtime", "rating", "year")


def told(text: str, *marks: Mark) -> set[tuple[str, str]]:
    """What the text says with some certainty of its film."""
    return {(fact.property, fact.value) for fact in facts(text, *marks) if fact.property in TOLD and sure(fact)}


def facts(text: str, *marks: Mark) -> tuple[Fact, ...]:
    return extract(Record(0, "1.txt", "1", text, marks=marks)).facts


def sure(fact: Fact) -> bool:
    return fact.confidence > 0.5


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "LOW TIDE (PG) Dir: Ann Lee. 97 mins. Danish with subtitles.",
            {("title", "LOW TIDE"), ("director", "Ann Lee"), ("certificate", "PG"), ("runtime", "97")},
        ),
        (
            "MAREA BAJA (Low Tide). Chile 1988. 97 min, rated R, subtitles.",
            {("title", "MAREA BAJA"), ("year", "1988"), ("runtime", "97"), ("certificate", "R")},
        ),
        ("SALT ***1/2", {("title", "SALT"), ("rating", "***1/2")}),
        ("Low Tide *** 1/2", {("title", "Low Tide"), ("rating", "*** 1/2")}),
        (
            "SALT. Three stars out of four. Bring a coat, the hall is cold.",
            {("title", "SALT"), ("rating", "Three stars out of four")},
        ),
        (
            "LOW TIDE (2013), PG, 104 min., in Danish – four stars, no doubt",
            {
                ("title", "LOW TIDE"),
                ("year", "2013"),
                ("certificate", "PG"),
                ("runtime", "104"),
                ("rating", "four stars"),
            },
        ),
        ("Low Tide (“LT”, if you must), dir. Ann Lee", {("title", "Low Tide"), ("director", "Ann Lee")}),
    ],
)
@pytest.mark.parametrize("above", [False, True])
def test_a_line_above_or_below_a_text_sums_its_film_up(line: str, said: set[tuple[str, str]], above: bool) -> None:
    text = f"{line}\n\n{PROSE}\n\n{PROSE}" if above else f"{PROSE}\n\n{PROSE}\n\n{line}"
    assert told(text) >= said


def test_a_title_in_italics_begins_such_a_line() -> None:
    text = f"{PROSE}\n\nSalt and Tin, dir. Ann Lee, cert 15, in cinemas if there are cinemas."
    start = len(PROSE) + 2
    said = {("title", "Salt and Tin"), ("director", "Ann Lee"), ("certificate", "15")}
    assert told(text, Mark("emphasis", start, start + 12)) >= said


def test_whose_film_it_is_may_stand_among_its_details() -> None:
    found = facts(f"LOW TIDE, Ann Lee's slow film, 97 min.\n\n{PROSE}\n\n{PROSE}")
    assert {(fact.property, fact.value) for fact in found if fact.method in ("details", "possessive film")} == {
        ("director", "Ann Lee"),
        ("runtime", "97"),
    }


@pytest.mark.parametrize(
    "text",
    [
        f"RATING: ***\n\n{PROSE}",
        f"UPDATED 6/2/99, see below!\n\n{PROSE}",
        f"VERDICT: Three stars out of four.\n\n{PROSE}",
        f"SALT (PG). 97 min.\n\n{PROSE}\n\nLOW TIDE (15). 104 min.\n\n{PROSE}",
        f"{PROSE}\n\nAnn Lee, 47, lives by the sea.",
        f"{PROSE}\n\n{PROSE}\n\nMy Final Verdict *****",
        f"{PROSE}\n\n{PROSE}\n\nStory 4 stars",
        f"{PROSE}\n\n{PROSE}\n\nOVERALL GRADE ***",
        f"{PROSE}\n\n{PROSE}\n\nThe Good: ****",
    ],
)
def test_labels_lines_of_several_films_and_prose_sum_up_no_film(text: str) -> None:
    assert not any(fact.method == "with certificate and length" for fact in facts(text) if sure(fact))
