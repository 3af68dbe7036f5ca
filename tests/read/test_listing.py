"""Which files are found, in which order, and what is said of those that are passed over."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from datasette_film_reviews.model import Problem, Source
from datasette_film_reviews.read import ReadError, list_inputs

if TYPE_CHECKING:
    from datasette_film_reviews.read import Inputs


def put(path: Path, text: str = "A fine film.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def found(inputs: Inputs) -> list[tuple[int, str]]:
    return [(file.argument, file.path) for file in inputs.files]


def told(inputs: Inputs) -> list[tuple[int, str, str, str, int]]:
    return [(p.argument, p.path, p.severity, p.code, p.records) for p in inputs.problems]


def test_arguments_keep_their_order_and_folders_are_sorted_by_path(tmp_path: Path) -> None:
    for name in ("b/two.txt", "b/deep/er/one.txt", "b/Zed.txt", "b/émile.txt", "single.txt", "a/last.txt"):
        put(tmp_path / name)
    inputs = list_inputs([str(tmp_path / "b"), str(tmp_path / "single.txt"), str(tmp_path / "a") + "/"])
    assert found(inputs) == [
        (0, "Zed.txt"),
        (0, "deep/er/one.txt"),
        (0, "two.txt"),
        (0, "émile.txt"),
        (1, "single.txt"),
        (2, "last.txt"),
    ]
    assert inputs.bytes == 6 * len("A fine film.")
    assert inputs.problems == inputs.sources == ()


def test_the_order_of_the_file_system_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("c/1.txt", "a/2.txt", "b.txt", "d.txt", ".hidden"):
        put(tmp_path / name)
    straight = list_inputs([str(tmp_path)])
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: sorted(scandir(path), key=hash))
    assert list_inputs([str(tmp_path)]) == straight


@pytest.mark.parametrize("missing", ["", "nowhere.txt", "nowhere/at/all", "zero\0byte", "new\nline"])
def test_an_argument_that_leads_nowhere_is_named_before_anything_is_read(tmp_path: Path, missing: str) -> None:
    present = put(tmp_path / "present.txt")
    with pytest.raises(ReadError, match="leads nowhere: check its spelling") as caught:
        list_inputs([str(present), missing and str(tmp_path / missing)])
    assert "\n" not in str(caught.value)
    assert "\0" not in str(caught.value)


def test_hidden_files_and_folders_are_passed_over_and_told_of(tmp_path: Path) -> None:
    put(tmp_path / "seen.txt")
    put(tmp_path / ".draft.txt", "12345")
    put(tmp_path / ".git/config/one.txt")
    inputs = list_inputs([str(tmp_path)])
    assert found(inputs) == [(0, "seen.txt")]
    assert inputs.sources == (Source(0, ".draft.txt", "unread", None, 5, None, 0),)
    assert inputs.problems == (
        Problem(
            0,
            ".draft.txt",
            "",
            "warning",
            "hidden",
            ".draft.txt is hidden and was passed over; give its path as an argument to have it read.",
        ),
        Problem(
            0,
            ".git",
            "",
            "warning",
            "hidden",
            "The folder .git is hidden and was not opened; give its path as an argument to have it read.",
        ),
    )


def test_hidden_arguments_are_meant_and_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / ".drafts/one.txt")
    put(tmp_path / ".two.txt")
    monkeypatch.chdir(tmp_path)
    assert found(list_inputs([".drafts", ".two.txt"])) == [(0, "one.txt"), (1, ".two.txt")]
    monkeypatch.chdir(tmp_path / ".drafts")
    assert found(list_inputs(["."])) == [(0, "one.txt")]


def test_a_file_reached_twice_is_read_once(tmp_path: Path) -> None:
    one = put(tmp_path / "one.txt")
    put(tmp_path / "sub/two.txt")
    (tmp_path / "zlink.txt").symlink_to(one)
    inputs = list_inputs([str(one), str(tmp_path), str(tmp_path / "sub")])
    assert found(inputs) == [(0, "one.txt"), (1, "sub/two.txt")]
    assert told(inputs) == [
        (1, "one.txt", "warning", "given-twice", 0),
        (1, "zlink.txt", "warning", "given-twice", 0),
        (2, "", "warning", "given-twice", 0),
    ]
    assert inputs.problems[1].message == (
        "zlink.txt was reached before, as one.txt, and read once; give it once, or remove the link."
    )


def test_links_that_run_in_circles_end(tmp_path: Path) -> None:
    put(tmp_path / "folder/one.txt")
    (tmp_path / "folder/round").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "broken").symlink_to(tmp_path / "nothing")
    inputs = list_inputs([str(tmp_path)])
    assert found(inputs) == [(0, "folder/one.txt")]
    assert told(inputs) == [
        (0, "broken", "error", "unreadable", 1),
        (0, "folder/round", "warning", "given-twice", 0),
        (0, "self", "error", "unreadable", 1),
    ]
    assert [source.path for source in inputs.sources] == ["broken", "self"]


def test_pipes_and_sockets_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        inputs = list_inputs([str(tmp_path)])
    assert found(inputs) == []
    assert told(inputs) == [(0, "pipe.txt", "error", "unreadable", 1), (0, "socket", "error", "unreadable", 1)]


def test_names_that_are_no_text_become_printable(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path)
    for name in (b"caf\xe9.txt", b"line\nbreak.txt"):
        Path(os.fsdecode(raw + b"/" + name)).write_text("A fine film.")
    inputs = list_inputs([str(tmp_path)])
    assert found(inputs) == [(0, "caf\\xe9.txt"), (0, "line\\x0abreak.txt")]
    assert all(Path(file.location).exists() for file in inputs.files)


def test_a_folder_that_may_not_be_opened_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "locked/one.txt")
    put(tmp_path / "open.txt")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if path.endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    inputs = list_inputs([str(tmp_path)])
    assert found(inputs) == [(0, "open.txt")]
    assert [p.message for p in inputs.problems] == [
        "The folder locked could not be opened (permission denied); make it readable."
    ]


def test_folders_nested_deeper_than_calls_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    depth = 1200
    for _ in range(depth):
        Path("d").mkdir()
        os.chdir("d")
    Path("one.txt").write_text("A fine film.")
    os.chdir(tmp_path)
    inputs = list_inputs(["."])
    # Taken down by hand: nor can the removal of temporary folders go so deep.
    deepest = Path(inputs.files[0].location)
    deepest.unlink()
    os.removedirs(deepest.parent)
    assert found(inputs) == [(0, "d/" * depth + "one.txt")]
