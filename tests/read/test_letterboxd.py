"""Exports of Letterboxd accounts: one viewing, one review, whichever files and forms hold it."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Mark, Problem, Record, Source
from datasette_film_reviews.read import list_inputs, read
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.letterboxd import LetterboxdReader
from datasette_film_reviews.read.reader import Refusal

FILM = "Date,Name,Year,Letterboxd URI"
REVIEWS = f"{FILM},Rating,Rewatch,Review,Tags,Watched Date"
DIARY = f"{FILM},Rating,Rewatch,Tags,Watched Date"
RATINGS = f"{FILM},Rating"
PROFILE = "Date Joined,Username,Given Name,Family Name,Email Address,Location,Website,Bio,Pronoun,Favorite Films"

EXPORT = {
    "profile.csv": f"{PROFILE}\n2018-01-01,lamplighter,,,a@example.org,,,,,\n",
    "reviews.csv": f"""{REVIEWS}
2020-01-03,Noon,1999,https://boxd.it/a1,4.5,,"Slow.

So <b>very</b> slow & <a href=""https://example.org/x"">long</a>, I <3 it.",,2020-01-02
2020-02-03,Noon,1999,https://boxd.it/a2,3,Yes,Slower,"sun, with Ada",2020-02-02
2020-02-04,Unlisted,,,,,No address,,2020-02-04
""",
    "diary.csv": f"""{DIARY}
2020-01-03,Noon,1999,https://boxd.it/a1,4.5,,,2020-01-02
2020-02-03,Noon,1999,https://boxd.it/a2,3,Yes,"sun, with Ada",2020-02-02
2020-02-04,Unlisted,,,,,,2020-02-04
2020-03-01,Dusk,2004,https://boxd.it/a3,,,,2020-03-01
""",
    "ratings.csv": f"""{RATINGS}
2020-01-03,Noon,1999,https://boxd.it/f1,3
2020-03-01,Dusk,2004,https://boxd.it/f2,2
2020-04-01,Dawn,2010,https://boxd.it/f3,0.5
""",
    "watched.csv": f"{FILM}\n2020-01-03,Noon,1999,https://boxd.it/f1\n",
    "watchlist.csv": f"{FILM}\n",
    "comments.csv": "Date,Content,Comment\n2020-01-05,https://boxd.it/zz,Same here\n",
    "likes/films.csv": f"{FILM}\n2020-01-03,Noon,1999,https://boxd.it/f1\n",
    "likes/reviews.csv": "Date,Content\n2020-01-03,https://boxd.it/yy\n",
    "lists/best.csv": (
        "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2020-01-01,Best,,https://boxd.it/l1,Mine\n\n"
        "Position,Name,Year,URL,Description\n1,Noon,1999,https://boxd.it/f1,\n"
    ),
    "lists/old.csv": "\nDate,Name,Tags,URL,Description\n2020-01-01,Old,,https://boxd.it/l2,\n",
    "deleted/reviews.csv": f"{REVIEWS}\n2019-01-03,Gone,1999,https://boxd.it/d1,1,,Taken back,,2019-01-02\n",
    "orphaned/diary.csv": f"{DIARY}\n2019-01-03,A game,,,,,,2019-01-02\n",
}


def as_folder(tmp_path: Path, files: dict[str, str], name: str = "export") -> Path:
    for path, text in files.items():
        (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name / path).write_text(text, "utf-8")
    return tmp_path / name


def as_zip(tmp_path: Path, files: dict[str, str], name: str = "export.zip") -> Path:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return tmp_path / name


def read_all(*paths: Path) -> list[Record | Problem | Source]:
    """All that these give; every record of every file must be accounted for."""
    items = list(read(list_inputs([str(path) for path in paths])))
    found: Counter[tuple[int, str]] = Counter()
    for item in items:
        if not isinstance(item, Source):
            found[item.argument, item.path] += item.records if isinstance(item, Problem) else 1
    assert all(found[item.argument, item.path] == item.records for item in items if isinstance(item, Source))
    return items


def viewings(items: list[Record | Problem | Source]) -> dict[str, Record]:
    """The records by file and number."""
    return {
        f"{item.path.rpartition('export.zip/')[2]} {item.locator}": item for item in items if isinstance(item, Record)
    }


def values(record: Record, property: str) -> list[str]:
    return [field.value for field in record.fields if field.property == property]


def test_each_viewing_is_read_once_from_the_fullest_file(tmp_path: Path) -> None:
    items = read_all(as_folder(tmp_path, EXPORT))
    found = viewings(items)
    assert list(found) == ["diary.csv 4", "ratings.csv 3", "reviews.csv 1", "reviews.csv 2", "reviews.csv 3"]
    assert [(item.text, values(item, "rating")) for item in found.values()] == [
        ("", []),
        ("", ["0.5"]),
        ("Slow.\n\nSo very slow & long, I <3 it.", ["4.5"]),
        ("Slower", ["3"]),
        ("No address", []),
    ]
    assert {item.path: item.format for item in items if isinstance(item, Source)} == dict.fromkeys(EXPORT, "letterboxd")
    assert [(item.path, item.severity, item.code, item.records) for item in items if isinstance(item, Problem)] == [
        ("comments.csv", "warning", "no-reviews", 0),
        ("deleted/reviews.csv", "warning", "removed", 0),
        ("diary.csv", "warning", "same-viewing", 3),
        ("likes/reviews.csv", "warning", "no-reviews", 0),
        ("lists/best.csv", "warning", "no-reviews", 0),
        ("lists/old.csv", "warning", "no-reviews", 0),
        ("orphaned/diary.csv", "warning", "removed", 0),
        ("ratings.csv", "warning", "same-viewing", 2),
        ("watched.csv", "warning", "no-reviews", 0),
        ("watchlist.csv", "warning", "no-reviews", 0),
    ]
    assert [item.message for item in items if isinstance(item, Problem) and item.code == "same-viewing"] == [
        f"{rows} tell of viewings that {files} beside it holds too; each is read once, from there."
        for rows, files in (
            ("3 rows of diary.csv", "reviews.csv"),
            ("2 rows of ratings.csv", "reviews.csv or diary.csv"),
        )
    ]


def test_a_viewing_has_its_fields_as_they_stand(tmp_path: Path) -> None:
    found = viewings(read_all(as_zip(tmp_path, EXPORT)))
    assert found["reviews.csv 1"] == Record(
        0,
        "export.zip/reviews.csv",
        "1",
        "Slow.\n\nSo very slow & long, I <3 it.",
        (
            Field("Name", "title", "Noon"),
            Field("Year", "year", "1999"),
            Field("Rating", "rating", "4.5"),
            Field("Rating", "rating_best", "5"),
            Field("profile.csv", "critic", "lamplighter"),
            Field("Date", "published", "2020-01-03"),
            Field("Letterboxd URI", "url", "https://boxd.it/a1"),
            Field("likes/films.csv", "tag", "liked"),
        ),
        html="<p>Slow.<br><br>So <b>very</b> slow &amp; "
        '<a href="https://example.org/x" rel="nofollow noopener">long</a>, I &lt;3 it.</p>',
        marks=(Mark("strong", 10, 14), Mark("link", 22, 26, "https://example.org/x")),
        identity="letterboxd:https://boxd.it/a1",
    )
    assert values(found["reviews.csv 2"], "tag") == ["sun", "with Ada", "rewatch", "liked"]
    assert [(field.property, field.value) for field in found["ratings.csv 3"].fields] == [
        ("title", "Dawn"),
        ("year", "2010"),
        ("rating", "0.5"),
        ("rating_best", "5"),
        ("critic", "lamplighter"),
        ("published", "2020-04-01"),
    ]


def test_a_zip_and_a_folder_hold_the_same_viewings(tmp_path: Path) -> None:
    files = {path: text for path, text in EXPORT.items() if not path.startswith("likes/")}
    both = (as_folder(tmp_path, files), as_zip(tmp_path, files))
    folder, archive = (viewings(read_all(path)) for path in both)
    assert [(item.identity, item.text, item.html, item.fields) for item in folder.values()] == [
        (item.identity, item.text, item.html, item.fields) for item in archive.values()
    ]
    assert len({item.identity for item in folder.values()}) == len(folder)
    rows = [item for item in read_all(*both) if isinstance(item, Record)]
    assert len(rows) == 2 * len({item.identity for item in rows}) == 2 * len(folder)


def test_the_critic_is_the_owner_by_name_where_the_profile_has_one(tmp_path: Path) -> None:
    named = EXPORT | {"profile.csv": f"{PROFILE}\n2018-01-01,lamplighter,Ann,Poe,,,,,,\n"}
    record = viewings(read_all(as_folder(tmp_path, named)))["reviews.csv 1"]
    assert values(record, "critic") == ["Ann Poe"]
    unnamed = {f"{account}/ratings.csv": EXPORT["ratings.csv"] for account in "ab"}
    ratings = [item for item in read_all(as_folder(tmp_path, unnamed, "two")) if isinstance(item, Record)]
    assert [values(record, "critic") for record in ratings] == [[]] * 6
    assert len({record.identity for record in ratings}) == 6


def test_a_damaged_row_has_a_problem_and_the_rest_are_read(tmp_path: Path) -> None:
    reviews = f"{REVIEWS}\n2020-01-03,Noon,1999\nno date,Dusk,MMIV,nowhere,nine,No,Good,,\n,,,,,,,x,\n"
    items = read_all(as_folder(tmp_path, {"reviews.csv": reviews, "diary.csv": DIARY}))
    (record,) = viewings(items).values()
    assert (record.locator, record.text) == ("2", "Good")
    assert [(field.property, field.value) for field in record.fields] == [("title", "Dusk")]
    assert [item.message for item in items if isinstance(item, Problem)] == [
        "reviews.csv, record 1 (line 2) has 3 cells where the header has 9; mend it.",
        "reviews.csv, record 3 (line 4) names no film and has no text; mend or remove it.",
    ]


@pytest.mark.parametrize(
    ("header", "format"),
    [
        ("Date,Content\n2020-01-03,A slow film about a lamp\n", "table"),
        ("Name,Year,Review\nNoon,1999,Slow from the start\n", "table"),
        ("Date Joined,Username,Bio\n2020-01-03,lamplighter,x\n", "letterboxd"),
    ],
)
def test_tables_with_some_of_the_columns_are_no_exports(tmp_path: Path, header: str, format: str) -> None:
    *_, source = read_all(as_folder(tmp_path, {"some.csv": header}))
    assert isinstance(source, Source)
    assert source.format == format


CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from('\n",<>&'), max_size=20)
ROW = st.tuples(*(CELL | st.sampled_from(["Noon", "2020-01-02", "5", "https://boxd.it/a"]) for _ in range(9)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(reviews=st.lists(ROW, max_size=5), diary=st.lists(ROW, max_size=5), junk=st.binary(max_size=50))
def test_whatever_the_rows_hold_they_are_accounted_for(
    tmp_path: Path, reviews: list[tuple[str, ...]], diary: list[tuple[str, ...]], junk: bytes
) -> None:
    folder = as_folder(tmp_path, {})
    folder.mkdir(exist_ok=True)
    for name, header, rows in (("reviews", REVIEWS, reviews), ("diary", REVIEWS.replace("Review,", ""), diary)):
        file = io.StringIO()
        width = header.count(",") + 1
        csv.writer(file).writerows([header.split(","), *(row[:width] for row in rows)])
        (folder / f"{name}.csv").write_text(file.getvalue(), "utf-8", newline="")
    (folder / "profile.csv").write_bytes(PROFILE.encode() + b"\n" + junk)
    sources = {item.path: item for item in read_all(folder) if isinstance(item, Source)}
    for name, rows in (("reviews", reviews), ("diary", diary)):
        filled = [row for row in rows if any(map(str.strip, row if name == "reviews" else row[:8]))]
        assert sources[f"{name}.csv"].records == len(filled)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(start=st.sampled_from([REVIEWS, RATINGS, f"{FILM}\n", "Date,Content\n"]), data=st.binary(max_size=200))
def test_no_bytes_raise(tmp_path: Path, start: str, data: bytes) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(start.encode() + data)
    reader = LetterboxdReader()
    reader.recognises(start.encode() + data, "t.csv")
    try:
        list(reader.read(InputFile(0, "t.csv", str(path))).items)
    except Refusal:
        return
