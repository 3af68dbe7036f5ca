"""Tables: which of them are read, and what their rows give by the names of their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, read_table, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.reader import Refusal
from datasette_film_reviews.read.tables import TableReader

if TYPE_CHECKING:
    from pathlib import Path

LIGHTHOUSE = "A keeper talks to his lamp, and we listen."
HEADER = "film,year,rating,reviewer,date,review"


def test_a_row_is_a_review_with_its_fields_as_its_owner_wrote_them(tmp_path: Path) -> None:
    items, source = read_file(
        tmp_path,
        f'{HEADER}\n"Lamp, The (1999)",1999,3.50,Ann Poe,"March 4, 2001","{LIGHTHOUSE}"\n'
        "Orchard,2004,C+,,,Two brothers, one tree: dull.\n",
        "reviews.csv",
    )
    assert items == [
        Record(
            0,
            "reviews.csv",
            "1",
            LIGHTHOUSE,
            (
                Field("film", "title", "Lamp, The"),
                Field("film", "year", "1999"),
                Field("rating", "rating", "3.50"),
                Field("reviewer", "critic", "Ann Poe"),
                Field("date", "published", "2001-03-04"),
            ),
        ),
        Problem(
            0,
            "reviews.csv",
            "2",
            "error",
            "ragged",
            "reviews.csv, record 2 (line 3) has 7 cells where the header has 6; mend it.",
            1,
        ),
    ]
    assert (source.format, source.encoding, source.records) == ("table", "utf-8", 2)


def test_a_table_without_a_column_of_reviews_is_an_error_that_lists_the_columns(tmp_path: Path) -> None:
    items = read_table(
        tmp_path, "film,my notes\nNoon,It went on and on until I slept\nDusk,It ended far too soon for me\n"
    )
    assert problems(items) == [
        Problem(
            0,
            "reviews.csv",
            "",
            "error",
            "no-text-column",
            "reviews.csv has no column that is known to hold reviews, only 'film', 'my notes'; say which one does,"
            " as in --map 'my notes=text'.",
            2,
        )
    ]
    (problem,) = problems(read_table(tmp_path, "a!b\n1!2\n"))
    assert (problem.severity, problem.code, problem.records) == ("error", "no-text-column", 1)
    assert problem.message.endswith(
        "only 'a!b'; say which one does, as in --map column=text."
        " If these are several, part them with commas, tabs, semicolons or bars."
    )


@pytest.mark.parametrize(
    "table",
    [
        "Title,Year,Runtime,Overview\nNoon,1999,90,A man waits at noon for a train that never comes\n",
        "rating,count\n3/5,70\nB+,12\n",
    ],
)
def test_a_table_that_plainly_holds_no_reviews_is_passed_over_with_a_warning(tmp_path: Path, table: str) -> None:
    (problem,) = problems(read_table(tmp_path, table))
    assert (problem.severity, problem.code, problem.records) == ("warning", "no-reviews", 0)
    assert "--map column=text" in problem.message


def test_a_header_alone_and_rows_without_anything(tmp_path: Path) -> None:
    (problem,) = problems(read_table(tmp_path, "film,review\n"))
    assert (problem.severity, problem.code, problem.records) == ("warning", "empty", 0)
    items = read_table(tmp_path, "id,film,review\n1,,\n2,Noon,\n3,,Slow from the start\n")
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        ("2", {"title": "Noon"}, ""),
        ("3", {}, "Slow from the start"),
    ]
    assert [(problem.locator, problem.code, problem.records) for problem in problems(items)] == [("1", "empty", 1)]


def test_a_mapping_overrules_what_columns_are_called(tmp_path: Path) -> None:
    table = "Thema,Note,film,review,Urteil\nNoon,A note on it,x,Slow from the start,9\n"
    (record,) = records(read_table(tmp_path, table))
    assert (stated(record), record.text) == ({"title": "x"}, "Slow from the start")
    columns = {"thema": "title", "Note": "text", "Urteil": "rating", "review": "nothing"}
    (record,) = records(read_table(tmp_path, table, **columns))
    assert (stated(record), record.text) == ({"title": "Noon", "rating": "9"}, "A note on it")
    assert [field.name for field in record.fields] == ["Thema", "Urteil"]


def test_critics_columns_of_the_tomatoes_are_known_under_both_names(tmp_path: Path) -> None:
    tidy = (
        "id\treview\trating\tfresh\tcritic\ttop_critic\tpublisher\tdate\n"
        "3\tSlow from the start\t2/4\trotten\tAnn Poe\t0\tThe Daily Lamp\tNovember 10, 2018\n"
    )
    other = (
        "rotten_tomatoes_link,critic_name,top_critic,publisher_name,review_type,review_score,review_date,review_content\n"
        "m/noon,Ann Poe,False,The Daily Lamp,Rotten,2/4,2018-11-10,Slow from the start\n"
    )
    for table in (tidy, other):
        (record,) = records(read_table(tmp_path, table, "critics.txt"))
        assert record.text == "Slow from the start"
        assert stated(record) == {
            "critic": "Ann Poe",
            "publication": "The Daily Lamp",
            "rating": "2/4",
            "published": "2018-11-10",
        }


def test_a_spreadsheets_own_line_and_odd_names_of_columns_are_known(tmp_path: Path) -> None:
    table = (
        "sep=;\r\nmovie_title;criticName;isTopCritic;Rating (out of 10);creationDate;publicatioName;reviewText\r\n"
        'Noon;Ann Poe;True;7;2020-01-05;The Weir;"Slow;\r\nfrom the start"\r\n'
    )
    (record,) = read_table(tmp_path, table.encode("utf-16"))
    assert isinstance(record, Record)
    assert (record.text, stated(record)) == (
        "Slow;\nfrom the start",
        {
            "title": "Noon",
            "critic": "Ann Poe",
            "rating": "7",
            "rating_best": "10",
            "published": "2020-01-05",
            "publication": "The Weir",
        },
    )


def test_a_label_is_a_class_unless_there_are_more_than_two(tmp_path: Path) -> None:
    two = "text,label\nSlow from the start,0\nWarm and long,1\nLoud and wet,0\n"
    assert [record.fields for record in records(read_table(tmp_path, two))] == [(), (), ()]
    three = "text,label\nSlow from the start,0\nWarm and long,4\nLoud and wet,2\n"
    assert [stated(record) for record in records(read_table(tmp_path, three))] == [
        {"rating": rating} for rating in "042"
    ]


def test_the_text_is_the_column_that_has_one_and_titles_are_the_films(tmp_path: Path) -> None:
    table = (
        "title,movie_title,review,body\nWhat a wait,Noon,negative,Slow from the start\nAt last,Dusk,positive,It ends\n"
    )
    (first, second) = records(read_table(tmp_path, table))
    assert (first.text, second.text) == ("Slow from the start", "It ends")
    assert stated(first) == {"headline": "What a wait", "title": "Noon"}


@pytest.mark.parametrize("beside", ["dachzeile", "ondertitel", "undertittel"])
def test_beside_the_columns_of_a_newspaper_a_title_is_a_headline(tmp_path: Path, beside: str) -> None:
    table = f"titel;{beside};text;kürzel\nNasse Füße;Kino;Ein Klempner wartet auf den Zug, und es regnet.;alp\n"
    (record,) = records(read_table(tmp_path, table))
    assert stated(record) == {"headline": "Nasse Füße", "critic": "alp"}


def test_markup_in_a_cell_is_kept_for_people_and_reduced_for_facts(tmp_path: Path) -> None:
    marked = "Slow.<br /><br />So <b>very</b> slow <script>x()</script>&amp; 1 < 2"
    table = f'film,review\nNoon,"{marked}"\nDusk,I <3 it & more\n'
    first, second = records(read_table(tmp_path, table))
    assert first.text == "Slow.\n\nSo very slow & 1 < 2"
    assert first.html == "<p>Slow.<br><br>So <b>very</b> slow &amp; 1 &lt; 2</p>"
    assert (second.text, second.html) == ("I <3 it & more", None)


@pytest.mark.parametrize(
    "text",
    [
        "Dear film, review me not.\nOne, two, three.\n",
        "Review: Noon, a film\n\nText, comment, rating: none of it is a table, and it goes on, and on.\n",
        "Noon | Review\n\nSlow from the start.\n",
        '{"review": "Slow"}\n',
    ],
)
def test_prose_is_no_table(tmp_path: Path, text: str) -> None:
    _, source = read_file(tmp_path, text, "review.txt")
    assert source.format != "table"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    start=st.sampled_from([b"", b"film,review\n", b"film\treview\trating\r\n", b"review\n", b"a;text\n\xff"]),
    data=st.binary(max_size=300) | st.text(',;\t|"\n\r\0\\ae<b>', max_size=200).map(str.encode),
)
def test_no_bytes_raise(tmp_path: Path, start: bytes, data: bytes) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(start + data)
    reader = TableReader()
    reader.recognises(start + data, "t.csv")
    try:
        reading = reader.read(InputFile(0, "t.csv", str(path)))
        items = list(reading.items)
    except Refusal:
        return
    locators = [item.locator for item in items if isinstance(item, Record) or item.records]
    assert len(locators) == len(set(locators))
    assert all(item.text or item.fields for item in items if isinstance(item, Record))


@pytest.mark.parametrize(
    "above", ["Films of the club,,,\n", "Films of the club\n\n", ",,,\nSeen,,,\n,,,\n", '"Seen, 2004",,,\n\n']
)
def test_a_title_above_the_header_is_no_row(tmp_path: Path, above: str) -> None:
    rows = "Film,Year,Director,Review\nSalt,2004,Ann Lee,It is wet and it is long.\nNoon,1994,Bo Dane,Dry.\n"
    found = read_table(tmp_path, above + rows)
    assert [(record.locator, record.text) for record in records(found)] == [
        ("1", "It is wet and it is long."),
        ("2", "Dry."),
    ]
    assert stated(records(found)[0]) == {"title": "Salt", "year": "2004", "director": "Ann Lee"}


def test_names_for_groups_of_columns_above_the_header_are_no_row(tmp_path: Path) -> None:
    table = """No,THE FILM,,,,,MINE,IMDb /10,
,what,when,whose,with,snack,Dora /5,,review
1,Long River,1987,Una Marrin,"Bo Dane, Ann Lee",tea,4 + a biscuit,9.1,The river is long.
2,(no film),,,,cake,,,The lamp broke.
3,Low Tide,1994,Ivo Fenn,"Cy Dunn, Ann Lee, Bo Dane, Rosa",none,2.5,8.2,It is wet.
4,The Pier,2004,Una Marrin,Cy Dunn; Bo Dane,nuts,3,7.7,It is kept.
"""
    found = [stated(record) for record in records(read_table(tmp_path, table))]
    kept = ("title", "year", "director", "rating", "rating_best")
    assert [tuple(said.get(name) for name in kept) for said in found] == [
        ("Long River", "1987", "Una Marrin", "4", "5"),
        (None, None, None, None, None),
        ("Low Tide", "1994", "Ivo Fenn", "2.5", "5"),
        ("The Pier", "2004", "Una Marrin", "3", "5"),
    ]


def test_a_header_with_gaps_above_a_row_is_a_header(tmp_path: Path) -> None:
    table = "Film,Review,,,\nSalt,Wet,x,y,z\nNoon,Dry and slow,x,y,12\n"
    assert [record.text for record in records(read_table(tmp_path, table))] == ["Wet", "Dry and slow"]


def test_a_list_of_the_internet_movie_database_describes_what_it_rates(tmp_path: Path) -> None:
    rows = (
        "Position,Const,Created,Description,Title,Original Title,URL,Title Type,IMDb Rating,Year,Directors,Your Rating,"
        "Date Rated\n"
        '1,tt0000007,2019-01-06,"It rains, and I was glad of the roof.",Salt,Salt,https://www.imdb.com/title/tt0000007/,'
        "Movie,7.7,1987,Ann Lee,9,2019-01-06\n"
    )
    (record,) = records(read_table(tmp_path, rows))
    assert record.text == "It rains, and I was glad of the roof."
    said = stated(record)
    assert (said["title"], said["director"], said["rating"]) == ("Salt", "Ann Lee", "9")
