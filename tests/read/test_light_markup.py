"""Posts in other light markups than Markdown, and fields that stand in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path

POSTS = {
    "miller.rst": """Wheels
======

:film: The Miller
:rating: 4/5

It *turns*, and `turns <https://weir.example>`_.

.. image:: wheel.jpg
   :alt: A wheel

Then it stops.
""",
    "miller.org": """#+TITLE: Wheels
#+FILM: The Miller
* Wheels
:PROPERTIES:
:RATING: 4/5
:END:
It /turns/, and [[https://weir.example][turns]].

Then it stops.
""",
    "miller.adoc": """= Wheels
:film: The Miller
:rating: 4/5
:toc:

It _turns_, and https://weir.example[turns].

image::wheel.jpg[A wheel]

Then it stops.
""",
    "miller.md": """# Wheels

film:: [[The Miller]]
rating:: 4/5

It *turns*, and [turns](https://weir.example).

Then it stops.
""",
}


@pytest.mark.parametrize("name", POSTS)
def test_a_post_is_read_as_it_would_be_in_markdown(tmp_path: Path, name: str) -> None:
    (record,) = records(read_file(tmp_path, POSTS[name], name)[0])
    fields = {"title": "The Miller", "rating": "4/5"} | ({"headline": "Wheels"} if name == "miller.org" else {})
    assert (stated(record), record.text) == (fields, "Wheels\n\nIt turns, and turns.\n\nThen it stops.")
    assert [mark.kind for mark in record.marks] == ["heading", "emphasis", "link"]


def test_textile_has_no_fields(tmp_path: Path) -> None:
    text = 'h1. Wheels\n\nIt _turns_, and "turns":https://weir.example.\n\n!wheel.jpg!\n\nbq. Then it stops.\n'
    (record,) = records(read_file(tmp_path, text, "miller.textile")[0])
    assert record.text == "Wheels\n\nIt turns, and turns.\n\nThen it stops."
