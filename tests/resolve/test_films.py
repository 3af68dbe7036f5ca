"""Which reviews are of one film, from facts alone."""

from dataclasses import replace

from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve

CAST = (("Ann Lee", "Otto"), ("Cy Poe", "Rex"))


def actor(name: str, character: str) -> Fact:
    return Fact("actor", f"{name} / {character}", "character (actor)", 0.9, field="text")


def review(number: int, *titles: tuple[str, str, float]) -> ReviewFacts:
    facts = [Fact("title", value, method, confidence, field="text") for value, method, confidence in titles]
    facts += [actor(*pair) for pair in CAST]
    return ReviewFacts(number, f"{number}.txt", "", None, tuple(facts))


def test_a_headline_that_gave_way_to_a_film_stands_in_no_other_reviews_way() -> None:
    pun, third = review(0, ("A Dig at the Pit", "heading", 0.55)), actor("Ida Muck", "Ina")
    corpus = resolve(
        [
            replace(pun, facts=(*pun.facts, third)),
            review(1),
            replace(salt := review(2, ("Salt", "label", 0.97)), facts=(*salt.facts, third)),
            review(3, ("Salt", "label", 0.97)),
        ]
    )
    assert [film.title for film in corpus.films] == ["Salt"]
    assert [fate.film for fate in corpus.reviews] == [0, 0, 0, 0]


def test_what_names_several_films_must_share_more_than_two_characters() -> None:
    doubted = [replace(review(number), doubt="it speaks of several films") for number in range(2)]
    named = Fact("film_mentioned", "Reed", "title and year", 0.8, field="text")
    doubted[1] = replace(doubted[1], facts=(*doubted[1].facts, named))
    corpus = resolve([*doubted, review(2, ("Salt", "label", 0.97))])
    assert [fate.film for fate in corpus.reviews] == [0, None, 0]


def test_a_sequel_shares_people_and_keeps_its_own_title() -> None:
    corpus = resolve([review(0, ("Salt: The Return", "subject of a verb", 0.58)), review(1, ("Salt", "label", 0.97))])
    assert [film.title for film in corpus.films] == ["Salt: The Return", "Salt"]
    assert [fate.film for fate in corpus.reviews] == [0, 1]


def test_who_played_in_one_film_together_played_in_others_too() -> None:
    people = [Fact("actor", name, "apposition", 0.9, field="text") for name in ("Ann Lee", "Cy Poe", "Ida Muck")]
    title = Fact("title", "Salt", "label", 0.97, field="text")
    corpus = resolve(
        [ReviewFacts(0, "0.txt", "", None, tuple(people)), ReviewFacts(1, "1.txt", "", None, (title, *people))]
    )
    assert [fate.film for fate in corpus.reviews] == [None, 0]
