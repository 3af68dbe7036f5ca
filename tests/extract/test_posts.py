"""Posts of a blog: whose headline is the film's title, which one only plays with it, and which review no film."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Field, Record, ReviewFacts
from datasette_film_reviews.resolve import resolve

TEXT = (
    "*Low Tide* is the first film by Una Marin, and you can tell. Ida (Ann Lee) mends umbrellas in a town where it"
    " never rains, until one day it does. Bo Day plays the weather man. I liked the umbrellas more than the people."
    "\n\nBy the end the whole cinema was humming. 7/10"
)
UNNAMED = (
    "Ida (Ann Lee) mends umbrellas in a town where it never rains, until one day it does. Bo Day plays the weather man,"
    " and the film ends with a song. I liked the umbrellas more than the people, and the people more than the dog."
    "\n\nBy the end the whole cinema was humming. 7/10"
)

OBITUARY = (
    "She was twenty when she made *Low Tide*. She never stopped mending things, films among them: *Salt Road*,"
    " *The Dry Year*, *Noon*. I met her once, in a queue for umbrellas."
)
PRIZES = (
    "The jury met for two hours. Best feature: *Low Tide* (Una Marin). Special mention: *Salt Road* (Bo Day)."
    " Audience award: *Noon* (Cy Poe). See you next year."
)
DIARY = (
    "We have moved house. I have counted the boxes: eleven of books and one of umbrellas. The new"
    " flat is above a bakery that closed in 1981. I will be back when the shelves are."
)
SERIES = (
    "Ida (Ann Lee) mends umbrellas again, for eight episodes this time. The weather man is back, and the people of the"
    " town have learnt to whistle. The last episode is the best. 7/10"
)
NOVEL = (
    "A novel of many chapters, and the author knows what a page is for. Readers who liked her first book will"
    " turn the pages of this one quickly; the prose is dry. The paperback has 300 pages. 4/5"
)


def film_of(text: str, path: str, *fields: Field) -> str | None:
    """The title of the film of one post."""
    review = extract(Record(0, path, "", text, fields))
    corpus = resolve([ReviewFacts(0, path, "", review.headline, review.facts)])
    film = corpus.reviews[0].film
    return None if film is None else corpus.films[film].title


def headline(value: str) -> Field:
    return Field("title", "headline", value)


@pytest.mark.parametrize(
    "subject", ["Official Low Tide thread", "Low Tide discussion thread", "Low Tide (24)", "Re: REVIEW: Low Tide"]
)
def test_a_forums_threads_are_called_after_their_films(subject: str) -> None:
    assert film_of(UNNAMED, "dump.xml", headline(subject)) == "Low Tide"


def test_the_subject_of_an_answer_is_what_others_spoke_of() -> None:
    assert film_of(UNNAMED, "20881.xml", headline("Re: Rental Ideas")) is None
    assert film_of(TEXT, "dump.xml", headline("Re: Low Tide")) == "Low Tide"


def test_the_name_of_a_file_may_be_the_beginning_of_a_title() -> None:
    assert film_of(UNNAMED, "mended.md", headline("Mended Umbrellas: to the last rib")) == "Mended Umbrellas"


@pytest.mark.parametrize(
    "pun", ["Mending Ways", "Raining Blows", "A Brolly Good Show", "Nobody here needs an umbrella"]
)
def test_a_headline_that_plays_gives_way_to_the_film_that_the_text_begins_with(pun: str) -> None:
    assert film_of(TEXT, "2019-05-01-post.md", headline(pun)) == "Low Tide"


def test_a_headline_that_is_the_title_need_not_be_said_again() -> None:
    assert film_of(UNNAMED, "2019-05-01-low-tide.md", headline("Low Tide")) == "Low Tide"


def test_the_headline_is_the_film_where_the_text_compares_it_with_another_one() -> None:
    text = UNNAMED + " If you want more umbrellas, there is always *The Cherbourg Road*."
    assert film_of(text, "2019-05-01-low-tide.md", headline("Low Tide")) == "Low Tide"


def test_a_heading_above_the_credits_is_the_film_whatever_the_headline_says() -> None:
    text = "**Low Tide**\n**Director:** Una Marin\n**Starring:** Ann Lee, Bo Day\n\n" + UNNAMED
    assert film_of(text, "post.md", headline("A Brolly Good Show")) == "Low Tide"


@pytest.mark.parametrize(
    "title", ["LOW TIDE (and it really, really is)", "Vault Visit: Low Tide (1968)", "Why Low Tide still matters to me"]
)
def test_the_name_of_the_file_tells_which_part_of_a_headline_is_the_film(title: str) -> None:
    film = film_of(UNNAMED, "posts/low-tide.md", headline(title))
    assert str(film).casefold() == "low tide"


@pytest.mark.parametrize(
    "title",
    [
        "Film night: Low Tide",
        "Sunday rewatch: Low Tide",
        "31 Nights, Night 3: Low Tide",
        "Low Tide, or how my daughter learnt to swim",
    ],
)
def test_what_a_series_of_posts_is_called_is_no_part_of_the_title(title: str) -> None:
    assert film_of(UNNAMED, "post-17.md", headline(title)) == "Low Tide"


def test_a_note_is_called_by_its_film() -> None:
    fields = (
        Field("director", "director", "Una Marin"),
        Field("tags", "tag", "film"),
        Field("rating", "rating", "7/10"),
    )
    assert film_of(UNNAMED, "notes/The Weather in Low Tide.md", *fields) == "The Weather in Low Tide"


def test_where_a_post_first_appeared_is_not_said_of_its_film() -> None:
    text = TEXT + "\n\nThe post Mending Ways appeared first on Umbrella Weekly."
    assert film_of(text, "post-17.xml", headline("Mending Ways")) == "Low Tide"


def test_a_heading_may_say_in_brackets_whose_film_it_is() -> None:
    text = UNNAMED + " Marin filmed it in a week."
    facts = extract(Record(0, "a.md", "", text, (headline("Low Tide (U. Marin)"),))).facts
    assert ("director", "U. Marin") in {(fact.property, fact.value) for fact in facts}
    assert film_of(text, "post-17.md", headline("Low Tide (U. Marin)")) == "Low Tide"


def test_a_heading_may_say_whose_film_it_is() -> None:
    text = "# La marée basse, d'Una Marin\n\nIda (Ann Lee) répare des parapluies dans une ville où il ne pleut jamais."
    facts = extract(Record(0, "a.md", "", text)).facts
    assert ("director", "Una Marin") in {(fact.property, fact.value) for fact in facts}
    assert film_of(text + " Le film se termine par une chanson.\n\nMa note : 4/5", "a.md") == "La marée basse"


@pytest.mark.parametrize(
    ("title", "text", "tags"),
    [
        (
            "Una Marin, 1921–2009",
            OBITUARY,
            ("cinema",),
        ),
        (
            "And the winners are",
            PRIZES,
            (),
        ),
        (
            "Boxes",
            DIARY,
            ("personal",),
        ),
        (
            "The Umbrella Maker's Wife",
            NOVEL,
            (),
        ),
        ("Low Tide, Season 2", SERIES, ()),
    ],
)
def test_a_post_that_reviews_no_film_is_left_without_one(title: str, text: str, tags: tuple[str, ...]) -> None:
    fields = [headline(title), *(Field("categories", "tag", tag) for tag in tags)]
    assert film_of(text, "2019-05-01-post.md", *fields) is None


def test_a_headline_of_which_the_text_says_a_part_does_not_give_way_to_another_film() -> None:
    text = f"{UNNAMED} It is no “Low Tide”. I liked Mended more."
    assert film_of(text, "17.md", headline("Mended: the last umbrella")) != "Low Tide"


@pytest.mark.parametrize("headline", ["CAPSULE: Grain of Truth", "REVIEW: Grain of Truth (mild spoilers)"])
def test_what_newsgroups_put_round_a_title_is_none_of_it(headline: str) -> None:
    review = extract(Record(0, "1.txt", "1", UNNAMED, (Field("Subject", "headline", headline),)))
    assert {fact.value for fact in review.facts if fact.property == "title"} == {"Grain of Truth"}
