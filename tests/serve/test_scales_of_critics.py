"""Which scales somebody writes ratings on, from how they are written."""

from __future__ import annotations

import pytest

from datasette_film_reviews.serve.pages.scales import scales


def rating(written: str, best: float | None, stated: int | None, count: int = 1) -> dict[str, object]:
    return {"written": written, "best": best, "best_stated": stated, "review_count": count}


@pytest.mark.parametrize(
    ("written", "best", "notation"),
    [
        ("★★★½", 5, "stars"),
        ("** ½", 4, "stars"),
        ("3 stars", 4, "stars"),
        ("Two Stars out of four", 4, "stars"),
        ("3 Sterne", 5, "stars"),
        ("3½/4", 4, "numbers"),
        ("80%", 100, "numbers"),
        ("B-", None, "letters"),
        ("F", None, "letters"),
        ("Two thumbs up", None, "thumbs"),
    ],
)
def test_notation_is_told_by_the_writing(written: str, best: float | None, notation: str) -> None:
    assert [one["notation"] for one in scales([rating(written, best, 1)])] == [notation]


def test_scales_are_counted_and_assumed_ones_stand_apart() -> None:
    found = scales([rating("★★★", 4, 1), rating("3", 5, 0, 2), rating("★★", 4, 1, 4), rating("7", None, None)])
    assert found == [
        {"notation": "stars", "best": 4, "best_stated": True, "review_count": 5},
        {"notation": "numbers", "best": 5, "best_stated": False, "review_count": 2},
        {"notation": "numbers", "best": None, "best_stated": None, "review_count": 1},
    ]
