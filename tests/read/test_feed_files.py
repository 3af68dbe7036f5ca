"""Feeds saved as files, and Blogger's exports: entries with what they state, comments, and damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounting import problems, read_file, records

from datasette_film_reviews.model import Comment, Field, Problem, Record, Segment

if TYPE_CHECKING:
    from pathlib import Path

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Weir &amp; Wheel</title><link>https://weir.example/</link><language>en-gb</language>
{}
</channel></rss>
"""
ITEM = """<item><title>The Miller &ndash; again</title><link>https://weir.example/1</link>
<pubDate>Sun, 05 Jan 2020 20:00:00 +0000</pubDate><dc:creator><![CDATA[Dora Fenn]]></dc:creator>
<category>mills</category><guid>w1</guid><letterboxd:filmTitle>The Miller</letterboxd:filmTitle>
<letterboxd:memberRating>3.5</letterboxd:memberRating><media:title>Not this</media:title>
<description>It turns.</description>
<content:encoded><![CDATA[<p>It <em>turns</em> & turns.</p>]]></content:encoded></item>"""
ATOM = """<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title type='text'>The Weir</title>
<entry><id>s</id><category scheme='http://schemas.google.com/g/2005#kind' term='http://x/kind#settings'/></entry>
<entry><id>p1</id><published>2010-03-04T10:00:00.000+01:00</published>
<category scheme='http://schemas.google.com/g/2005#kind' term='http://x/kind#post'/>
<category scheme='http://www.blogger.com/atom/ns#' term='mills'/><title type='text'>The Miller</title>
<content type='html'>&lt;p&gt;It &lt;i&gt;turns&lt;/i&gt;.&lt;/p&gt;</content>
<link rel='replies' href='https://weir.example/comments'/><link rel='alternate' href='https://weir.example/1'/>
<author><name>Dora Fenn</name><email>dora@weir.example</email></author></entry>
<entry><id>c1</id><published>2010-03-05T10:00:00.000+01:00</published>
<category scheme='http://schemas.google.com/g/2005#kind' term='http://x/kind#comment'/><title>Mine</title>
<content type='html'>Mine own mill!</content><thr:in-reply-to ref='p1'/><author><name>Ivo</name></author></entry>
</feed>
"""


def test_an_item_of_rss_is_a_review(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, RSS.format(ITEM), "feed.xml")
    assert source.format == "feed"
    (record,) = records(items)
    assert record == Record(
        0,
        "feed.xml",
        "1",
        "It turns & turns.",
        fields=(
            Field("letterboxd:filmTitle", "title", "The Miller"),
            Field("letterboxd:memberRating", "rating", "3.5"),
            Field("category", "tag", "mills"),
            Field("title", "headline", "The Miller – again"),
            Field("author", "critic", "Dora Fenn"),
            Field("date", "published", "2020-01-05"),
            Field("link", "url", "https://weir.example/1"),
            Field("feed title", "publication", "Weir & Wheel"),
            Field("feed language", "language", "en-GB"),
        ),
        html="<p>It <em>turns</em> &amp; turns.</p>",
        marks=record.marks,
        identity="feed:w1",
    )


def test_a_post_of_blogger_comes_with_its_comments(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, ATOM, "blog.txt")
    (record,) = records(items)
    text = "It turns.\n\nMine own mill!"
    assert record == Record(
        0,
        "blog.txt",
        "2",
        text,
        fields=(
            Field("category", "tag", "mills"),
            Field("title", "headline", "The Miller"),
            Field("author", "critic", "Dora Fenn"),
            Field("date", "published", "2010-03-04"),
            Field("link", "url", "https://weir.example/1"),
            Field("feed title", "publication", "The Weir"),
            Field("feed language", "language", "en"),
        ),
        html="<p>It <i>turns</i>.</p>",
        parts=(Segment("body", 0, 11), Segment("comment", 11, len(text))),
        comments=(Comment("Ivo", "2010-03-05", 11, len(text)),),
        marks=record.marks,
        identity="feed:p1",
    )
    message = "blog.txt has entries that are no posts (1 settings); they were passed over."
    assert problems(items) == [Problem(0, "blog.txt", "", "warning", "not-a-post", message, 1)]


def test_the_pattern_of_a_feed_has_no_reviews(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, RSS.format("<item><title>{{ post.title }}</title></item>"), "feed.xml")
    message = "feed.xml has entries that are no posts (1 templates); they were passed over."
    assert items == [Problem(0, "feed.xml", "", "warning", "not-a-post", message, 1)]


def test_damage_stays_in_its_entry_and_an_end_before_the_end_is_told(tmp_path: Path) -> None:
    broken = ITEM.replace("</category>", "</kategory>")
    data = RSS.format("\n".join((ITEM, broken, ITEM, ITEM))).partition("w1</guid>")
    cut = "".join(data)[: -len("</channel></rss>") - 120]
    items, _ = read_file(tmp_path, cut, "feed.rss")
    assert [record.locator for record in records(items)] == ["1", "3"]
    assert [(problem.locator, problem.code, problem.message) for problem in problems(items)] == [
        ("2", "broken-xml", "feed.rss, entry 2 (line 10) is no correct XML (mismatched tag); mend it."),
        ("", "broken-xml", "feed.rss breaks off after line 22, and what came then is lost; get it anew."),
    ]


def test_comments_above_a_page_or_a_feed_cost_no_time(tmp_path: Path) -> None:
    above = "<!-- turns -->\n" * 60
    page = f"{above}<html><body><p>It turns, and we see the film turn.</p></body></html>"
    assert read_file(tmp_path, page, "page.html")[1].format == "html"
    feed = above + RSS.format(ITEM).partition("\n")[2]
    assert read_file(tmp_path, feed, "feed.xml")[1].format == "feed"
