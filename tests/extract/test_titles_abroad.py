"""Which film a text of another language than English is about."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

PADDING = {
    "de": " Der Regen hört nicht auf, und niemand in diesem Film besitzt einen Schirm. Das Drehbuch ist nass.",
    "es": " La lluvia no cesa, y nadie en esta película tiene un paraguas. El guion está mojado.",
    "fr": " La pluie ne cesse pas, et personne dans ce film n’a de parapluie. Le scénario est mouillé.",
    "it": " La pioggia non smette, e nessuno in questo film ha un ombrello. La sceneggiatura è bagnata.",
    "pt": " A chuva não para, e ninguém neste filme tem um guarda-chuva. O roteiro está molhado.",
}

TITLES = {
    ("de", "»Der Salzturm« erzählt von einem Klempner, der nicht schwimmen kann."): "Der Salzturm",
    ("de", "„Der Salzturm“, der neue Film von Una Marin, beginnt im Regen."): "Der Salzturm",
    ("de", "Filmkritik: Der Salzturm\n\nEin Klempner wartet auf den Zug."): "Der Salzturm",
    ("es", "«La torre de sal» cuenta la historia de un fontanero."): "La torre de sal",
    ("es", "Crítica de «La torre de sal»: un fontanero en apuros\n\nUn fontanero espera."): "La torre de sal",
    ("es", "**La torre de sal** (Chile-Francia, 2019) es una película lenta."): "La torre de sal",
    ("fr", "« La tour de sel » est un film lent et beau."): "La tour de sel",
    ("fr", "La tour de sel\nDe Una Marin. Avec Ann Lee, Bo Dane. France, 2019, 1h42.\n\nIl attend."): "La tour de sel",
    ("it", "«La torre di sale», opera prima di Una Marin, racconta di un idraulico."): "La torre di sale",
    ("pt", "“A torre de sal” é um filme lento e bonito."): "A torre de sal",
}


@pytest.mark.parametrize(("language", "sentence"), TITLES)
def test_which_film(language: str, sentence: str) -> None:
    review = extract(Record(argument=0, path="1.txt", locator="1", text=sentence + PADDING[language]))
    likeliest = max((fact for fact in review.facts if fact.property == "title"), key=lambda fact: fact.confidence)
    assert (likeliest.value, likeliest.confidence >= 0.5) == (TITLES[language, sentence], True)


def test_an_article_with_a_capital_within_a_sentence_begins_a_title() -> None:
    text = "Anoche vi por fin La torre de sal, y no fue para tanto." + PADDING["es"]
    review = extract(Record(argument=0, path="1.txt", locator="1", text=text))
    assert "La torre de sal" in {fact.value for fact in review.facts if fact.property == "title"}
