"""Text with one review a line behind its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ("it turns , and it turns again .", "Dry: and too long by half.", "Nobody rows.")


@pytest.mark.parametrize(
    ("lines", "ratings"),
    [
        ("rating:1 {0}\nrating:0 {1}\nrating:1 {2}\n", ["1", "0", "1"]),
        ("Stars = 4.5 {0}\r\nStars = 1, {1}\r\n\r\nStars = 3 {2}", ["4.5", "1", "3"]),
        ("__label__2 {0}\n__label__1 {1}\n__label__2 {2}\n", [None] * 3),
        ("sentiment: pos | {0}\nsentiment: neg | {1}\nsentiment: pos | {2}\n".replace(" |", "|"), [None] * 3),
    ],
)
def test_each_line_is_a_review(tmp_path: Path, lines: str, ratings: list[str | None]) -> None:
    items, source = read_file(tmp_path, lines.format(*TEXTS), "test.res")
    assert source.format == "lines"
    assert problems(items) == []
    assert [(record.text, stated(record).get("rating")) for record in records(items)] == [
        *zip(TEXTS, ratings, strict=True)
    ]


def test_a_line_without_its_label_is_told(tmp_path: Path) -> None:
    filler = "".join(f"rating:{number % 5} {TEXTS[0]}\n" for number in range(3000))
    items, _ = read_file(tmp_path, f"{filler}the label is gone\n{filler}", "test.txt")
    assert len(records(items)) == 6000
    [told] = problems(items)
    assert (told.locator, told.code, told.records) == ("3001", "no-label", 1)
    assert told.message == "test.txt, line 3001 has no label; give it one as the others have it."


@pytest.mark.parametrize(
    "text",
    [
        "Rating: 4/5 for the boats.\n\nThe rest of it is long, and so is the river.\n",
        "Score: 3 by Una Marin\nScore: 3 by Una Marin\nScore: 3 by Una Marin\n",
        "rating:4 The river is long.\nstars:3 The river is long.\nrating:2 The river is long.\n",
    ],
)
def test_other_labels_are_left_to_plain_text(tmp_path: Path, text: str) -> None:
    assert read_file(tmp_path, text, "week.txt")[1].format == "text"
