"""Threads of comments in the layouts that pages have them in: who, when, and every word of what."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

PROSE = (
    "Mara Holt's third picture follows a ferryman who will not cross the river, and it is as stubborn as he is.\n\n"
    "By the end the water has won, and so has everybody who stayed to watch it.\n\n"
)

Found = list[tuple[str | None, str | None, str]]


def comments_of(thread: str) -> Found:
    text = PROSE + thread
    return [
        (comment.author, comment.published, text[comment.start : comment.end])
        for comment in extract(Record(0, "page.txt", "", text)).comments
    ]


FOG_AND_DOG: Found = [("Bea Tolliver", "2014-03-03", "Fog!"), ("Ned", "2014-03-04", "Dog!\n\nAnd fog.")]
UNDATED: Found = [("Bea Tolliver", None, "Fog!"), ("Ned", None, "Dog!\n\nAnd fog.")]

DATED_THREADS = {
    "numbered": "4 COMMENTS\n\n1. Bea Tolliver - March 3, 2014\nFog!\n\n2. Ned - March 4, 2014\nDog!\n\nAnd fog.",
    "name above a date": """Leave a comment

Bea Tolliver
March 3, 2014 at 5:12 pm
Fog!
Reply

Ned
March 4, 2014 at 9:00 am
Dog!

And fog.
Reply""",
    "date below a name that says": """2 Responses to “The Ferryman”
Bea Tolliver says:
March 3, 2014 at 5:12 pm
Fog!
Ned says:
March 4, 2014 at 6:12 pm
Dog!

And fog.""",
    "dates that say": """2 thoughts on “The Ferryman”
Bea Tolliver on March 3, 2014 at 5:12 pm said:
Fog!
Reply ↓
Ned (Post author) on March 4, 2014 at 6:01 am said:
Dog!

And fog.
Reply ↓""",
    "blogspot": """2 comments:

Bea Tolliver said...
Fog!
March 3, 2014 at 5:12 PM

Ned said...
Dog!

And fog.
March 4, 2014 at 5:12 PM

Post a Comment""",
    "bars and writing": """Discussion (2)

Bea Tolliver | March 3, 2014
Fog!

Ned wrote on March 4, 2014:
Dog!

And fog.""",
    "places": """Reader comments (2)
Bea Tolliver, Leeds, March 3, 2014
Fog!
Report abuse
Ned, Hull, March 4, 2014
Dog!

And fog.
Report abuse""",
    "dates first, no heading": """On March 3, 2014 at 5:12 pm, Bea Tolliver wrote:
Fog!

On March 4, 2014 at 5:12 pm, Ned wrote:
Dog!

And fog.""",
    "numbers with a sign, no heading": """#1 Bea Tolliver
March 3, 2014 | 5:12 PM
Fog!

#2 Ned
March 4, 2014 | 6:12 PM
Dog!

And fog.""",
    "days without hours, no heading": "Bea Tolliver\nMarch 3, 2014\nFog!\n\nNed\nMarch 4, 2014\nDog!\n\nAnd fog.",
}

UNDATED_THREADS = {
    "Disqus": """2 Comments The Reel Log Login
Sort by Best
Join the discussion…

Bea Tolliver • 2 years ago
Fog!
 • Reply • Share ›

Ned Mod > Bea Tolliver • 3 years ago
Dog!

And fog.
1 • Reply • Share ›""",
    "Disqus, no heading": """Bea Tolliver • 2 years ago
Fog!
Reply • Share ›
Ned > Bea Tolliver • 3 years ago
Dog!

And fog.
Reply • Share ›""",
    "initials in the place of pictures": """Join the conversation
B
Bea Tolliver
2 years ago
Fog!
12
Reply
N
Ned
3 days ago (edited)
Dog!

And fog.
Reply
View 2 replies""",
    "signed below": "Comments\n\nFog!\nPosted by Bea Tolliver at 10:02\n\nDog!\n\nAnd fog.\nPosted by Ned at 11:15",
    "names and colons": "What did you think?\n\nBea Tolliver: Fog!\nNed: Dog!\n\nAnd fog.",
    "German": "Kommentare (2)\n\nBea Tolliver schreibt:\n5. Juni 2014 um 10:02\nFog!\n\nNed sagt:\nDog!\n\nAnd fog.",
    "Spanish": "2 respuestas a «El barquero»\n\nBea Tolliver dice:\n3 de marzo de 2014 a las 17:12\nFog!\n\nNed dice:\n"
    "Dog!\n\nAnd fog.\n\nDeja una respuesta",
}


@pytest.mark.parametrize("thread", DATED_THREADS.values(), ids=DATED_THREADS.keys())
def test_threads_with_dates(thread: str) -> None:
    assert comments_of(thread) == FOG_AND_DOG


@pytest.mark.parametrize("thread", UNDATED_THREADS.values(), ids=UNDATED_THREADS.keys())
def test_threads_without_any_day_that_is_sure(thread: str) -> None:
    assert [(author, text) for author, _, text in comments_of(thread)] == [
        (author, text) for author, _, text in UNDATED
    ]


def test_handles() -> None:
    assert comments_of("3 comments\n@fogbound\nBetter than the book.\n\n@oar.some: Not for me.") == [
        ("@fogbound", None, "Better than the book."),
        ("@oar.some", None, "Not for me."),
    ]


def test_comments_without_authors_are_blocks() -> None:
    assert comments_of("2 comments\n\nFog and\nmore fog.\n\nNice dog. – Ned") == [
        (None, None, "Fog and\nmore fog."),
        ("Ned", None, "Nice dog."),
    ]


def test_numbers_and_colons_inside_comments_begin_no_others() -> None:
    thread = "2 comments\n\nBea says:\nMy list:\n1. Fog.\n2. Oars: both.\n\nNed says:\nDog!"
    assert comments_of(thread) == [("Bea", None, "My list:\n1. Fog.\n2. Oars: both."), ("Ned", None, "Dog!")]


def test_trackbacks_are_no_comments() -> None:
    thread = (
        "3 comments\n\nBea says:\nFog!\n\nPingback: Ten ferries | The Oar\n\nNed says:\nDog!\n\nTrackback: The Weir"
    )
    assert comments_of(thread) == [("Bea", None, "Fog!"), ("Ned", None, "Dog!")]


@pytest.mark.parametrize(
    "prose",
    [
        "One reader says:\nthe fog is real, and so is the dog.",
        "Posted by Ann Lee at 10:02 PM\n\nThe Lock Keeper\n\nA lock is kept.\n\nPosted by Ann Lee at 9:14 PM",
        "Comments\n\nThe plot is thin and the river is thick, and that is as it should be on a ferry.",
        "3 Comments",
    ],
)
def test_what_only_resembles_a_thread_is_none(prose: str) -> None:
    assert comments_of(prose) == []


@pytest.mark.parametrize(
    ("text", "comments"),
    [
        (
            "Bea | 7/7/2012 11:39:12 PM\nFog!\n\nNed (117) | 7/8/2012 8:52:05 AM\nDog!\n",
            [("Bea", "Fog!"), ("Ned (117)", "Dog!")],
        ),
        ("Bea | 7/7/2012 11:39:12 PM\nFog!\n", [("Bea", "Fog!")]),
        (
            "Bea - 2012-07-07 23:39:12\nFog, and more fog.\n\nAnd an oar.",
            [("Bea", "Fog, and more fog.\n\nAnd an oar.")],
        ),
        ("Bea Tolliver | 7 July 2012 11:39 PM\nThe fog is real, and so is the dog.\n", []),
        ("The Ferryman (2012) | 7 July 2012 11:39:12 PM\nThe fog is real, and so is the dog.\n", []),
    ],
)
def test_a_file_may_hold_a_thread_alone(text: str, comments: list[tuple[str, str]]) -> None:
    found = extract(Record(0, "thread.txt", "", text)).comments
    assert [(comment.author, text[comment.start : comment.end]) for comment in found] == comments
