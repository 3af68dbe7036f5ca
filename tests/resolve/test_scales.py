"""Which rating is a review's own, and on which scale, from facts alone."""

from dataclasses import replace

import pytest

from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve

TITLE = Fact("title", "Salt", "label", 0.97, field="text")


def rated(number: int, *ratings: tuple[str, str]) -> ReviewFacts:
    facts = tuple(Fact("rating", value, method, 0.9, field="text") for value, method in ratings)
    return ReviewFacts(number, f"boats/{number}.txt", "", None, (TITLE, *facts))


def scores(*reviews: ReviewFacts) -> list[tuple[str, float | None, float | None]]:
    found = [review.rating for review in resolve(reviews).reviews]
    return [(rating.written, rating.best, rating.score) for rating in found if rating is not None]


@pytest.mark.parametrize(
    ("ratings", "chosen"),
    [
        ([("9/10", "rating in text"), ("4/10", "rating in text")], "4/10"),
        ([("7/10", "rating in text"), ("8/10", "rating line")], "8/10"),
        ([("8/10", "rating line"), ("3/10", "rating line")], "8/10"),
        ([("6/10", "details"), ("9/10", "rating in text")], "6/10"),
        ([("2/5", "rating in text"), ("3/5", "label")], "3/5"),
    ],
)
def test_a_line_or_a_label_is_heard_before_the_text_and_in_the_text_the_last(
    ratings: list[tuple[str, str]], chosen: str
) -> None:
    assert [written for written, _, _ in scores(rated(0, *ratings))] == [chosen]


def test_a_bare_number_in_the_text_is_on_the_scale_of_its_folder() -> None:
    numbers = ("7", "3", "9")
    reviews = [rated(place, (number, "rating in text")) for place, number in enumerate(numbers)]
    assert scores(*reviews) == [("7", 10, 70), ("3", 10, 30), ("9", 10, 90)]


def test_of_few_ratings_the_highest_is_believed_and_of_many_it_may_be_a_slip() -> None:
    few = [rated(place, (number, "rating in text")) for place, number in enumerate(("7", "3"))]
    assert scores(*few) == [("7", 10, 70), ("3", 10, 30)]
    many = [rated(place, (number, "rating in text")) for place, number in enumerate((*("3", "5") * 15, "45"))]
    assert scores(*many) == [*[("3", 5, 60), ("5", 5, 100)] * 15, ("45", None, None)]


def test_a_number_is_a_school_mark_where_others_of_its_folder_are() -> None:
    marks = [rated(0, ("2+", "school mark")), rated(1, ("3", "bare mark")), rated(2, ("6-", "school mark"))]
    assert scores(*marks) == [("2+", None, 86.67), ("3", None, 60), ("6-", None, 0)]
    stated = [review.rating.best_stated for review in resolve(marks).reviews if review.rating]
    assert stated == [True, False, True]


def test_a_field_called_a_mark_is_one_where_others_of_its_folder_are() -> None:
    fields = [
        replace(rated(place), facts=(TITLE, Fact("rating", value, method, 0.9, field="note")))
        for place, (value, method) in enumerate((("2+", "school mark"), ("1", "field")))
    ]
    assert scores(*fields) == [("2+", None, 86.67), ("1", None, 100)]
    assert scores(*fields[1:]) == [("1", 5, 20)]


def test_a_mark_with_a_sign_is_a_quarter_more_or_less() -> None:
    assert scores(rated(0, ("8+", "label")), rated(1, ("7-", "label"))) == [("8+", 10, 82.5), ("7-", 10, 67.5)]


def test_a_number_after_note_is_nothing_by_itself() -> None:
    assert scores(rated(0, ("3", "bare mark")), rated(1, ("7/10", "label"))) == [("7/10", 10, 70)]


def signed(number: int, critic: str, rating: str) -> ReviewFacts:
    line = Fact("rating", rating, "rating line", 0.9, 0, len(rating), rating)
    return replace(rated(number), facts=(TITLE, line, Fact("critic", critic, "byline", 0.9, field="text")))


@pytest.mark.parametrize(("others", "best", "score"), [(("4", "4"), 4, 87.5), (("4", "5"), 5, 70), (("4",), 5, 70)])
def test_who_states_no_scale_rates_as_all_others_of_the_house_do(
    others: tuple[str, ...], best: float, score: float
) -> None:
    stated = [signed(place, "Bo Dane", f"*** (out of {top})") for place, top in enumerate(others)]
    assert scores(*stated, signed(9, "Ann Lee", "*** 1/2"))[-1] == ("*** 1/2", best, score)
