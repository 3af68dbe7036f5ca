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
    fields = {"title": "The Miller", "rating": "4/5"} | ({"headline": "Wheels"} if name != "miller.md" else {})
    assert (stated(record), record.text) == (fields, "Wheels\n\nIt turns, and turns.\n\nThen it stops.")
    assert [mark.kind for mark in record.marks] == ["heading", "emphasis", "link"]


def test_textile_has_no_fields(tmp_path: Path) -> None:
    text = 'h1. Wheels\n\nIt _turns_, and "turns":https://weir.example.\n\n!wheel.jpg!\n\nbq. Then it stops.\n'
    (record,) = records(read_file(tmp_path, text, "miller.textile")[0])
    assert record.text == "Wheels\n\nIt turns, and turns.\n\nThen it stops."


NIKOLA = """.. title: Salt
.. slug: salt
.. date: 2014-10-05 23:10:00 UTC+02:00
.. tags: sea, salt
.. type: text

Salt
====

It turns, and turns, and nobody in the whole of this valley asks Ann
Lee why it does.

.. note::

   We were two.

.. raw:: html

   <div><a href="#">Tweet</a></div>

   <p>Share</p>

Then it stops.
"""
ORG = """#+title: Oil and water
#+filetags: :film:sea:
#+date: <2022-01-30 Sun 21:14>

** DONE [#A] Salt, 35mm                                   :cinema:
CLOSED: [2022-01-30 Sun 20:02]
:LOGBOOK:
CLOCK: [2022-01-30 Sun 18:05]--[2022-01-30 Sun 19:56] =>  1:51
- Note taken on [2022-01-30 Sun 19:56]
:END:
It turns, and turns, and nobody in the whole of this valley asks Ann
Lee why it does.
- twice

| what  | marks |
|-------+-------|
| wheel |     9 |
"""


def test_comments_that_are_fields_and_notes_that_are_text(tmp_path: Path) -> None:
    (record,) = records(read_file(tmp_path, NIKOLA, "salt.rst")[0])
    assert stated(record) == {"headline": "Salt", "published": "2014-10-05", "tag": "salt"}
    assert record.text == (
        "Salt\n\nIt turns, and turns, and nobody in the whole of this valley asks Ann Lee why it does.\n\n"
        "We were two.\n\nThen it stops."
    )


def test_what_org_notes_of_a_task_is_no_text(tmp_path: Path) -> None:
    (record,) = records(read_file(tmp_path, ORG, "salt.org")[0])
    assert stated(record) == {"headline": "Oil and water", "published": "2022-01-30", "tag": "sea"}
    assert record.text == (
        "Salt, 35mm\n\nIt turns, and turns, and nobody in the whole of this valley asks Ann Lee why it does.\n\n"
        "twice\n\nwhat\tmarks\nwheel\t9"
    )


JOURNAL = """#+title: Films of the year
#+author: Dora Fenn

* SEEN Salt (1987)                                        :sea:
:PROPERTIES:
:DIRECTOR: Ann Lee
:RATING:   4/5
:END:
It turns.
** At length
And turns.
* Low Tide
CLOSED: [2022-01-30 Sun 20:02]
:PROPERTIES:
:RATING: 2/5
:END:
It is kept.
"""


def test_a_journal_of_org_has_an_entry_for_each_drawer(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, JOURNAL, "films.org")
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        (
            "1",
            {
                "headline": "Salt (1987)",
                "critic": "Dora Fenn",
                "director": "Ann Lee",
                "rating": "4/5",
                "tag": "sea",
            },
            "It turns.\n\nAt length\n\nAnd turns.",
        ),
        ("2", {"headline": "Low Tide", "critic": "Dora Fenn", "rating": "2/5"}, "It is kept."),
    ]
    one = JOURNAL.replace(":RATING: 2/5", ":ID: 7")
    assert len(records(read_file(tmp_path, one, "film.org")[0])) == 1


def test_drawers_that_say_when_a_film_was_seen_make_a_journal_too(tmp_path: Path) -> None:
    seen = JOURNAL.replace(":DIRECTOR: Ann Lee\n:RATING:   4/5", ":SEEN: [2022-01-02 Sun]").replace(
        ":RATING: 2/5", ":WATCHED_ON: [2022-01-30 Sun]"
    )
    items, _ = read_file(tmp_path, seen, "films.org")
    assert [(record.locator, record.text) for record in records(items)] == [
        ("1", "It turns.\n\nAt length\n\nAnd turns."),
        ("2", "It is kept."),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "= Wheels\nAnn Lee\nv1.0, 11 August 2009: mended\n:jbake-type: post\n",
        "= Wheels\nAnn Lee <ann@weir.example>\n2009-08-11\n",
        "= Wheels\n:author: Ann Lee\n:revdate: 2009-08-11\n",
        "= Wheels\n:jbake-author: Ann Lee\n:page-date: 2009-08-11\n",
    ],
)
def test_who_wrote_a_text_in_asciidoc_and_when(tmp_path: Path, head: str) -> None:
    (record,) = records(read_file(tmp_path, f"{head}\nIt turns.\n", "miller.adoc")[0])
    fields = stated(record)
    fields.pop("kind", None)
    assert fields == {"headline": "Wheels", "critic": "Ann Lee", "published": "2009-08-11"}
    assert record.text == "Wheels\n\nIt turns."
