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
    ("de", "Den Klempner Rex gibt Ann Lee."): ["Ann Lee / Rex"],
    ("de", "Im Keller wartet der Klempner Rex, den Ann Lee mit viel Ruhe spielt."): ["Ann Lee / Rex"],
    ("de", "Gesprochen wird Rex von dem erst zehnjährigen Bo Dane."): ["Bo Dane / Rex"],
    ("de", "Rex wird von Bo Dane gespielt, seine Frau Ida von Ann Lee."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("de", "Als Klempner Rex überzeugt Bo Dane."): ["Bo Dane / Rex"],
    ("de", "Die Klempnerin Ida Moe spielt Ann Lee."): ["Ann Lee / Ida Moe"],
    ("de", "Ann Lee spielt die Mutter, Bo Dane den Vater."): ["Ann Lee", "Bo Dane"],
    ("de", "Schade, dass Ann Lee die Pilotin so müde gespielt hat."): ["Ann Lee"],
    ("de", "Die Hauptrolle spielt Ann Lee."): ["Ann Lee"],
    ("de", "Mit Ann Lee in der Hauptrolle fing es an. Sie spielt die Pilotin Ida."): ["Ann Lee", "Ann Lee / Ida"],
    ("de", "In den Hauptrollen: Ann Lee, Bo Dane und Cy Poe."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("de", "Ihr Vater (wie immer mürrisch: Bo Dane) und die Pilotin Ida (Ann Lee) streiten."): [
        "Ann Lee / Ida",
        "Bo Dane",
    ],
    ("de", "Ihre Eltern (Ann Lee und Bo Dane) trennen sich in Ulm."): ["Ann Lee", "Bo Dane"],
    ("de", "Die Kamera von Ann Lee ist großartig, die Musik (Bo Dane) nicht."): [],
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
    ("de", "Unter der Regie von Una Marin entstand ein Kammerspiel."): ["Una Marin"],
    ("de", "Una Marin führt in „Die Mühle am Moor“ Regie."): ["Una Marin"],
    ("de", "Hier führt nicht Una Marin Regie."): [],
    ("de", "Gedreht hat das damals eine gewisse Una Marin."): ["Una Marin"],
    ("de", "Das ist das Regiedebüt der Schauspielerin Una Marin."): ["Una Marin"],
    ("de", "Nach dem Roman von Bo Dane hat Una Marin einen Film über das Altern gemacht."): ["Una Marin"],
    ("de", "Una Marin, die mit dem Drama „Salz“ begann, erzählt in ihrem zweiten Spielfilm davon."): ["Una Marin"],
    ("de", "Die Verfilmung des Romans von Bo Dane ist der Regisseurin Una Marin gelungen."): ["Una Marin"],
    ("de", "Inszeniert wurde der Film von Una Marin und Odo Pahl."): ["Odo Pahl", "Una Marin"],
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
