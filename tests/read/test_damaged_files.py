"""Files that are read in spite of what is broken in them, and one sentence about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records

if TYPE_CHECKING:
    from pathlib import Path

    from datasette_film_reviews.model import Problem, Record


def one_record(folder: Path, text: str, name: str = "long-river.md") -> Record:
    (found,) = records(read_file(folder, text, name)[0])
    return found


def one_problem(folder: Path, text: str, name: str = "long-river.md") -> Problem:
    (found,) = problems(read_file(folder, text, name)[0])
    return found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "---\nfilm: Long River\n\nThe river is long.",
            "In long-river.md the front matter, opened by --- in its first line, never ends; mend it and build again.",
        ),
        (
            '{"film": "Long River", "rating": }\n\nThe river is long.',
            "In long-river.md the front matter, which begins as JSON, is broken; mend it and build again.",
        ),
    ],
)
def test_broken_front_matter_above_plain_words_is_told_of(tmp_path: Path, text: str, message: str) -> None:
    assert one_problem(tmp_path, text).message == message
    assert "The river is long." in one_record(tmp_path, text).text


@pytest.mark.parametrize("name", ["long-river.md", "long-river.txt", "long-river.html"])
def test_a_nul_is_taken_out_and_told_of_with_its_line(tmp_path: Path, name: str) -> None:
    text = f"<html><body><p>The river\nis {'long ' * 20}and\0 slow.</p></body></html>" if "html" in name else None
    text = text or "---\nfilm: Long River\n---\nThe river is long and\0 slow."
    assert "long and slow." in one_record(tmp_path, text, name).text
    found = one_problem(tmp_path, text, name)
    line = text.count("\n", 0, text.index("\0")) + 1
    assert (found.severity, found.code, found.records) == ("warning", "nul", 0)
    assert f"{name} (line {line}) held NUL bytes" in found.message
