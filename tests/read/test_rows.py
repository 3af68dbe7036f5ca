"""Rows of tables: told apart by their content, and read around those that are damaged."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import lzma
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, read_table, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Problem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LIGHTHOUSE = "A keeper talks to his lamp, and we listen."


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", "$", "^", "~"])
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
    items, source = read_file(tmp_path, file.getvalue().encode(encoding), "table.txt")
    assert [(stated(record), record.text) for record in records(items)] == [
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


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_a_packed_table_is_read_and_one_that_is_cut_off_as_far_as_it_goes(
    tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]
) -> None:
    rows = [f"Film {number},{sha256(str(number).encode()).hexdigest()} is how it went" for number in range(20_000)]
    packed = pack("\n".join(["film,review", *rows]).encode())
    items, source = read_file(tmp_path, packed, f"whole.csv.{suffix}")
    assert (len(records(items)), source.format, problems(items)) == (20_000, "table", [])
    items, _ = read_file(tmp_path, packed[: len(packed) * 9 // 10], f"cut.csv.{suffix}")
    assert 5_000 < len(records(items)) < 20_000
    assert [problem.code for problem in problems(items)] == ["damaged"]


def test_bytes_that_do_not_fit_are_told_of_once(tmp_path: Path) -> None:
    data = "film,review\n" + "Café,Un café très chaud\n" * 3
    items = read_table(tmp_path, data.encode() + "Été,Une pensée\n".encode("cp1252"))
    assert records(items)[-1].text == "Une pensée"
    assert [(problem.code, problem.records) for problem in problems(items)] == [("mixed-encoding", 0)]


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from('\n\r",;|\t'), max_size=40)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rows=st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=8),
    delimiter=st.sampled_from(",\t;|$^~"),
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


def test_a_long_cell_that_is_never_closed_costs_no_row_but_its_own(tmp_path: Path) -> None:
    cell = "endless words " * 400_000
    rows = f'film,rating,review\nNoon,1,Slow\nDusk,2,"{cell}\nDawn,3,"Warm, and long"\nRain,4,Wet\n'
    items = read_table(tmp_path, rows)
    assert [(record.locator, record.text) for record in records(items)] == [
        ("1", "Slow"),
        ("3", "Warm, and long"),
        ("4", "Wet"),
    ]
    assert [(problem.locator, problem.code) for problem in problems(items)] == [("2", "too-long")]


def test_a_table_whose_only_row_is_too_long_is_not_called_empty(tmp_path: Path) -> None:
    items = read_table(tmp_path, "film,review\nNoon," + "endless words " * 400_000)
    assert [(problem.locator, problem.code) for problem in problems(items)] == [("1", "too-long")]
