"""Plain texts whose writer marks what is said of the film with a sign before its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_table, records, stated

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "head",
    [
        "@film Salt\n@director Ann Lee\n@seen 2011-03-04\n@rating 7\n",
        "%film: Salt\n%director: Ann Lee\n%with:\n%rating: 7\n",
        "; film = Salt\n; director = Ann Lee\n; rating = 7\n",
    ],
)
def test_marked_lines_above_a_text_are_fields(tmp_path: Path, head: str) -> None:
    (record,) = records(read_table(tmp_path, f"{head}\nIt is wet.\n", "log 1.txt"))
    assert stated(record) == {"title": "Salt", "director": "Ann Lee", "rating": "7"}
    assert record.text.strip() == "It is wet."


@pytest.mark.parametrize(
    "text", ["@ann said it is wet.\n@bo did not.\n", "- Film night.\n- Salt.\n", "> Year 1999 was\n> wet and long.\n"]
)
def test_other_marked_lines_are_text(tmp_path: Path, text: str) -> None:
    (record,) = records(read_table(tmp_path, text, "a.txt"))
    assert (stated(record), record.text.split()) == ({}, text.split())
