"""Dumps of forums: rows whose values are called by an attribute, answers to others, BBCode, signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated

from datasette_film_reviews.model import Mark, Segment

if TYPE_CHECKING:
    from pathlib import Path

FIRST = {"headline": "Salt", "critic": "ann_l", "published": "2006-10-28"}
SECOND = {"headline": "Re: Low Tide?", "critic": "BoDane", "published": "2006-11-02"}

DUMPS = {
    "mysqldump": """<?xml version="1.0"?><mysqldump><database name="forum"><table_data name="post">
<row><field name="postid">7</field><field name="subject">Salt</field><field name="username">ann_l</field>
<field name="dateline">2006-10-28 01:13:09</field><field name="pagetext">It turns.</field></row>
<row><field name="postid">8</field><field name="subject">Re: Low Tide?</field><field name="username">BoDane</field>
<field name="dateline">2006-11-02 00:02:00</field><field name="pagetext">It is kept.</field></row>
</table_data></database></mysqldump>""",
    "phpMyAdmin": """<pma_xml_export version="1.0"><database name="forum">
<table name="phpbb_posts"><column name="post_subject">Salt</column><column name="poster_name">ann_l</column>
<column name="post_time">1161997989</column><column name="post_text">It turns.</column></table>
<table name="phpbb_posts"><column name="post_subject">Re: Low Tide?</column><column name="poster_name">BoDane</column>
<column name="post_time">1162425720</column><column name="post_text">It is kept.</column></table>
</database></pma_xml_export>""",
    "a search server": """<response><result name="response"><doc><str name="subject">Salt</str>
<str name="username">ann_l</str><date name="date">2006-10-28T01:13:09Z</date><str name="message">It turns.</str></doc>
<doc><str name="subject">Re: Low Tide?</str><str name="username">BoDane</str>
<date name="date">2006-11-02T00:02:00Z</date><str name="message">It is kept.</str></doc></result></response>""",
}


@pytest.mark.parametrize("dump", DUMPS.values(), ids=DUMPS)
def test_values_are_called_as_an_attribute_says(tmp_path: Path, dump: str) -> None:
    items, source = read_file(tmp_path, dump, "dump.xml")
    assert [(record.text, stated(record)) for record in records(items)] == [
        ("It turns.", FIRST),
        ("It is kept.", SECOND),
    ]
    assert source.format == "xml"


def test_rows_of_tables_without_texts_are_told_of(tmp_path: Path) -> None:
    users = """<table_data name="user"><row><field name="userid">1</field><field name="username">ann_l</field></row>
<row><field name="userid">2</field><field name="username">BoDane</field></row></table_data>"""
    dump = DUMPS["mysqldump"].replace('<table_data name="post">', f'{users}<table_data name="post">')
    items, _ = read_file(tmp_path, dump, "dump.xml")
    assert [(record.locator, record.text) for record in records(items)] == [("3", "It turns."), ("4", "It is kept.")]
    assert [(problem.code, problem.message) for problem in problems(items)] == [
        ("other-tables", "dump.xml has rows of tables without texts (2 of user); they were passed over.")
    ]


def test_a_named_list_has_its_values(tmp_path: Path) -> None:
    rows = "".join(
        f'<doc><str name="film">{title}</str><arr name="actors"><str>Ann Lee</str><str>Bo Dane</str></arr>'
        '<str name="review">It turns.</str></doc>'
        for title in ("Salt", "Low Tide")
    )
    items, _ = read_file(tmp_path, f"<add>{rows}</add>", "index.xml")
    assert [[field.value for field in record.fields if field.property == "actor"] for record in records(items)] == 2 * [
        ["Ann Lee", "Bo Dane"]
    ]


def post(tmp_path: Path, text: str) -> tuple[str, tuple[tuple[str, str], ...], tuple[Mark, ...], str | None]:
    """The text of a post, its parts with what they say, the marks and the HTML."""
    row = f'"{text.replace(chr(34), 2 * chr(34))}"'
    items, _ = read_file(tmp_path, f"film,rating,review\nSalt,4,{row}\n", "posts.csv")
    (record,) = records(items)

    def said(part: Segment) -> tuple[str, str]:
        return part.kind, record.text[part.start : part.end].strip()

    return record.text, tuple(map(said, record.parts)), record.marks, record.html


def test_marks_of_forums_are_marks(tmp_path: Path) -> None:
    text, parts, marks, html = post(
        tmp_path,
        "[I]Salt[/I] & [url=https://example.org/low]Low Tide[/url]:\n[size=4]fine[/size] [img]http://x.example/a.png[/img]",
    )
    assert (text, parts) == ("Salt & Low Tide:\nfine", ())
    assert marks == (Mark("emphasis", 0, 4), Mark("link", 7, 15, "https://example.org/low"))
    assert html is not None
    assert "<em>Salt</em> &amp; " in html


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "[quote=bo]not a [i]film[/i][/quote]\nIt is one.",
            (("boilerplate", "not a film"), ("body", "It is one.")),
        ),
        (
            "[quote]not a film[/quote][quote:1f2e]nor good[/quote:1f2e] It is.",
            (("boilerplate", "not a film\n\nnor good"), ("body", "It is.")),
        ),
        (
            'It is.\n[QUOTE="Bo, post: 12"]Why [quote]it[/quote] is[/QUOTE]\nSo.',
            (("body", "It is."), ("boilerplate", "Why\n\nit\n\nis"), ("body", "So.")),
        ),
        (
            "It is.\n[quote:ab12]I shall not turn[/quote:ab12]\nSo he says.",
            (),
        ),
        (
            "It is.\n\n[size=1]Ann | my list[/size]",
            (("body", "It is."), ("boilerplate", "Ann | my list")),
        ),
        (
            "[b]It[/b] is.\n_________________\nAnn, on the weir",
            (("body", "It is."), ("boilerplate", "_________________\nAnn, on the weir")),
        ),
        (
            "<r><QUOTE author='bo'><s>[quote=bo]</s>no<e>[/quote]</e></QUOTE>It <I><s>[i]</s>is<e>[/i]</e></I>.</r>",
            (("boilerplate", "no"), ("body", "It is.")),
        ),
        ("[i]Salt[/i] [spoiler]ends[/spoiler] [5 stars]", ()),
    ],
)
def test_others_words_and_signatures_are_told_apart(
    tmp_path: Path, text: str, parts: tuple[tuple[str, str], ...]
) -> None:
    assert post(tmp_path, text)[1] == parts


def test_brackets_alone_are_no_marks(tmp_path: Path) -> None:
    assert post(tmp_path, "He says [sic] [b] and [/nothing].")[0] == "He says [sic] [b] and [/nothing]."
