"""Ratings with which a text closes, though something else stands beside them."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record


@pytest.mark.parametrize(
    ("line", "rating"),
    [
        ("Three stars (of four). Rated R and it earns it.", "Three stars (of four)"),
        ("Ida gives it “infinity reels”. Grandpa says 4 reels out of 4.", "4 reels out of 4"),
        ("Rating: 5 stops outta 5, and I’m going to bed", "5 stops outta 5"),
        ("Note 4/99: pass the ketchup.", None),
        ("Voto\n\nUn trionfo: 4 lanterne su 5 e una falena!", "4 lanterne su 5"),
        ("Un trionfo: 4 lanterne su 5 e una falena!", None),
        ("⭐ 9.5", "⭐ 9.5"),
        ("★3.5 | watched at home", "★3.5"),
    ],
)
def test_a_closing_line_says_the_rating_beside_something_else(line: str, rating: str | None) -> None:
    prose = "A man goes home to the island and finds his brother there. The rain is good, and I liked the goat. "
    found = extract(Record(0, "1.txt", "", f"{prose}\n\n{prose * 2}\n\n{line}"))
    assert next((fact.value for fact in found.facts if fact.property == "rating"), None) == rating
