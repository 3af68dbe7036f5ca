"""The folders of the Large Movie Review Dataset: ratings from names, line ends from markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Problem, Record, Repair, Source
from datasette_film_reviews.read import list_inputs, read


def read_file(tmp_path: Path, path: str, data: bytes) -> list[Record | Problem | Source]:
    file = tmp_path / "data" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    items = list(read(list_inputs([str(tmp_path / "data")])))
    file.unlink()
    return items


def test_the_rating_is_in_the_file_name_and_breaks_are_line_ends(tmp_path: Path) -> None:
    data = b"Slow from the start.<br /><br />But fine & <i>calm</i>.<BR>\r\nThe end."
    record, source = read_file(tmp_path, "train/pos/200_8.txt", data)
    assert record == Record(
        0,
        "train/pos/200_8.txt",
        "",
        "Slow from the start.\n\nBut fine & <i>calm</i>.\n\nThe end.",
        (Field("file name", "rating", "8"), Field("file name", "rating_best", "10")),
        (Repair("line break", None, "<br />", "\n", 3), Repair("line end", None, "U+000D", "\n", 1)),
    )
    assert isinstance(source, Source)
    assert (source.format, source.encoding, source.records) == ("aclimdb", "utf-8", 1)


@pytest.mark.parametrize(
    ("path", "format", "ratings"),
    [
        ("neg/0_1.txt", "aclimdb", ["1"]),
        ("pos/12499_10.txt", "aclimdb", ["10"]),
        ("unsup/7_0.txt", "aclimdb", []),
        ("pos/7.txt", "text", []),
        ("pos/seven_8.txt", "text", []),
        ("posters/7_8.txt", "text", []),
        ("7_8.txt", "text", []),
    ],
)
def test_only_the_names_of_the_data_set_are_taken_for_ratings(
    tmp_path: Path, path: str, format: str, ratings: list[str]
) -> None:
    record, source = read_file(tmp_path, path, b"Slow from the start.")
    assert isinstance(record, Record)
    assert isinstance(source, Source)
    assert source.format == format
    assert [field.value for field in record.fields if field.property == "rating"] == ratings


@pytest.mark.parametrize("argument", ["pos", "pos/200_8.txt", "pos/*.txt"])
def test_the_folder_itself_may_be_the_argument(tmp_path: Path, argument: str) -> None:
    (tmp_path / "pos").mkdir()
    (tmp_path / "pos" / "200_8.txt").write_text("Slow from the start.")
    record, source = read(list_inputs([str(tmp_path / argument)]))
    assert isinstance(record, Record)
    assert isinstance(source, Source)
    assert (record.path, source.format) == ("200_8.txt", "aclimdb")
    assert [field.value for field in record.fields] == ["8", "10"]


def test_a_file_without_words_and_one_with_stray_bytes(tmp_path: Path) -> None:
    problem, _ = read_file(tmp_path, "pos/1_9.txt", b"<br /><br />\n")
    assert problem == Problem(
        0, "pos/1_9.txt", "", "warning", "empty", "pos/1_9.txt is empty; put a review into it or remove it."
    )
    record, problem, _ = read_file(tmp_path, "pos/1_9.txt", "Un café très, très long. ".encode() + b"\xe9t\xe9 long")
    assert isinstance(record, Record)
    assert record.text.startswith("Un café très, très long.")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.records) == ("mixed-encoding", 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=300))
def test_no_bytes_raise_and_all_are_accounted_for(tmp_path: Path, data: bytes) -> None:
    *items, source = read_file(tmp_path, "neg/3_2.txt", data)
    assert isinstance(source, Source)
    assert source.records == sum(item.records if isinstance(item, Problem) else 1 for item in items)
    assert len(items) >= 1
