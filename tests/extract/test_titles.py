"""Which film a text is about, and what is said where it is about none: from texts to their likeliest title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Field, Mark, Record, Review

BELIEVED = 0.5
"""The confidence above which resolution takes a title by itself."""


def reviewed(text: str, path: str = "17.txt", marks: tuple[Mark, ...] = ()) -> Review:
    return extract(Record(argument=0, path=path, locator="", text=text, marks=marks))


def title_of(review: Review) -> str | None:
    titles = [fact for fact in review.facts if fact.property == "title" and fact.confidence >= BELIEVED]
    return max(titles, key=lambda fact: fact.confidence).value if titles else None


FILMS = {
    "“Salt” is a film about a mine. Ann Lee directed it, and “Salt” is her best since “Low Tide.”": "Salt",
    "Low Tide\n\nAnn Lee's new film is a slow one. Nobody in Low Tide can swim.": "Low Tide",
    "Low Tide (1983)\n\nA film in which nobody can swim, with a fine cast.": "Low Tide",
    "I watched Low Tide last night. Low Tide is a thriller about a ferry. The acting is fine.": "Low Tide",
    "Ann Lee's film Low Tide has two actors and a ferry. I left the cinema wet.": "Low Tide",
    "Vimos «La casa de los relojes» en el cine. «La casa de los relojes» es una película sobre el tiempo.":
        "La casa de los relojes",
    "„Das lange leise Meer“ ist ein Film über eine Fähre. Im Kino schlief man bei „Das lange leise Meer“ ein.":
        "Das lange leise Meer",
    "« La maison des horloges » est un film sur le temps. Au cinéma, « La maison des horloges » dure.":
        "La maison des horloges",
}  # fmt: skip


@pytest.mark.parametrize(("text", "title"), FILMS.items())
def test_text_is_about_its_film(text: str, title: str) -> None:
    assert title_of(reviewed(text)) == title


def test_somebody_of_two_in_a_title_is_short_for_it() -> None:
    text = (
        "Otto is a goat.\n\nOtto is in the film every minute, and Otto has a hat.\n\nOtto is hungry. We know Otto."
        " So Otto & Me tells the story of a farm, and Otto & Me is dry."
    )
    assert {fact.value for fact in reviewed(text).facts if fact.property == "title"} == {"Otto & Me"}


def test_sequel_is_told_from_what_it_follows() -> None:
    text = "“Low Tide 2” is a film about a ferry, and a sequel to “Low Tide.” “Low Tide 2” is the longer film."
    assert title_of(reviewed(text)) == "Low Tide 2"


def test_film_that_is_named_in_small_letters_alone_stays_unknown() -> None:
    text = "i saw low tide last night and it was a fine film. low tide is about a ferry. the actors are good."
    assert title_of(reviewed(text)) is None


LIST = "The ten best films of the year\n\n" + "\n\n".join(
    f"{number}. “{title}” (2011). A film of the year, with fine actors."
    for number, title in enumerate(("Salt", "Low Tide", "Kelp", "Tar", "The Ferry", "Dregs"), start=1)
)
ROUNDUP = """Three from the festival

**Salt**
A film about a mine. ***

**Low Tide**
A film about a ferry. **

**Kelp**
A film about a beach. ****

**Tar**
A film about a road. *
"""
TELEVISION = """The third season of “Salt” has eight episodes. In the first episode a mine floods; by the last
episode the season has forgotten it. The showrunner promises another season. Every episode of “Salt” ends in the dark.
"""
BOOK = """“Salt” is a novel of six hundred pages. Its author writes prose that readers of her last book will know. The
first chapters of the novel are the best reading; the last chapter of “Salt” is a book by itself.
"""


CATCHING_UP = """I have been away, so all of this is late.

**Salt** is a slow film about a mine, and nobody in it can act. The director loves the dark, so the mine is dark. The
end is better than the rest of it, and the songs are fine.

Ann Lee’s **Low Tide** is a comedy about a ferry. It has a good script and fine actors, but the sea is too calm for any
comedy. The plot is thin, and the actors know that it is. See it with friends.

Then there is **Kelp**, a film set on a beach. The camera never leaves the sand, the actors never enter the water, and I
never laughed. The script is by three writers who may not have met. Avoid it.
"""


_A_SHIP = (
    "a ship is lost and found again, and the crew with it, told with patience and a dry sense of humour by people who"
    " have been to sea themselves and know how wet it is"
)
RATED_LINES = f"""What we saw in May

SALT WATER ***
Here {_A_SHIP}.

THE LONG TIDE ****
There {_A_SHIP}.

KELP **
Everywhere {_A_SHIP}.
"""
RATED_SECTIONS = f"""Kurz gesehen

Salzwind
Hier {_A_SHIP}.
Wertung: 3/5

Der lange Weg nach Ulm
Dort {_A_SHIP}.
Wertung: 4/5
"""
DATED = f"""Neu im Kino

Salzwind (D 2019) – Hier {_A_SHIP}.

Der lange Weg nach Ulm (Österreich/Deutschland 2020) – Dort {_A_SHIP}.

Nachtschicht (CH 2021, 94 Min.) – Überall {_A_SHIP}.
"""


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        pytest.param(RATED_LINES, {"it speaks of several films"}, id="rated lines"),
        pytest.param(RATED_SECTIONS, {"it speaks of several films"}, id="rated sections"),
        pytest.param(DATED, {"it speaks of several films"}, id="dated paragraphs"),
        pytest.param(CATCHING_UP, {"it speaks of several films"}, id="paragraph for each"),
        pytest.param(LIST, {"it looks like a list", "it speaks of several films"}, id="list"),
        pytest.param(ROUNDUP, {"it speaks of several films", "it gives several ratings"}, id="roundup"),
        pytest.param(TELEVISION, {"it speaks of television"}, id="television"),
        pytest.param(BOOK, {"it speaks of a book", "it hardly speaks of film"}, id="book"),
    ],
)
def test_text_about_no_single_film_says_why(text: str, reasons: set[str]) -> None:
    review = reviewed(text)
    assert title_of(review) is None
    assert review.doubt in reasons


def test_ratings_of_the_story_and_the_sound_are_of_one_film() -> None:
    aspects = "\n\n".join(f"{aspect}\nHere {_A_SHIP}.\n{rating}/5" for aspect, rating in (("Story", 3), ("Sound", 4)))
    assert title_of(reviewed(f"Salt Water (2019)\n\n{aspects}\n\nSee “Salt Water” in a cinema.")) == "Salt Water"


def test_a_review_of_one_film_has_nothing_against_it() -> None:
    assert reviewed("“Salt” is a film about a mine, with fine actors. I left the cinema late.").doubt is None


@given(st.text(max_size=300) | st.text("“Salt” Low Tide’s film (1932) is Her.\n*_#", max_size=300))
def test_titles_of_any_text_are_likely_to_some_degree_and_hold_their_evidence(text: str) -> None:
    review = reviewed(text)
    for fact in review.facts:
        assert 0 <= fact.confidence <= 1
        assert (fact.start is None) == (fact.quote is None)
        if fact.start is not None:
            assert review.document[fact.start : fact.end] == fact.quote


def test_headings_of_sections_that_name_films_tell_of_several() -> None:
    films = ("Salt", "Low Tide")
    text = "I have been away.\n\n" + "\n\n".join(
        f"{film}\n\n{film} is a slow film about a mine, and nobody in it can act. The end is fine." for film in films
    )
    headings = tuple(Mark("heading", text.index(film), text.index(film) + len(film)) for film in films)
    review = reviewed(text, marks=headings)
    assert (title_of(review), review.doubt) == (None, "it speaks of several films")


def test_rating_in_bold_and_two_actors_in_a_row_are_no_titles() -> None:
    text = (
        "The ferry is late all day, and Bo Day and Ann Lee wait for it. Miners (Day) wait; sailors (Lee) wait. The film"
        " ends as it begins.\n\n**Rating 3/10**"
    )
    said = {fact.value for fact in reviewed(text).facts if fact.property == "title" and fact.confidence > 0.3}
    assert not said


def test_the_name_of_a_file_is_no_title_of_the_several_reviews_in_it() -> None:
    def told(locator: str) -> list[str]:
        record = Record(argument=0, path="the-salt-ledger.jsonl", locator=locator, text="It rains a lot, and well.")
        return [fact.method for fact in extract(record).facts if fact.property == "title"]

    assert (told(""), told("3")) == (["file name"], [])


NO_TITLES = {
    "the place it was written from": "OSLO (AP) -- The ferry is late. Nothing in Low Tide is said in a hurry.",
    "whoever signs it": "The ferry is late. Nothing in Low Tide is said in a hurry.\n\nUNA MARRIN\n",
    "somebody’s character": "The ferry is late, and Ann Lee’s Rex Moe is late. Nothing in Low Tide is said in haste.",
}


@pytest.mark.parametrize("text", NO_TITLES.values(), ids=NO_TITLES)
def test_what_is_said_of_in_part_is_a_title_before_places_critics_and_characters(text: str) -> None:
    titles = [fact for fact in reviewed(text).facts if fact.property == "title"]
    assert max(titles, key=lambda fact: fact.confidence).value == "Low Tide"


def test_prose_that_mentions_a_book_once_is_no_review_of_a_book() -> None:
    text = "The ferry in “Low Tide” is late, as in the book. " + "He waits, and the camera waits, scene by scene. " * 3
    assert reviewed(text).doubt != "it speaks of a book"


def test_when_and_how_a_film_was_seen_is_no_part_of_its_title() -> None:
    text = "Low Tide. Dec 99, the Plaza with Anna\n\nThe ferry is late. He waits, and I waited with him.\n"
    titles = [fact for fact in reviewed(text).facts if fact.property == "title"]
    assert max(titles, key=lambda fact: fact.confidence).value == "Low Tide"


def test_a_title_that_begins_as_sentences_do_is_whole_where_it_is_set_apart() -> None:
    text = "The ferry is late.\n\nAnd So It Rains is a film about waiting. I liked “And So It Rains” a lot, and slept."
    titles = [fact for fact in reviewed(text).facts if fact.property == "title"]
    assert max(titles, key=lambda fact: fact.confidence).value == "And So It Rains"


def test_a_title_that_the_post_is_filed_under_is_its_film() -> None:
    text = (
        "The cat left after twenty minutes. *Low Tide* puts two men on a rock and takes away the boat. It is as wet as"
        " *Salt*, which scared me silly, and funnier."
    )
    marks = tuple(Mark("emphasis", text.index(name), text.index(name) + len(name)) for name in ("*Low Tide*", "*Salt*"))
    tags = tuple(Field("tags", "tag", tag) for tag in ("Horror", "low-tide", "Una Marin"))
    doubtful = extract(Record(0, "17.txt", "", text, marks=marks))
    filed = extract(Record(0, "17.txt", "", text, tags, marks=marks))
    assert title_of(filed) == "Low Tide"
    assert likelihood(filed, "Low Tide") > likelihood(doubtful, "Low Tide")


def likelihood(review: Review, title: str) -> float:
    return max(fact.confidence for fact in review.facts if fact.property == "title" and fact.value == title)


def test_what_is_said_again_and_louder_is_no_title() -> None:
    text = "My poor hat. MY POOR HAT. So Ann Lee is a hatter, and the film is about the rain. 4 out of 5 stars."
    assert "MY POOR HAT" not in {fact.value for fact in reviewed(text).facts if fact.property == "title"}


def test_a_game_in_the_title_makes_no_review_one_of_a_game() -> None:
    text = "Ida sells tickets to nobody. “The Long Game” waits with her, and it rains on “The Long Game” as on us all."
    assert title_of(reviewed(text)) == "The Long Game"
    assert reviewed(text).doubt != "it speaks of a game"


@pytest.mark.parametrize(
    "text",
    [
        "Discerning sailors will delight in the quiet kitsch of one of the director's driest movies in years.",
        "Forget the dull ferry movies that fill the screens: this film has a real story to tell, with fine actors.",
        "A dry movie, with good acting and a great ferry. Inspiring and touching!",
    ],
)
def test_what_is_only_said_of_a_film_at_the_beginning_of_a_sentence_is_hardly_its_title(text: str) -> None:
    assert all(fact.confidence < 0.3 for fact in reviewed(text).facts if fact.property == "title")


def test_an_adjective_of_which_films_are_told_is_a_title() -> None:
    assert title_of(reviewed("Charming is a film about a prince. In the film the prince is late for the ferry.")) == (
        "Charming"
    )


@pytest.mark.parametrize(
    "text", ["Ce mois-ci, j'ai vu **2 films** au cinéma, et un seul était bon.", "I saw *ten movies* in the cinema."]
)
def test_how_many_films_were_seen_is_no_title(text: str) -> None:
    assert [fact for fact in reviewed(text).facts if fact.property == "title" and fact.confidence > 0.3] == []


@pytest.mark.parametrize("headline", ["Mes critiques du mois", "My film reviews of the week"])
def test_a_headline_of_reviews_of_a_month_is_no_title(headline: str) -> None:
    text = "The river is long, and so are both films, which I saw on a wet day in a cinema by the sea. See one of them."
    review = extract(Record(0, "17.md", "", text, (Field("title", "headline", headline),)))
    assert title_of(review) is None
    assert review.doubt == "it looks like news or a roundup"
