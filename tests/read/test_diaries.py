"""Diaries in one Markdown file: which headings begin an entry, what day it is of, and what stays one review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import Items, problems, read_file, records, stated
from hypothesis import example, given
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Mark, Record, Repair, Segment
from datasette_film_reviews.read.entries import entries_of

if TYPE_CHECKING:
    from pathlib import Path

WHEEL = (
    "The wheel turns and the miller watches it turn, which is most of the film, and I could have watched it for"
    " another hour. Nobody hurries, nobody shouts, and when the flood comes at last it comes quietly. I walked home"
    " along the water and thought of my own father's hands."
)
PIER = (
    "A pier is kept, and kept again, until nobody asks why, and the keeper least of all. There is a joke about paint"
    " that grows on you, and a gull who steals every scene as well as the sandwiches. It would have been a fine short"
    " film, and it is a fair long one."
)


def diary(title: str, *headings: str, level: str = "##") -> str:
    above = [f"# {title}\n"] if title else []
    texts = (f"{level} {heading}\n\n{text}\n" for heading, text in zip(headings, (WHEEL, PIER) * 9, strict=False))
    return "\n".join((*above, *texts))


def read_diary(tmp_path: Path, text: str, name: str = "diary/2014-10.md") -> Items:
    return read_file(tmp_path, text, name)[0]


def test_dated_headings_begin_entries_that_the_title_dates(tmp_path: Path) -> None:
    found = read_diary(tmp_path, diary("Box diary: October 2014", "Sunday 5th October", "12th, Sunday — *The Pier*"))
    reduction = Repair("markup", None, "Markdown", "text")
    assert found == [
        Record(
            0,
            "2014-10.md",
            "1",
            f"Box diary: October 2014\n\nSunday 5th October\n\n{WHEEL}",
            (Field("heading", "published", "2014-10-05"),),
            (reduction,),
            f"<h2>Box diary: October 2014</h2><h2>Sunday 5th October</h2><p>{WHEEL}</p>",
            (Segment("boilerplate", 0, 25), Segment("byline", 25, 45), Segment("body", 45, 45 + len(WHEEL))),
            marks=(Mark("heading", 0, 23), Mark("heading", 25, 43)),
        ),
        Record(
            0,
            "2014-10.md",
            "2",
            f"12th, Sunday — The Pier\n\n{PIER}",
            (Field("heading", "published", "2014-10-12"), Field("heading", "headline", "The Pier")),
            (reduction,),
            f"<h2>12th, Sunday — <em>The Pier</em></h2><p>{PIER}</p>",
            marks=(Mark("emphasis", 15, 23), Mark("heading", 0, 23)),
        ),
    ]


@pytest.mark.parametrize(
    ("title", "headings", "name", "days", "assumed"),
    [
        ("", ("2014-10-05 The Miller", "October 12, 2014: The Pier"), "x.md", ["2014-10-05", "2014-10-12"], False),
        ("", ("The Miller (5 October 2014)", "The Pier, 12 October 2014"), "x.md", ["2014-10-05", "2014-10-12"], False),
        ("", ("5. Oktober", "12. Oktober"), "x/2014.md", ["2014-10-05", "2014-10-12"], True),
        ("", ("5th", "12th"), "2014/10.md", ["2014-10-05", "2014-10-12"], True),
        ("Octobre 2014", ("Dimanche 5", "Dimanche 12 octobre"), "x.md", ["2014-10-05", "2014-10-12"], False),
        ("October 2014", ("Monday 5th", "Sunday 12th November"), "x.md", [None, None], False),
        ("Seen by me", ("5 October", "12 October"), "x.md", [None, None], False),
        ("", ("05/10/2014", "12/10/2014"), "x.md", ["05/10/2014", "12/10/2014"], False),
        ("Film diary", ("The Miller", "The Pier"), "x.md", [None, None], False),
        ("Filmtagebuch 2014", ("1. The Miller", "2. The Pier"), "x.md", [None, None], False),
        ("", ("The Miller", "The Pier"), "film-reviews-2014.md", [None, None], False),
        ("October 2014", ("The Miller", "Friday the 13th"), "x.md", [None, None], False),
    ],
)
def test_an_entry_has_the_day_that_is_beyond_doubt_or_told_as_an_assumption(
    tmp_path: Path, title: str, headings: tuple[str, ...], name: str, days: list[str | None], assumed: bool
) -> None:
    folder, _, file = name.rpartition("/")
    (tmp_path / folder).mkdir(exist_ok=True)
    found = read_file(tmp_path / folder, diary(title, *headings), file)[0]
    assert [record.locator for record in records(found)] == ["1", "2"]
    assert [stated(record).get("published") for record in records(found)] == days
    assert [problem.code for problem in problems(found)] == ["assumed-dates"] * assumed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (diary("The Miller", "Story", "Acting"), "x.md"),
        (diary("October 2014", "Story", "What I thought"), "x.md"),
        (diary("Three films about water", "The Miller", "The Pier"), "x.md"),
        (diary("1917", "What happens", "How it was shot"), "1917.md"),
        (diary("Bridget's Diary", "What happens", "How it was shot"), "x.md"),
        (diary("The best of the year", "1. The Miller", "2. The Pier"), "x.md"),
        (f"---\ntitle: Two days in Weir\n---\n\n{diary('', 'Friday 5 September', 'Saturday 6 September')}", "x.md"),
        (f"---\nrating: 4\n---\n\n{diary('Film diary', 'The Miller', 'The Pier')}", "x.md"),
        ("# Film diary\n\n## The Miller\n\nGood.\n\n## The Pier\n\nNot.\n", "x.md"),
        ("# Changes\n\n## 2014-10-05\n\n- A wheel.\n\n## 2014-10-12\n\n- A pier.\n", "x.md"),
        (f"# October 2014\n\n{WHEEL * 5}\n\n{diary('', 'The Miller', 'The Pier')}", "x.md"),
    ],
)
def test_sections_lists_and_posts_about_several_films_stay_one(tmp_path: Path, text: str, name: str) -> None:
    (found,) = records(read_diary(tmp_path, text, name))
    assert found.locator == ""


def test_what_front_matter_says_is_said_of_each_entry_but_its_title(tmp_path: Path) -> None:
    text = diary("", "5 October: The Miller", "12 October: The Pier", level="#")
    matter = "---\ntitle: October 2014\nauthor: Dora Fenn\ndate: 2014-11-01\ntags: [weir]\n---\n\n"
    assert [stated(record) for record in records(read_diary(tmp_path, matter + text))] == [
        {"published": "2014-10-05", "headline": "The Miller", "critic": "Dora Fenn", "tag": "weir"},
        {"published": "2014-10-12", "headline": "The Pier", "critic": "Dora Fenn", "tag": "weir"},
    ]


def test_a_journal_in_org_is_parted_as_well(tmp_path: Path) -> None:
    text = f"* 2014-10-05 The Miller\n\n{WHEEL}\n\n* 2014-10-12 The Pier\n\n{PIER}\n"
    assert [record.locator for record in records(read_diary(tmp_path, text, "log.org"))] == ["1", "2"]


@example(["## 5 October", WHEEL, "## 6 October", WHEEL, "# October 2014"])
@given(st.lists(st.sampled_from(["# October 2014", "## 5 October", "## Pier", "===", "```", WHEEL, "- x", ""])))
def test_entries_are_the_whole_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    entries = entries_of(text, "", "x.md")
    parts = [part for entry in entries for part in (entry.above, entry.head, entry.body)]
    assert not entries or "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize(("title", "count"), [("Films", 4), ("Films", 3), ("The pond", 4)])
def test_films_below_one_word_are_a_collection_where_they_are_several(tmp_path: Path, title: str, count: int) -> None:
    index = "## The list\n\n| film | seen |\n| --- | --- |\n| [The Miller](#the-miller) | Rex |\n\n"
    films = ("The Miller", "The Pier", "The Weir", "The Mud")[:count]
    text = f"# {title}\n\n{index}" + "".join(f"## {film}\n\n{WHEEL}\n\n" for film in films)
    found = records(read_file(tmp_path, text, "movies.md")[0])
    titles = [stated(record).get("headline") for record in found]
    assert titles == (list(films) if title == "Films" and count > 3 else titles[:1])
    assert "[The Miller]" in text
    assert "The list" in found[0].text


@pytest.mark.parametrize(("title", "film"), [("Movies, October 2014", "film"), ("October 2014", None)])
def test_what_a_collection_of_films_holds_is_of_films(tmp_path: Path, title: str, film: str | None) -> None:
    found = records(read_file(tmp_path, diary(title, "The Miller", "The Pier"), "x.md")[0])
    assert [stated(record).get("kind") for record in found] == [film, film]


def test_titles_with_years_head_reviews_where_no_front_matter_makes_them_one(tmp_path: Path) -> None:
    text = diary("What we saw", "[Long River \\(2014\\)](https://films.example/7)", "*The Pier* (1998)")
    found = records(read_diary(tmp_path, text, "seen.md"))
    assert [stated(one)["headline"] for one in found] == ["Long River (2014)", "The Pier (1998)"]
    assert len(read_diary(tmp_path, f"---\ntitle: Two rivers\n---\n\n{text}", "seen.md")) == 1
    assert len(read_diary(tmp_path, text.replace(" (1998)", ""), "seen.md")) == 1


def test_remarks_below_titles_with_their_days_are_a_diary(tmp_path: Path) -> None:
    days = {"The Miller": "2013-05-08", "Long River: The Pier": "2013-05-10"}
    heads = "".join(
        f"### [_{film}_](https://films.example/)&nbsp;&nbsp;<small>{day}</small>\n\n"
        f'<span><sl-rating value="3.5" readonly /></span>\n\nMills, and eels in them.\n\n'
        for film, day in days.items()
    )
    text = f"---\ntitle: All of my reviews from Letterboxd\ndate: 2025-01-17\n---\n\nWhat I keep.\n\n{heads}"
    found = records(read_file(tmp_path, text, "mine.md")[0])
    assert [(stated(one)["headline"], stated(one)["published"], stated(one)["rating"]) for one in found] == [
        (film, day, "3.5") for film, day in days.items()
    ]


def test_titles_with_years_behind_days_are_a_diary_whatever_its_title(tmp_path: Path) -> None:
    films = ["The Miller (1987)", "The Pier (1998)", "The Weir"]
    heads = "".join(
        f"### October {day}: [{film}](https://films.example/)\n\n{WHEEL}\n\n" for day, film in enumerate(films, 1)
    )
    post = f"---\ntitle: Eel month 2025\ndate: 2025-12-05\n---\n\nWhat we saw.\n\n{heads}"
    found = records(read_file(tmp_path, post.replace("The Weir]", "The Weir (2001)]"), "eels.md")[0])
    assert [(stated(one)["headline"], stated(one)["published"], stated(one)["kind"]) for one in found] == [
        ("The Miller (1987)", "2025-10-01", "film"),
        ("The Pier (1998)", "2025-10-02", "film"),
        ("The Weir (2001)", "2025-10-03", "film"),
    ]
    assert len(records(read_file(tmp_path, post, "eels.md")[0])) == 1
