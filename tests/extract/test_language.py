"""The language of short texts, whose letters alone say little."""

from __future__ import annotations

import pytest
from said import FAMILIAR

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.language import language_of
from datasette_film_reviews.model import Field, Record

TEXTS = {
    "de": "Der Klempner wartet im Regen auf den Zug, und am Ende kommt er nicht.",
    "en": "The plumber waits for the train in the rain, and in the end it never comes.",
    "es": "El fontanero espera el tren bajo la lluvia, y al final no llega nunca.",
    "fr": "Le plombier attend le train sous la pluie, et à la fin il ne vient pas.",
    "nl": "Het regent, en niemand heeft er een paraplu. Als het nacht wordt is het te laat om naar huis te gaan.",
    "it": "L’idraulico aspetta il treno sotto la pioggia, e alla fine non arriva mai.",
    "da": "Smeden venter på toget i regnen, og til sidst kommer det slet ikke, så han går hjem uden det.",
    "no": "Smeden venter på toget i regnet, og til slutt kommer det ikke i det hele tatt, så han går hjem uten det.",
    "pl": "Hydraulik czeka w deszczu na pociąg, który na końcu wcale nie przyjeżdża.",
    "pt": "O encanador espera o trem na chuva, e no fim ele não chega nunca mais.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_is_enough(language: str) -> None:
    assert language_of(TEXTS[language]) == language


def test_a_language_of_a_region_is_told_where_it_is_clear() -> None:
    text = (
        "La pel·lícula explica la història d'un lampista que torna al seu poble després de vint anys i descobreix que"
        " ningú no el recorda. Els actors són excel·lents, però el guió és massa llarg i no acaba de"
        " convèncer. Tot i això, les imatges del mar són molt boniques."
    )
    assert language_of(text) == "ca"


@pytest.mark.parametrize("text", ["", "Salt.", "12345 " * 20])
def test_a_text_that_shows_no_language_has_none(text: str) -> None:
    assert language_of(text) is None


DRAMA = (
    "Chove durante quase todo o filme, e ninguém nele tem um guarda-chuva. Ann Lee, que interpreta Ida, espera. "
    "O carteiro passa todos os dias pela mesma rua, e quando chega a noite volta para casa sem ter dito uma palavra. "
    "No fim a chuva para, mas já é tarde demais para todos os que esperavam por ela na estação."
)


@pytest.mark.parametrize("tag", ["pt", "pt-BR", "pt_PT", "en-US"])
def test_a_text_is_read_by_its_language_whatever_region_its_tag_names(tag: str) -> None:
    field = Field("lang", "language", tag)
    review = extract(Record(argument=0, path="a.txt", locator="", text=DRAMA, fields=(field,)))
    actors = [fact.value for fact in review.facts if fact.property == "actor" and fact.method not in FAMILIAR]
    assert actors == ["Ann Lee / Ida"]
    assert review.language == tag
