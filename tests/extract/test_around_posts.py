"""What stands round a review on its page: menus, the way to the page, reading times, details and titles at the end."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Field, Record, Review, ReviewFacts
from datasette_film_reviews.resolve import resolve

PROSE = (
    "Ida mends umbrellas in a town where it never rains, until one day it does. I liked the umbrellas more than the"
    " people, and the people more than the dog.\n\nBy the end the whole cinema was humming."
)
LONG = f"{PROSE}\n\nThe town has a mayor.\n\nHe has a dog.\n\nThe dog has a bone."
LATE = (
    "It rains for most of the picture, and nobody in it owns an umbrella. The keeper talks to his lamp and the lamp"
    " does not answer. “Low Tide” was drier, and “Noon” was shorter, and both had a better dog. "
) * 3
CREDITS = "Director: Ann Lee\nCast: Bo Day, Cy Poe\nRunning time: 97 min\n\n"


def review_of(text: str, *fields: Field) -> Review:
    return extract(Record(0, "post.html", "", text, fields))


def film_of(text: str, *fields: Field) -> str | None:
    review = review_of(text, *fields)
    corpus = resolve([ReviewFacts(0, "post.html", "", review.headline, review.facts)])
    film = corpus.reviews[0].film
    return None if film is None else corpus.films[film].title


def kinds(text: str) -> list[tuple[str, str]]:
    return [(segment.kind, text[segment.start : segment.end].strip()) for segment in review_of(text).segments]


@pytest.mark.parametrize(
    "menu",
    [
        "Home\nNews\nSports\nObituaries\nEntertainment\nE-Edition\nWeather",
        "News\nOpinion\nMore from us\nSports\nArts & Life\nClassifieds",
        "Startseite\nPolitik\nWirtschaft\nKultur\nPanorama",
        "Nyheter\nSport\nKultur\nDebatt\nSports\nNews",
        "News Opinion Arts & Life Sports",
        "Home News Sports Entertainment",
        "Politik Wirtschaft Kultur Panorama",
    ],
)
def test_a_newspapers_menu_above_a_text_is_none_of_it(menu: str) -> None:
    assert kinds(f"{menu}\n\nLow Tide\n\n{PROSE}") == [("boilerplate", menu), ("header", "Low Tide"), ("body", PROSE)]
    assert film_of(f"{menu}\n\nLow Tide\n\n{PROSE}") == "Low Tide"


@pytest.mark.parametrize(
    ("menu", "title"),
    [("The Columns", "The Columns"), ("Sports", "Sports"), ("Crime and Weather", "Crime and Weather")],
)
def test_a_word_of_menus_may_be_a_title(menu: str, title: str) -> None:
    assert film_of(f"{menu}\n\n{PROSE}") == title


@pytest.mark.parametrize(
    ("steps", "heading", "title"),
    [
        ("Home / Reviews / Salt", "Salt", "Salt"),
        ("Home > Film reviews > Salt Road", "3 May 2011\n\nSalt Road review", "Salt Road"),
        ("Startseite » Filmkritiken » Salz", "Salz (1987)", "Salz"),
        ("Accueil › Critiques › Le Sel", "Le Sel", "Le Sel"),
        ("Inicio | Críticas | La sal", "La sal: una película mojada", "La sal"),
    ],
)
def test_the_way_to_a_page_ends_with_what_the_page_is_called(steps: str, heading: str, title: str) -> None:
    text = f"{steps}\n\n{heading}\n\n{PROSE}"
    said = [fact for fact in review_of(text).facts if fact.method == "heading said again" and fact.start is not None]
    assert (len(steps) - len(title), title) in [(fact.start, fact.value) for fact in said]
    assert film_of(text) == title


@pytest.mark.parametrize(
    ("steps", "heading"),
    [("Home / Reviews / Salt", "A wet walk"), ("Home / Recipes / Salt", "Salt"), ("/ Salt", "Salt")],
)
def test_the_way_to_another_page_or_part_names_no_film(steps: str, heading: str) -> None:
    assert not [
        fact
        for fact in review_of(f"{steps}\n\n{heading}\n\n{PROSE}").facts
        if fact.method == "heading said again" and fact.start is not None and fact.start < len(steps)
    ]


@pytest.mark.parametrize(
    "end",
    [
        "'Salt Road'\nRated PG-13\nRunning time: 97 minutes\n3 stars",
        "‘Salt Road’\nRunning time: 97 minutes\nRated PG-13",
        "“Salt Road”\n3 stars\nRunning time: 97 minutes",
        "„Salt Road“\nRegie: Ann Lee\nLänge: 97 Min.",
        "SALT ROAD\n★★★\nDirector: Ann Lee\nRunning time: 97 minutes",
        "SALT ROAD\n97 minutes\nRated PG",
    ],
)
def test_a_title_above_two_lines_of_details_at_the_end_is_that_of_the_film(end: str) -> None:
    text = f"{LONG}\n\n{end}"
    titles = {fact.value for fact in review_of(text).facts if fact.method == "with certificate and length"}
    assert {title.casefold() for title in titles} == {"salt road"}
    assert film_of(text) == "Salt Road"


@pytest.mark.parametrize(
    "end",
    [
        "SALT ROAD\nRunning time: 97 minutes\nThat is all.",
        "SALT ROAD\nRated PG\n97 minutes\n\nLOW TIDE\nRated R\n101 minutes",
        "Salt Road\n★★★\nRunning time: 97 minutes",
    ],
)
def test_one_line_of_details_or_two_titles_tell_of_no_film(end: str) -> None:
    facts = review_of(f"{LONG}\n\n{end}").facts
    assert not [fact for fact in facts if fact.property == "title" and fact.method == "with certificate and length"]


@pytest.mark.parametrize(
    "line",
    [
        "5 min lezen",
        "5 min read",
        "5 min Lesezeit",
        "5 min. de lectura",
        "5 min de leitura",
        "5 minuti di lettura",
        "4 minuters läsning",
        "5 min læsetid",
        "5 min czytania",
        "5 min čtení",
        "5 dakika okuma",
    ],
)
def test_what_a_text_takes_is_no_length_of_a_film(line: str) -> None:
    assert not [fact for fact in review_of(f"Low Tide\n{line}\n\n{PROSE}").facts if fact.property == "runtime"]


@pytest.mark.parametrize("line", ["97 min", "97 minuti", "97 dakika", "97 minuten"])
def test_minutes_by_themselves_are_a_length(line: str) -> None:
    facts = review_of(f"Low Tide\n{line}\n\n{PROSE}").facts
    assert {fact.value for fact in facts if fact.property == "runtime"} == {"97"}


@pytest.mark.parametrize("name", ["heading", "title"])
@pytest.mark.parametrize("title", ["Salt", "Salt Road", "Low Water"])
@pytest.mark.parametrize("again", ["In the end {} is what it is.", "We left. {}, then, is over."])
def test_a_heading_that_the_text_says_again_late_and_bare_is_kept(name: str, title: str, again: str) -> None:
    assert film_of(LATE + again.format(title), Field(name, "headline", title)) == title


@pytest.mark.parametrize("headline", ["Nobody here needs an umbrella", "Rain, rain", "Mending Ways"])
def test_a_text_that_begins_with_credits_and_names_no_film_is_of_what_heads_it(headline: str) -> None:
    assert film_of(CREDITS + PROSE, Field("title", "headline", headline)) == headline


@pytest.mark.parametrize("above", ["", "It was late, and the rain had not stopped. " * 5 + "\n\n" + CREDITS])
def test_credits_further_down_make_no_title_of_a_sentence(above: str) -> None:
    assert film_of(above + PROSE, Field("title", "headline", "Nobody here needs an umbrella")) is None


def test_credits_with_a_title_have_their_film() -> None:
    assert film_of(f"Title: Salt\n{CREDITS}{PROSE}", Field("title", "headline", "Mending Ways")) == "Salt"


@pytest.mark.parametrize(
    "aside",
    ["set in the north", "which took nine years to make", "directed by Ann Lee", "like its hero", "based on a novel"],
)
def test_what_is_said_in_passing_stands_between_a_film_and_its_verb(aside: str) -> None:
    assert film_of(f"Salt, {aside}, is a splendid movie. {PROSE}") == "Salt"


def test_a_list_of_films_with_asides_names_none_above_the_others() -> None:
    assert film_of(f"Salt, set in the north, and Tin, set in the south, are splendid. {PROSE}") is None
