"""Diaries in plain text: days that begin paragraphs begin records, with what their lines state, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records
from hypothesis import given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field
from datasette_film_reviews.read.dated_lines import dated_parts

if TYPE_CHECKING:
    from pathlib import Path

WHEEL = (
    "The wheel turns and the miller counts. Ann Lee grinds for two hours and says eight words, all of them numbers."
    " I liked the rats, who have the best of it, and the flour in the light."
)
PIER = (
    "A pier is kept, and kept again, until nobody asks why. Bo Day paints the same plank four times and each time it"
    " means less, which may be the point. The gulls are real, I think, and they are cross."
)
MUD = (
    "Nothing happens in the mud, and then the tide comes in. Cy Dunn walks out to meet it with a lantern and a list,"
    " and the camera stays where it is. My neighbour left, and I nearly did, and now I am glad."
)


def diary(above: str, *days: str) -> str:
    bodies = (WHEEL, PIER, MUD)
    return above + "".join(f"{day}\n{bodies[n % 3]}\n\n" for n, day in enumerate(days))


def test_each_day_is_a_record_with_its_title_and_its_mark(tmp_path: Path) -> None:
    text = diary(
        "FILMS 2013\n==========\n(out of 10)\n\n", "6/1/13   THE MILL  7", "20/1/13  THE PIER  4", "3/2/13 MUD\t5"
    )
    items = read_file(tmp_path, text, "films.txt")[0]
    found = records(items)
    assert "".join(record.text for record in found) == text
    assert [record.locator for record in found] == ["1", "2", "3"]
    assert [record.fields for record in found] == [
        (
            Field("day", "published", day),
            Field("heading", "headline", title),
            Field("heading of all", "kind", "film"),
            Field("heading", "rating", mark),
        )
        for day, title, mark in (
            ("6/1/2013", "THE MILL", "7"),
            ("20/1/2013", "THE PIER", "4"),
            ("3/2/2013", "MUD", "5"),
        )
    ]
    assert [problem.code for problem in problems(items)] == ["assumed-dates"]


@pytest.mark.parametrize(
    ("days", "titles"),
    [
        (("2013-01-06 The Mill", "2013-01-20 The Pier", "2013-02-03 Mud"), ["The Mill", "The Pier", "Mud"]),
        (
            ("Sunday 6 January 2013: The Mill - 7/10", "20 January 2013: no film", "3 February 2013: Mud"),
            ["The Mill", "Mud"],
        ),
        (("--- 6 January 2013, Rex", "--- 20 January 2013, Rex", "--- 3 February 2013"), []),
        (
            ("The Mill, 6 January 2013", "The Pier (20 January 2013)", "Mud, 3 February 2013"),
            ["The Mill", "The Pier", "Mud"],
        ),
        (("6 January 2013", "20 January 2013", "3 February 2013"), []),
    ],
)
def test_what_stands_beside_a_day_is_a_title_unless_it_is_a_place(
    tmp_path: Path, days: tuple[str, ...], titles: list[str]
) -> None:
    found = records(read_file(tmp_path, diary("", *days), "films.txt")[0])
    stated = [{field.property: field.value for field in record.fields} for record in found]
    assert [fields["published"] for fields in stated] == ["2013-01-06", "2013-01-20", "2013-02-03"]
    assert [fields["headline"] for fields in stated if "headline" in fields] == titles


ONE_REVIEW = (
    diary("", "6 January 2013", "20 January 2013"),
    diary(f"{WHEEL}\n\n{PIER}\n\n", "6 January 2013", "20 January 2013", "3 February 2013"),
    "6 January 2013: The Mill\n\n20 January 2013: The Pier\n\n3 February 2013: Mud\n",
    diary("", "1913 was dry.", "1914 was wet.", "1915 was dry."),
    diary("", "1. The mill", "2. The pier", "3. The mud"),
    diary("", "12 Weirs", "13 Piers", "21 Mills"),
)


@pytest.mark.parametrize("text", ONE_REVIEW)
def test_one_text_stays_one(tmp_path: Path, text: str) -> None:
    (record,) = records(read_file(tmp_path, text, "films.txt")[0])
    assert record.locator == ""


LINES = st.sampled_from(["", "", "---", "6/1/13 MILL 7", "--- 6 mai 2013, Rex", "Pier, 6 May 2013", WHEEL, PIER, "Mud"])


@settings(deadline=None)
@given(text=st.one_of(st.text(max_size=300), st.lists(LINES, max_size=40).map("\n".join)))
def test_entries_partition_any_text(text: str) -> None:
    parts = [entry.part for entry in dated_parts(text, "films.txt")]
    assert len(parts) != 1
    if parts:
        assert [part.start for part in parts] == [0, *(part.end for part in parts[:-1])]
        assert parts[-1].end == len(text)
        assert all(part.start <= part.body < part.body_end <= part.end for part in parts)
