"""Films that a headline only plays with, and that the address, the file or a sentence of their own names."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Field, Mark, Record, ReviewFacts
from datasette_film_reviews.resolve import resolve

PLOT = (
    "Ida (Ann Lee) mends umbrellas in a town where it never rains, until one day it does. Bo Day plays the weather man,"
    " and it ends with a song. I liked the umbrellas more than the people, and the people more than the dog."
)


def film_of(text: str, path: str, *fields: Field, marks: tuple[Mark, ...] = ()) -> str | None:
    """The title of the film of one post."""
    review = extract(Record(0, path, "", text, fields, marks=marks))
    corpus = resolve([ReviewFacts(0, path, "", review.headline, review.facts)])
    film = corpus.reviews[0].film
    return None if film is None else corpus.films[film].title


def address(path: str) -> Field:
    return Field("saved from", "url", f"https://row.example/{path}")


PUN = Field("heading", "headline", "A Brolly Good Show")
LATER = f"{PLOT} I sat all the way through *Salt*. I was ready for *The Lowest Tide*.\n\n7/10"


@pytest.mark.parametrize(
    "path",
    [
        "reviews/lowest-tide",
        "2019/05/the-lowest-tide-1932.html",
        "reviews/archive/lowest_tide/",
        "film/lowest-tide-review",
    ],
)
def test_the_address_of_a_page_names_what_its_headline_plays_with(path: str) -> None:
    assert film_of(LATER, "page.html", PUN, address(path)) == "The Lowest Tide"


def test_an_address_may_have_the_beginning_of_a_title() -> None:
    text = f"{PLOT} The first shot of *Marianna, Queen of Tides* is a wave.\n\n7/10"
    assert film_of(text, "page.html", PUN, address("archive/marianna")) == "Marianna, Queen of Tides"


@pytest.mark.parametrize(
    ("headline", "path", "film"),
    [
        ("A night out with The Lowest Tide", "reviews/lowest-tide", "The Lowest Tide"),
        ("Ann Lee’s Lowest Tide is the wettest of the year", "2019/05/lowest-tide", "Lowest Tide"),
        ("Lowest Tide is the wettest of the year", "2019/05/lowest-tide", "Lowest Tide"),
    ],
)
def test_an_address_has_of_a_headline_only_the_film(headline: str, path: str, film: str) -> None:
    assert film_of(f"{PLOT}\n\n7/10", "page.html", Field("title", "headline", headline), address(path)) == film


@pytest.mark.parametrize("path", ["2019/05/the-wettest-night-of-the", "2019/05/wettest-night"])
def test_an_address_that_was_cut_short_is_no_title(path: str) -> None:
    heading = Field("title", "headline", "The Wettest Night of the Year by far")
    review = extract(Record(0, "page.html", "", PLOT, (heading, address(path))))
    assert not [fact for fact in review.facts if fact.method == "page address"]


@pytest.mark.parametrize("path", ["2019/05/a-brolly-good-show", "?p=17", "reviews/12", "reviews/umbrella-weather"])
def test_an_address_that_says_nothing_else_is_no_title(path: str) -> None:
    review = extract(Record(0, "page.html", "", LATER, (PUN, address(path))))
    assert not [fact for fact in review.facts if fact.method == "page address"]


@pytest.mark.parametrize("path", ["posts/2019-05-umbrellino.md", "posts/2019-05-01-umbrellino.md", "umbrellino.md"])
def test_a_file_may_be_named_after_the_film_below_another_headline(path: str) -> None:
    text = f"{PLOT}\n\nGo in cold. (Umbrellino. Sorry, I never said what it is called.)\n\n7/10"
    assert film_of(text, path, Field("title", "headline", "Rust")) == "Umbrellino"


@pytest.mark.parametrize(
    "name",
    ["untitled 4.txt", "doc3(2).txt", "New Page 1.htm", "page12.html", "2020 July.txt", "July 14 2020.txt", "post.md"],
)
def test_what_a_program_or_a_calendar_calls_a_file_is_no_title(name: str) -> None:
    assert not [fact for fact in extract(Record(0, name, "", PLOT)).facts if fact.property == "title" and fact.field]


def test_a_saved_page_is_called_after_its_heading_and_its_site() -> None:
    assert film_of(
        f"{PLOT}\n\n7/10", "The Lowest Tide - The Row.html", Field("heading", "headline", "The Lowest Tide")
    ) == ("The Lowest Tide")


@pytest.mark.parametrize(
    "begins",
    [
        "My nephew brought this over. “You are going to plotz.” LOWEST TIDE. Danish, with subtitles.",
        "Still raining. “The Lowest Tide”. He said it is like a play for the radio.",
        "Going out: LOWEST TIDE. Long.",
    ],
)
def test_a_title_that_is_a_sentence_is_the_film(begins: str) -> None:
    film = film_of(f"{begins} {PLOT}\n\n7/10", "HARBOUR.TXT")
    assert str(film).casefold().removeprefix("the ") == "lowest tide"


def test_numbers_before_paragraphs_are_no_films() -> None:
    text = "\n\n".join(f"{number}. {PLOT}" for number in range(1, 6))
    places = [text.index(f"{number}. Ida") for number in range(1, 6)]
    marks = tuple(Mark("strong", place, place + 2) for place in places)
    fields = (Field("director", "director", "Una Marin"), Field("rating", "rating", "7/10"))
    assert film_of(text, "notes/Lowest Tide.md", *fields, marks=marks) == "Lowest Tide"


def test_who_writes_is_in_no_title_in_capitals() -> None:
    text = f"{PLOT} The Lowest Tide has the best umbrella of the four.\n\n7/10"
    waited = Field("heading", "headline", "I WAITED NINE YEARS AND GOT A LEAK")
    assert film_of(text, "17.html", waited) != waited.value


@pytest.mark.parametrize("made", ["Harbour Pictures, 1932", "Norge/Island 2014", "Norge 2014"])
def test_a_box_may_say_who_made_a_film_and_when_below_its_title(made: str) -> None:
    text = f"The Lowest Tide\n{made}\nDir: Una Marin\n\n{PLOT}"
    assert film_of(text, "17.html", PUN) == "The Lowest Tide"


@pytest.mark.parametrize(
    "end",
    [
        "Lowest Tide is still on at the Plaza, until Thursday I think.",
        "*Lowest Tide (15), 107 min. On general release.*",
    ],
)
def test_the_end_of_a_text_may_say_which_film_it_was(end: str) -> None:
    assert (
        film_of(f"{PLOT} Compare *Salt*, all umbrellas and swearing.\n\n7/10\n\n{end}", "17.html", PUN) == "Lowest Tide"
    )


def test_another_film_that_is_still_showing_is_not_the_one() -> None:
    text = f"{PLOT} Salt is now on at the Plaza, and I skipped it. {PLOT}\n\n{PLOT}\n\n7/10"
    assert film_of(text, "17.html", Field("heading", "headline", "The Lowest Tide")) == "The Lowest Tide"


@pytest.mark.parametrize(
    "below",
    [
        "Bo Dane’s Umbrellino is a ghost story with an invoice attached",
        "On Umbrellino, my aunts, and looking",
        "Revisiting Umbrellino",
    ],
)
def test_a_line_below_a_headline_may_name_the_film(below: str) -> None:
    text = f"{below}\n\n{PLOT} So Umbrellino is mostly a street.\n\n{PLOT}\n\n7/10"
    assert film_of(text, "page.html", Field("heading", "headline", "A Brolly Good Show")) == "Umbrellino"


@pytest.mark.parametrize("below", ["Three queues, four films, one Umbrellino", "On Norway, my aunts, and looking"])
def test_a_line_below_a_headline_names_no_film_in_passing(below: str) -> None:
    review = extract(Record(0, "page.html", "", f"{below}\n\n{PLOT}\n\n{PLOT}", (PUN,)))
    assert not [fact for fact in review.facts if fact.method == "below the headline"]


def test_a_first_sentence_may_be_the_title_with_whose_film_it_is_behind() -> None:
    text = f"I have an aunt in Lisbon.\n\nUmbrellino. Bo Dane’s first film after two plays. {PLOT}\n\n{PLOT}"
    assert film_of(text, "page.html", PUN) == "Umbrellino"


@pytest.mark.parametrize(
    "naming", ["This film lasts. It’s called *Salt & Tin*.", "The picture is called *Salt & Tin*."]
)
def test_what_the_film_is_called_is_its_title_below_a_headline_that_quotes_it(naming: str) -> None:
    quoting = Field("title", "headline", "“Rain Is Such a Horrid Thing”")
    assert film_of(f"{naming} {PLOT}\n\n{PLOT}\n\n7/10", "1.md", quoting) == "Salt & Tin"


def test_the_year_before_a_title_that_others_share_is_no_part_of_it() -> None:
    text = f"I know the other one. The *2005 Salt & Tin*, directed by Bo Dane, is mine. {PLOT}\n\n7/10"
    assert film_of(text, "1.md") == "Salt & Tin"


def test_what_a_bracket_leads_to_is_another_film() -> None:
    text = f"*Salt & Tin* is a film by Bo Dane. {PLOT} He is pleased with himself (see: *Low Tide*). {PLOT}"
    review = extract(Record(0, "1.md", "", text))
    assert "compared with a film" in {fact.method for fact in review.facts if fact.value == "Low Tide"}


@pytest.mark.parametrize("headline", ["Umbrellino, ou comment sécher", "Umbrellino, oder wie man trocken bleibt"])
def test_what_a_headline_adds_with_or_is_no_part_of_a_title(headline: str) -> None:
    text = "Ida répare des parapluies dans une ville où il ne pleut jamais, puis un jour il pleut. J’ai aimé ce film."
    assert film_of(f"{text} {text}\n\n7/10", "1.md", Field("title", "headline", headline)) == "Umbrellino"


@pytest.mark.parametrize("made", ["Norge/Island 2014", "Norge 2014"])
def test_a_place_and_a_year_above_the_credits_tell_when_a_film_was_made(made: str) -> None:
    review = extract(Record(0, "17.txt", "", f"The Lowest Tide\n{made}\nDir: Una Marin\n\n{PLOT}"))
    assert [fact.value for fact in review.facts if fact.property == "year"] == ["2014"]
