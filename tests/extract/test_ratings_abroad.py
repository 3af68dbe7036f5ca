"""Ratings as sentences of other languages than English give them."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

OPENING = "Una torre, une tour, ein Turm: eight people wait in it for the rain to stop, and nobody says a word.\n\n"

GIVEN = {
    "Ich gebe dem Film 7 von 10 Punkten.": "7 von 10 Punkten",
    "Le doy un 8 sobre 10.": "8 sobre 10",
    "Mi nota: un 7.": "7",
    "Je lui donne un 8/10.": "8/10",
    "Note : 14/20": "14/20",
    "Il mio voto è 8.": "8",
    "Voto 7,5": "7,5",
    "Dou nota 7.": "7",
    "Nota final: 9/10": "9/10",
    "três estrelas e meia": "três estrelas e meia",
    "vier van de vijf sterren": "vier van de vijf sterren",
    "Fyra stjärnor av fem": "Fyra stjärnor av fem",
    "👏👏👏👏 de 5": "👏👏👏👏 de 5",
    "👏👏👏½": "👏👏👏½",
    "Palmas: 👏👏👏": "👏👏👏",
    "👏👏👏 (três, um para cada remo)": "👏👏👏",
    "Pollice su: 👍👍👍👍 (su cinque)": "👍👍👍👍 (su cinque)",
    "👍👍": "👍👍",
    "Voto: 8+": "8+",
    "Mijn cijfer: een dikke 9.": "9",
    "Nota: 7'5": "7'5",
    "Rapportcijfer: 7,5": "7,5",
    "Betyg: +++": "+++",
    "**Betyg: ++++ av fem plus**": "++++ av fem plus",
    "NUESTRA OPINIÓN: MUY BUENA": "MUY BUENA",
    "Calificación: Sobresaliente.": "Sobresaliente",
    "Wertung: sehr gut": "sehr gut",
    "Giudizio: ottimo": "ottimo",
    "Cote du comité : (3 lanternes sur 4)": "(3 lanternes sur 4)",
    "Premio a Bari. Voto 7 e mezzo.": "7 e mezzo",
    "4 von 5 Zuckerhüten": "4 von 5 Zuckerhüten",
    "Fyra bobbar av fem": "Fyra bobbar av fem",
    "Tre lanterne su cinque": "Tre lanterne su cinque",
    "To hjerter ud af seks.": "To hjerter ud af seks",
    "Fire og en halv stjerne.": "Fire og en halv stjerne",
    "4 af 6 stjerner": "4 af 6 stjerner",
    "♥♥♥♥♡♡": "♥♥♥♥♡♡",
    "❤️❤️❤️💛": "❤️❤️❤️💛",
    "❤️❤️❤️🤍🤍": "❤️❤️❤️🤍🤍",
    "Vurdering: 5/6": "5/6",
    "Terningkast: 5": "Terningkast: 5",
    "Terningkast fem": "Terningkast fem",
    "Fem poeng av seks": "Fem poeng av seks",
    "Trzy gwiazdki na pięć": "Trzy gwiazdki na pięć",
    "Ocena: 7/10": "7/10",
    "4 em 5. Até amanhã.": "4 em 5",
}

NOT_GIVEN = [
    "Le doy dos besos.",
    "Bravo, bravi tutti, e a casa 👏👏👏",
    "Je lui donne 7 minutes.",
    "Ich gebe 5 Euro aus.",
    "Wertung: gut, dass es das gibt.",
    "Betyg: + bra musik",
    "+++",
    "Tre vänner av fem som bor i stan kom.",
    "Nota 3 personas en la sala.",
    "Note: 2",
    "NOTE: * is a remark.",
    "De var fire af fem i båden.",
    "I love it ♥",
    "I love it ❤️",
    "He has to star in it.",
    "Fünf Sterne, zehn Sterne, wen kümmert es.",
    "Five stars, ten stars, who counts.",
]


@pytest.mark.parametrize("sentence", GIVEN)
def test_what_is_given(sentence: str) -> None:
    assert ratings(sentence) == [GIVEN[sentence]]


@pytest.mark.parametrize("sentence", NOT_GIVEN)
def test_what_only_looks_like_it(sentence: str) -> None:
    assert ratings(sentence) == []


def ratings(sentence: str) -> list[str]:
    review = extract(Record(argument=0, path="a.txt", locator="", text=OPENING + sentence))
    return [fact.value for fact in review.facts if fact.property == "rating"]


GERMAN = (
    "Ein Turm steht am Fluss, und acht Leute warten darin auf das Ende des Regens. Niemand sagt ein Wort, und der Film"
    " sagt auch keines, was ihm gut steht.\n\n"
)
MARKS = {
    "Note: 2+": ("school mark", "2+"),
    "**Note: 1-**": ("school mark", "1-"),
    "Note 2-3": ("school mark", "2-3"),
    "Schulnote: 2": ("school mark", "2"),
    "Meine Note: 3": ("bare mark", "3"),
}


@pytest.mark.parametrize("line", MARKS)
def test_marks_of_german_schools(line: str) -> None:
    review = extract(Record(argument=0, path="a.txt", locator="", text=GERMAN + line))
    assert [(fact.method, fact.value) for fact in review.facts if fact.property == "rating"] == [MARKS[line]]


@pytest.mark.parametrize("line", ["Note: 7+", "Note: 12", "Note: 3 Euro", "Note: 2+2 ist 4", "Fußnote 2-"])
def test_what_is_no_mark(line: str) -> None:
    review = extract(Record(argument=0, path="a.txt", locator="", text=GERMAN + line))
    assert not [fact for fact in review.facts if fact.property == "rating"]
