"""Who made the film and who acts in it, in texts of other languages than English."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

OPENINGS = {
    "de": "Es regnet fast den ganzen Film lang, und niemand in ihm besitzt einen Schirm. ",
    "es": "Llueve durante casi toda la película, y nadie en ella tiene un paraguas. ",
    "fr": "Il pleut pendant presque tout le film, et personne n’y possède un parapluie. ",
    "it": "Piove per quasi tutto il film, e nessuno possiede un ombrello. ",
    "pt": "Chove durante quase todo o filme, e ninguém nele tem um guarda-chuva. ",
}


def values(language: str, sentence: str, *properties: str) -> list[str]:
    text = OPENINGS[language] + sentence
    review = extract(Record(argument=0, path="a.txt", locator="", text=text))
    return sorted({fact.value for fact in review.facts if fact.property in properties})


ACTORS = {
    ("de", "Ann Lee als Frau Meier ist toll."): ["Ann Lee / Meier"],
    ("de", "Rex wird gespielt von Ann Lee."): ["Ann Lee / Rex"],
    ("de", "Ann Lee spielt den Klempner Rex."): ["Ann Lee / Rex"],
    ("es", "Julia Ferrer da vida a Celeste."): ["Julia Ferrer / Celeste"],
    ("es", "Rex, interpretado por Ann Lee, espera."): ["Ann Lee / Rex"],
    ("es", "El papel del alcalde lo interpreta Ann Lee."): ["Ann Lee"],
    ("es", "Está protagonizada por Ann Lee y Bo Dane."): ["Ann Lee", "Bo Dane"],
    ("fr", "Rex, incarné par un Yann Delorme mutique, rentre."): ["Yann Delorme / Rex"],
    ("fr", "Rex, le plombier, est interprété par Ann Lee."): ["Ann Lee / Rex"],
    ("fr", "Dans le rôle du maire, Ann Lee est formidable."): ["Ann Lee"],
    ("it", "Rex è interpretato da Ann Lee."): ["Ann Lee / Rex"],
    ("it", "Ann Lee, nei panni di Rex, aspetta."): ["Ann Lee / Rex"],
    ("pt", "Rex é interpretado por Ann Lee."): ["Ann Lee / Rex"],
    ("pt", "O elenco conta ainda com Ann Lee."): ["Ann Lee"],
}


@pytest.mark.parametrize(("language", "sentence"), ACTORS)
def test_who_plays_whom(language: str, sentence: str) -> None:
    assert values(language, sentence, "actor") == ACTORS[language, sentence]


DIRECTORS = {
    ("de", "Una Marin, die zuletzt eine Komödie drehte, führt Regie."): ["Una Marin"],
    ("de", "Es ist ein Film von Una Marin."): ["Una Marin"],
    ("de", "Regisseurin Una Marin friert mit."): ["Una Marin"],
    ("es", "El filme fue dirigido por Una Marin."): ["Una Marin"],
    ("es", "La cinta, que Una Marin rodó en once días, aburre."): ["Una Marin"],
    ("es", "La nueva película de Una Marin aburre."): ["Una Marin"],
    ("fr", "Le film est réalisé par Una Marin."): ["Una Marin"],
    ("fr", "C’est un film d’Odile Marin."): ["Odile Marin"],
    ("it", "La regista Una Marin aspetta."): ["Una Marin"],
    ("it", "È il nuovo film di Una Marin."): ["Una Marin"],
    ("pt", "É o novo filme de Una Marin."): ["Una Marin"],
    ("pt", "A cineasta Una Marin espera."): ["Una Marin"],
}


@pytest.mark.parametrize(("language", "sentence"), DIRECTORS)
def test_who_directed(language: str, sentence: str) -> None:
    assert values(language, sentence, "director") == DIRECTORS[language, sentence]
