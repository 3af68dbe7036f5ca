"""Labelled lines as pages in other languages than English have them."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.lines import lines_of

LINES: dict[str, list[tuple[str, str]]] = {
    "Real. e Arg.: Anna Prew | Int.: Bob Stole, Una Marrin | 94 min": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "94 min"),
    ],
    "Instruktør: Anna Prew. Medvirkende: Bob Stole, Una Marrin. Spilletid: 1 time og 42 minutter": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "1 time og 42 minutter"),
    ],
    "Dir. y guion: A. Prew. Con R. Stole, O. Marrin, L. Dane. 94 min.": [
        ("director", "A. Prew"),
        ("actor", "R. Stole, O. Marrin, L. Dane"),
        ("runtime", "94 min"),
    ],
    "Censur: Tilladt over 11": [("certificate", "Tilladt over 11")],
    "Terningkast: 5": [("rating", "Terningkast: 5")],
    "Aldersgrense: 12 år": [("certificate", "12 år")],
    "W rolach głównych: Bob Stole, Una Marrin": [("actor", "Bob Stole, Una Marrin")],
    "Czas trwania: 1 godz. 42 min": [("runtime", "1 godz. 42 min")],
}


@pytest.mark.parametrize(("text", "expected"), LINES.items(), ids=LINES.keys())
def test_a_labelled_line_says_what_its_labels_promise(text: str, expected: list[tuple[str, str]]) -> None:
    document = f"Before.\n  {text}\n"
    found = [label for line in lines_of(document) for label in labelled_in(line)]
    assert [(label.property, label.value) for label in found] == expected
