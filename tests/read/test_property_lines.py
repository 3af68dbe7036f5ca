"""Notes whose properties stand below their heading, as Notion exports them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_table, records, stated

if TYPE_CHECKING:
    from pathlib import Path

NAME = "Salt 0a1b2c3d4e5f60718293.md"
SALT = """# Salt

Created: November 2, 2022 9:15 AM
Directed by: Ann Lee
Year: 2004
Status: Seen ✅
Score: ⭐⭐⭐✨
With:

It is wet.
"""


def test_properties_below_a_heading_are_fields_and_the_heading_is_the_film(tmp_path: Path) -> None:
    (record,) = records(read_table(tmp_path, SALT, NAME))
    assert stated(record) == {
        "headline": "Salt",
        "published": "2022-11-02",
        "director": "Ann Lee",
        "year": "2004",
        "rating": "⭐⭐⭐✨",
        "title": "Salt",
    }
    assert record.text == "Salt\n\nIt is wet."


def test_where_a_property_is_the_title_the_heading_is_none(tmp_path: Path) -> None:
    text = SALT.replace("# Salt", "# Wet feet").replace("Status: Seen", "Film: Salt")
    assert stated(records(read_table(tmp_path, text, NAME))[0])["title"] == "Salt ✅"
    (untitled,) = records(read_table(tmp_path, SALT.replace("# Salt", "# Untitled"), NAME))
    assert stated(untitled).keys() == {"published", "director", "year", "rating"}
    assert untitled.text == "It is wet."


@pytest.mark.parametrize("text", ["# Salt\n\nCreated: May 4, 2022\n\nWet.\n", "# Salt\n\nNote: it rains.\n\nWet.\n"])
def test_one_line_is_a_property_only_in_what_notion_exported(tmp_path: Path, text: str) -> None:
    (record,) = records(read_table(tmp_path, text, "Salt.md"))
    assert record.text == text[2:].strip()
    (record,) = records(read_table(tmp_path, "# Salt\n\nCreated: May 4, 2022\n\nWet.\n", NAME))
    assert (stated(record), record.text) == ({"headline": "Salt", "published": "2022-05-04"}, "Salt\n\nWet.")


def test_lines_of_a_text_are_no_properties(tmp_path: Path) -> None:
    text = "# Salt\n\nDirector: Ann Lee\nYear: 2004\nIt is wet and it is long.\n\nDry.\n"
    (record,) = records(read_table(tmp_path, text, "Salt.md"))
    assert record.text == "Salt\n\nDirector: Ann Lee\nYear: 2004\nIt is wet and it is long.\n\nDry."
