"""Which of several reviews of one text is the original, and what is no copy; in a time linear in their number."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

A, B = (bytes(range(start, start + 64)) * 4 for start in (0, 64))


def _review(number: int, fingerprint: bytes | None = A, **said: str) -> ReviewFacts:
    facts = tuple(Fact(name, value, "field", 1.0, field=name) for name, value in said.items())
    return ReviewFacts(number, f"{number}.md", "", None, facts, fingerprint=fingerprint)


def _originals(reviews: Sequence[ReviewFacts]) -> list[int | None]:
    return [fate.copy_of for fate in resolve(reviews).reviews]


def test_the_fullest_is_the_original_and_of_equal_ones_the_first() -> None:
    full = {"title": "Salt", "critic": "Ann Lee", "rating": "3/5"}
    assert _originals([_review(0), _review(1, **full), _review(2, **full), _review(3, B), _review(4, None)]) == [
        *(1, None, 1),
        *(None, None),
    ]


@pytest.mark.parametrize(
    ("one", "other", "copy"),
    [
        ({"title": "Salt", "critic": "Ann Lee"}, {"title": "Tin", "critic": "Ann Lee"}, None),
        ({"title": "Salt", "critic": "Ann Lee"}, {"title": "Salt", "critic": "Bo Finch"}, None),
        ({"title": "Salt", "critic": "Ann Lee"}, {"title": "Salt"}, 0),
        ({"title": "Salt", "rating": "3/5"}, {"title": "Salt", "rating": "7/10"}, 0),
    ],
    ids=["another film", "another critic", "unsigned", "another scale"],
)
def test_what_parts_equal_texts(one: dict[str, str], other: dict[str, str], copy: int | None) -> None:
    assert _originals([_review(0, **one), _review(1, **other)]) == [None, copy]


def test_a_quarter_of_the_fingerprint_may_differ() -> None:
    assert _originals([_review(0), _review(1, A[:192] + B[:64])]) == [None, 0]
    assert _originals([_review(0), _review(1, A[:176] + B[:80])]) == [None, None]


said = st.fixed_dictionaries(
    {}, optional={"title": st.sampled_from(["Salt", "Tin"]), "critic": st.sampled_from(["Ann Lee", "Bo Finch"])}
)


@given(st.lists(st.tuples(st.sampled_from([A, B, A[:192] + B[:64], None]), said), max_size=12))
def test_no_original_is_a_copy_and_films_and_critics_agree(drawn: list[tuple[bytes | None, dict[str, str]]]) -> None:
    corpus = resolve([_review(number, fingerprint, **facts) for number, (fingerprint, facts) in enumerate(drawn)])
    for fate in corpus.reviews:
        if fate.copy_of is not None:
            original = corpus.reviews[fate.copy_of]
            assert original.copy_of is None
            assert fate.film in (None, original.film) or original.film is None
            assert fate.critic in (None, original.critic) or original.critic is None


def _seconds(reviews: Sequence[ReviewFacts]) -> float:
    begin = time.process_time()
    resolve(reviews)
    return time.process_time() - begin


@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "each signed by another"])
def test_thousands_of_equal_texts_take_linear_time(signed: bool) -> None:
    reviews = [_review(number, **{"critic": f"Ann {number}"} if signed else {}) for number in range(4000)]
    assert _originals(reviews[:2000]).count(0) == (0 if signed else 1999)
    assert _seconds(reviews) < 4 * _seconds(reviews[:2000]) + 0.2
