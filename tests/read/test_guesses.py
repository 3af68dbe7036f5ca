"""Columns whose names say nothing: what their contents show, told as a guess, and what they do not show."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, read_table, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

Columns = dict[str, list[str]]

TITLES = ["Salt Road", "The Long Gate", "Winter at the Harbour", "River, River", "What the Keeper Knew", "Nine Engines"]
OPENINGS = ["a ferry that never lands", "two bakers", "an empty fort", "a choir", "the last tram", "somebody's aunt"]
TEXTS = [
    f"{title} begins with {opening}, and I did not mind. The film takes its time, then takes some of ours, and when it"
    " is over there is nothing to add. See it on a wet day."
    for title, opening in zip(TITLES, OPENINGS, strict=True)
]
MARKUP = [f"<p>{text.replace('. The', '.</p><p>The')}</p>" for text in TEXTS]
NOTHING_OF_FILMS = [
    f"We opened the case of {opening} again and found the valve stuck. It was cleaned, put back and tested for an hour."
    for opening in OPENINGS
]
DAYS = ["2019-03-04", "2019-04-11", "2019-05-02", "2019-07-30", "2020-01-09", "2020-02-17"]
CRITICS = ["Ann Poe", "Max de Groot", "Ann Poe", "Ann Poe", "Max de Groot", "Max de Groot"]
MARKS = ["4/5", "★★★½", "B+", "2/5", "3.5/5", "4/5"]
LABELS = ["drama|sea", "comedy|sea", "drama|comedy", "sea|drama", "comedy|drama", "drama|sea"]
YEARS = "1999 2004 1999 2010 1987 1961".split()
NUMBERS = [str(number) for number in range(101, 107)]

ODD: Columns = {
    "entry_no": NUMBERS,
    "hed": TITLES,
    "when_posted": DAYS,
    "whodunnit": CRITICS,
    "blurb_html": MARKUP,
    "labels_pipe": LABELS,
    "kudos": MARKS,
}


def table(columns: Mapping[str, Sequence[str]], delimiter: str = ",") -> str:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    return file.getvalue()


def objects(columns: Mapping[str, Sequence[object]]) -> list[dict[str, object]]:
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def mapping(tmp_path: Path, columns: Mapping[str, Sequence[str]], **chosen: str) -> dict[str, str]:
    """What each column of a table is read as."""
    return dict(read_file(tmp_path, table(columns), "x.csv", **chosen)[1].mapping)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_columns_of_odd_names_are_read_by_what_they_hold_and_told(tmp_path: Path, delimiter: str) -> None:
    items, source = read_file(tmp_path, table(ODD, delimiter), "x.csv")
    first, *others = records(items)
    assert (first.locator, first.text, len(others)) == ("1", TEXTS[0].replace(". The", ".\n\nThe"), 5)
    assert set(first.fields) == {
        Field("hed", "headline", "Salt Road"),
        Field("when_posted", "published", "2019-03-04"),
        Field("whodunnit", "critic", "Ann Poe"),
        Field("labels_pipe", "tag", "drama"),
        Field("labels_pipe", "tag", "sea"),
        Field("kudos", "rating", "4/5"),
    }
    assert problems(items) == [
        Problem(
            0,
            "x.csv",
            "",
            "warning",
            "guessed-columns",
            "x.csv has columns whose names do not say what they hold: by what stands in them, 'blurb_html' was read as"
            " text, 'whodunnit' as critic, 'labels_pipe' as tag, 'kudos' as rating; where one of them holds something"
            " else, say so, as in --map 'blurb_html=nothing'.",
        )
    ]
    assert source.mapping[0] == ("blurb_html", "text")


def test_names_that_say_nothing_at_all_make_no_difference(tmp_path: Path) -> None:
    renamed = {f"c{number}": cells for number, cells in enumerate(ODD.values())}
    addresses = {
        "c8": [f"https://example.org/{number}" for number in NUMBERS],
        "c9": "1999 2004 1999 2010 1987 1961".split(),
    }
    assert mapping(tmp_path, renamed | addresses) == {
        "c4": "text",
        "c1": "headline",
        "c2": "published",
        "c3": "critic",
        "c5": "tag",
        "c6": "rating",
        "c8": "url",
        "c9": "year",
    }


CASTS = [
    "Ann Poe, Max de Groot, Ida Moe",
    "Cy Dunn (as the baker) / Ann Poe",
    "",
    "Ida Moe; Eli Gray",
    "Ada Fox",
    "Ada Fox & Cy Dunn",
]


def test_people_in_lists_are_a_cast_and_no_titles(tmp_path: Path) -> None:
    read = mapping(tmp_path, {"txt": TEXTS, "whoelse": CASTS, "scr": ["70", "80", "90", "71", "72", "88"]})
    assert read == {"txt": "text", "whoelse": "actor", "scr": "rating"}


def test_directors_are_known_by_what_people_call_them_for_short(tmp_path: Path) -> None:
    makers = ["Ann Poe", "ida moe", "Cy Dunn & Bo Dane", "Ann Poe", "Eli Gray", "max de groot"]
    assert mapping(tmp_path, {"txt": TEXTS, "dir": makers}) == {"txt": "text", "dir": "director"}
    assert mapping(tmp_path, {"txt": TEXTS, "dir": ["ltr", "rtl", "ltr", "ltr", "rtl", "ltr"]}) == {"txt": "text"}


def test_the_title_of_its_own_country_is_the_films_where_there_is_no_other(tmp_path: Path) -> None:
    table_ = "Titel;OT;Jahr;Kritik\nSalzweg;Salt Road;1987;Er zieht sich.\n;Nine Engines;1999;Es dampft.\n"
    items, _ = read_file(tmp_path, table_, "x.csv")
    assert [stated(record)["title"] for record in records(items)] == ["Salzweg", "Nine Engines"]


@pytest.mark.parametrize("title", ["title", "titre"])
def test_a_title_beside_a_text_that_nothing_calls_a_review_is_a_headline(tmp_path: Path, title: str) -> None:
    read = mapping(tmp_path, {title: ODD["hed"], "c1": ODD["blurb_html"], "c2": ODD["kudos"]})
    assert read == {title: "headline", "c1": "text", "c2": "rating"}


@pytest.mark.parametrize("name", ["x.json", "x.jsonl"])
def test_keys_are_read_as_columns_are(tmp_path: Path, name: str) -> None:
    nested = [
        {
            "id": number,
            "heading": title,
            "inner": {"bodyHtml": text},
            "bits": {"given": mark},
            "labels": label.split("|"),
        }
        for number, title, text, mark, label in zip(NUMBERS, TITLES, MARKUP, MARKS, LABELS, strict=True)
    ]
    lines = "\n".join(map(json.dumps, nested))
    items, source = read_file(tmp_path, lines if name == "x.jsonl" else json.dumps({"v": 2, "entries": nested}), name)
    assert dict(source.mapping) == {
        "heading": "headline",
        "inner.bodyHtml": "text",
        "bits.given": "rating",
        "labels": "tag",
    }
    assert stated(records(items)[1]) == {"headline": "The Long Gate", "rating": "★★★½", "tag": "sea"}
    (problem,) = problems(items)
    assert (problem.code, problem.severity, problem.records) == ("guessed-columns", "warning", 0)
    assert " has keys whose names do not say what they hold: " in problem.message


def test_known_names_win_and_so_does_what_somebody_says(tmp_path: Path) -> None:
    named = {
        "review": [f"{title}: {opening}" for title, opening in zip(TITLES, OPENINGS, strict=True)],
        "essay": TEXTS,
        "film": TITLES,
        "big": [f"On {title}" for title in TITLES],
        "rating": MARKS,
        "stamp": MARKS,
    }
    assert mapping(tmp_path, named) == {"review": "text", "film": "title", "big": "headline", "rating": "rating"}
    assert mapping(tmp_path, ODD, kudos="nothing", hed="title", entry_no="rating") == {
        "entry_no": "rating",
        "hed": "title",
        "when_posted": "published",
        "whodunnit": "critic",
        "blurb_html": "text",
        "labels_pipe": "tag",
    }
    items = read_table(tmp_path, table({"film": TITLES, "review": TEXTS, "rating": MARKS, "no": NUMBERS}))
    assert (len(records(items)), problems(items)) == (6, [])


def test_a_count_that_is_called_comments_is_no_text_where_another_column_is(tmp_path: Path) -> None:
    counted = {"hed": TITLES, "entry": TEXTS, "comments": "0 3 0 12 1 0".split()}
    assert mapping(tmp_path, counted) == {"hed": "headline", "entry": "text"}


@pytest.mark.parametrize(
    ("cells", "property"),
    [
        ("7.5 8 6.5 9 7.5 4".split(), "rating"),
        ("4 3 5 2 4 4".split(), "rating"),
        (["A", "B", "C", "D", "B", "A"], "rating"),
        ([f"Number {number} of this year, and why I slept" for number in NUMBERS], "headline"),
        (["March 4, 2019", "May 2, 2019", "July 9, 2019", "1 June 2020", "2 June 2020", ""], "published"),
        (["20190304", "20190411", "20190502", "20190730", "20200109", "20200217"], "published"),
        (["By Ann Poe", "By Ann Poe", "By Bo Lindt", "By Bo Lindt", "By Ann Poe", ""], "critic"),
        # and what shows nothing beyond a doubt
        ("1 2 3 4 5 6".split(), None),
        ("0 3 0 2 1 0".split(), None),
        ("72 85 64 91 88 70".split(), None),
        (["A", "B", "A", "B", "A", "B"], None),
        (["M", "F", "M", "M", "F", "M"], None),
        (["2022-01-01"] * 6, None),
        (["1551657600", "1554940800", "1556755200", "1564444800", "1578528000", "1581897600"], None),
        (["Ann Poe", "Bo Lindt", "Cy Rawle", "Di Stone", "Ed Thorn", "Flo Underhill"], None),
        (["Weir Gazette", "Lamp Weekly", "Tram", "Northern Ferry Post", "Choir Times", "Bakers"], None),
        (["Feature", "Short", "Feature", "Feature", "Short", "Short"], None),
        (["salt-road", "long-gate", "winter-harbour", "river-river", "keeper", "nine-engines"], None),
        ([f"https://example.org/{number}.jpg" for number in NUMBERS], None),
        (["4/5", "", "", "", "", ""], None),
    ],
)
def test_a_column_beside_the_text_is_what_its_cells_plainly_are(
    tmp_path: Path, cells: list[str], property: str | None
) -> None:
    expected = {"said": "text"} | ({"odd": property} if property else {})
    assert mapping(tmp_path, {"said": TEXTS, "odd": cells}) == expected


@pytest.mark.parametrize(
    ("one", "other", "cells", "property"),
    [
        ("day_written", "day_posted", DAYS, "day_posted"),
        ("one", "two", DAYS, None),
        ("story", "acting", MARKS, None),
        ("day_seen", "day", DAYS, "day"),
        ("director_2", "hand", CRITICS, "hand"),
        ("imdb_value", "mine", MARKS, "mine"),
    ],
)
def test_of_two_columns_alike_none_is_taken_but_where_a_word_tells_them_apart(
    tmp_path: Path, one: str, other: str, cells: list[str], property: str | None
) -> None:
    read = mapping(tmp_path, {"said": TEXTS, one: cells, other: cells})
    assert [name for name in read if name != "said"] == ([property] if property else [])


def test_of_two_columns_of_titles_the_one_that_comes_again_in_the_other_is_that_of_films(tmp_path: Path) -> None:
    films = ["Salt Road (1999)", "", "Winter at the Harbour (Peru, 2001)", "River, River", "What the Keeper Knew", ""]
    headlines = ["Review: Salt Road", "Our spring card", "Cold feet, warm hearts", "River, River", *TITLES[4:]]
    headlines[4] = "What the Keeper Knew, and when"
    columns = {"one": headlines, "two": films, "three": TEXTS, "four": CRITICS}
    found, source = read_file(tmp_path, table(columns), "x.csv")
    assert dict(source.mapping) == {"one": "headline", "two": "title", "three": "text", "four": "critic"}
    assert stated(records(found)[2]) == {
        "headline": "Cold feet, warm hearts",
        "title": "Winter at the Harbour",
        "year": "2001",
        "critic": "Ann Poe",
    }


@pytest.mark.parametrize(
    "others",
    [
        ["A wet day", "Two more", "Another quay", "Any river", "What he said", "Ten or so"],
        [f"{title} at the Weir" for title in TITLES],
        TITLES,
    ],
)
def test_titles_that_another_column_never_or_always_repeats_are_no_films_for_certain(
    tmp_path: Path, others: list[str]
) -> None:
    assert mapping(tmp_path, {"one": others, "two": TITLES, "three": TEXTS}) == {"three": "text"}


@pytest.mark.parametrize(
    "columns",
    [
        {"n": NUMBERS, "x": "3 1 4 1 5 9".split(), "y": "2.5 7.25 1 8 2 8".split()},
        {
            "ts": [f"{day}T10:00:00Z" for day in DAYS],
            "level": ["INFO"] * 6,
            "msg": [
                f"Connection to 10.0.0.{n} was refused. It will be tried again in {n} seconds, then not."
                for n in NUMBERS
            ],
        },
        {"n": NUMBERS, "link": [f"https://example.org/films/the/long/{number}/film" for number in NUMBERS]},
        {"n": NUMBERS, "who": [", ".join(CRITICS[place:] + TITLES + CRITICS[:place]) for place in range(6)]},
        {"n": NUMBERS, "words": [", ".join((opening + " " + NOTHING_OF_FILMS[0]).split()) for opening in OPENINGS]},
        {"n": NUMBERS, "ticket": NOTHING_OF_FILMS, "opened": DAYS},
        {"n": NUMBERS, "left": TEXTS, "right": TEXTS[::-1]},
        {"n": NUMBERS, "notice": [TEXTS[0]] * 6},
        {"film": TITLES, "yr": YEARS, "movie_info": TEXTS},
        {
            "film": TITLES,
            "director": CRITICS,
            "runtime": "90 91 92 93 94 95".split(),
            "genre": ["Drama"] * 6,
            "told": TEXTS,
        },
        {"film": TITLES[:1], "said": TEXTS[:1]},
    ],
)
def test_what_may_be_no_reviews_is_refused_as_a_whole(tmp_path: Path, columns: Columns) -> None:
    for data, name in ((table(columns), "x.csv"), (json.dumps(objects(columns)), "x.json")):
        items, source = read_file(tmp_path, data, name)
        (problem,) = problems(items)
        assert (len(items), source.format, source.mapping) == (1, "unread", ())
        assert problem.code in ("no-text-column", "no-reviews")


def test_short_words_before_the_years_of_films_are_their_titles(tmp_path: Path) -> None:
    makers = ["Ann Lee (why)", "?", "Bo Dane", "A. Lee", "Cy Hall", "Di Orr"]
    columns = {"#": list("123456"), "What": ["Salt", "low tide", "NOON", "Reed", "Ash (Aske)", "Tin Sea"]}
    columns |= {"Yr": YEARS, "Whose": makers, "Starz /5": ["4", "3 (4 for the dog)", *"2514"], "My two cents": TEXTS}
    first, *_, fifth, _ = records(read_table(tmp_path, table(columns)))
    assert stated(first) == {"title": "Salt", "director": "Ann Lee", "rating": "4", "rating_best": "5", "year": "1999"}
    assert stated(fifth)["title"] == "Ash"


CELLS = (
    st.sampled_from([*TITLES, *TEXTS, *MARKUP, *DAYS, *CRITICS, *MARKS, *LABELS, *NUMBERS, "", "<" * 50, "1" * 400])
    | st.text()
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=8), st.booleans())
def test_whatever_cells_hold_every_row_is_a_record_or_a_problem(
    tmp_path: Path, rows: list[list[str]], as_json: bool
) -> None:
    columns = {name: [row[place] for row in rows] for place, name in enumerate(("one", "two", "three"))}
    data = json.dumps(objects(columns)) if as_json else table(columns)
    items, source = read_file(tmp_path, data.encode("utf-8", "replace"), "x.json" if as_json else "x.csv")
    assert sum(problem.code == "guessed-columns" for problem in problems(items)) == bool(records(items))
    properties = [property for _, property in source.mapping]
    assert len(properties) == len(set(properties))
