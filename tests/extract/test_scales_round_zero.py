"""Scales that have as much below zero as above, as critics of newsgroups rate."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.marks import signed_mark
from datasette_film_reviews.model import Record


@pytest.mark.parametrize(
    ("last", "rating", "score"),
    [
        ("Rating: high +2 (-4 to +4).", "high +2 (-4 to +4)", 75),
        ("I rate it a -1 on the -4 to +4 scale.", "-1 on the -4 to +4 scale", 37.5),
        ("A 0 [-3..+3], as ever.", "0 [-3..+3]", 50),
        ("On the -4 to +4 scale I'd give it a strong +3.", "+3 (-4 to +4)", 87.5),
    ],
)
def test_a_scale_round_zero_has_fifty_in_its_middle(last: str, rating: str, score: float) -> None:
    text = f"Ann Lee made *Salt* in a week, and it shows. {last}\n\nNobody else did.\n\nSo it goes.\n\nAnn"
    (found,) = [fact.value for fact in extract(Record(0, "salt.txt", "", text)).facts if fact.property == "rating"]
    mark = signed_mark(found)
    assert mark is not None
    assert (found, mark.score) == (rating, score)


@pytest.mark.parametrize("written", ["+5 (-4 to +4)", "+2 (-4 to +5)", "+2", "2 (0-4)"])
def test_a_scale_round_zero_is_as_long_on_either_side(written: str) -> None:
    assert signed_mark(written) is None
