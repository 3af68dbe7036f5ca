"""Which reviews are of one film, from facts alone."""

from dataclasses import replace

from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve

CAST = (("Ann Lee", "Otto"), ("Cy Poe", "Rex"))


def review(number: int, *titles: tuple[str, str, float]) -> ReviewFacts:
    facts = [Fact("title", value, method, confidence, field="text") for value, method, confidence in titles]
    facts += [
        Fact("actor", f"{actor} / {character}", "character (actor)", 0.9, field="text") for actor, character in CAST
    ]
    return ReviewFacts(number, f"{number}.txt", "", None, tuple(facts))


def test_a_headline_that_gave_way_to_a_film_stands_in_no_other_reviews_way() -> None:
    corpus = resolve(
        [
            review(0, ("A Dig at the Pit", "heading", 0.55)),
            review(1),
            review(2, ("Salt", "label", 0.97)),
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
