"""Tables: which of them are read, what their rows give, and what is said of damaged ones."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Problem, Record, Source
from datasette_film_reviews.read import list_inputs, read
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.reader import Refusal
from datasette_film_reviews.read.tables import TableReader

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LIGHTHOUSE = "A keeper talks to his lamp, and we listen."
HEADER = "film,year,rating,reviewer,date,review"


def read_table(tmp_path: Path, data: str | bytes, name: str = "reviews.csv") -> list[Record | Problem | Source]:
    """What a folder with this one table gives; every record of it must be accounted for."""
    (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    *items, source = read(list_inputs([str(tmp_path / name)]))
    assert isinstance(source, Source)
    lost = sum(item.records for item in items if isinstance(item, Problem))
    assert source.records == lost + sum(isinstance(item, Record) for item in items)
    return [*items, source]


def records(items: list[Record | Problem | Source]) -> list[Record]:
    return [item for item in items if isinstance(item, Record)]


def problems(items: list[Record | Problem | Source]) -> list[Problem]:
    return [item for item in items if isinstance(item, Problem)]


def stated(record: Record) -> dict[str, str]:
    return {field.property: field.value for field in record.fields}


def fields_through(column_map: Mapping[str, str], tmp_path: Path, data: str) -> list[dict[str, str]]:
    path = tmp_path / "mapped.csv"
    path.write_text(data)
    reading = TableReader(column_map).read(InputFile(0, "mapped.csv", str(path)))
    return [stated(item) | {"text": item.text} for item in reading.items if isinstance(item, Record)]


def test_a_row_is_a_review_with_its_fields_as_its_owner_wrote_them(tmp_path: Path) -> None:
    *items, source = read_table(
        tmp_path,
        f'{HEADER}\n"Lamp, The (1999)",1999,3.50,Ann Poe,"March 4, 2001","{LIGHTHOUSE}"\n'
        "Orchard,2004,C+,,,Two brothers, one tree: dull.\n",
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


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_layout_is_told_by_the_content(tmp_path: Path, delimiter: str, line_end: str, encoding: str) -> None:
    rows = [
        ["film", "score", "review"],
        ["Café Müller", "7/10", f"One; two, three | four\tand “five”.{line_end}A second line – the end."],
        ["Été", "8/10", "Plain."],
    ]
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    *items, source = read_table(tmp_path, file.getvalue().encode(encoding), "table.txt")
    assert [(stated(record), record.text) for record in items] == [
        (
            {"title": "Café Müller", "rating": "7/10"},
            "One; two, three | four\tand “five”.\nA second line – the end.",
        ),
        ({"title": "Été", "rating": "8/10"}, "Plain."),
    ]
    assert source.encoding == {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding)


def test_quotation_marks_may_be_characters_or_be_escaped(tmp_path: Path) -> None:
    bare = 'film\treview\nNoon\t"Noon" is long\nDusk\t"Dusk, though, ends\nDawn\tFine "enough" for me\n'
    assert [record.text for record in records(read_table(tmp_path, bare, "a.tsv"))] == [
        '"Noon" is long',
        '"Dusk, though, ends',
        'Fine "enough" for me',
    ]
    few = "".join(f"Film {number}\tWords of {number}\n" for number in range(40))
    texts = [record.text for record in records(read_table(tmp_path, bare + few, "c.tsv"))]
    assert texts[:3] == ['"Noon" is long', '"Dusk, though, ends', 'Fine "enough" for me']
    assert len(texts) == 43
    escaped = 'film,review\nNoon,"He said \\"no\\", twice"\nDusk,"And \\"yes\\", once"\n'
    assert [record.text for record in records(read_table(tmp_path, escaped, "b.csv"))] == [
        'He said "no", twice',
        'And "yes", once',
    ]


def test_damaged_rows_have_one_problem_each_and_the_rest_are_read(tmp_path: Path) -> None:
    rows = [
        "film,rating,review",
        "Noon,1/5,Slow from the start",
        "Dusk,2/5",
        "Dawn,3/5,Warm,and long,and wet",
        "",
        "Rain,4/5,Wet\0 and warm",
        ",,",
        'Snow,5/5,"Cold, with',
        'two lines, and more",of it',
        "Hail,1/5,Loud,",
        '"Fog, too",2/5,"Grey, and calm"',
    ]
    items = read_table(tmp_path, "\r\n".join(rows) + "\r\n")
    assert [(record.locator, record.text) for record in records(items)] == [
        ("1", "Slow from the start"),
        ("4", "Wet and warm"),
        ("7", "Loud"),
        ("8", "Grey, and calm"),
    ]
    assert [(problem.locator, problem.severity, problem.code, problem.message) for problem in problems(items)] == [
        ("2", "error", "ragged", "reviews.csv, record 2 (line 3) has 2 cells where the header has 3; mend it."),
        ("3", "error", "ragged", "reviews.csv, record 3 (line 4) has 5 cells where the header has 3; mend it."),
        (
            "4",
            "warning",
            "nul",
            "reviews.csv, record 4 (line 6) held NUL bytes, which were taken out; see whether it is whole.",
        ),
        ("6", "error", "ragged", "reviews.csv, record 6 (line 8) has 4 cells where the header has 3; mend it."),
    ]


@pytest.mark.parametrize("at", [0, 1, 150, 299])
def test_a_quotation_mark_that_is_never_closed_spoils_its_own_row_alone(tmp_path: Path, at: int) -> None:
    rows = [f"Film {number},{number % 5},Words of review {number}" for number in range(300)]
    rows[at] = f'Film {at},"0,Words of review {at}'
    items = read_table(tmp_path, "\n".join(["film,rating,review", *rows]) + "\n")
    assert not [problem for problem in problems(items) if problem.locator != str(at + 1)]
    assert [record.locator for record in records(items) if record.locator != str(at + 1)] == [
        str(number + 1) for number in range(300) if number != at
    ]


def test_a_table_that_was_cut_off_in_its_last_cell_is_read_with_a_warning(tmp_path: Path) -> None:
    items = read_table(tmp_path, f'film,review\nNoon,Slow from the start\nDusk,"{LIGHTHOUSE}\nAnd then')
    assert [record.text for record in records(items)] == ["Slow from the start", f"{LIGHTHOUSE}\nAnd then"]
    assert [(problem.locator, problem.code, problem.records) for problem in problems(items)] == [("2", "unclosed", 0)]


@pytest.mark.parametrize("line", ["endless words ", "a line, or two, of a cell\n", 'a ""quoted"" line\n'])
def test_a_cell_of_ten_megabytes_is_refused_as_one_record(tmp_path: Path, line: str) -> None:
    cell = line * (10 * 2**20 // len(line))
    items = read_table(tmp_path, f'film,review\nNoon,Slow from the start\nDusk,"{cell}"\nDawn,Warm and long\n')
    assert [(record.locator, record.text) for record in records(items)] == [
        ("1", "Slow from the start"),
        ("3", "Warm and long"),
    ]
    assert problems(items) == [
        Problem(
            0,
            "reviews.csv",
            "2",
            "error",
            "too-long",
            "reviews.csv, record 2 (line 3) is longer than 4 MiB; shorten it.",
            1,
        )
    ]


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
    (problem,) = problems(read_table(tmp_path, "a^b\n1^2\n"))
    assert (problem.severity, problem.code, problem.records) == ("error", "no-text-column", 1)
    assert problem.message.endswith(
        "only 'a^b'; say which one does, as in --map column=text."
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
    table = "Thema,Note,film,review,Punkte\nNoon,A note on it,x,Slow from the start,9\n"
    assert fields_through({}, tmp_path, table) == [{"title": "x", "text": "Slow from the start"}]
    chosen = {"thema": "title", "Note": "text", "Punkte": "rating", "review": "nothing"}
    assert fields_through(chosen, tmp_path, table) == [{"title": "Noon", "rating": "9", "text": "A note on it"}]


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


def test_markup_in_a_cell_is_kept_for_people_and_reduced_for_facts(tmp_path: Path) -> None:
    marked = "Slow.<br /><br />So <b>very</b> slow <script>x()</script>&amp; 1 < 2"
    table = f'film,review\nNoon,"{marked}"\nDusk,I <3 it & more\n'
    first, second = records(read_table(tmp_path, table))
    assert first.text == "Slow.\n\nSo very slow & 1 < 2"
    assert first.html == "<p>Slow.<br><br>So <b>very</b> slow &amp; 1 &lt; 2</p>"
    assert (second.text, second.html) == ("I <3 it & more", None)


def test_bytes_that_do_not_fit_are_told_of_once(tmp_path: Path) -> None:
    data = "film,review\n" + "Café,Un café très chaud\n" * 3
    items = read_table(tmp_path, data.encode() + "Été,Une pensée\n".encode("cp1252"))
    assert records(items)[-1].text == "Une pensée"
    assert [(problem.code, problem.records) for problem in problems(items)] == [("mixed-encoding", 0)]


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
    *_, source = read_table(tmp_path, text, "review.txt")
    assert source.format != "table"


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from('\n\r",;|\t'), max_size=40)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rows=st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=8),
    delimiter=st.sampled_from(",\t;|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_every_row_that_was_written_is_accounted_for(
    tmp_path: Path, rows: list[tuple[str, str, str]], delimiter: str, quoting: int
) -> None:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter, quoting=quoting)
    writer.writerow(("film", "review", "note"))
    for title, text, note in rows:
        writer.writerow((title, f"Words. {text}", note))
    items = read_table(tmp_path, file.getvalue().encode())
    assert [record.locator for record in records(items)] == [str(number) for number in range(1, len(rows) + 1)]
    assert all(record.text.startswith("Words.") for record in records(items))


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
