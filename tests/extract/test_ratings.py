"""Ratings as critics write them: what each says, and what only looks like one."""

import pytest

from datasette_film_reviews.ratings import USUAL_STARS, on_scale, parse_rating, value_of

STATED = {
    "***1/2 (out of ****)": (4, 87.5),
    "*** (out of ****)": (4, 75),
    "*** out of 4": (4, 75),
    "★★★ out of ★★★★": (4, 75),
    "★★★ (out of four)": (4, 75),
    "Two and a half stars out of four": (4, 62.5),
    "3 1/2 stars (out of 4)": (4, 87.5),
    "3 stars out of a possible 4": (4, 75),
    "7 on a scale of 1 to 10": (10, 70),
    "6,5 von 10 Punkten": (10, 65),
    "drei von fünf Sternen": (5, 60),
    "4 étoiles sur 5": (5, 80),
    "cuatro estrellas de cinco": (5, 80),
    "●●●●○": (5, 80),
    "★★★½☆": (5, 70),
    "½☆☆☆☆": (5, 10),
    "☆☆☆☆☆": (5, 0),
    "★★★½ (3.5/5)": (5, 70),
    "2.6/6": (6, 43.33),
    "(3.5/4)": (4, 87.5),
    "0/5": (5, 0),
    "10/10!": (10, 100),
    "85%": (100, 85),
    "85 per cent": (100, 85),
    "B+": (None, 83),
    "B plus": (None, 83),
    "C−": (None, 42),
    "F+": (None, 8),
    "B+ (4/5)": (None, 83),
    "thumbs up": (None, 100),
    "Two thumbs up!": (None, 100),
    "THUMBS DOWN": (None, 0),
}
UNSTATED = {
    "***": 3,
    "* * *": 3,
    "***1/2": 3.5,
    "★★★½": 3.5,
    "★ ★": 2,
    "4★": 4,
    "3 and a half stars": 3.5,
    "three and a half stars": 3.5,
    "dreieinhalb Sterne": 3.5,
    "trois étoiles et demie": 3.5,
    "half a star": 0.5,
    "1/2 star": 0.5,
    "1/2": 0.5,
    "2.1/2": 2.5,
    "3-1/2": 3.5,
    "3 1/2": 3.5,
    "No stars": 0,
    "7": 7,
    "7,5": 7.5,
    "87 points": 87,
}
NONE = (
    "",
    "5.5/5",
    "5/4",
    "3/2",
    "1-5",
    "R",
    "N",
    "E",
    "two",
    "B+/A-",
    "11/10",
    "102%",
    "*** SPOILERS ***",
    "***** Unmissable",
    "3/4 of the way",
    "●",
    "● ● ●",
    "thumbs",
    "12 stars",
    "★" * 11,
    "3 out of 5 " * 20,
)


@pytest.mark.parametrize(("written", "expected"), STATED.items(), ids=STATED.keys())
def test_what_states_its_scale_has_a_score(written: str, expected: tuple[float | None, float]) -> None:
    rating = parse_rating(written)
    assert rating is not None
    assert (rating.written, rating.best, rating.best_stated, rating.score) == (written, expected[0], True, expected[1])
    assert on_scale(rating, USUAL_STARS) == rating


@pytest.mark.parametrize(("written", "value"), UNSTATED.items(), ids=UNSTATED.keys())
def test_what_states_no_scale_waits_for_one(written: str, value: float) -> None:
    rating = parse_rating(written)
    assert rating is not None
    assert (rating.written, rating.best, rating.best_stated, rating.score) == (written, None, False, None)
    assert value_of(rating.written) == value
    scaled = on_scale(rating, 100)
    assert (scaled.best, scaled.best_stated, scaled.score) == (100, False, value)


@pytest.mark.parametrize("written", NONE)
def test_what_is_no_rating_is_refused(written: str) -> None:
    assert parse_rating(written) is None


def test_a_rating_is_kept_as_written_but_for_emphasis_and_wild_spacing() -> None:
    rating = parse_rating("  **3   out of  5** ")
    assert rating is not None and rating.written == "3 out of 5"


def test_no_assumed_scale_is_lower_than_the_rating() -> None:
    rating = parse_rating("7")
    assert rating is not None and on_scale(rating, USUAL_STARS) == rating
