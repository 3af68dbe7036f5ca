"""Pages as text browsers write them out: without the numbers, the list and the menus of their links."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Record, Repair

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """   [1]Up the weir
   [2]Index | [3]By year

                              Salt

   Directed by [4]Ann Lee. It is [1983] of nothing.

   [still.jpg]

   It turns like [5]The Mill.

References

   1. http://weir.example/
   2. http://weir.example/index.html
   3. mailto:dora@weir.example
   4. http://weir.example/lee.html
   5. http://weir.example/mill.html
"""


def test_numbers_lists_and_menus_of_links_are_left_out(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, PAGE, "salt.txt")
    text = f"{' ' * 27}Salt\n\nDirected by Ann Lee. It is [1983] of nothing.\n\n\nIt turns like The Mill."
    assert source.format == "text"
    assert items == [Record(0, "salt.txt", "", text, repairs=(Repair("link numbers", None, "[1]", "", 2),))]


@pytest.mark.parametrize(
    "text",
    [
        "It turns.[1] It is kept.[2]\n\nReferences\n\n1. Lee, Ann. Weirs.\n2. Dane, Bo. Mills.\n",
        "It turns [1]twice.\n\n   1. http://weir.example/\n   2. http://weir.example/mill\n",
        "It turns.\n\nReferences\n\n   1. http://weir.example/\n   2. http://weir.example/mill\n",
    ],
)
def test_notes_that_an_author_wrote_stay(tmp_path: Path, text: str) -> None:
    assert [record.text for record in records(read_file(tmp_path, text, "review.txt")[0])] == [text]


@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from(PAGE.split("\n"))), max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_whatever_stands_above_a_list_is_accounted_for(tmp_path: Path, lines: list[str]) -> None:
    page = "\n".join(lines) + "\n" + PAGE
    assert read_file(tmp_path, page.encode("utf-8", "replace"), "salt.txt")[0]
