"""A fault of ours in one text or one file: told of, and no traceback, and everything else is built."""

from __future__ import annotations

from pathlib import Path

import pytest
from building import rows, run

from datasette_film_reviews import pipeline
from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record, Review
from datasette_film_reviews.read import reading


def built(tmp_path: Path) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """The paths of the reviews, and (code, path, records) of the problems, of two files."""
    for name in ("bad", "good"):
        (tmp_path / f"{name}.txt").write_text(f"“Salt” is a {name} film about a mine. Nobody in it can act. 3/5\n")
    target = tmp_path / "reviews.db"
    result = run("build", target, tmp_path / "bad.txt", tmp_path / "good.txt")
    assert (result.exit_code, "Traceback" in result.output) == (0, False)
    reviews = rows(target, "select path from reviews join sources on sources.id = source_id")
    return reviews, rows(target, "select code, path, message from problems")


def test_a_text_that_cannot_be_understood_is_left_out_and_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(record: Record) -> Review:
        if "bad" in record.text:
            raise KeyError("salt")
        return extract(record)

    monkeypatch.setattr(pipeline, "extract", fails)
    reviews, problems = built(tmp_path)
    assert reviews == [("good.txt",)]
    [(code, path, message)] = problems
    assert (code, path) == ("fault", "bad.txt")
    assert "KeyError: 'salt'" in str(message)
    assert "report it" in str(message)


def test_a_file_that_a_reader_stumbles_over_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(file: object, start: bytes) -> None:
        if b"bad" in start:
            raise ZeroDivisionError("no tide")

    monkeypatch.setattr(reading, "refuse_settings", fails)
    reviews, problems = built(tmp_path)
    assert reviews == [("good.txt",)]
    [(code, path, message)] = problems
    assert (code, path) == ("fault", "bad.txt")
    assert "ZeroDivisionError: no tide" in str(message)
