"""What prose of other languages than English says of people, where the rules of one could mislead another."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Mark, Record

OPENINGS = {
    "de": "Es regnet fast den ganzen Film lang, und niemand in ihm besitzt einen Schirm. ",
    "es": "Llueve durante casi toda la película, y nadie en ella tiene un paraguas. ",
    "fr": "Il pleut pendant presque tout le film, et personne n’y possède un parapluie. ",
    "it": "Piove per quasi tutto il film, e nessuno possiede un ombrello. ",
    "nl": "Het regent bijna de hele film lang, en niemand heeft er een paraplu. ",
    "pt": "Chove durante quase todo o filme, e ninguém nele tem um guarda-chuva. ",
}


def values(language: str, sentence: str, *properties: str) -> list[str]:
    """What a sentence shows; in it stars stand round what the source has in italics."""
    opening, *parts = (OPENINGS[language] + sentence).split("*")
    text, marks = opening, []
    for number, part in enumerate(parts):
        if number % 2 == 0:
            marks.append(Mark("emphasis", len(text), len(text) + len(part)))
        text += part
    review = extract(Record(argument=0, path="a.txt", locator="", text=text, marks=tuple(marks)))
    return sorted({fact.value for fact in review.facts if fact.property in properties and fact.confidence > 0.1})


SENTENCES: dict[tuple[str, str], list[str]] = {
    ("de", "Ida, gespielt von Ann Lee, hat einen Chef, den Bo Dane gibt."): ["Ann Lee / Ida", "Bo Dane"],
    ("de", "Die Schauspielerin Ida Moe (Ann Lee) wartet."): ["Ann Lee / Ida Moe"],
    ("de", "Ann Lee (Ida) hält eine Rede."): ["Ann Lee / Ida"],
    ("de", "Ann Lee (die Bäckerin Ida) wartet."): ["Ann Lee / Ida"],
    ("it", "Ann Lee (la moglie Ida) aspetta."): ["Ann Lee / Ida"],
    ("fr", "Ann Lee (la boulangère Ida) attend."): ["Ann Lee / Ida"],
    ("es", "Ann Lee (la mujer Ida) espera."): ["Ann Lee / Ida"],
    ("es", "Rex, el francés (Bo Dane, con voz de niño), cultiva tomates."): ["Bo Dane / Rex"],
    ("fr", "Rex, le jeune chef de groupe (Bo Dane, une révélation), tourne en rond."): ["Bo Dane / Rex"],
    ("it", "Rex, il giovane capo del gruppo (Bo Dane), gira in tondo."): ["Bo Dane / Rex"],
    ("pt", "Rex, o jovem chefe do grupo (Bo Dane), anda em círculos."): ["Bo Dane / Rex"],
    ("nl", "Rex, de jonge baas van de groep (Bo Dane), draait rondjes."): ["Bo Dane / Rex"],
    ("it", "Un suocero allettato e molesto (Bo Dane, impagabile) tossisce."): ["Bo Dane"],
    ("es", "La discusión con la hija mayor del alcalde (Ann Lee) vale mucho."): ["Ann Lee"],
    ("fr", "La musique des scènes de bal (Cy Poe) est belle."): [],
    ("nl", "Het camerawerk (Cy Poe) is mooi."): [],
    ("es", "En abril vimos Verano 1993 (Una Marin)."): [],
    ("es", "Salvo *Sal gorda* (Una Marin, 2004), nada."): [],
    ("nl", "Una Marin (*Zout*) kijkt goed."): [],
    ("pt", "Dessa vez ele se perde, e as vizinhas correm pela cidade de Ida Moe."): [],
    ("pt", "A última, *Minha Amiga Ida*, com *Sal Grosso*, era a própria doença."): [],
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_who_acts(language: str, sentence: str) -> None:
    assert values(language, sentence, "actor") == SENTENCES[language, sentence]


DIRECTORS: dict[tuple[str, str], list[str]] = {
    ("fr", "Hier soir, *Le Sel* d’Una Marin, en DVD."): ["Una Marin"],
    ("fr", "Hier soir, *Le Sel* de Una Marin, en DVD."): ["Una Marin"],
    ("it", "Un film che si chiama *Sale Grosso della Memoria* racconta la storia di un paese."): [],
    ("it", "Rex, il giovane capo del gruppo (Bo Dane), gira un film nel film."): [],
    ("pt", "Morreu ontem em São Vito, aos 70 anos, o cineasta mais brasileiro."): [],
    ("pt", "O último filme, com Bo Dane, era a própria câmera parada."): [],
}


@pytest.mark.parametrize(("language", "sentence"), DIRECTORS)
def test_who_directed(language: str, sentence: str) -> None:
    assert values(language, sentence, "director") == DIRECTORS[language, sentence]
