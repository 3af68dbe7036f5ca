"""Twelve reviews of three invented films, in layouts unlike the seeds': right films, right credits, no wrong merge.

One film has a pronoun for a title, and each film shares an actor with the next; three reviews never state their title.
"""

from collections import defaultdict
from pathlib import Path

from building import rows


def test_every_review_is_of_its_film(invented_database: Path) -> None:
    films = defaultdict(list)
    for title, path in rows(
        invented_database,
        """select films.title, sources.path from reviews join sources on sources.id = source_id
           left join films on films.id = film_id order by path""",
    ):
        films[title].append(path[:2])
    assert films == {
        "Him": ["01", "02", "03", "04"],
        "The Glass Harbour": ["05", "06", "07", "08"],
        "Salt and Paper": ["09", "10", "11", "12"],
    }


def test_films_have_what_their_reviews_state(invented_database: Path) -> None:
    assert rows(
        invented_database,
        """select title, year, certificate, runtime, review_count, rated_count, score
           from films where review_count order by id""",
    ) == [
        ("Him", None, "12A", 112, 4, 2, 80.0),
        ("The Glass Harbour", 2017, None, 97, 4, 3, 71.0),
        ("Salt and Paper", None, "PG", 101, 4, 2, 73.5),
    ]


def test_people_play_whom_the_reviews_say(invented_database: Path) -> None:
    assert rows(
        invented_database,
        """select films.title, job, people.name, character from credits join films on films.id = film_id
           join people on people.id = person_id order by films.id, job desc, people.name""",
    ) == [
        ("Him", "director", "Marta Oyelaran", None),
        ("Him", "actor", "Desmond Achterberg", "Gideon Farr"),
        ("Him", "actor", "Ines Valcourt", "Nell"),
        ("Him", "actor", "Tove Lindqvist", None),
        ("The Glass Harbour", "writer", "Anselm Brandt", None),
        ("The Glass Harbour", "writer", "Oda Keough", None),
        ("The Glass Harbour", "director", "Anselm Brandt", None),
        ("The Glass Harbour", "actor", "Bram Osterhout", "Ledger"),
        ("The Glass Harbour", "actor", "Ines Valcourt", "Mirabel Stroud"),
        ("The Glass Harbour", "actor", "Joaquim Teles", "Pilot"),
        ("Salt and Paper", "director", "Lucinda Marr", None),
        ("Salt and Paper", "actor", "Hattie Olufsen", "Agnes Thorne"),
        ("Salt and Paper", "actor", "Joaquim Teles", "Rafe Quillon"),
    ]


def test_ratings_critics_and_comments(invented_database: Path) -> None:
    assert rows(
        invented_database,
        """select substr(path, 1, 2), critic, published, rating, score
           from reviews join sources on sources.id = source_id
           where critic is not null or rating is not null order by path""",
    ) == [
        ("01", "Petra Sandoval", None, "4/5", 80.0),
        ("03", "Corin Maddox", "2019-03-14", "8 out of 10", 80.0),
        ("05", None, None, "B+", 83.0),
        ("06", None, None, "3 stars out of 5", 60.0),
        ("07", None, None, "70%", 70.0),
        ("09", None, None, "★★★★☆", 80.0),
        ("10", "Wendeline Pryce", None, None, None),
        ("12", None, None, "B-", 67.0),
    ]
    assert rows(invented_database, "select author, text from comments order by id") == [
        ("Rosalind", "I cried at the bit with the kettle."),
        ("Bertrand", "Far too long. I looked at my watch twice."),
    ]


def test_films_named_beside(invented_database: Path) -> None:
    assert rows(
        invented_database,
        """select distinct films.title from review_films join films on films.id = film_id order by 1""",
    ) == [("Custard",), ("The Tin Parade",)]
