"""Mail and news: what headers state, texts as they were sent, signatures, mailboxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Record, Repair, Segment

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = """Newsgroups: rec.weirs
From: dora@weir.example (Dora Fenn)
Subject: Re: REVIEW: The Miller
Date: 5 Jan 1999 10:11:12 GMT
Message-ID: <1@weir.example>

     It turns, and turns, and nobody in this valley asks Ada
Brook why it does, or what the miller and his daughter do
when the water is down and the wheel has nothing to turn,
as it must be.

--
Dora Fenn
dora@weir.example
"""


def test_an_article_is_a_review_with_its_lines_joined(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, ARTICLE, "review.txt")
    assert source.format == "mail"
    text = ARTICLE.partition("\n\n")[2].replace("Ada\n", "Ada ").replace("do\n", "do ").replace("turn,\n", "turn, ")
    body = text.index("--")
    assert items == [
        Record(
            0,
            "review.txt",
            "",
            text,
            fields=(
                Field("Subject", "headline", "Re: REVIEW: The Miller"),
                Field("From", "critic", "Dora Fenn"),
                Field("Date", "published", "1999-01-05"),
            ),
            repairs=(Repair("wrapped lines", None, "\n", " ", 3),),
            parts=(Segment("body", 0, body), Segment("boilerplate", body, len(text))),
            identity="mail:<1@weir.example>",
        )
    ]


def test_what_others_said_is_no_part_of_a_review(tmp_path: Path) -> None:
    text = "Bo Dane writes:\n> is it\n> any good?\n\nIt turns.\n> twice?\nTwice.\n>From the mill it does.\n--\nDora\n"
    header = (
        "Newsgroups: rec.weirs\nFrom: Dora Fenn <dora@weir.example>\nSubject: Re: Salt\nMessage-ID: <2@w.example>\n\n"
    )
    (record,) = records(read_file(tmp_path, header + text, "review.txt")[0])
    assert [(part.kind, record.text[part.start : part.end]) for part in record.parts] == [
        ("boilerplate", "Bo Dane writes:\n> is it\n> any good?\n\n"),
        ("body", "It turns.\n"),
        ("boilerplate", "> twice?\n"),
        ("body", "Twice.\nFrom the mill it does.\n"),
        ("boilerplate", "--\nDora\n"),
    ]


@pytest.mark.parametrize("between", ["", "From dora@weir.example Mon May  2 10:00:00 1994\n"])
def test_a_mailbox_is_parted_and_each_message_decoded(tmp_path: Path, between: str) -> None:
    mailbox = (
        f"{between}Received: by weir.example\nFrom: =?utf-8?q?D=C3=B6ra?= Fenn <dora@weir.example>\n"
        "Subject: The Miller\nContent-Type: multipart/alternative; boundary=b\n\n--b\n"
        "Content-Type: text/html\n\n<p>Not this.</p>\n"
        "--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        f"It turns, caf=E9 =\nand all.\n--b--\n\n{between}"
        "Received: by weir.example\nFrom: eli@weir.example\nSubject: The Pier\n\nIt is kept.\n\n"
        f"{between}Received: by weir.example\nFrom: Ivo\nSubject: Nothing\n\n"
    )
    items, _ = read_file(tmp_path, mailbox, "box")
    assert [(record.locator, stated(record), record.text.strip()) for record in records(items)] == [
        ("1", {"headline": "The Miller", "critic": "Döra Fenn"}, "It turns, café and all."),
        ("2", {"headline": "The Pier"}, "It is kept."),
    ]
    assert [(problem.locator, problem.code) for problem in problems(items)] == [("3", "empty")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(
    st.binary(max_size=60),
    st.sampled_from(["base64", "quoted-printable", "8bit"]),
    st.text("=?utf8-bq'éx ", max_size=20),
)
def test_nothing_raises(tmp_path: Path, body: bytes, encoding: str, header: str) -> None:
    start = f"Path: x\nFrom: {header}\nDate: {header}\nContent-Type: text/plain; charset={header}\n"
    read_file(tmp_path, f"{start}Content-Transfer-Encoding: {encoding}\nSubject: {header}\n\n".encode() + body, "a.eml")


DIGEST = """Weir-Digest        Sun, 7 Jan 99        Volume 4 : Issue 1

Today's Topics:
                     REVIEW: The Miller
                     The Ferry

----------------------------------------------------------------------

Date: Fri, 05 Jan 1999 11:20:04 GMT
From: dora@weir.example (Dora Fenn)
Subject: REVIEW: The Miller

It turns, and turns, and nobody asks why.

------------------------------

Date: Sat, 06 Jan 1999 02:14:55 GMT
From: Una Marrin <una@weir.example>
Subject: The Ferry

It is late again.

------------------------------

End of Weir-Digest V4 Issue 1
*****************************
"""


def test_a_digest_is_parted_and_its_topics_are_none(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, DIGEST, "v04n001.txt")
    assert source.format == "mail"
    found = records(items)
    assert [(record.locator, record.text.strip()) for record in found] == [
        ("1", "It turns, and turns, and nobody asks why."),
        ("2", "It is late again."),
    ]
    assert [stated(record)["critic"] for record in found] == ["Dora Fenn", "Una Marrin"]


NEWSLETTER = """From: Dora Fenn <dora@weirclub.example>
To: Weir Film Club <list@weirclub.example>
Subject: #7: It turns
Date: 5 Jan 2023 10:11:12 +0000
Message-ID: <7@weirclub.example>
List-Unsubscribe: <https://weirclub.example/u/8>

View this email in your browser ( https://weirclub.example/v/8 )

**************
WEIR FILM CLUB
**************

This week Salt ( https://weirclub.example/l/1 ), by Ann Lee <https://www.imdb.com/title/tt0000001/>.

-------------

Forward | Unsubscribe ( https://weirclub.example/u/8 )
"""


def test_what_stands_round_a_newsletter_is_no_part_of_the_review(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, NEWSLETTER, "issue.eml")
    [record] = records(items)
    parts = [(part.kind, record.text[part.start : part.end].strip()) for part in record.parts]
    assert parts == [
        ("boilerplate", "View this email in your browser\n\n**************\nWEIR FILM CLUB\n**************"),
        ("body", "This week Salt, by Ann Lee <https://www.imdb.com/title/tt0000001/>."),
        ("boilerplate", "-------------\n\nForward | Unsubscribe"),
    ]
    assert record.repairs == (Repair("link addresses", None, "(https://…)", "", 3),)


@pytest.mark.parametrize(("before", "after"), [("WEIR FILM CLUB", "SALT"), ("List-Unsubscribe", "X-Weir")])
def test_a_title_between_rows_of_signs_stays_in_the_review(tmp_path: Path, before: str, after: str) -> None:
    items, _ = read_file(tmp_path, NEWSLETTER.replace(before, after), "issue.eml")
    [record] = records(items)
    parts = record.parts or (Segment("body", 0, len(record.text)),)
    assert parts[0].kind == "body"
