"""WordPress exports: posts with what WordPress knows of them, what is passed over, and damage."""

from __future__ import annotations

import re
import sqlite3
from html import unescape
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from datasette_film_reviews.commands import cli
from datasette_film_reviews.model import Comment, Field, Mark, Problem, Record, Segment
from datasette_film_reviews.read import wordpress
from datasette_film_reviews.read.wordpress import WordPressReader

if TYPE_CHECKING:
    from pathlib import Path

BEGINNING = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.4" -->
<rss version="2.0"
    xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
    <title>Weir &amp; Wheel</title>
    <language>en-GB</language>
    <wp:author><wp:author_login><![CDATA[dfenn]]></wp:author_login>
        <wp:author_email><![CDATA[dora@weir.example]]></wp:author_email>
        <wp:author_display_name><![CDATA[Dora Fenn]]></wp:author_display_name></wp:author>
    <wp:category><wp:cat_name><![CDATA[Drama]]></wp:cat_name></wp:category>
"""
END = "</channel>\n</rss>\n"


def item(
    number: int = 7,
    content: str = "A wheel turns.",
    title: str = "The Miller",
    more: str = "",
    status: str = "publish",
    kind: str = "post",
) -> str:
    return f"""    <item>
        <title><![CDATA[{title}]]></title>
        <link>https://weir.example/{number}</link>
        <pubDate>Sat, 02 May 2009 23:30:00 +0000</pubDate>
        <dc:creator><![CDATA[dfenn]]></dc:creator>
        <guid isPermaLink="false">https://weir.example/?p={number}</guid>
        <content:encoded><![CDATA[{content}]]></content:encoded>
        <excerpt:encoded><![CDATA[Not this.]]></excerpt:encoded>
        <wp:post_id>{number}</wp:post_id>
        <wp:post_date><![CDATA[2009-05-03 01:30:00]]></wp:post_date>
        <wp:status><![CDATA[{status}]]></wp:status>
        <wp:post_type><![CDATA[{kind}]]></wp:post_type>
        {more}
    </item>
"""


def comment(author: str, content: str, approved: str = "1", kind: str = "") -> str:
    return f"""<wp:comment><wp:comment_author><![CDATA[{author}]]></wp:comment_author>
        <wp:comment_author_email><![CDATA[ivo@mill.example]]></wp:comment_author_email>
        <wp:comment_author_IP><![CDATA[203.0.113.9]]></wp:comment_author_IP>
        <wp:comment_date><![CDATA[2009-05-04 08:00:00]]></wp:comment_date>
        <wp:comment_content><![CDATA[{content}]]></wp:comment_content>
        <wp:comment_approved><![CDATA[{approved}]]></wp:comment_approved>
        <wp:comment_type><![CDATA[{kind}]]></wp:comment_type></wp:comment>"""


def read_export(tmp_path: Path, *items: str, end: str = END) -> list[Record | Problem]:
    found, source = read_file(tmp_path, BEGINNING + "".join(items) + end, "export.xml")
    assert source.format == "wordpress"
    return found


def read_post(tmp_path: Path, content: str) -> Record:
    (record,) = records(read_export(tmp_path, item(content=content)))
    return record


def test_a_post_is_a_review_with_what_wordpress_knows_of_it(tmp_path: Path) -> None:
    more = (
        '<category domain="category" nicename="drama"><![CDATA[Drama]]></category>'
        '<category domain="post_tag" nicename="mills"><![CDATA[mills &amp; weirs]]></category>'
        '<category domain="category" nicename="none"><![CDATA[Uncategorized]]></category>'
        '<category domain="post_format" nicename="post-format-aside"><![CDATA[Aside]]></category>'
        + comment("Ivo", "Mine own mill!\n\nTwice.")
        + comment("Spam", "Buy wheels", approved="0")
        + comment("Another site", "[…] a wheel […]", kind="pingback")
        + comment("Oda", "So was <b>ours</b>.", kind="comment")
    )
    body = "It turns,\nand turns.\n\nAnd <em>then</em> it stops."
    first = len(reduced := "It turns,\nand turns.\n\nAnd then it stops.") + 2
    second = first + len("Mine own mill!\n\nTwice.") + 2
    text = f"{reduced}\n\nMine own mill!\n\nTwice.\n\nSo was ours."
    assert read_export(tmp_path, item(content=body, title="Review: The Miller &amp; Me", more=more)) == [
        Record(
            0,
            "export.xml",
            "wp:7",
            text,
            fields=(
                Field("category", "tag", "Drama"),
                Field("post_tag", "tag", "mills & weirs"),
                Field("title", "headline", "Review: The Miller & Me"),
                Field("dc:creator", "critic", "Dora Fenn"),
                Field("wp:post_date", "published", "2009-05-03"),
                Field("link", "url", "https://weir.example/7"),
                Field("channel title", "publication", "Weir & Wheel"),
                Field("channel language", "language", "en-GB"),
            ),
            html="<p>It turns,<br>and turns.</p> <p>And <em>then</em> it stops.</p>",
            parts=(
                Segment("body", 0, first),
                Segment("comment", first, second),
                Segment("comment", second, len(text)),
            ),
            comments=(
                Comment("Ivo", "2009-05-04", first, second - 2),
                Comment("Oda", "2009-05-04", second, len(text)),
            ),
            marks=(Mark("emphasis", 26, 30),),
            identity="wordpress:https://weir.example/?p=7",
        )
    ]


def test_no_address_of_anybody_reaches_the_database(tmp_path: Path) -> None:
    content = (
        'Write to dora@weir.example or <a href="mailto:dora@weir.example">to me</a>, &#100;ora&#64;weir.example.'
        "\n\nA wheel turns at 203.0.113.9 and at 2001:db8::9."
    )
    more = comment("ivo@mill.example", "Ask ivo@mill.example, from 203.0.113.9!") + comment("Oda", "Nice.")
    export = tmp_path / "reviews" / "export.xml"
    export.parent.mkdir()
    export.write_text(BEGINNING + item(content=content, title="By dora@weir.example", more=more) + END, "utf-8")
    target = tmp_path / "reviews.db"
    result = CliRunner().invoke(cli, ["build", str(target), str(export.parent)])
    assert result.exit_code == 0, result.output
    database = sqlite3.connect(target)
    dump = "\n".join(database.iterdump())
    (document,) = database.execute("select document from reviews").fetchone()
    signed = database.execute("select author from comments order by position").fetchall()
    database.close()
    assert not re.search(r"\w@\w|203\.0\.113|2001:db8", dump)
    assert document == (
        "Write to […] or to me, […].\n\nA wheel turns at […] and at […].\n\nAsk […], from […]!\n\nNice."
    )
    assert signed == [(None,), ("Oda",)]


def test_what_is_no_post_or_not_for_everybody_is_counted_and_left_out(tmp_path: Path) -> None:
    found = read_export(
        tmp_path,
        item(1, kind="attachment", status="inherit"),
        item(2, kind="page"),
        item(3, status="draft"),
        item(4),
        item(5, status="private"),
        item(6, more="<wp:post_password><![CDATA[secret]]></wp:post_password>"),
        item(8, kind="attachment", status="inherit"),
    )
    assert [record.locator for record in records(found)] == ["wp:4"]
    assert problems(found) == [
        Problem(
            0,
            "export.xml",
            "",
            "warning",
            "not-a-post",
            "3 entries of export.xml are no posts (2 attachments, 1 pages) and were passed over.",
            3,
        ),
        Problem(
            0,
            "export.xml",
            "",
            "warning",
            "draft",
            "3 posts of export.xml are not for everybody (1 draft, 1 private, 1 protected) and were left out; publish"
            " them and export anew if they belong here.",
            3,
        ),
    ]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("One.\r\n\r\nTwo,\r\nthree.", "One.\n\nTwo,\nthree."),
        ("<!-- wp:paragraph -->\n<p>One,\ntwo.</p>\n<!-- /wp:paragraph -->", "One, two."),
        ('[caption id="a" width="300"]<img src="a.jpg" alt="A wheel" /> The wheel[/caption]One.', "One."),
        ("One.\n\nhttps://video.example/watch?v=1\n\n[youtube https://video.example/1]\n\nTwo.", "One.\n\nTwo."),
        ('[pullquote align="left"]One.[/pullquote]\n\n[gallery ids="1,2"]', "One."),
        ("He said [sic] so.", "He said [sic] so."),
        ("<h3>One</h3>\nTwo:\nthree.\n<hr />\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "One\n\nTwo:\nthree.\n\na\nb"),
        ("One.<!--more-->\n\n<pre>a\n  b</pre>\n\nTwo.", "One.\n\na\nb\n\nTwo."),
        ('<figure><img src="a.jpg"><figcaption>A wheel</figcaption></figure>\n\nOne &amp; two.', "One & two."),
    ],
)
def test_the_text_is_what_wordpress_shows_without_what_it_embeds(tmp_path: Path, content: str, text: str) -> None:
    assert read_post(tmp_path, content).text == text


def test_ratings_and_the_authors_own_fields_are_facts(tmp_path: Path) -> None:
    assert stated(read_post(tmp_path, '[star rating="3.5" max="5"]\n\nA wheel turns.')).items() >= {
        ("rating", "3.5"),
        ("rating_best", "5"),
    }
    assert stated(read_post(tmp_path, "[rating:4/5] A wheel turns."))["rating"] == "4/5"
    own = {"movie_title": "The Miller", "director": "Una Fell", "imdb_id": "tt0067001", "title": "SEO", "_rating": "1"}
    more = "".join(
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
        for key, value in {**own, "genre": 'a:1:{i:0;s:5:"Drama";}'}.items()
    )
    (record,) = records(read_export(tmp_path, item(more=more)))
    assert record.fields[:3] == (
        Field("movie_title", "title", "The Miller"),
        Field("director", "director", "Una Fell"),
        Field("imdb_id", "imdb_id", "tt0067001"),
    )
    assert not {"rating", "genre"} & stated(record).keys()


def test_a_cut_export_is_read_as_far_as_it_is_whole(tmp_path: Path) -> None:
    found = read_export(tmp_path, item(1), item(2), item(3)[:400], end="")
    assert [record.locator for record in records(found)] == ["wp:1", "wp:2"]
    assert [(problem.severity, problem.code, problem.message, problem.records) for problem in problems(found)] == [
        ("error", "damaged", "export.xml breaks off after line 43, and what came then is lost; export it anew.", 1)
    ]


def test_damage_stays_in_its_entry(tmp_path: Path) -> None:
    found = read_export(
        tmp_path,
        item(1, more="<wp:meta>mills & weirs &nbsp;</wp:meta>"),
        item(2, content="Spoken of: </item><item> and \x0b all."),
        item(3),
    )
    assert [(record.locator, record.text) for record in records(found)] == [
        ("wp:1", "A wheel turns."),
        ("wp:2", "Spoken of: and all."),
        ("wp:3", "A wheel turns."),
    ]
    (problem,) = problems(found)
    assert (problem.severity, problem.code, problem.locator, problem.records) == ("warning", "malformed", "wp:1", 0)
    assert problem.message == (
        "The entry at line 15 of export.xml is no correct XML (xmlParseEntityRef: no name) and was read as far as it"
        " could be understood; compare what was read."
    )


def test_entities_that_expand_without_end_are_refused(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    data = BEGINNING.replace("<rss", f'<!DOCTYPE rss [<!ENTITY l0 "ha">{laughs}]>\n<rss', 1)
    items, source = read_file(tmp_path, data + item(content="]]>&l11;<![CDATA[") + END, "export.xml")
    assert items == [
        Problem(
            0,
            "export.xml",
            "",
            "error",
            "entities",
            "export.xml declares entities, which no export of WordPress does and which could expand without end;"
            " export it anew.",
            1,
        )
    ]
    assert source.format == "wordpress"


def test_files_outside_are_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the miller's secret")
    data = BEGINNING.replace("<rss", f'<!DOCTYPE rss SYSTEM "file://{secret}">\n<rss', 1)
    items, _ = read_file(tmp_path, data + item() + END, "export.xml")
    assert "secret" not in str(items)
    assert [record.text for record in records(items)] == ["A wheel turns."]


def test_one_post_in_two_exports_is_one_review(tmp_path: Path) -> None:
    folder = tmp_path / "reviews"
    folder.mkdir()
    for name in ("one.xml", "two.xml"):
        (folder / name).write_text(BEGINNING + item(7) + END, "utf-8")
    result = CliRunner().invoke(cli, ["build", str(tmp_path / "reviews.db"), str(folder)])
    assert result.exit_code == 0, result.output
    database = sqlite3.connect(tmp_path / "reviews.db")
    assert database.execute("select count(*) from reviews").fetchone() == (1,)
    database.close()


def test_without_the_extra_one_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordpress, "find_spec", lambda _: None)
    (problem,) = problems(read_export(tmp_path, item()))
    assert problem.message == (
        "export.xml is an export of WordPress, which needs more to be installed:"
        " pip install 'datasette-film-reviews[web]'"
    )


def test_other_feeds_are_not_taken_for_exports() -> None:
    assert WordPressReader().recognises(BEGINNING.encode(), "a.txt")
    assert not WordPressReader().recognises(b'<?xml version="1.0"?><rss version="2.0"><channel>', "export.xml")


PIECES = st.lists(
    st.sampled_from(
        [
            "<item>",
            "</item>",
            "]]>",
            "<![CDATA[",
            "&",
            "<b>",
            "\n\n",
            "[caption]",
            "a@b.example",
            "[rating=",
            "\x00",
            "<!--",
        ]
    )
    | st.text(max_size=10),
    max_size=20,
)


@settings(deadline=None, max_examples=80)
@given(PIECES, st.integers(0, 3000))
def test_no_export_raises_and_every_entry_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], cut: int
) -> None:
    data = (BEGINNING + item(1, content="".join(pieces)) + item(2) + END).encode("utf-8", "replace")
    whole, source = read_file(tmp_path_factory.mktemp("exports"), data, "export.xml")
    assert source.records >= 1
    assert "a@b" not in str(records(whole))
    shorter, source = read_file(tmp_path_factory.mktemp("exports"), data[: len(BEGINNING.encode()) + cut], "export.xml")
    assert records(shorter) or problems(shorter)
    for record in records(whole) + records(shorter):
        inline = re.sub(r"</?(?:a|b|em|i|strong)(?: [^<>]*)?>", "", record.html or "")
        body = record.text[: record.comments[0].start] if record.comments else record.text
        assert unescape(re.sub(r"<[^<>]*>", " ", inline)).split() == body.split()
