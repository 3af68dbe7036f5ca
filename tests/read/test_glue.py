"""Glued words: what is parted and for which reason, what is left alone, and that nothing but spaces is put in."""

from __future__ import annotations

import csv
import io
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Record, Repair
from datasette_film_reviews.read import list_inputs, read
from datasette_film_reviews.read.glue import MAXIMUM_PLACES, unglued
from datasette_film_reviews.read.repairs import repair

if TYPE_CHECKING:
    from pathlib import Path

PUNCTUATION = "glued words: punctuation before a capital"
SMALL_WORD = "glued words: a small word before a capital"
LOWER_CASE = "glued words: a word in lower case before a capital"
BOTH_ELSEWHERE = "glued words: both stand elsewhere"
NAMES = "glued words: beside another name"
LABEL = "glued words: before a label"
NAME_ELSEWHERE = "glued words: the name stands elsewhere"
NAME_ENDS = "glued words: a small word after a name"

GLUED = "It was shot byIngrid Solheim. "
"""Proof that a text is glued, put before the others."""


def parted(text: str) -> list[tuple[str, str]]:
    """What was parted in a text, without the proof, and why; every place and the whole text are checked."""
    document, repairs = unglued(text)
    given_text = document
    for number, each in reversed(list(enumerate(repairs))):
        assert each.start is not None
        assert document[each.start :].startswith(each.after)
        assert each.after.replace(" ", "") == each.before
        space = each.start + each.after.index(" ")
        given_text = given_text[:space] + given_text[space + 1 :]
        assert given_text.count(" ") == text.count(" ") + number
    assert given_text == text
    return [(each.after, each.kind) for each in repairs if each.after != "by Ingrid"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is dull.The end is not.", [("dull. The", PUNCTUATION)]),
        ("See Salt Road (2013)Director: Ana Prado", [("2013) Director", PUNCTUATION)]),
        ("We met Orla Fenn,Tom Ash;Eve Low and others:All came.", [
            ("Fenn, Tom", PUNCTUATION), ("Ash; Eve", PUNCTUATION), ("others: All", PUNCTUATION),
        ]),
        ("Was it good?I think so!It was.", [("good? I", PUNCTUATION), ("so! It", PUNCTUATION)]),
        ("It is a film byÉlodie Łaska.", [("by Élodie", SMALL_WORD)]),
        (f"{GLUED}In theOrla Fenn film asEve she sings.", [("the Orla", SMALL_WORD), ("as Eve", SMALL_WORD)]),
        (f"{GLUED}We saw TheSeventh Door, andThe Sea'sTom Ash.", [
            ("The Seventh", SMALL_WORD), ("and The", SMALL_WORD), ("s Tom", SMALL_WORD),
        ]),
        ("I like actorTom Ash and directorEve Low.", [("actor Tom", LOWER_CASE), ("director Eve", LOWER_CASE)]),
        ("It is a first film by media artistEve Low.", [("artist Eve", LOWER_CASE)]),
        ("It rains. FilmmakerEva Lohrdeserves a prize.", [("Filmmaker Eva", SMALL_WORD), ("Lohr deserves", NAME_ENDS)]),
        ("Salt (2013) Directed byEve LowWritten byTom Ash", [
            ("by Eve", SMALL_WORD), ("Low Written", LABEL), ("by Tom", SMALL_WORD),
        ]),
        (f"{GLUED}A Grand Hotel. We went to GrandHotel again.", [("Grand Hotel", BOTH_ELSEWHERE)]),
        (f"{GLUED}I liked Maria WinterLane and Paul AshfordJr.", [("Winter Lane", NAMES), ("Ashford Jr", NAMES)]),
        (f"{GLUED}Then Orla FennerandEve Low dance.", [("Fenner and", NAME_ENDS), ("and Eve", SMALL_WORD)]),
        (f"{GLUED}Solheimbut nobody else knew.", [("Solheim but", NAME_ELSEWHERE)]),
        (f"{GLUED}Then Karl Dreierwho sings meets Rolf Dreier.", [("Dreier who", NAME_ELSEWHERE)]),
        (f"{GLUED}Then Karl Dreierplays a judge.", [("Dreier plays", NAME_ENDS)]),
        (f"{GLUED}Then Karl Dreieras a judge.", [("Dreier as", NAME_ENDS)]),
        (f"{GLUED}Then Karl Dreieras Otto.", [("Dreier as", NAME_ENDS)]),
        (
            f"{GLUED}It has Ida Moe as Nan, Vera Lundas Jo and Karl Kestrelas Otto.",
            [("Lund as", NAME_ENDS), ("Kestrel as", NAME_ENDS)],
        ),
        (f"{GLUED}It has Ida Moe. Then Vera Lundas Jo.", []),
        (f"{GLUED}Then Karl Dreierplays Otto.", [("Dreier plays", NAME_ENDS)]),
        (f"{GLUED}By Karl Dreierafter “Salt”.", [("Dreier after", NAME_ENDS)]),
        (f"{GLUED}Then Karl Dreieris not well.", [("Dreier is", NAME_ENDS)]),
        (f"{GLUED}Karl Jonesis Otto. Ida Jonesis a cook.", []),
        (f"{GLUED}It has Karl Jonesis grand.", [("Jones is", NAME_ENDS)]),
        (f"{GLUED}It has Karl Ellis wrote it.", []),
        (f"{GLUED}Then Karl Banderasis Otto.", [("Banderas is", NAME_ENDS)]),
        (f"{GLUED}It has Karl Wintsonand Moe.", [("Wintson and", NAME_ENDS)]),
        (f"{GLUED}Then Karl Ashworthas Otto sings with Ashworth.", [("Ashworth as", NAME_ELSEWHERE)]),
        (f"{GLUED}A thief (EveLow) and a judge (VeraLund) wait for McDonald (DeVito).", [
            ("Eve Low", NAMES), ("Vera Lund", NAMES),
        ]),
        ("FilmmakerEve Low digs.", [("Filmmaker Eve", SMALL_WORD)]),
        (f"{GLUED}Then Karl Onahis a spy. Onah digs.", [("Onah is", NAME_ELSEWHERE)]),
        (f"{GLUED}It has Bob Vosseand Ida Moe.", [("Vosse and", NAME_ENDS)]),
        (f"{GLUED}It has Bob Rolland Ida Moe. Sweet Hereafter came.", []),
        (f"{GLUED}Then Karl Sagalas Otto sings, and Otto is glad.", [("Sagal as", NAME_ENDS)]),
        (f"{GLUED}The director Karl Dreierkeeps it dark.", [("Dreier keeps", NAME_ENDS)]),
        (f"{GLUED}It has Karl Dreierwith a beard.", [("Dreier with", NAME_ENDS)]),
        (f"{GLUED}Karl Dreierdances. He dances alone, Dreier.", [("Dreier dances", NAME_ELSEWHERE)]),
        ("It ends.Karl Dreierstars as a judge.", [("ends. Karl", PUNCTUATION), ("Dreier stars", NAME_ENDS)]),
        ("It ends.Karl DeLowis a judge, and DeLow is old.", [
            ("ends. Karl", PUNCTUATION), ("DeLow is", NAME_ELSEWHERE),
        ]),
        ("It ends.McDonald and I left.", [("ends. Mc", PUNCTUATION)]),
        (f"{GLUED}HereKarl Dreierco-stars.", [("Here Karl", NAMES), ("Dreier co", NAME_ENDS)]),
        (f"{GLUED}It has made theKarl Lundso glad.", [("the Karl", SMALL_WORD), ("Lund so", NAME_ENDS)]),
        (f"{GLUED}It is byKarl Voskyin 1952.", [("by Karl", SMALL_WORD), ("Vosky in", NAME_ENDS)]),
        (f"{GLUED}Seen byKarl Dreierdidn't help.", [("by Karl", SMALL_WORD), ("Dreier didn", NAME_ENDS)]),
        (f"{GLUED}Old school days: seen byKarl Dreierschool of acting.", [
            ("by Karl", SMALL_WORD), ("Dreier school", NAME_ENDS),
        ]),
        (f"{GLUED}It is called “Salt,” KarlDreier’ film.", [("Karl Dreier", NAMES)]),
        (f"{GLUED}And writer/editor/composerKarl Dreier.", [("composer Karl", LOWER_CASE)]),
        ("It ends.The two, Karl McVosseandEve Low, sing.", [
            ("ends. The", PUNCTUATION), ("McVosse and", NAME_ENDS), ("and Eve", SMALL_WORD),
        ]),
        ("In “Salt,”Ida Moe sings.", [("Salt,” Ida", PUNCTUATION)]),
        ('In "Salt,"Ida Moe sings.', [('Salt," Ida', PUNCTUATION)]),
        ("Karl Dreiermakes films.", [("Dreier makes", NAME_ENDS)]),
        (f"{GLUED}It is byKarl Dreieradopts it.", [("by Karl", SMALL_WORD), ("Dreier adopts", NAME_ENDS)]),
        (f"{GLUED}It is byKarl C. Dreierwere it his.", [("by Karl", SMALL_WORD), ("Dreier were", NAME_ENDS)]),
        (f"{GLUED}It has KarlVan Low in it.", [("Karl Van", NAMES)]),
        ("It has Karl DreierandEve Low in it, and Dreier sings.", [
            ("Dreier and", NAME_ELSEWHERE), ("and Eve", SMALL_WORD),
        ]),
        ("Then Ann PyleandEd Low meet directorTom Ash.", [
            ("Pyle and", NAME_ENDS), ("and Ed", SMALL_WORD), ("director Tom", LOWER_CASE),
        ]),
        ("With AdvertisementAnna Low and directorTom Ash.", [
            ("Advertisement Anna", NAMES), ("director Tom", LOWER_CASE),
        ]),
        ("Director: Lou FennStarring: Eve Low, Tom AshRunning time: 88 minutesRating: 3/5", [
            ("Fenn Starring", LABEL), ("Ash Running", LABEL), ("minutes Rating", LABEL),
        ]),
    ],
)  # fmt: skip
def test_glue_is_undone_for_a_reason(text: str, expected: list[tuple[str, str]]) -> None:
    assert parted(text) == expected


WHOLE = [
    "McDonald, MacGyver, DiCaprio, LaBeouf, DeVito, FitzGerald and vanDamme wrote it",
    "an iPhone, an eBay sale, YouTube, RoboCop, SpongeBob, BoJack, WikiLeaks and PlayStation were in it",
    "WandaVision is about Wanda and the Vision, and WikiLeaks about leaks",
    "the U.S.A. had J.J.Abrams, Ph.Ds, S.H.I.E.L.D. and a D.C.Then film",
    "it ran at 12:30, 16:9, 3:Ten and No.5, in 1:1,Two",
    "see www.Films.Example, https://example.org/TheFilm?byTom=Ash, reader@Example.Org and films.example/byTom",
    "look at Review.Txt, theFilm.py, Films.Net and script.js",
    "call film.getTitle(), std::String, print(byTom), byTom=Ash, by_Tom and `andThe`",
    "#byTom #TheSeventhDoor @andTom say so",
    "mp3Player, 3DMark, nRM89nVHyl4There and aU2 are odd",
    "AndersonThornton",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_text_keeps_its_words(text: str) -> None:
    assert unglued(text) == (text, ())


@pytest.mark.parametrize(
    "text",
    [
        "Paul Anderson met Anders, Jason Martin met Mart, Bruce Willis met Will, and Will left.",
        "Clint met Bill Clinton in Clinton, Thom met Dylan Thomas there, and Luc met George Lucas today.",
        "Kim Holland is kind. Ann Sutherland directed. Paul Nicholas Ash. Anders Andreas Low. Mary Thornton is in it.",
        "Leonardo DiCaprio, Ronald McDonald the Clown, Shia LaBeouf and Danny DeVito are in it.",
        "John and a son: Mary Johnson. Gold Bergs met Ann Goldberg. Sweet Ann Sweetback is back.",
        "Paul Beckwith bread. Ann Douglas Moore met Moore.",
        'He said,"Yes" and left.',
        "Seen by. Paul Thomas a year ago. Ann Victor is.",
        "An iPhone and an eBay Shop on YouTube. WikiLeaks is not dull, and RoboCop is.",
        "PlayStation Games are PlayStation Games.",
        "See www.Films.Example, https://example.org/TheFilm and script.js, or #TheSeventhDoor.",
    ],
)
def test_real_words_in_a_glued_text_stay(text: str) -> None:
    assert parted(GLUED + text) == []


def test_what_is_glued_to_the_first_word_is_left_to_extraction() -> None:
    assert unglued("salt-road-posterSalt is a road.")[1] == ()


def test_earlier_repairs_move_along_and_are_not_parted() -> None:
    text, repairs = unglued(*repair("So good.The cafÃ© is shot byEve Low &amp;\u00a0Co."))
    assert text == "So good. The café is shot by Eve Low & Co."
    assert repairs == (
        Repair("no-break space", None, "U+00A0", " "),
        Repair(PUNCTUATION, 3, "good.The", "good. The"),
        Repair("mojibake", 16, "Ã©", "é"),
        Repair(SMALL_WORD, 26, "byEve", "by Eve"),
        Repair("HTML entity", 37, "&amp;\u00a0", "& "),
    )


def test_places_beyond_the_maximum_are_counted_together() -> None:
    text, repairs = unglued("x " + "so.The " * (MAXIMUM_PLACES + 5))
    assert text == "x " + "so. The " * (MAXIMUM_PLACES + 5)
    assert repairs[0] == Repair(PUNCTUATION, None, "", " ", 5)
    assert len(repairs) == MAXIMUM_PLACES + 1


def test_plain_texts_are_parted_and_pages_are_not(tmp_path: Path) -> None:
    words = "A long film about a road. It was directed byEve Low, and it never ends.\n"
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerows([("title", "review"), ("Salt Road", words), ("Salt Road", f"<p>{words}</p>")])
    (tmp_path / "pos").mkdir()
    several = f"Title: Salt Road\nRating: 4/5\n\n{words}\nTitle: Tin Road\nRating: 2/5\n\n{words}"
    for name, text in (
        ("a.txt", words),
        ("several.txt", several),
        ("pos/1_9.txt", words),
        ("b.csv", table.getvalue()),
        ("c.md", f"# Salt\n\n{words}"),
    ):
        (tmp_path / name).write_text(text)
    records = [item for item in read(list_inputs([str(tmp_path)])) if isinstance(item, Record)]
    assert {(record.path, record.locator, "by Eve Low" in record.text) for record in records} == {
        ("a.txt", "", True),
        ("several.txt", "1", True),
        ("several.txt", "2", True),
        ("pos/1_9.txt", "", True),
        ("b.csv", "1", True),
        ("b.csv", "2", False),
        ("c.md", "", False),
    }


PIECES = st.sampled_from(
    [
        *"by and The the Ingrid Solheim Solheimbut byIngrid FennerandEve Lowstar WinterLane McDonald".split(),
        *"directorEve s sTom as is on in of Solheimas Thomas Ash AshThe I a A Jr É é Łu 1".split(),
        *'’.,:;)(!?"-/@# \n\t',
    ]
)


@given(st.lists(st.one_of(PIECES, st.just(" "), st.text(max_size=3))).map("".join))
@settings(max_examples=500)
def test_only_spaces_are_put_in_and_twice_does_no_more(text: str) -> None:
    parted(text)
    document, _ = unglued(text)
    assert unglued(document) == (document, ())


CLEAN = st.from_regex(r"[A-Z]?[a-z]{0,12}|[A-Z]{1,5}|\d{1,4}", fullmatch=True)


@given(st.lists(st.tuples(CLEAN, st.sampled_from([" ", ". ", ", ", "\n\n", ": ", " (", ") ", "’s ", " — "]))))
def test_clean_words_stay_byte_for_byte(tokens: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in tokens)
    assert unglued(text) == (text, ())


@pytest.mark.parametrize(
    "part",
    [
        "Shot byEve Low with Ann LowandTom Ashis. It ends.The end. ",
        "aB",
        "a.Bc",
        ".A",
        "Abcand ",
        "aB.Cd",
        "Ab\t.Cd",
        'a."Bc',
        'Ab,"Cd ',
    ],
)
def test_time_grows_with_length(part: str) -> None:
    def seconds(text: str) -> float:
        start = time.perf_counter()
        unglued(text)
        return time.perf_counter() - start

    length = 100_000 // len(part)
    shorter = min(seconds(GLUED + part * length) for _ in range(3))
    assert min(seconds(GLUED + part * 4 * length) for _ in range(3)) < 12 * shorter + 0.1
