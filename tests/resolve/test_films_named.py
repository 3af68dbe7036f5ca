"""Films that reviews name beside their own, from facts alone."""

from __future__ import annotations

import pytest

from datasette_film_reviews.model import Corpus, Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve


def of(film: str, year: int | None = None) -> list[Fact]:
    return [
        Fact("title", film, "label", 0.97, field="text"),
        *([Fact("year", str(year), "label", 0.97, field="text")] if year else []),
    ]


def naming(title: str, year: int | None = None, confidence: float = 0.9) -> Fact:
    quote = f"{title} ({year})" if year else title
    return Fact("film_mentioned", title, "quoted title", confidence, 0, len(quote), quote)


def corpus(*reviews: list[Fact]) -> Corpus:
    return resolve(
        [ReviewFacts(number, f"{number}.txt", "", None, tuple(facts)) for number, facts in enumerate(reviews)]
    )


def films(found: Corpus) -> list[tuple[str, int | None]]:
    return [(film.title, film.year) for film in found.films]


def named(found: Corpus) -> list[list[str]]:
    """The slugs of the films that each review names."""
    return [
        [found.films[fate.film].slug for fate in review.fates if fate.used and fate.film not in (None, review.film)]
        for review in found.reviews
        if review.film is not None or review.fates
    ]


def test_films_of_one_title_are_two_where_their_years_are_stated() -> None:
    found = corpus([*of("Kelp"), naming("Salt", 1932), naming("Salt", 1983)], [*of("Tar"), naming("Salt", 1983)])
    assert films(found) == [("Kelp", None), ("Tar", None), ("Salt", 1932), ("Salt", 1983)]
    assert named(found) == [["salt-1932", "salt-1983"], ["salt-1983"]]


def test_film_that_is_named_with_its_year_is_the_film_that_is_reviewed() -> None:
    found = corpus(of("Salt", 1932), of("Salt", 1983), [*of("Kelp"), naming("Salt", 1984), naming("Salt", 1932)])
    assert films(found) == [("Salt", 1932), ("Salt", 1983), ("Kelp", None)]
    assert named(found)[2] == ["salt-1983", "salt-1932"]


def test_film_that_is_named_without_a_year_is_the_one_of_that_title() -> None:
    found = corpus([*of("Kelp"), naming("Salt"), naming("Salt", 1932)], of("Tar", 1990))
    assert films(found) == [("Kelp", None), ("Tar", 1990), ("Salt", 1932)]


def test_other_film_of_the_same_title_is_named_by_its_year() -> None:
    found = corpus([*of("Salt", 1983), naming("Salt", 1932), naming("Salt", 1983), naming("Salt")])
    assert films(found) == [("Salt", 1983), ("Salt", 1932)]
    assert named(found) == [["salt-1932"]]


def test_doubtful_film_counts_where_it_is_known() -> None:
    found = corpus(of("Salt"), [*of("Kelp"), naming("Salt", confidence=0.4), naming("Tar", confidence=0.4)])
    assert films(found) == [("Salt", None), ("Kelp", None)]
    assert named(found)[1] == ["salt"]


def test_what_is_hardly_told_to_be_a_film_is_one_where_another_review_surely_names_it() -> None:
    sure = [*of("Kelp"), naming("Low Tide", confidence=0.95)]
    assert named(corpus(sure, [*of("Tar"), naming("Low Tide", confidence=0.03)]))[1] == ["low-tide"]
    assert named(corpus([*of("Tar"), naming("Low Tide", confidence=0.03)], sure))[0] == ["low-tide"]
    doubtful = [*of("Kelp"), naming("Low Tide", confidence=0.6)]
    assert named(corpus(doubtful, [*of("Tar"), naming("Low Tide", confidence=0.03)]))[1] == []


@pytest.mark.parametrize("title", ["Low Tide", "LowTide: A Story", "Low Tyde: A Story"])
def test_the_film_of_the_review_spelt_otherwise_is_no_other_film(title: str) -> None:
    assert named(corpus([*of("Low Tide: A Story"), naming(title)]))[0] == []


@pytest.mark.parametrize("title", ["Low Tide 2: A Story", "Low Tide (1932)", "Low"])
def test_another_part_of_a_series_is_another_film(title: str) -> None:
    assert len(named(corpus([*of("Low Tide: A Story"), naming(title)]))[0]) == 1


def test_short_form_is_the_longer_title_beside_it() -> None:
    found = corpus([*of("Kelp"), naming("Salt"), naming("Salt and the Sea")])
    assert films(found) == [("Kelp", None), ("Salt and the Sea", None)]
