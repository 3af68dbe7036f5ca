"""What a text is about where its fields say so, and that a review of anything but a film has no film."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record, ReviewFacts
from datasette_film_reviews.read.properties import fields_of
from datasette_film_reviews.resolve import resolve

KINDS: list[tuple[dict[str, object], list[str]]] = [
    ({"type": "book"}, ["book"]),
    ({"layout": "Book-Review"}, ["book"]),
    ({"layout": "post", "type": "review"}, []),
    ({"subjectInfo": {"type": "VideoGame"}}, ["game"]),
    ({"itemReviewed": {"@type": "TVSeries"}, "author": {"@type": "Person"}}, ["television"]),
    ({"itemReviewed": {"@type": "Movie"}}, ["film"]),
    ({"Type": "series"}, ["television"]),
    ({"category": "Series"}, []),
    ({"category": "Books"}, ["book"]),
    ({"categories": ["Reviews", "Music"]}, ["music"]),
    ({"categories": ["Movie reviews", "Music"]}, []),
    ({"categories": ["Games"], "tags": ["film"]}, []),
    ({"tags": ["books"]}, []),
    ({"category": "Books", "type": "movie"}, ["film"]),
]


@pytest.mark.parametrize(("items", "kinds"), KINDS)
def test_a_field_says_what_the_text_is_about(items: dict[str, object], kinds: list[str]) -> None:
    assert [field.value for field in fields_of(items.items(), post=True) if field.property == "kind"] == kinds


@pytest.mark.parametrize(("kind", "title"), [("book", None), ("movie", "The Quiet Orchard")])
def test_what_is_said_to_be_no_film_has_none_and_keeps_the_reason(kind: str, title: str | None) -> None:
    fields = fields_of({"title": "The Quiet Orchard", "rating": "4/5", "type": kind}.items())
    review = extract(Record(0, "shelf.csv", "1", "A film of a book.", fields))
    corpus = resolve([ReviewFacts(0, "shelf.csv", "1", None, review.facts)])
    (fate,) = corpus.reviews
    assert (None if fate.film is None else corpus.films[fate.film].title, fate.title) == (title, "The Quiet Orchard")
    used = [fact for fact, kept in zip(review.facts, fate.fates, strict=True) if kept.used]
    assert [fact.value for fact in used if fact.property == "kind"] == ["book" if kind == "book" else "film"]
