"""Exports of Movable Type: posts with their comments, what is left out, and what only looks like their marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounting import problems, read_file, records

from datasette_film_reviews.model import Comment

if TYPE_CHECKING:
    from pathlib import Path

POST = """AUTHOR: Dora Fenn
TITLE: Up the creek
BASENAME: up_the_creek
STATUS: Publish
ALLOW COMMENTS: 1
CONVERT BREAKS: __default__
PRIMARY CATEGORY: Rivers
CATEGORY: Rivers
CATEGORY: Boats
DATE: 03/05/2009 09:30:00 PM
-----
BODY:
The river is long.
-----
It bends.
-----
EXTENDED BODY:
So is <em>Long River</em>.
-----
EXCERPT:
Not the text.
-----
KEYWORDS:
water, mills
-----
COMMENT:
AUTHOR: Ivo
EMAIL: ivo@weir.example
IP: 10.0.0.1
URL:
DATE: 03/06/2009 01:00:00 AM
Note: it dries up.
-----
PING:
TITLE: Elsewhere
-----
--------
"""


def test_a_blank_line_between_the_labels_ends_them_not(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, POST.replace("DATE: 03/05", "\nDATE: 03/05", 1), "weir.txt")
    assert (source.format, len(records(items))) == ("movable-type", 1)


def test_a_post_has_its_whole_text_its_labels_and_its_comments(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, POST + POST.replace("Up the creek", "Down it"), "weir.txt")
    first, second = records(items)
    assert source.format == "movable-type"
    assert problems(items) == []
    assert first.text == "The river is long.\n-----\nIt bends.\n\nSo is Long River.\n\nNote: it dries up."
    assert first.comments == (Comment("Ivo", "2009-03-06", 55, 73),)
    assert [part.kind for part in first.parts] == ["body", "comment"]
    assert [(field.name, field.property, field.value) for field in first.fields] == [
        ("TITLE", "headline", "Up the creek"),
        ("AUTHOR", "critic", "Dora Fenn"),
        ("DATE", "published", "2009-03-05"),
        ("primary category", "tag", "Rivers"),
        ("category", "tag", "Boats"),
        ("keywords", "tag", "water"),
        ("keywords", "tag", "mills"),
    ]
    assert [(record.locator, record.fields[0].value) for record in (first, second)] == [
        ("1", "Up the creek"),
        ("2", "Down it"),
    ]


def test_html_and_markdown_are_read_as_what_they_are(tmp_path: Path) -> None:
    html = POST.replace("__default__", "0").replace("The river is long.", "<p>The river<br>is long.</p>")
    markdown = POST.replace("__default__", "markdown").replace("The river is long.", "The *river* is long.\n")
    texts = [record.text for record in records(read_file(tmp_path, html + markdown, "weir.txt")[0])]
    assert texts[0].startswith("The river\nis long.")
    assert texts[1].startswith("The river is long.")


def test_what_is_not_published_or_has_no_text_is_told_of(tmp_path: Path) -> None:
    empty = "TITLE: A picture\nSTATUS: Publish\n-----\nBODY:\n\n-----\n--------\n"
    items, _ = read_file(tmp_path, POST + POST.replace("Publish", "Draft") + empty, "weir.txt")
    assert [record.locator for record in records(items)] == ["1"]
    assert [(problem.code, problem.records) for problem in problems(items)] == [("empty", 1), ("draft", 1)]


def test_an_export_with_line_ends_of_windows_that_breaks_off_is_read(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, POST.partition("-----\nCOMMENT")[0].replace("\n", "\r\n"), "weir.txt")
    assert (source.format, [record.locator for record in records(items)]) == ("movable-type", ["1"])
    assert records(items)[0].text.startswith("The river is long.")
