"""Pages of many shapes, cut: what is header, byline, body, comment, notice and boilerplate, line by line."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

FIRST = "Mara Holt's third picture follows a ferryman who will not cross the river, and it is as stubborn as he is."
LAST = "By the end the water has won, and so has everybody who stayed to watch it."


def lines_of(text: str) -> list[tuple[str, str]]:
    """Every line that has text, with its kind."""
    return [
        (segment.kind, line.strip())
        for segment in extract(Record(0, "page.txt", "", text)).segments
        for line in text[segment.start : segment.end].splitlines()
        if line.strip()
    ]


def marked(page: str) -> tuple[str, list[tuple[str, str]]]:
    """A page written with the kind of each line before it: the page itself, and what is expected of it."""
    text: list[str] = []
    expected: list[tuple[str, str]] = []
    for line in page.strip("\n").split("\n"):
        kind, _, words = line.partition(" ")
        text.append(words.strip())
        if words.strip():
            expected.append((kind, words.strip()))
    return "\n".join(text), expected


PAGES = {
    "navigation, captions and sharing at the top": f"""
boilerplate Skip to content
boilerplate Home | Reviews | Podcast | About
boilerplate Home > Reviews > Film
boilerplate Section: Film
-
header      The Ferryman
-
notice      Mara Holt at the premiere
notice      Mara Holt at the premiere
notice      Photograph: Lotte Ahlberg
boilerplate Twitter Facebook Pinterest
boilerplate 1,204 views
-
body        {FIRST}
-
body        {LAST}
-
boilerplate Submit a review | Advertise with us | Cookie policy
boilerplate © 2014 The Evening Oar
boilerplate This page has been visited 4711 times. Best viewed at 800 x 600.
boilerplate [<< Prev | River Pages WebRing | Next >>]
boilerplate Forward to a friend | Unsubscribe | Sent with Pigeon
""",
    "the sheet of a film club, with the credits of the film below its titles": f"""
boilerplate Cineclub Salina
boilerplate Temporada 2013-2014 Ficha n.º 14
boilerplate Martes 21 de enero de 2014, 20:30 h. Salón de actos
-
header      The Ferryman
header      (El barquero)
header      Chile 1973, b/n, 97'
header      Director: Mara Holt
-
body        {FIRST}
-
body        {LAST}
""",
    "a title that is underlined, and who made the film": f"""
header      The Ferryman
boilerplate ============
header      (Mara Holt, 2014)
-
body        {FIRST}
-
body        {LAST}
""",
    "entries of a bar on lines of their own, and a title that stands twice": f"""
boilerplate Menu
boilerplate Home
boilerplate Reviews
boilerplate Podcast
-
header      The Ferryman
header      The Ferryman
byline      By Ann Lee
-
body        {FIRST}
""",
    "scores, a key to the stars, notices and tags at the foot": f"""
header      The Ferryman
header      (PG-13, 1 hr. 53 min.)
boilerplate -----
-
body        {FIRST}
-
header      OUR VERDICT
header      Acting 90%
header      Story 70%
-
notice      How we rate
notice      ***** Unmissable
notice      **** Very good
notice      *** Good
-
notice      Opens Friday, Dec. 7
notice      Playing: Starts Friday at the Roxy
notice      Kinostart 5. Juni
notice      Photo credit: Lotte Ahlberg
-
header      Tags: rivers, fog
header      Filed under: Drama
""",
    "who wrote it, and what else to read": f"""
header      The Ferryman
-
body        {FIRST}
-
body        {LAST}
-
notice      Ann Lee is a film critic for The Evening Oar. She lives in Hull.
notice      Ann Lee can be reached at ann@example.org
-
boilerplate Share on Facebook (Opens in new window)
boilerplate likes: 14 comments: 0
boilerplate Like this? Try our other reviews
boilerplate Next week: The Lock Keeper
boilerplate ← Older / Newer →
boilerplate Image 1 of 3
boilerplate Loading…
-
boilerplate You may also like
boilerplate The Lock Keeper
boilerplate Oh, Canal!
boilerplate Sign up for our weekly newsletter
boilerplate We use cookies to make this site work.
""",
    "interruptions, after which prose resumes under its headings": f"""
header      The Ferryman
-
body        {FIRST}
-
body        * * *
-
body        {LAST}
-
body        -----
-
body        {FIRST}
-
boilerplate Advertisement
-
body        {LAST}
-
boilerplate Related posts
boilerplate The Lock Keeper
boilerplate Bridge of Sighs
-
body        The Verdict
body        {FIRST}
-
boilerplate Share this:
boilerplate Twitter
boilerplate Facebook
-
body        The Ending
-
body        {LAST}
""",
    "a form before the comments, and the page after them": f"""
header      The Ferryman
-
body        {FIRST}
-
body        {LAST}
-
boilerplate Leave a Reply
boilerplate Name *
boilerplate Website
boilerplate Post Comment
-
comment     Bea says:
comment     Fog!
-
boilerplate Pingback: Ten films with ferries | The Oar
-
comment     Ned says:
comment     Dog!
-
boilerplate Recent Posts
boilerplate The Lock Keeper
boilerplate Archives
boilerplate March 2014
""",
    "headings of comments with no comments": f"""
header      The Ferryman
byline      By Ann Lee
boilerplate 3 Comments
-
body        {FIRST}
-
body        {LAST}
-
boilerplate Leave a comment
boilerplate Email *
""",
    "a section named as comments are": f"""
header      The Ferryman
-
body        {FIRST}
-
body        Comments
body        {LAST}
""",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_every_line_of_a_page_has_its_kind(page: str) -> None:
    text, expected = marked(page)
    assert lines_of(text) == expected


def test_what_is_glued_to_a_line_is_parted_from_it() -> None:
    assert lines_of(
        f"The Ferryman\nBy Ann Lee | March 3, 2014 | 4 Comments\n\n{FIRST} Advertisement {LAST}Advertisement\n"
    ) == [
        ("header", "The Ferryman"),
        ("byline", "By Ann Lee | March 3, 2014"),
        ("boilerplate", "| 4 Comments"),
        ("body", FIRST),
        ("boilerplate", "Advertisement"),
        ("body", LAST),
        ("boilerplate", "Advertisement"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Cookie monsters of this size are seldom seen on screen.",
        "Share this film with nobody you love.",
        "Follow me down to the river, says the ferryman, and we do.",
        "More from the oar than from the heart.",
        "Subscribe to its theory of grief and you will weep.",
        "Copyright law is the unlikely subject of the second act.",
        "Like what you see? You will not.",
        "Opens in Paris, where a girl drowns.",
        "The film opens in 1912 with a flood.",
        "It gets through 3 of 5 acts.",
        "Also: the dog dies.",
        "Home is where the river is.",
        "Comments on class are few.",
        "Picture this: a boat, a man, a dog.",
        "Available light is all he uses, and it is enough.",
        "Ann Lee is released from prison and goes home.",
        "Mara Holt is a journalist who finds a body in the river.",
        "*The Oar* and *The Lock* and *The Weir* were better.",
        "«Niemals», says the ferryman.",
        "The key, as ever with Holt, is in the fog.",
        "Best viewed in a cinema, it is a film of two banks and one boat.",
        "If you got this far, you know that I liked the ferryman.",
        "Trouble seeing this as a comedy begins with the second drowning.",
    ],
)
def test_no_sentence_passes_for_furniture(sentence: str) -> None:
    assert lines_of(f"{FIRST}\n\n{sentence}\n\n{LAST}") == [("body", FIRST), ("body", sentence), ("body", LAST)]


@pytest.mark.parametrize("rows", ["Salt ****\nLow Tide **", "**** The Weir\n* The Lock"])
def test_rows_of_rated_films_are_no_key_and_no_scores(rows: str) -> None:
    assert {kind for kind, _ in lines_of(f"{FIRST}\n\n{rows}\n\n{LAST}")} == {"body"}


def test_who_wrote_and_directed_signs_no_review() -> None:
    text = "Written and directed by Una Marin. Running time: 97 minutes.\n\nIt is slow, and it is short.\n"
    assert [kind for kind, _ in lines_of(text)] == ["header", "body"]


@pytest.mark.parametrize("below", ["4", "7.5", "https://weir.example/ferryman"])
def test_what_stands_between_a_title_and_its_text_is_none_of_it(below: str) -> None:
    title, between, *text = lines_of(f"The Ferryman\n{below}\n{FIRST}\n\n{LAST}")
    assert title == ("header", "The Ferryman")
    assert between in (("header", below), ("boilerplate", below))
    assert text == [("body", FIRST), ("body", LAST)]


def test_a_number_below_the_title_is_its_rating() -> None:
    def ratings(text: str) -> list[str]:
        return [fact.value for fact in extract(Record(0, "page.txt", "", text)).facts if fact.property == "rating"]

    assert ratings(f"The Ferryman\n4\n\n{FIRST}\n") == ["4"]
    assert ratings(f"The Ferryman\n\n{FIRST}\n\n4\n\n{LAST}\n") == []
    assert ratings(f"The Ferryman\n1912\n\n{FIRST}\n") == []
