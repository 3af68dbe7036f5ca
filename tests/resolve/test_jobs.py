"""What one review only praises, and another surely knows: who acts, who directs, who is played."""

from __future__ import annotations

import pytest

from datasette_film_reviews.model import Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve

ELSEWHERE = (
    Fact("title", "Tin", "field", 0.99, field="title"),
    Fact("director", "Una Marin", "directed by", 0.95, field="text"),
    Fact("actor", "Ann Lee / Rex Moe", "played by", 0.95, field="text"),
)


@pytest.mark.parametrize(
    ("title", "fact", "credited"),
    [
        ("Salt", Fact("actor", "Una Marin", "performance", 0.75, field="text"), False),
        ("Salt", Fact("actor", "Rex Moe", "performance", 0.75, field="text"), False),
        ("Salt", Fact("actor", "Ann Lee", "performance", 0.75, field="text"), True),
        ("Salt", Fact("actor", "Bo Dane", "performance", 0.75, field="text"), True),
        ("Salt", Fact("actor", "Una Marin", "starring", 0.85, field="text"), True),
        ("Salt", Fact("director", "Ann Lee", "possessive film", 0.8, field="text"), False),
        ("Salt", Fact("director", "Ann Lee", "directed by", 0.95, field="text"), True),
        ("Salt", Fact("director", "Una Marin", "possessive film", 0.8, field="text"), True),
        ("The Danes of Weir", Fact("actor", "Bo Danes", "performance", 0.75, field="text"), False),
        ("Ann Lee's Salt", Fact("actor", "Ann Lee", "performance", 0.75, field="text"), True),
    ],
)
def test_what_another_review_knows_of_somebody(title: str, fact: Fact, credited: bool) -> None:
    facts = (Fact("title", title, "field", 0.99, field="title"), fact)
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, facts), ReviewFacts(1, "1.txt", "", None, ELSEWHERE)])
    found = [corpus.people[credit.person].name for credit in corpus.credits if credit.film == corpus.reviews[0].film]
    assert found == ([fact.value] if credited else [])


def test_an_actor_whose_film_it_is_said_to_be_in_two_ways_directs_it() -> None:
    facts = (
        Fact("title", "Salt", "field", 0.99, field="title"),
        Fact("actor", "Ann Lee / Ida", "plays", 0.85, field="text"),
        Fact("director", "Ann Lee", "possessive film", 0.8, field="text"),
        Fact("director", "Ann Lee", "maker of a named film", 0.7, 0, 4, "Salt"),
    )
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, facts)])
    assert {credit.job for credit in corpus.credits} == {"actor", "director"}


@pytest.mark.parametrize(
    ("name", "method", "others", "credited"),
    [
        ("Ann Lee", "begins a sentence", 1, True),
        ("Ann Lee", "said again", 1, False),
        ("Ann Lee", "said again", 2, True),
        ("Una Marin", "begins a sentence", 2, False),
        ("Rex Moe", "begins a sentence", 2, False),
        ("Bo Dane", "begins a sentence", 2, False),
    ],
)
def test_whom_others_surely_know_as_an_actor_acts_where_a_review_only_names_them(
    name: str, method: str, others: int, credited: bool
) -> None:
    facts = (Fact("title", "Salt", "field", 0.99, field="title"), Fact("actor", name, method, 0.1, 0, 7, name))
    reviews = [ReviewFacts(0, "0.txt", "", None, facts)]
    for number in range(1, others + 1):
        told = (Fact("title", f"Tin {number}", "field", 0.99, field="title"), *ELSEWHERE[1:])
        reviews.append(ReviewFacts(number, f"{number}.txt", "", None, told))
    corpus = resolve(reviews)
    found = [corpus.people[credit.person].name for credit in corpus.credits if credit.film == corpus.reviews[0].film]
    assert found == ([name] if credited else [])
    assert [fate.used for fate in corpus.reviews[0].fates] == [True, credited]
