"""Fields that notes have within their text, as Obsidian and Logseq let them stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounting import read_file, records

if TYPE_CHECKING:
    from pathlib import Path


def test_fields_in_brackets_and_links_to_other_notes_are_no_text(tmp_path: Path) -> None:
    text = (
        "up:: [[Films]]\n[director:: [[Una Marrin]]] (year:: 2016) (length:: 98)\n"
        "rating:: ★★★½\nscore::\nmood:: tired\n\n"
        "# The one with the boat\n\nTitle is ==Long River==. A note (so:: it says) stays, 1 == 2 too.\n"
    )
    (found,) = records(read_file(tmp_path, text, "20160101.md")[0])
    assert [(field.property, field.value) for field in found.fields if field.property != "headline"] == [
        ("director", "Una Marrin"),
        ("year", "2016"),
        ("runtime", "98"),
        ("rating", "★★★½"),
    ]
    assert found.text.split("\n\n") == [
        "mood:: tired",
        "The one with the boat",
        "Title is Long River. A note (so:: it says) stays, 1 == 2 too.",
    ]
    assert [found.text[mark.start : mark.end] for mark in found.marks if mark.kind == "strong"] == ["Long River"]


def test_fields_in_a_table_are_no_text(tmp_path: Path) -> None:
    table = "| Title:: | Long River | |\n| ------- | :---: | --: |\n| Director:: | Una Marrin | |\n| Rating:: | 9 | |\n"
    (found,) = records(read_file(tmp_path, f"# Long River\n\n{table}\nIt bends.\n", "river.md")[0])
    stated = {(field.property, field.value) for field in found.fields}
    assert stated >= {("director", "Una Marrin"), ("rating", "9")}
    assert "Una" not in found.text
