"""Ratings in a unit of the critic's own, which front matter keeps under its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("key", "value", "closing", "rating"),
    [
        ("wheels", "4", "I’d have lost the last scare. Four wheels.", "4"),
        ("wheels", "5", "**All five wheels.** Mind the gap.", "5"),
        ("wheels", "1", "One wheel, for the dog.", "1"),
        ("wheels", "4", "There are four wheels on it.", None),
        ("wheels", "3", "Four wheels.", None),
        ("seasons", "4", "Four seasons.", None),
    ],
)
def test_a_number_under_a_name_that_the_text_counts_is_the_rating(
    tmp_path: Path, key: str, value: str, closing: str, rating: str | None
) -> None:
    post = f"---\nfilm: Long River\n{key}: {value}\n---\nThe river is long.\n\n{closing}\n"
    (found,) = records(read_file(tmp_path, post, "river.md")[0])
    assert stated(found).get("rating") == rating
