"""Archives and compressed files: members are read, what is damaged or dangerous is told, the rest goes on."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zipfile
from pathlib import Path

import pytest

from datasette_film_reviews.model import Problem, Record, Source
from datasette_film_reviews.read import list_inputs, read

REVIEW = "Salt is a film about a mine.\n"


def items(path: Path) -> list[Source | Record | Problem]:
    return list(read(list_inputs([str(path)])))


def zipped(path: Path, members: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_the_members_of_a_zip_are_sources_of_their_own(tmp_path: Path) -> None:
    found = items(zipped(tmp_path / "all.zip", {"b/two.txt": REVIEW, "one.txt": REVIEW, "b/": "", ".hidden": "x"}))
    assert [item.path for item in found if isinstance(item, Record)] == ["all.zip/b/two.txt", "all.zip/one.txt"]
    assert [(item.path, item.code) for item in found if isinstance(item, Problem)] == [("all.zip/.hidden", "hidden")]
    assert {item.path: item.records for item in found if isinstance(item, Source)} == {
        "all.zip/.hidden": 0,
        "all.zip/b/two.txt": 1,
        "all.zip/one.txt": 1,
    }


@pytest.mark.parametrize(
    "members",
    [
        {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w>Salt</w>"},
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<o>Salt</o>"},
        {"mimetype": "application/epub+zip", "one.xhtml": "<html><body><p>Salt</p></body></html>"},
    ],
)
def test_a_word_processors_document_is_no_folder_of_reviews(tmp_path: Path, members: dict[str, str | bytes]) -> None:
    problem, source = items(zipped(tmp_path / "salt.docx", members))
    message = (
        "salt.docx is a document of a word processor, a spreadsheet or an e-book, which is not read; save it as text,"
        " HTML or CSV."
    )
    assert problem == Problem(0, "salt.docx", "", "error", "document", message, 1)
    assert isinstance(source, Source)


def test_a_member_that_climbs_out_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    found = items(zipped(tmp_path / "all.zip", {"../../evil.txt": REVIEW, "/etc/evil.txt": REVIEW, "good.txt": REVIEW}))
    assert [item.path for item in found if isinstance(item, Record)] == ["all.zip/good.txt"]
    assert [(item.code, item.records) for item in found if isinstance(item, Problem)] == [("unsafe", 1), ("unsafe", 1)]


def test_a_member_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    found = items(zipped(tmp_path / "bomb.zip", {"zeros.txt": b"a" * (65 * 2**20), "good.txt": REVIEW}))
    assert [item.path for item in found if isinstance(item, Record)] == ["bomb.zip/good.txt"]
    assert [item.message for item in found if isinstance(item, Problem)] == [
        "bomb.zip/zeros.txt was not unpacked: it unpacks to too much."
    ]


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_compressed_files_are_unpacked_and_truncated_ones_told(tmp_path: Path, suffix: str, pack: object) -> None:
    packed = pack(REVIEW.encode() * 5000)  # type: ignore[operator]
    whole = tmp_path / f"salt.txt.{suffix}"
    whole.write_bytes(packed)
    record, source = items(whole)
    assert isinstance(record, Record)
    assert record.text == REVIEW * 5000
    assert isinstance(source, Source)
    assert source.bytes == len(packed)
    whole.write_bytes(packed[:-20])
    problem, source = items(whole)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.records) == ("damaged", 1)
    assert whole.name in problem.message


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"x" * 5000])
def test_a_damaged_zip_is_told_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    problem, source = items(path)
    assert isinstance(problem, Problem)
    assert (problem.severity, problem.code, problem.records) == ("error", "damaged", 1)
    assert problem.message == "a.zip could not be unpacked: it is damaged (File is not a zip file)."
    assert isinstance(source, Source)
    assert (source.format, source.records) == ("unread", 1)


def test_a_truncated_zip_is_told(tmp_path: Path) -> None:
    path = zipped(tmp_path / "all.zip", {f"{number}.txt": REVIEW * 100 for number in range(20)})
    path.write_bytes(path.read_bytes()[:900])
    problem, _ = items(path)
    assert isinstance(problem, Problem)
    assert problem.code == "damaged"


def test_of_members_by_one_name_the_last_is_read_and_told_of(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("salt.txt", "Salt is too long.\n")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("salt.txt", REVIEW)
    problem, record, source = items(path)
    assert isinstance(problem, Problem)
    assert (problem.path, problem.code, problem.records) == ("all.zip/salt.txt", "given-twice", 0)
    assert isinstance(record, Record)
    assert record.text == REVIEW
    assert isinstance(source, Source)
    assert source.records == 1


def test_a_packed_member_of_a_zip_is_unpacked_and_an_archive_in_it_is_not(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"one.txt": REVIEW}).read_bytes()
    found = items(zipped(tmp_path / "all.zip", {"inner.zip": inner, "salt.txt.gz": gzip.compress(REVIEW.encode())}))
    assert [(item.path, item.text) for item in found if isinstance(item, Record)] == [("all.zip/salt.txt.gz", REVIEW)]
    assert [(item.path, item.code) for item in found if isinstance(item, Problem)] == [("all.zip/inner.zip", "binary")]
