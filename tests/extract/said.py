"""What extraction finds in one sentence that stands in a review."""

from __future__ import annotations

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.familiar import AGAIN, BEGINS
from datasette_film_reviews.model import Fact, Record

FAMILIAR = (BEGINS, AGAIN)
"""By these a name is only found; what it is, is for the rest of the corpus to say."""

OPENING = "It rains for most of the picture, and nobody in it owns an umbrella. "
OPENINGS = {
    "da": "Det regner næsten hele filmen igennem, og ingen i den har en paraply. Da det endelig bliver nat, er det for"
    " sent at gå hjem. ",
    "de": "Es regnet fast den ganzen Film lang, und niemand in ihm besitzt einen Schirm. ",
    "es": "Llueve durante casi toda la película, y nadie en ella tiene un paraguas. ",
    "fr": "Il pleut pendant presque tout le film, et personne n’y possède un parapluie. ",
    "it": "Piove per quasi tutto il film, e nessuno possiede un ombrello. ",
    "nl": "Het regent bijna de hele film lang, en niemand heeft er een paraplu. Als het eindelijk nacht wordt is het te"
    " laat om naar huis te gaan. ",
    "no": "Det regner nesten gjennom hele filmen, og ingen i den har noen paraply. Når det endelig blir natt, er det"
    " for sent å gå hjem. ",
    "pt": "Chove durante quase todo o filme, e ninguém nele tem um guarda-chuva. ",
    "sv": "Det regnar nästan hela filmen, och ingen i den har något paraply. När det äntligen blir natt är det för sent"
    " att gå hem. ",
}
"""How reviews in other languages begin here: enough words to show the language."""


def found(sentence: str, *properties: str) -> list[Fact]:
    review = extract(Record(argument=0, path="a.txt", locator="", text=OPENING + sentence))
    return [fact for fact in review.facts if fact.property in properties and fact.method not in FAMILIAR]


def values(sentence: str, *properties: str) -> list[str]:
    return sorted({fact.value for fact in found(sentence, *properties)})


def values_in(language: str, sentence: str, *properties: str) -> list[str]:
    """The same in another language than English."""
    review = extract(Record(argument=0, path="a.txt", locator="", text=OPENINGS[language] + sentence))
    return sorted({fact.value for fact in review.facts if fact.property in properties and fact.method not in FAMILIAR})
