"""Threads of forums saved as text: the first post, the answers to it, and what a board puts round them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Comment, Field, Record, Segment

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "It turns, and turns. 8/10"
SECOND = "It does not.\n\nNot twice."
THREAD = f"""Board index ‹ Films ‹ New
Salt (Lee, 1971)
2 posts • Page 1 of 1

[Spoiler Thread] Salt (Lee, 1971)
by millrace » Mon Mar 12, 2018 11:20 pm
Posts: 1,204
Joined: Sun Jan 04, 2009 6:10 pm
Location: The weir

{FIRST}

_________________
Last watched: Low Tide (3/10)
Top

Re: [Spoiler Thread] Salt (Lee, 1971)
by Dora » Tue Mar 13, 2018 7:02 am

{SECOND}
Top
"""


def test_the_first_post_is_the_review_and_the_others_are_comments(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, THREAD, "thread.txt")
    text = f"{FIRST}\n\n{SECOND}"
    at = len(FIRST) + 2
    assert source.format == "forum"
    assert items == [
        Record(
            0,
            "thread.txt",
            "",
            text,
            (
                Field("subject", "headline", "Salt (Lee, 1971)"),
                Field("author", "critic", "millrace"),
                Field("posted", "published", "2018-03-12"),
            ),
            parts=(Segment("body", 0, at), Segment("comment", at, len(text))),
            comments=(Comment("Dora", "2018-03-13", at, len(text)),),
        )
    ]


def test_a_film_in_brackets_stays_in_the_subject(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, THREAD.replace("[Spoiler Thread] Salt (Lee, 1971)", "[REC] is out"), "thread.txt")
    assert stated(records(items)[0])["headline"] == "[REC] is out"


def test_boards_in_other_words_are_read_too(tmp_path: Path) -> None:
    thread = "Salz\nvon Dora » Mo 12. Mär 2018, 23:20\nBeiträge: 7\n\nEs dreht sich.\n"
    items, source = read_file(tmp_path, thread, "thread.txt")
    assert (source.format, records(items)[0].text) == ("forum", "Es dreht sich.")
    assert stated(records(items)[0])["critic"] == "Dora"


@pytest.mark.parametrize(
    "text",
    [
        "Salt\nReviewed by Ann Lee on March 12, 2018\n\nIt turns.\n",
        "Salt\nby Ann Lee » March 12, 2018\n\nIt turns.\n",
        "Salt\nby Ann Lee on March 12, 2018\nLocation: The weir\n\nIt turns.\n",
    ],
)
def test_a_signed_review_is_no_thread(tmp_path: Path, text: str) -> None:
    items, source = read_file(tmp_path, text, "review.txt")
    assert (source.format, len(records(items))) == ("text", 1)


@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from(THREAD.split("\n"))), max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_whatever_stands_in_a_thread_is_accounted_for(tmp_path: Path, lines: list[str]) -> None:
    items, _ = read_file(tmp_path, (THREAD + "\n".join(lines)).encode("utf-8", "replace"), "thread.txt")
    assert items
    for record in records(items):
        assert all(0 <= comment.start <= comment.end <= len(record.text) for comment in record.comments)
