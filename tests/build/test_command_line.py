"""The command line as people meet it: what it says, what it leaves alone, how it exits."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from building import SEEDS, dump, rows, run

Folder = Callable[[dict[str, str | bytes]], Path]

REVIEW = "Salt (2011)\n\nAnn Lee's film Salt is a drama about a mine. Rex (Cy Poe) digs.\n"
# What runs in a shell's background is handed SIGINT as a signal to ignore; the build that is interrupted must hear it.
INTERRUPTIBLE = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from datasette_film_reviews.commands import cli; cli()"
)
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00" + bytes(range(256)) * 20


def test_jobs_and_the_order_of_the_file_system_change_nothing(
    tmp_path: Path, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = folder({f"{number:03}.txt": REVIEW.replace("Salt", f"Salt {number % 7}") for number in range(200)})
    dumps = []
    for name, jobs in (("one", 1), ("two", 2)):
        assert run("build", tmp_path / f"{name}.db", many, SEEDS, "--jobs", jobs).exit_code == 0
        dumps.append(dump(tmp_path / f"{name}.db"))
    shuffled = os.scandir

    def backwards(path: str) -> object:
        entries = sorted(shuffled(path), key=lambda entry: entry.name, reverse=True)
        return type("Entries", (list,), {"__enter__": lambda self: self, "__exit__": lambda *_: None})(entries)

    listing = os.listdir
    monkeypatch.setattr(os, "scandir", backwards)
    monkeypatch.setattr(os, "listdir", lambda path=".": sorted(listing(path), reverse=True))
    assert run("build", tmp_path / "shuffled.db", many, SEEDS, "--jobs", 1).exit_code == 0
    dumps.append(dump(tmp_path / "shuffled.db"))
    assert dumps[0] == dumps[1] == dumps[2]


def test_the_closing_summary_says_what_was_read_found_assumed_and_refused(tmp_path: Path, folder: Folder) -> None:
    base = folder({"a.txt": REVIEW + "\nRating ****\n", "b.txt": b"\x00" * 5000, ".hidden": "x", "empty.txt": ""})
    result = run("build", tmp_path / "reviews.db", base)
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "Read     4 files: 1 review, 0 repairs to their texts",
        "Found    1 film, 0 named critics, 2 people; 8 facts with their evidence; 1 of the reviews rated",
        "Assumed  stars to be out of 5 in 1 review that do not say so",
        "Refused  1 time: binary (see the table problems)",
        "Noted    1 time: empty (see the table problems)",
        "Noted    1 time: hidden (see the table problems)",
        f"Wrote    {tmp_path / 'reviews.db'}: look at it with: datasette {tmp_path / 'reviews.db'}",
    ]
    assert run("build", tmp_path / "reviews.db", base, "--strict", "--quiet").exit_code == 1
    assert run("build", tmp_path / "reviews.db", base, "--quiet").output == ""
    assert json.loads(run("build", tmp_path / "reviews.db", base, "--json").output)["problem_count"] == 3


def test_bad_files_get_a_sentence_each_and_the_rest_goes_on(tmp_path: Path, folder: Folder) -> None:
    base = folder(
        {
            "good.txt": REVIEW,
            "empty.txt": "",
            "space.txt": " \n\t\n",
            "zeros.txt": b"\0" * 100_000,
            "picture.txt": JPEG,
            "noise.txt": os.urandom(4000),
            "line.txt": b"word " * 10_000_000,
            'it\'s "quoted" & <b>odd</b>.txt': REVIEW,
        }
    )
    result = run("build", tmp_path / "reviews.db", base)
    assert result.exit_code == 0
    assert rows(
        tmp_path / "reviews.db", "select path from reviews join sources on sources.id = source_id order by 1"
    ) == [
        ("good.txt",),
        ('it\'s "quoted" & <b>odd</b>.txt',),
    ]
    problems = rows(
        tmp_path / "reviews.db", "select path, severity, code, message, records from problems order by path"
    )
    assert [(path, code) for path, _, code, *_ in problems][:1] == [("empty.txt", "empty")]
    assert {path for path, *_ in problems} == {
        "empty.txt", "space.txt", "zeros.txt", "picture.txt", "noise.txt", "line.txt",
    }  # fmt: skip
    for path, _, _, message, _ in problems:
        assert path in message
        assert "\n" not in message
        assert message.endswith(".")
    assert run("verify", tmp_path / "reviews.db").exit_code == 0


def refused(result: object, *words: str) -> None:
    """Exit status 2 and one plain sentence with these words in it."""
    assert result.exit_code == 2  # type: ignore[attr-defined]
    lines = result.output.strip().splitlines()  # type: ignore[attr-defined]
    assert lines[-1].startswith("Error: ")
    for word in words:
        assert word in lines[-1]


def test_wrong_usage_is_told_in_one_sentence(tmp_path: Path, folder: Folder) -> None:
    good = folder({"good.txt": REVIEW})
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    refused(run("build", tmp_path / "r.db", tmp_path / "missing"), "missing")
    refused(run("build", tmp_path / "r.db", nothing), "nothing", "No review was found")
    refused(run("build", nothing, good), "is a folder", "reviews.db")
    refused(run("build", tmp_path / "no" / "where" / "r.db", good), "cannot be written")
    refused(run("inspect", tmp_path / "missing.txt"), "missing.txt")
    assert not (tmp_path / "r.db").exists()
    assert list(tmp_path.glob(".*building*")) == []


def test_other_peoples_files_are_left_untouched(tmp_path: Path, folder: Folder) -> None:
    good = folder({"good.txt": REVIEW})
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("create table mine (id)")
    connection.close()
    letter = tmp_path / "letter.db"
    letter.write_text("Dear reader")
    before = other.read_bytes()
    refused(run("build", other, good), "another program's SQLite database", "untouched")
    refused(run("build", letter, good), "no database", "untouched")
    assert other.read_bytes() == before
    assert letter.read_text() == "Dear reader"
    os.mkfifo(pipe := tmp_path / "pipe.db")
    refused(run("build", pipe, good), "device or pipe", "untouched")
    assert pipe.is_fifo()


def test_a_failed_build_leaves_the_earlier_database_as_it_was(tmp_path: Path, folder: Folder) -> None:
    target = tmp_path / "reviews.db"
    assert run("build", target, folder({"good.txt": REVIEW})).exit_code == 0
    before = target.read_bytes()
    (tmp_path / "nothing").mkdir()
    refused(run("build", target, tmp_path / "nothing"), "No review was found")
    refused(run("build", target, tmp_path / "missing"), "missing")
    assert target.read_bytes() == before


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_build_leaves_no_trace(tmp_path: Path, folder: Folder, number: int, status: int) -> None:
    target = tmp_path / "reviews.db"
    base = folder({f"{index:04}.txt": REVIEW * 400 for index in range(300)})  # more than a busy machine reads at once
    assert run("build", target, base / "0000.txt").exit_code == 0
    before = target.read_bytes()
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            INTERRUPTIBLE,
            "build",
            str(target),
            str(base),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".*building")) and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.1)
    process.send_signal(number)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == status, output
    assert "Traceback" not in output
    assert target.read_bytes() == before
    assert list(tmp_path.glob(".*building*")) == []


def test_verify_and_inspect_say_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    missing = run("verify", tmp_path / "missing.db")
    assert missing.exit_code == 1
    assert "missing.db" in missing.output
    picture = tmp_path / "picture.txt"
    picture.write_bytes(JPEG)
    result = run("inspect", picture)
    assert result.exit_code == 0
    assert "picture.txt" in result.output
    assert "error: " in result.output


@pytest.mark.parametrize("command", [[], ["build"], ["inspect"], ["verify"]])
def test_help_teaches_by_example(command: list[str]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "film-reviews " in result.output


def test_a_database_built_among_the_reviews_does_not_find_itself_half_built(folder: Folder) -> None:
    reviews = folder({"good.txt": REVIEW})
    assert run("build", reviews / "reviews.db", reviews).exit_code == 0
    assert rows(reviews / "reviews.db", "select path from sources") == [("good.txt",)]
    assert rows(reviews / "reviews.db", "select path from problems") == []
