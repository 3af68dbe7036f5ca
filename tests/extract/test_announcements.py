"""What a post announces at its beginning is its film, where it announces one thing."""

import pytest

from datasette_film_reviews.extract.announcements import announced
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.phrases import phrases_of
from datasette_film_reviews.model import Segment

ANNOUNCING = (
    "Today’s film is Low Tide. Salt it is not.",
    "Day 3 of the challenge, and tonight's movie, Low Tide, is wet. Salt it is not.",
    "Tonight's is Low Tide, which I know. Salt it is not.",
    "The week of ferries continues with Low Tide. Salt it is not.",
    "The marathon kicks off with the ferry classic, Low Tide. Salt it is not.",
    "The second film on my list, Low Tide, is wet. Salt it is not.",
    "Next up: “Low Tide”. Salt it is not.",
    "For the weekend I picked Low Tide, not Salt.",
    "The chain marks its fifth day with the Bo Day epic, Low Tide. Salt it is not.",
    "The end of May sees the start of my short ferry season with Low Tide. Salt it is not.",
    "It goes on tonight, with tonight’s documentary Low Tide, and not with Salt.",
    "That is a long way to say that my film for today is Low Tide. Salt it is not.",
)
SILENT = (
    "First up is Low Tide. Next up is Salt.",
    "Yesterday’s film, Low Tide, was wet. Salt it is not.",
    "Tonight’s film is Low Tide’s sequel.",
    "It begins with a ferry. Low Tide is wet.",
    "The film opens with Low Tide, a song.",
    "Back home, and for today’s film Una Marin returns with Low Tide.",
    "His next film, Low Tide, is wet. Bo Day’s second film, Salt, is not.",
)


def found(text: str) -> str | None:
    layout = Layout.of(text, (Segment("body", 0, len(text)),))
    phrase = announced(text, 0, phrases_of(layout))
    return phrase and phrase.text


@pytest.mark.parametrize("text", ANNOUNCING)
def test_what_is_announced_is_the_film(text: str) -> None:
    assert found(text) == "Low Tide"


@pytest.mark.parametrize("text", SILENT)
def test_two_films_yesterdays_and_a_sequel_are_not_announced(text: str) -> None:
    assert found(text) is None


def test_what_stands_far_down_is_no_announcement() -> None:
    assert found("It is dry and long. " * 50 + ANNOUNCING[0]) is None
