"""What comes of files, good and bad: records, problems, and exactly one source each."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Problem, Record, Source
from datasette_film_reviews.read import list_inputs, read

if TYPE_CHECKING:
    from collections.abc import Iterable

SEEDS = Path(__file__).parents[2] / "seeds"
FILM = "The café scene – a small triumph – works. "


def read_all(*paths: Path) -> list[Source | Record | Problem]:
    return list(read(list_inputs([str(path) for path in paths])))


def of_type(kind: type, items: Iterable[object]) -> list[object]:
    return [item for item in items if isinstance(item, kind)]


def read_bytes(tmp_path: Path, data: bytes, name: str = "review.txt") -> list[Source | Record | Problem]:
    (tmp_path / name).write_bytes(data)
    return read_all(tmp_path / name)


def test_a_good_file_gives_its_record_and_then_its_source(tmp_path: Path) -> None:
    data = FILM.encode()
    assert read_bytes(tmp_path, data) == [
        Record(0, "review.txt", "", FILM),
        Source(0, "review.txt", "text", hashlib.sha256(data).hexdigest(), len(data), "utf-8", 1),
    ]


@pytest.mark.parametrize("name", ["long-river.md", "2020/long-river.txt", "long-river.html"])
def test_what_lies_in_a_folder_of_drafts_is_left_out(tmp_path: Path, name: str) -> None:
    path = tmp_path / "blog" / "_drafts" / name
    path.parent.mkdir(parents=True)
    path.write_text(FILM)
    problem, source = read_all(tmp_path / "blog")
    assert problem == Problem(
        0,
        f"_drafts/{name}",
        "",
        "warning",
        "draft",
        f"_drafts/{name} is a draft and was left out; move it out of _drafts to have it read.",
        records=1,
    )
    assert isinstance(source, Source)
    assert source.records == 1
    assert [item.text for item in read_all(tmp_path / "blog" / "_drafts") if isinstance(item, Record)] == [FILM]


@pytest.mark.parametrize(
    ("name", "data", "severity", "code", "records", "message"),
    [
        ("a.txt", b"", "warning", "empty", 0, "a.txt is empty; put a review into it or remove it."),
        ("a.txt", b" \r\n\t\xc2\xa0\n", "warning", "empty", 0, "a.txt is empty; put a review into it or remove it."),
        ("a.txt", b"\xef\xbb\xbf", "warning", "empty", 0, "a.txt is empty; put a review into it or remove it."),
        ("a.txt", bytes(5000), "error", "binary", 1, "a.txt is not text but binary data; save it as text."),
        ("a.txt", b"\xff\xd8\xff\xe0", "error", "binary", 1, "a.txt is not text but binary data; save it as text."),
        ("a.jpg", b"\xff\xd8\xff", "warning", "binary", 0, "a.jpg is not text but binary data; it was passed over."),
        (
            "a.txt",
            bytes(range(128, 256)) * 20,
            "error",
            "undecodable",
            1,
            "a.txt is in no encoding that could be recognised; save it as UTF-8 and build again.",
        ),
        (
            "a.txt",
            b"x" * (50 * 10**6),
            "error",
            "too-long",
            1,
            "a.txt is longer than 16 MiB, too long for one review; split it.",
        ),
    ],
)
def test_a_bad_file_gets_one_plain_sentence(
    tmp_path: Path, name: str, data: bytes, severity: str, code: str, records: int, message: str
) -> None:
    began = time.monotonic()
    problem, source = read_bytes(tmp_path, data, name)
    assert problem == Problem(0, name, "", severity, code, message, records)
    assert isinstance(source, Source)
    assert (source.path, source.format, source.encoding, source.records) == (name, "unread", None, records)
    assert source.bytes == len(data)
    assert (source.sha256 is None) == (code == "binary")
    assert time.monotonic() - began < 5


def test_the_rest_goes_on_when_a_file_goes_away_meanwhile(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_text(FILM)
    inputs = list_inputs([str(tmp_path)])
    items = read(inputs)
    assert isinstance(next(items), Record)
    (tmp_path / "b").unlink()
    rest = list(items)
    assert [item.path for item in rest] == ["a", "b", "b", "c", "c"]
    assert rest[1:3] == [
        Problem(
            0,
            "b",
            "",
            "error",
            "unreadable",
            "b could not be read (no such file or directory); make it readable and build again.",
            1,
        ),
        Source(0, "b", "unread", None, 0, None, 1),
    ]


def test_what_was_passed_over_while_listing_is_given_too(tmp_path: Path) -> None:
    (tmp_path / ".hidden.txt").write_text(FILM)
    inputs = list_inputs([str(tmp_path)])
    assert list(read(inputs)) == [*inputs.problems, *inputs.sources]
    assert len(inputs.sources) == 1


def test_files_are_read_one_at_a_time(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).write_text("first")
    items = read(list_inputs([str(tmp_path)]))
    assert next(items) == Record(0, "a", "", "first")
    (tmp_path / "b").write_text("second")
    assert [item.text for item in items if isinstance(item, Record)] == ["second"]


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-32", "utf-32-le"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac-roman"),
    ],
)
@pytest.mark.parametrize("times", [1, 3000])
def test_encodings_are_recognised_and_named(tmp_path: Path, encoding: str, named: str, times: int) -> None:
    record, source = read_bytes(tmp_path, (FILM * times).encode(encoding))
    assert isinstance(record, Record)
    assert record.text == FILM * times
    assert isinstance(source, Source)
    assert source.encoding == named


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"It cost \xa35 to see.", "It cost £5 to see."),
        (b"It\x92s fine, and so is the caf\xe9.", "It’s fine, and so is the café."),
        (b"It\xd5s fine, and so is the caf\x8e.", "It’s fine, and so is the café."),
        ("Фильм прекрасен, актёры тоже.".encode("cp1251"), "Фильм прекрасен, актёры тоже."),
    ],
)
def test_few_bytes_are_enough_to_tell_western_encodings(tmp_path: Path, data: bytes, text: str) -> None:
    record = read_bytes(tmp_path, data)[0]
    assert isinstance(record, Record)
    assert record.text == text


def test_stray_bytes_in_utf_8_are_read_and_warned_of(tmp_path: Path) -> None:
    record, problem, source = read_bytes(tmp_path, "Très – très bon. It".encode() + b"\x92s fine.")
    assert isinstance(record, Record)
    assert record.text == "Très – très bon. It’s fine."
    assert problem == Problem(
        0,
        "review.txt",
        "",
        "warning",
        "mixed-encoding",
        "review.txt was read as utf-8, but 1 of its bytes do not fit; save it as UTF-8 if words look wrong.",
    )
    assert isinstance(source, Source)
    assert (source.encoding, source.records) == ("utf-8", 1)


def test_the_seeds_are_read_whole_and_one_is_repaired() -> None:
    items = read_all(SEEDS)
    records = of_type(Record, items)
    assert len(records) == len(of_type(Source, items)) == 5
    assert of_type(Problem, items) == []
    twice_damaged = records[3]
    assert isinstance(twice_damaged, Record)
    assert "sweet and believable… sort of like" in twice_damaged.text
    (repair,) = twice_damaged.repairs
    assert (repair.kind, repair.before, repair.after) == ("mojibake", "\u201a\u0136", "…")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["a.txt", "b.txt", ".c.txt", "d/e.txt"]),
        st.one_of(
            st.binary(max_size=400),
            st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")),
            st.tuples(
                st.text(max_size=200), st.sampled_from(["utf-16", "utf-32-be", "cp1252", "mac_roman", "shift_jis"])
            ).map(lambda pair: pair[0].encode(pair[1], "ignore")),
            st.sampled_from([b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\xef\xbb\xbf"]).flatmap(
                lambda mark: st.binary(max_size=50).map(lambda rest: mark + rest)
            ),
        ),
    )
)
def test_no_bytes_raise_and_every_input_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    folder = tmp_path_factory.mktemp("inputs")
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    items = read_all(folder)
    sources = of_type(Source, items)
    assert sorted(source.path for source in sources if isinstance(source, Source)) == sorted(files)
    for source in sources:
        assert isinstance(source, Source)
        records = [item for item in of_type(Record, items) if isinstance(item, Record) and item.path == source.path]
        problems = [item for item in of_type(Problem, items) if isinstance(item, Problem) and item.path == source.path]
        assert records or problems
        assert source.records == len(records) + sum(problem.records for problem in problems)
        for record in records:
            record.text.encode("utf-8")
            for repair in record.repairs:
                if repair.start is not None:
                    assert record.text[repair.start : repair.start + len(repair.after)] == repair.after
