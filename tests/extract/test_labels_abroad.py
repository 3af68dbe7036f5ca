"""Labelled lines as pages in other languages than English have them."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.lines import lines_of
from datasette_film_reviews.model import Record

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
    "Giudizio: 9    Gradimento del pubblico: 8½": [("rating", "9    Gradimento del pubblico: 8½")],
    "Terningkast: 5": [("rating", "Terningkast: 5")],
    "Aldersgrense: 12 år": [("certificate", "12 år")],
    "W rolach głównych: Bob Stole, Una Marrin": [("actor", "Bob Stole, Una Marrin")],
    "Czas trwania: 1 godz. 42 min": [("runtime", "1 godz. 42 min")],
    "Pääosissa: Bob Stole, Una Marrin": [("actor", "Bob Stole, Una Marrin")],
    "Režie: Anna Prew": [("director", "Anna Prew")],
    "Rendezte: Anna Prew": [("director", "Anna Prew")],
    "Oyuncular: Bob Stole, Una Marrin": [("actor", "Bob Stole, Una Marrin")],
    "Durasi: 95 menit": [("runtime", "95 menit")],
    "Distribuția: Bob Stole, Una Marrin": [("actor", "Bob Stole, Una Marrin")],
    "Оценка: 8/10": [("rating", "8/10")],
    "Redateljica: Anna Prew": [("director", "Anna Prew")],
}


@pytest.mark.parametrize(("text", "expected"), LINES.items(), ids=LINES.keys())
def test_a_labelled_line_says_what_its_labels_promise(text: str, expected: list[tuple[str, str]]) -> None:
    document = f"Before.\n  {text}\n"
    found = [label for line in lines_of(document) for label in labelled_in(line)]
    assert [(label.property, label.value) for label in found] == expected


@pytest.mark.parametrize("line", ["Origine: Italia 1962, b/n", "Título original: Hard Salt (EE.UU./1962). 102 min."])
def test_a_year_stands_where_a_film_was_made(line: str) -> None:
    text = f"Sale\n\nRegia: Una Marin\n{line}\n\nPiove per quasi tutto il film, e nessuno possiede un ombrello."
    facts = extract(Record(argument=0, path="a.txt", locator="", text=text)).facts
    assert {fact.value for fact in facts if fact.property == "year"} == {"1962"}


def test_a_year_stands_behind_a_title_and_its_maker() -> None:
    text = (
        "Au programme, « Le Sel », Una Marin, 1967, copie un peu rose. Il pleut pendant presque tout le film, et"
        " personne n’y possède un parapluie. « Le Sel » est un film lent et beau."
    )
    facts = extract(Record(argument=0, path="a.txt", locator="", text=text)).facts
    assert {fact.value for fact in facts if fact.property == "year"} == {"1967"}
