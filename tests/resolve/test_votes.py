"""What a film is given by the vote of its reviews, and what each of these keeps of what it states itself."""

import pytest

from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve


def review(number: int, property: str, value: str) -> ReviewFacts:
    stated = (("title", "Salt"), ("director", "Ann Lee"), (property, value))
    facts = tuple(Fact(name, said, "field", 0.99, field=name) for name, said in stated)
    return ReviewFacts(number, f"{number}.md", "", None, facts)


@pytest.mark.parametrize(
    ("property", "voted", "own", "kept"),
    [
        ("year", "2016", "2017", True),
        ("runtime", "126", "125", True),
        ("runtime", "126", "90", False),
        ("certificate", "15", "FSK 16", True),
        ("imdb_id", "tt0000001", "tt0000002", False),
    ],
)
def test_a_review_keeps_what_can_be_right_of_the_same_film(property: str, voted: str, own: str, kept: bool) -> None:
    corpus = resolve(review(number, property, value) for number, value in enumerate((voted, voted, own)))
    assert [str(getattr(film, property)) for film in corpus.films] == [voted]
    assert [fate.fates[2].used for fate in corpus.reviews] == [True, True, kept]
