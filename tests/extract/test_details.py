"""Lines and brackets of certificate, length and year without labels."""

import pytest

from datasette_film_reviews.extract.details import detail_facts, is_details_line

LINES: dict[str, set[tuple[str, str]]] = {
    "(PG-13, 1 hr. 53 min.)": {("certificate", "PG-13"), ("runtime", "113")},
    "(12A)": {("certificate", "12A")},
    "(1987)": {("year", "1987")},
    "101 minutes.": {("runtime", "101")},
    "FSK 16": {("certificate", "FSK 16")},
    "UK 1987 - 121 min - Lucian Name": {("year", "1987"), ("runtime", "121")},
    "D/A 2014, 108 Min., FSK: 16": {("year", "2014"), ("runtime", "108"), ("certificate", "FSK 16")},
    "UK 2014, 79-minute documentary": {("year", "2014"), ("runtime", "79")},
    "2014 • Drama • 1h 41m • R": {("year", "2014"), ("runtime", "101"), ("certificate", "R")},
    "PG, 1:28": {("certificate", "PG"), ("runtime", "88")},
    "France, 1h37, Tous publics": {("runtime", "97"), ("certificate", "Tous publics")},
    "Cert 15, 88 mins": {("certificate", "15"), ("runtime", "88")},
    "★★★★ / 101 mins / 12A": {("rating", "★★★★"), ("runtime", "101"), ("certificate", "12A")},
    "UK 1987/PG, 101 mins": {("year", "1987"), ("certificate", "PG"), ("runtime", "101")},
    "4/5 | 2014": {("rating", "4/5"), ("year", "2014")},
}
OTHERS = (
    "1987",
    "15",
    "R",
    "79-minute documentary",
    "March 14, 2019",
    "14 March 2019, 7:30",
    "Posted 14 March 2019 / 5 min read",
    "3 comments, 2014",
    "We waited two hours, in 1987.",
    "In 1987, after 90 minutes, the pear fell.",
    "It's 121 minutes of pears, and I saw it in 2014!",
    "Forty minutes in, the pear fell.",
    "Salt, Pepper, Vinegar",
    "8) Salt of the Earth (03.11.21)",
    "11. Pepper (04.25.21)",
)


@pytest.mark.parametrize(("text", "expected"), LINES.items(), ids=LINES.keys())
def test_a_line_of_details_gives_each(text: str, expected: set[tuple[str, str]]) -> None:
    document = f"Salt\n{text}\nProse."
    facts = list(detail_facts(document, 5, 5 + len(text)))
    assert is_details_line(text)
    assert {(fact.property, fact.value) for fact in facts} == expected
    assert all(fact.quote and fact.quote in text for fact in facts)


@pytest.mark.parametrize("text", OTHERS)
def test_prose_dates_and_bare_numbers_are_no_details(text: str) -> None:
    assert not is_details_line(text)
