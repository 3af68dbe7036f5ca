"""Ratings as critics write them: what each says, and what only looks like one."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.verdicts import trailing_rating
from datasette_film_reviews.model import Record
from datasette_film_reviews.ratings import USUAL_STARS, on_scale, parse_rating, value_of

STATED = {
    "***1/2 (out of ****)": (4, 87.5),
    "*** (out of ****)": (4, 75),
    "*** out of 4": (4, 75),
    "★★★ out of ★★★★": (4, 75),
    "★★★ (out of four)": (4, 75),
    "Two and a half stars out of four": (4, 62.5),
    "3 1/2 stars (out of 4)": (4, 87.5),
    "3 stars out of a possible 4": (4, 75),
    "7 on a scale of 1 to 10": (10, 70),
    "6,5 von 10 Punkten": (10, 65),
    "drei von fünf Sternen": (5, 60),
    "4 étoiles sur 5": (5, 80),
    "cuatro estrellas de cinco": (5, 80),
    "tres estrellas y media de cinco": (5, 70),
    "trois étoiles et demie sur cinq": (5, 70),
    "4 de 5 estrelas": (5, 80),
    "7 em 10": (10, 70),
    "●●●●○": (5, 80),
    "★★★½☆": (5, 70),
    "½☆☆☆☆": (5, 10),
    "☆☆☆☆☆": (5, 0),
    "★★★½ (3.5/5)": (5, 70),
    "*1/2 from ****": (4, 37.5),
    "8 outta 10": (10, 80),
    "Four and a half seals out of five": (5, 90),
    "3 big pumpkins out of 5": (5, 60),
    "4 butacas sobre 5": (5, 80),
    "3 clams sur 4": (4, 75),
    "4 sillar av 5": (5, 80),
    "🎃🎃🎃½ out of five": (5, 70),
    "🍿 🍿 🍿/4": (4, 75),
    "out of ten: seven": (10, 70),
    "3 out 4 stars": (4, 75),
    "7 sobre 10": (10, 70),
    "9 1/2 /10": (10, 95),
    "3,5/5": (5, 70),
    "0/10": (10, 0),
    "8.25/10": (10, 82.5),
    "2/2": (2, 100),
    "4.0/6": (6, 66.67),
    "F-": (None, 0),
    "D-": (None, 17),
    "A+": (None, 100),
    "2.6/6": (6, 43.33),
    "(3.5/4)": (4, 87.5),
    "0/5": (5, 0),
    "10/10!": (10, 100),
    "85%": (100, 85),
    "85 per cent": (100, 85),
    "B+": (None, 83),
    "B plus": (None, 83),
    "C−": (None, 42),
    "F+": (None, 8),
    "B+ (4/5)": (None, 83),
    "thumbs up": (None, 100),
    "Two thumbs up!": (None, 100),
    "THUMBS DOWN": (None, 0),
}
UNSTATED = {
    "***": 3,
    "* * *": 3,
    "***1/2": 3.5,
    "★★★½": 3.5,
    "★ ★": 2,
    "4★": 4,
    "3 and a half stars": 3.5,
    "three and a half stars": 3.5,
    "dreieinhalb Sterne": 3.5,
    "trois étoiles et demie": 3.5,
    "half a star": 0.5,
    "1/2 star": 0.5,
    "1/2": 0.5,
    "2.1/2": 2.5,
    "3-1/2": 3.5,
    "3 1/2": 3.5,
    "No stars": 0,
    "7": 7,
    "7,5": 7.5,
    "87 points": 87,
    "0": 0,
    "3.0": 3,
    "4.1": 4.1,
    "⭐⭐⭐⭐": 4,
    "10.0": 10,
    "💀💀💀": 3,
    "🎃🎃½": 2.5,
}
NONE = (
    "4/99",
    "",
    "5.5/5",
    "5/4",
    "3/2",
    "1-5",
    "R",
    "N",
    "E",
    "T",
    "n/a",
    "3-4",
    "7.5/7",
    "101",
    "two",
    "B+/A-",
    "11/10",
    "102%",
    "*** SPOILERS ***",
    "***** Unmissable",
    "3/4 of the way",
    "●",
    "● ● ●",
    "thumbs",
    "12 stars",
    "★" * 11,
    "3 out of 5 " * 20,
    "Three people out of five",
    "💀",
    "💀🎃💀",
    "😂😂😂",
    "❤❤❤",
    "🎃🎃🎃🎃 out of three",
)


@pytest.mark.parametrize(("written", "expected"), STATED.items(), ids=STATED.keys())
def test_what_states_its_scale_has_a_score(written: str, expected: tuple[float | None, float]) -> None:
    rating = parse_rating(written)
    assert rating is not None
    assert (rating.written, rating.best, rating.best_stated, rating.score) == (written, expected[0], True, expected[1])
    assert on_scale(rating, USUAL_STARS) == rating


@pytest.mark.parametrize(("written", "value"), UNSTATED.items(), ids=UNSTATED.keys())
def test_what_states_no_scale_waits_for_one(written: str, value: float) -> None:
    rating = parse_rating(written)
    assert rating is not None
    assert (rating.written, rating.best, rating.best_stated, rating.score) == (written, None, False, None)
    assert value_of(rating.written) == value
    scaled = on_scale(rating, 100)
    assert (scaled.best, scaled.best_stated, scaled.score) == (100, False, value)


@pytest.mark.parametrize("written", NONE)
def test_what_is_no_rating_is_refused(written: str) -> None:
    assert parse_rating(written) is None


def test_a_rating_is_kept_as_written_but_for_emphasis_and_wild_spacing() -> None:
    rating = parse_rating("  **3   out of  5** ")
    assert rating is not None
    assert rating.written == "3 out of 5"


def test_no_assumed_scale_is_lower_than_the_rating() -> None:
    rating = parse_rating("7")
    assert rating is not None
    assert on_scale(rating, USUAL_STARS) == rating


PROSE = """The film begins slowly and ends in the rain, with a boat and nobody in it.

There is a pear. It is a good pear, and it is on the screen for longer than the boat.

"""
VERDICTS = {
    "On a scale of 0 to 10:  5.": "On a scale of 0 to 10: 5",
    "Out of five stars: ****": "Out of five stars: ****",
    "One and a half stars, both of them for the boat.": "One and a half stars",
    "I give it three and a half stars.": "three and a half stars",
    "So I'd give it a solid B+.": "B+",
    "It earns a C.": "C",
    "I give it a 7.": "7",
    "It gets two thumbs up from me.": "two thumbs up",
    "I rate this movie 7/10": "7/10",
    "It's a 9/10 from me.": "9/10",
    "My grade: B+": "B+",
    "Go and see it. ***1/2": "***1/2",
    "Bring a coat. *** out of 4 -(Good)": "*** out of 4",
    "Not one to be missed. (10/10)": "10/10",
    "Le doy 4 estrellas de 5.": "4 estrellas de 5",
    "A lovely thing, for all its rain: ★★★½ if you like boats.": "★★★½",
    "IMDb says 7.3/10. I'd give it 4/5.": "4/5",
    "85%": "85%",
    "***1/2 (out of ****)": "***1/2 (out of ****)",
    "Two and a half stars out of four": "Two and a half stars out of four",
    "4 étoiles sur 5": "4 étoiles sur 5",
    "THUMBS DOWN": "THUMBS DOWN",
    "●●●●○": "●●●●○",
    "Story 7/10, Acting 8/10, Overall 7.5/10.": "7.5/10",
    "Story: 7/10. Music: 9/10. Overall: 7.5": "7.5",
    "8 von 10 Punkten.": "8 von 10 Punkten",
    "7 sobre 10": "7 sobre 10",
    "Ein langer Abend. Wertung: 8/10": "8/10",
    "Vale la pena. Nota: 7.": "7",
    "My vote is eight.": "8",
    "I give it a perfect ten.": "10",
    "I gave it a 6 instead of a 7.": "6",
    "Dry land at last. *1/2 from ****": "*1/2 from ****",
    "I'll give it 3 out 4 stars.": "3 out 4 stars",
    "I rate this film a '2' for the boat.": "2",
    "I understand why people sank, but I give it 9/10.": "9/10",
    "It deserves a 7.": "7",
    "Four and a half seals out of five.": "Four and a half seals out of five",
    "I'd give it three and a half pears out of five.": "three and a half pears out of five",
    "💀💀💀💀💀 out of five. Best of the year.": "💀💀💀💀💀 out of five",
    "💀💀💀": "💀💀💀",
    "I could have done with less fog. Marks out of ten: seven.": "out of ten: seven",
    "Score (out of 10): 7": "7/10",
    "*Leaky Tubs* is out now through Wet Pictures. 4/5": "4/5",
    "B / it would be an A- with a braver ending.": "B",
    "A film for everyone who rows. 7/10 for the boat.": "7/10",
    "A wet friend of whoever swims, anybody at all - 10/10": "10/10",
}
NO_VERDICTS = (
    "It is 3/4 of the way there.",
    "*** SPOILERS ***",
    "***** Unmissable",
    "Ebert gave it four stars.",
    "The critics gave it 3 out of 4 stars.",
    "IMDb has it at 7.3/10.",
    "I liked it 100%.",
    "It opened on 11/10.",
    "This was film 5/31 of my October challenge.",
    "Day 4/10: more rain.",
    "Films marked *",
    "What a piece of ****",
    "9 out of 10 people slept.",
    "Three stars meet in a bar.",
    "One of five sisters left.",
    "I would have given it 4/5 had it ended.",
    "I would give the first half less than 5/10.",
    "A 4/5 at first, then a 2/5.",
    "My friend gave it 2 stars.",
    "Rotten Tomatoes 85%",
    "Fields marked * are required.",
    "They sleep in a 5-star hotel, beside a four-star general.",
    "It was shot before 9/11, 24/7, in 16/9 and 1.85:1.",
    "A lovely footnote.*",
    "I can't believe this has 8/10.",
    "The people voting 10/10 own the boat.",
    "If I could give it 0/10, I would.",
    "If it had ended sooner I'd give it an 8.",
    "The average rating is 6.8/10.",
    "I had considered a 4/5.",
    "The hall was 3/4 empty.",
    "A captain with 20/20 vision.",
    "Acting: 6/10",
    "Picture: B+. Sound: A-.",
    "I give him an A for effort.",
    "I give the crew a 10.",
    "I gave up on 10 of them.",
    "I gave it my evening because you cannot count a boat as a zero.",
    "No point.",
    "So 9 out of ten?",
    "Four scenes out of five.",
    "Three boats out of five sank.",
    "Seven out of ten cats would like it.",
    "😂😂😂",
    "A / B testing of boats.",
)


def ratings_of(text: str) -> list[str]:
    return [fact.value for fact in extract(Record(0, "f.txt", "", text)).facts if fact.property == "rating"]


@pytest.mark.parametrize(("last", "rating"), VERDICTS.items(), ids=VERDICTS.keys())
def test_a_verdict_is_read_from_the_last_line(last: str, rating: str) -> None:
    assert ratings_of(f"{PROSE}{last}\n") == [rating]


@pytest.mark.parametrize("last", NO_VERDICTS)
def test_what_only_looks_like_a_verdict_is_none(last: str) -> None:
    assert ratings_of(f"{PROSE}{last}\n") == []


def test_between_the_ends_only_what_is_given_to_this_film_counts() -> None:
    rest = "The rain goes on.\n\nA second boat is found.\n\nIt is smaller, and there is a pear in it.\n"
    assert ratings_of(f"{PROSE}I give this film 7 out of 10.\n\n{rest}") == ["7 out of 10"]
    assert ratings_of(f"{PROSE}I give Leaky Tubs 7 out of 10.\n\n{rest}") == []
    assert ratings_of(f"{PROSE}The first boat is a 7/10.\n\n{rest}") == []
    assert ratings_of(f"{PROSE}🎃🎃🎃\n\n{rest}") == []


def test_one_verdict_on_two_scales_is_one_verdict() -> None:
    assert ratings_of(f"{PROSE}Bring a coat: 7/10, which is to say ★★★½☆.\n") == ["★★★½☆"]


def test_a_number_of_a_heading_and_emphasis_are_no_ratings_beside_a_date() -> None:
    assert ratings_of(f"{PROSE}**5) _Leaky Tubs_ (01.01.21)**\n\n{PROSE}") == []


@pytest.mark.parametrize(
    ("label", "rating", "legend", "scaled"),
    [
        ("Score: ", "62", "(Scores are out of 100)", "62 out of 100"),
        ("Rating: ", "***", "All films are rated on a scale of 1 to 4.", "*** out of 4"),
        ("", "★★★", "Our ratings are out of ★★★★", "★★★ out of ★★★★"),
    ],
)
def test_a_legend_gives_the_rating_its_scale(label: str, rating: str, legend: str, scaled: str) -> None:
    assert ratings_of(f"Salt\n{label}{rating}\n\n{PROSE}{legend}\n") == [rating, scaled]


HEADINGS = {
    "REVIEW: Salt ★★★": "★★★",
    "Salt (7/10)": "7/10",
    "Salt - B+": "B+",
    "Salt – 3 stars": "3 stars",
    "Salt ***1/2 (out of ****)": "***1/2 (out of ****)",
    "Ocean's 8 7/10": "7/10",
    "Salt: 85%": "85%",
    "Salt | Two and a half stars out of four": "Two and a half stars out of four",
    "Fahrenheit 9/11": None,
    "8 1/2": None,
    "8½": None,
    "Plan B": None,
    "M (A)": None,
    "Catch-22 – 62": None,
    "Salt *": None,
    "**Salt ***": None,
    "One of Five": None,
    "★★★": None,
}


@pytest.mark.parametrize(("heading", "rating"), HEADINGS.items(), ids=HEADINGS.keys())
def test_a_rating_at_the_end_of_a_heading_is_told_from_its_title(heading: str, rating: str | None) -> None:
    span = trailing_rating(heading)
    assert (span and heading[slice(*span)]) == rating


def test_a_number_alone_below_a_text_is_its_rating() -> None:
    assert ratings_of(f"{PROSE}It never ends.\n\n7\n") == ["7"]
    assert ratings_of(f"{PROSE}It never ends.\n\n7.5\n") == ["7.5"]
    assert ratings_of(f"{PROSE}It never ends.\n7\n") == []
    assert ratings_of(f"{PROSE}It never ends.\n\n11\n") == []
    assert ratings_of(f"{PROSE}It never ends.\n\n7\n\nShe swims.\n") == []
