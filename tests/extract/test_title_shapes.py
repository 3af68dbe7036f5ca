"""Titles of every shape in running text that nothing sets apart: with points, numbers, strokes and signs."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Record, ReviewFacts
from datasette_film_reviews.resolve import resolve

OPENS = (
    "{title} opens on a train platform in the rain, and it never quite leaves it. Ann Lee plays Ida, a clerk who has"
    " lost her luggage and, as she tells the guard (Bo Day), most of her patience.\n\nThe script by Cy Dunn is clever"
    " about timetables and rather less clever about people. I laughed a good deal in the first hour and looked at my"
    " watch in the second. {title} is at its best when nobody speaks.\n\nStill, the photography is lovely, and Ann Lee"
    " is worth the ticket. I would see {title} again for the station master alone."
)
WENT = (
    "I went to see {title} on a wet Tuesday with four other people, one of whom slept. The first half hour of {title}"
    " is a mess: too many characters, too much music, and a dog that does nothing for the plot.\n\nThen Ann Lee arrives"
    " as the aunt, and the whole thing starts to move. Director Una Fell knows how to shoot a kitchen. The cast is"
    " good, the dialogue better, and the ending of {title} made me cry into my scarf."
    "\n\nA good film, if not a great one."
)


def film_of(text: str) -> str | None:
    review = extract(Record(0, "17.txt", "", text))
    corpus = resolve([ReviewFacts(0, "17.txt", "", review.headline, review.facts)])
    film = corpus.reviews[0].film
    return None if film is None else fold(corpus.films[film].title)


@pytest.mark.parametrize(
    "title",
    [
        "Ferries, Inc.",
        "E.F. the Inner Eel",
        "U.K. Marshes",
        "The Woman from E.E.L.S.",
        "Mr. & Mrs. Weir",
        "Dr. Strangeweir",
        "St. Anne's Ferry",
        "10,000 Eels",
        "Eel v Otter: Dawn of Reeds",
        "Once upon a Weir in... Norwich",
        "The Eel Games: Silver - Part 1",
        "Lunch at Ottoline's",
        "Ferryboat!",
        "Eel vs. Otter",
    ],
)
@pytest.mark.parametrize("text", [OPENS, WENT], ids=["subject", "object"])
def test_a_title_is_known_by_its_sentences_whatever_its_shape(title: str, text: str) -> None:
    assert film_of(text.format(title=title)) == fold(title)


def test_a_point_may_end_the_sentence_behind_what_is_shortened() -> None:
    text = OPENS.replace("in the second.", "in the second, as we do in the E.E. It is long.")
    assert film_of(text.format(title="Salt Road")) == "salt road"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("On the list stands the 1974 Drama Eelmen, at last.", "Eelmen"),
        ("It ends with today’s look at a strike in E.E.L.S. I’ve learned much.", "E.E.L.S."),
        ("The second story of the week is Being Eelmen, at last.", "Being Eelmen"),
    ],
)
def test_what_stands_around_a_title_is_no_part_of_it(said: str, title: str) -> None:
    text = f"{said}\n\nThe eels are good. {title} is a film that asks why eels swim. The film with Eelmen is long."
    assert film_of(text) == fold(title)


def test_a_film_is_called_by_the_first_of_two_titles() -> None:
    text = WENT.format(title="Salt Road (Or How I Missed the Ferry)").replace(
        "ending of Salt Road (Or", "ending (Or", 1
    )
    assert film_of(f"{text} Salt Road is long.") == "salt road"


@pytest.mark.parametrize(("said", "players"), [("Overall, ", []), ("", ["Una Eel"])])
def test_what_is_said_of_a_film_in_the_end_is_not_said_of_an_actor(said: str, players: list[str]) -> None:
    review = extract(Record(0, "17.txt", "", f"It is long and wet.\n\n{said}Una Eel is very good."))
    assert [fact.value for fact in review.facts if fact.method == "performance"] == players


ONCE = (
    "When a clerk called Ida (Ann Lee) loses her luggage in the rain, she asks the guard (Bo Day) for help. So is the"
    " set-up of {title}, the second film by Una Fell, and it is not a bad one.\n\nThe middle act goes on for ever. Lee"
    " is splendid, Day is wooden, and the camera likes the rain.\n\nIt is a shame, for the last ten minutes are good."
)


@pytest.mark.parametrize(
    "title",
    [
        "Eelman's Labyrinth",
        "Breakfast at Ottoline's",
        "The Ferry's Over",
        "It's a Wonderful Weir",
        "What's Eating Otto Eel",
    ],
)
def test_a_possessive_is_of_a_title_that_is_said_once_where_another_made_the_film(title: str) -> None:
    assert film_of(ONCE.format(title=title)) == fold(title)


def test_a_film_that_its_maker_possesses_is_not_called_by_both() -> None:
    assert film_of(ONCE.format(title="Fell's Salt Road")) != "fell s salt road"
