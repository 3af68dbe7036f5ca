"""Who makes the film and who acts in it, by what only directors or actors do, in four languages."""

from __future__ import annotations

import pytest
from said import FAMILIAR

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

ENDINGS = {
    "es": " Todo empieza una tarde de lluvia, y nadie sabe muy bien por qué, pero las vacas no vuelven.",
    "fr": " Tout commence un soir de pluie, et personne ne sait pourquoi les vaches ne sont pas rentrées.",
    "it": " Tutto comincia una sera di pioggia, e nessuno sa perché le mucche non sono tornate nella stalla.",
    "pt": " Tudo começa numa tarde de chuva, e ninguém sabe muito bem por que as vacas não voltaram ainda.",
}


def people(language: str, sentence: str) -> tuple[list[str], list[str]]:
    """The directors and the actors of a sentence, an actor with a character only so."""
    text = sentence + ENDINGS[language]
    facts = extract(Record(argument=0, path="a.txt", locator="", text=text)).facts
    actors = {fact.value for fact in facts if fact.property == "actor" and fact.method not in FAMILIAR}
    bare = {actor for actor in actors if any(other.startswith(f"{actor} / ") for other in actors)}
    return sorted({fact.value for fact in facts if fact.property == "director"}), sorted(actors - bare)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Ann Lee sabe dónde poner la cámara."),
        ("es", "El encargado de llevarla a la pantalla ha sido Ann Lee."),
        ("es", "Con cuatro perras ha montado Ann Lee su primera película."),
        ("es", "A Ann Lee le sale una película pequeña y honesta."),
        ("fr", "Il faut deux minutes à Ann Lee pour nous embarquer."),
        ("fr", "Ann Lee filme les toits comme des visages."),
        ("fr", "Salt (2022), de Ann Lee\n\nUne vache attend."),
        ("it", "Si vede che Ann Lee viene dal documentario."),
        ("it", "Ann Lee gira con la camera a mano e non fa venire il mal di mare."),
        ("pt", "Ann Lee pegou uma história banal e fez dela um pesadelo."),
        ("pt", "SALT\n(Brasil, 2002) de Ann Lee\n\nUma vaca espera."),
    ],
)
def test_who_makes_the_film_does_what_directors_do(language: str, sentence: str) -> None:
    assert people(language, sentence) == (["Ann Lee"], [])


@pytest.mark.parametrize(
    ("language", "sentence", "actors"),
    [
        ("es", "Ann Lee y Bo Dane son los padres.", ["Ann Lee", "Bo Dane"]),
        ("es", "Ann Lee, irreconocible, se come cada plano.", ["Ann Lee"]),
        ("es", "El único que desentona es Bo Dane.", ["Bo Dane"]),
        ("es", "La niña, Ann Lee, es un descubrimiento.", ["Ann Lee"]),
        ("fr", "Mention spéciale à Ann Lee, hilarante en pompier.", ["Ann Lee"]),
        ("fr", "Et puis il y a Ann Lee, qui n’a que deux scènes.", ["Ann Lee"]),
        ("it", "I due ragazzi sono Ann Lee e Bo Dane.", ["Ann Lee", "Bo Dane"]),
        ("it", "Ann Lee e Bo Dane hanno un’alchimia rara.", ["Ann Lee", "Bo Dane"]),
        ("pt", "Ann Lee e Bo Dane como os pais não falham uma cena.", ["Ann Lee", "Bo Dane"]),
        ("pt", "Ann Lee está um espanto.", ["Ann Lee"]),
        ("pt", "Ann Lee e Bo Dane como o casal de padeiros, Cy Poe de bispo.", ["Ann Lee", "Bo Dane", "Cy Poe"]),
        ("pt", "O duelo entre Ann Lee e Bo Dane vale o ingresso.", ["Ann Lee", "Bo Dane"]),
        ("fr", "Et que dire d’Ann Lee, dont le regard raconte une vie ?", ["Ann Lee"]),
    ],
)
def test_who_acts_is_praised_as_actors_are(language: str, sentence: str, actors: list[str]) -> None:
    assert people(language, sentence) == ([], actors)


@pytest.mark.parametrize(
    ("language", "sentence", "actors"),
    [
        ("es", "Encarna, la tía, es Ann Lee.", ["Ann Lee / Encarna"]),
        ("es", "Ann Lee le da a Ida una tristeza muy suya.", ["Ann Lee / Ida"]),
        ("es", "Ann Lee y Bo Dane son Ida y Rex, los del bar.", ["Ann Lee / Ida", "Bo Dane / Rex"]),
        ("fr", "L’idée est d’avoir confié la boulangère Ida à Ann Lee.", ["Ann Lee / Ida"]),
        ("fr", "Dans la peau d’Achille, Bo Dane est magnifique.", ["Bo Dane / Achille"]),
        ("it", "Bo Dane disegna un Rex vigliacco e seducente.", ["Bo Dane / Rex"]),
        ("it", "Ida è una bambina di nove anni (Ann Lee) che non parla.", ["Ann Lee / Ida"]),
        (
            "pt",
            "Os dois irmãos, Rex e Max, são interpretados por Bo Dane e Cy Poe.",
            ["Bo Dane / Rex", "Cy Poe / Max"],
        ),
        ("it", "Bo Dane interpreta Rex e Ann Lee sua sorella Ida.", ["Ann Lee / Ida", "Bo Dane / Rex"]),
        ("pt", "Bo Dane vira Rex, um taxista.", ["Bo Dane / Rex"]),
    ],
)
def test_who_plays_whom_without_the_verb(language: str, sentence: str, actors: list[str]) -> None:
    assert people(language, sentence) == ([], actors)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El cartel, obra de Ann Lee, es magnífico."),
        ("es", "Me recordó a las novelas de Ann Lee."),
        ("es", "Mi vecina, Ann Lee, hace unas croquetas magníficas."),
        ("fr", "La musique de Ann Lee est magnifique."),
        ("fr", "L’affiche, signée Ann Lee, est superbe."),
        ("it", "Viene in mente il primo Bo Dane, o certe pagine di Ann Lee."),
        ("pt", "A música de Ann Lee é linda."),
        ("pt", "Pensei na minha vizinha, Ann Lee, que faz uns bolos magníficos."),
    ],
)
def test_whoever_else_is_named_neither_makes_the_film_nor_acts(language: str, sentence: str) -> None:
    assert people(language, sentence) == ([], [])
