"""Saved pages: the review and nothing of its site, what the page says of itself, and pages that hold no review."""

from __future__ import annotations

import json
import re
import socket
from html import unescape
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Comment, Field, Record, Segment
from datasette_film_reviews.read import html_pages
from datasette_film_reviews.read.html_pages import HtmlReader
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.markup import reduce_html

if TYPE_CHECKING:
    from pathlib import Path

PROSE = (
    "Nobody in this valley has ever asked the miller what he does at night, and the film, which is wiser than its"
    " people, does not ask either. It waits with him until the water rises."
)
MORE = (
    "What follows is an hour of wheels, flour and silence, shot from so near that the sacks seem to breathe, and it"
    " is the best hour of the year so far."
)
SITE = """
    <header class="top"><a href="/">Weir and Wheel</a><nav><a href="/a">Home</a> <a href="/b">Archive</a></nav></header>
"""
FOOTER = '<div class="sidebar"><a href="/x">The Oat Field</a></div><footer>All rights are the river\'s.</footer>'

INLINE = r"</?(?:a|abbr|b|cite|code|del|em|i|ins|kbd|q|s|small|strong|sub|sup|u)(?: [^<>]*)?>"


def page(main: str, head: str = "", lang: str = "en") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">{head}'
        f"<style>p {{ color: red }}</style></head>\n<body>{SITE}{main}{FOOTER}</body></html>"
    )


def words_of(html: str) -> list[str]:
    return unescape(re.sub(r"<[^<>]*>", " ", re.sub(INLINE, "", html))).split()


def read_page(tmp_path: Path, data: str | bytes, name: str = "page.html") -> Record:
    items, source = read_file(tmp_path, data, name)
    assert source.format == "html"
    (record,) = records(items)
    assert problems(items) == []
    return record


def test_a_page_is_its_review_without_its_site(tmp_path: Path) -> None:
    head = (
        "<title>The Miller (1971) - Weir and Wheel</title>"
        '<meta property="og:site_name" content="Weir and Wheel">'
        '<meta property="article:published_time" content="2009-05-02T10:00:00+02:00">'
        '<link rel="canonical" href="https://weir.example/miller">'
    )
    main = f"""<main><article><h1>The Miller</h1>
        <p>Director: Una Fell<br>Cast: Cy Dunn, <b>Eli&nbsp;Gray</b></p>
        <script>track("reader")</script>
        <p>{PROSE}</p><img src="wheel.jpg" alt="A wheel">
        <ul><li>One wheel</li><li>Two <a href="../stones.html">stones</a></li></ul>
        <p>{MORE}</p>
        <div class="sharing">Share this: <button>Mail</button></div>
        <form><label>Your name</label><input></form></article></main>"""
    assert read_page(tmp_path, page(main, head)) == Record(
        0,
        "page.html",
        "",
        f"Director: Una Fell\nCast: Cy Dunn, Eli Gray\n\n{PROSE}\n\nOne wheel\nTwo stones\n\n{MORE}",
        fields=(
            Field("heading", "headline", "The Miller"),
            Field("title", "headline", "The Miller (1971)"),
            Field("html lang", "language", "en"),
            Field("link canonical", "url", "https://weir.example/miller"),
            Field("og:site_name", "publication", "Weir and Wheel"),
            Field("article:published_time", "published", "2009-05-02"),
        ),
        html="<p>Director: Una Fell<br>Cast: Cy Dunn, <b>Eli Gray</b></p>"
        f' <p>{PROSE}</p> <ul><li>One wheel</li><li>Two <a rel="nofollow noopener">stones</a></li></ul> <p>{MORE}</p>',
    )


def test_ratings_and_dates_that_extraction_of_articles_loses_are_kept(tmp_path: Path) -> None:
    main = f"""<main><h1>The Miller</h1><article><div class="when">Posted on May 2, 2009</div>
        <p class="rating">★★★☆</p><div><p>{PROSE}</p><p>{MORE}</p><p>7/10</p></div></article></main>"""
    record = read_page(tmp_path, page(main, "<title>Weir and Wheel - The Miller</title>"))
    assert record.text == f"Posted on May 2, 2009\n\n★★★☆\n\n{PROSE}\n\n{MORE}\n\n7/10"
    assert record.fields == (
        Field("heading", "headline", "The Miller"),
        Field("html lang", "language", "en"),
        Field("rating", "rating", "★★★☆"),
        Field("Posted on", "published", "2009-05-02"),
    )
    assert record.parts == (Segment("byline", 0, 23), Segment("body", 23, len(record.text)))


REVIEW = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Person", "@id": "#dora", "name": "Dora Fenn"},
        {
            "@type": "Review",
            "author": {"@id": "#dora"},
            "datePublished": "2009-05-02",
            "inLanguage": "en-GB",
            "reviewRating": {"@type": "Rating", "ratingValue": 3.5, "bestRating": "4"},
            "itemReviewed": {
                "@type": "Movie",
                "name": "The Miller",
                "sameAs": "https://www.imdb.com/title/tt0067001/",
                "duration": "PT1H48M",
                "contentRating": "PG",
                "dateCreated": "1971-11-05",
                "director": [{"@type": "Person", "name": "Una Fell"}],
                "actor": [
                    {
                        "@type": "PerformanceRole",
                        "actor": {"@type": "Person", "name": "Cy Dunn"},
                        "characterName": "Una",
                    },
                    {"@type": "Person", "name": "Eli Gray"},
                ],
                "aggregateRating": {"@type": "AggregateRating", "ratingValue": 9},
            },
        },
    ],
}


def as_json_ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_json_ld_states_the_review_and_its_film(tmp_path: Path) -> None:
    record = read_page(tmp_path, page(f"<article><h1>By night</h1><p>{PROSE}</p></article>", as_json_ld(REVIEW)))
    assert record.fields == (
        Field("heading", "headline", "By night"),
        Field("json-ld:reviewRating.ratingValue", "rating", "3.5"),
        Field("json-ld:reviewRating.bestRating", "rating_best", "4"),
        Field("json-ld:author.name", "critic", "Dora Fenn"),
        Field("json-ld:datePublished", "published", "2009-05-02"),
        Field("json-ld:inLanguage", "language", "en-GB"),
        Field("json-ld:itemReviewed.name", "title", "The Miller"),
        Field("json-ld:itemReviewed.director.name", "director", "Una Fell"),
        Field("json-ld:itemReviewed.actor.name", "actor", "Cy Dunn / Una"),
        Field("json-ld:itemReviewed.actor.name", "actor", "Eli Gray"),
        Field("json-ld:itemReviewed.dateCreated", "year", "1971"),
        Field("json-ld:itemReviewed.duration", "runtime", "108"),
        Field("json-ld:itemReviewed.contentRating", "certificate", "PG"),
        Field("json-ld:itemReviewed.sameAs", "imdb_id", "tt0067001"),
    )


def test_the_review_of_a_book_states_no_film(tmp_path: Path) -> None:
    review = {
        "@type": "Review",
        "itemReviewed": {"@type": "Book", "name": "The Mill"},
        "reviewRating": {"ratingValue": 4},
    }
    record = read_page(tmp_path, page(f"<article><p>{PROSE}</p></article>", as_json_ld(review)))
    assert stated(record) == {"language": "en", "rating": "4"}


def test_reviews_by_others_are_not_the_pages_own(tmp_path: Path) -> None:
    film = {"@type": "Movie", "name": "The Miller", "review": [{"@type": "Review", "author": "A"}, {"@type": "Review"}]}
    record = read_page(tmp_path, page(f"<article><p>{PROSE}</p></article>", as_json_ld(film)))
    assert stated(record) == {"language": "en", "title": "The Miller"}


MICRODATA = f"""<article itemscope itemtype="http://schema.org/Review">
    <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Movie"><span itemprop="name">The Miller</span>
    by <i itemprop="director" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Una Fell</b></i></div>
    <p itemprop="reviewBody">{PROSE}</p>
    <span itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><i itemprop="ratingValue">4</i>
    of <span itemprop="bestRating">6</span></span></article>"""
RDFA = f"""<article vocab="http://schema.org/" typeof="Review">
    <div property="itemReviewed" typeof="Movie"><span property="name">The Miller</span>
    by <span property="director" typeof="Person"><span property="name">Una Fell</span></span></div>
    <p property="reviewBody">{PROSE}</p>
    <span property="reviewRating" typeof="Rating"><i property="ratingValue">4</i>
    of <span property="bestRating">6</span></span></article>"""


@pytest.mark.parametrize(("syntax", "markup"), [("microdata", MICRODATA), ("rdfa", RDFA)])
def test_microdata_and_rdfa_state_the_same(
    tmp_path: Path, syntax: str, markup: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("nothing is fetched")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    record = read_page(tmp_path, page(markup))
    assert set(record.fields) == {
        Field("html lang", "language", "en"),
        Field(f"{syntax}:reviewRating.ratingValue", "rating", "4"),
        Field(f"{syntax}:reviewRating.bestRating", "rating_best", "6"),
        Field(f"{syntax}:itemReviewed.name", "title", "The Miller"),
        Field(f"{syntax}:itemReviewed.director.name", "director", "Una Fell"),
    }


def test_broken_json_ld_is_a_remark_about_a_page_that_is_read(tmp_path: Path) -> None:
    head = '<script type="application/ld+json">{"@type": "Review", </script>'
    items, source = read_file(tmp_path, page(f"<article><p>{PROSE}</p></article>", head), "page.html")
    assert [record.text for record in records(items)] == [PROSE]
    (problem,) = problems(items)
    assert (problem.severity, problem.code, problem.records) == ("warning", "broken-structured-data", 0)
    assert problem.message == "page.html holds json-ld that could not be read; the page was read without it."
    assert source.records == 1


def test_comments_are_told_apart_with_their_authors_and_days(tmp_path: Path) -> None:
    main = f"""<article><h1>The Miller</h1><p>{PROSE}</p></article>
        <div id="comments" class="comments-area"><h2>Two thoughts</h2><ol class="comment-list">
        <li class="comment" id="comment-1"><article class="comment-body">
            <footer class="comment-meta"><cite class="fn">Ivo</cite> <span class="says">says:</span>
            <time datetime="2009-05-03T08:00:00Z">May 3</time></footer>
            <div class="comment-content"><p>Mine own mill!</p><p>Twice.</p></div><div class="reply"><a>Reply</a></div>
        </article>
        <ol class="children"><li class="comment" id="comment-2"><div class="comment-body"><b class="fn">Oda</b>
            <div class="comment-meta">4. May 2009</div><p>So was ours.</p></div></li></ol></li></ol>
        <div id="respond"><form><label>Name</label></form></div></div>"""
    record = read_page(tmp_path, page(main))
    first, second = len(PROSE) + 2, len(PROSE) + 2 + len("Mine own mill!\n\nTwice.") + 2
    assert record.text == f"{PROSE}\n\nMine own mill!\n\nTwice.\n\nSo was ours."
    assert record.comments == (
        Comment("Ivo", "2009-05-03", first, second - 2),
        Comment("Oda", "2009-05-04", second, len(record.text)),
    )
    assert record.parts == (
        Segment("body", 0, first),
        Segment("comment", first, second),
        Segment("comment", second, len(record.text)),
    )
    assert record.html == f"<p>{PROSE}</p>"


def test_code_of_servers_is_taken_out_but_for_the_texts_that_it_shows(tmp_path: Path) -> None:
    php = (
        f'<?php require "menu.php"; $film = "The Miller"; if (1 > 0) {{ echo "<p>no</p>"; }} ?>\n<html><body>'
        f"<h1><?php echo $film; ?></h1><p>{PROSE}</p><?php include 'end.php';"
    )
    record = read_page(tmp_path, php, "miller.php")
    assert (stated(record), record.text) == ({"headline": "The Miller"}, PROSE)
    asp = (
        '\ufeff<%@ Page Title="" Language="C#" %>\n<script runat="server">\n'
        'private string Year { get { return "1971"; } }\n</script>\n'
        f'<asp:Content ID="One" runat="server"><h2>The Miller | <%= Year %></h2><p>Author : Dora Fenn</p><p>{PROSE}</p>'
        "</asp:Content>"
    )
    record = read_page(tmp_path, asp, "miller.aspx")
    assert (stated(record), record.text) == ({"headline": "The Miller | 1971"}, f"Author : Dora Fenn\n\n{PROSE}")


def test_the_sites_name_is_no_critic(tmp_path: Path) -> None:
    head = '<meta name="author" content="Weir and Wheel"><meta property="og:site_name" content="Weir and Wheel">'
    assert "critic" not in stated(read_page(tmp_path, page(f"<article><p>{PROSE}</p></article>", head)))
    signed = f"<article><p>Author : Dora Fenn</p><p>{PROSE}</p></article>"
    head = '<meta name="author" content="webmaster">'
    assert "critic" not in stated(read_page(tmp_path, page(signed, head)))


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    text = "Мельник никогда не спит, и мы не спим вместе с ним, пока вода поднимается. " * 3
    html = f'<html lang="ru"><head><meta charset="windows-1251"></head><body><p>{text}</p></body></html>'
    items, source = read_file(tmp_path, html.encode("windows-1251"), "page.html")
    assert [record.text for record in records(items)] == [text.strip()]
    assert source.encoding == "windows-1251"


@pytest.mark.parametrize(
    ("html", "severity", "code", "message"),
    [
        (
            "<!DOCTYPE html><html><head><title>The Miller</title></head><body><script>show()</script></body></html>",
            "error",
            "no-text",
            "page.html is a page without any text; save the page with the review itself.",
        ),
        (
            page(
                "<main><ul>"
                + '<li><a href="/1">The Miller</a></li><li><a href="/2">The Weir</a></li>' * 9
                + "</ul></main>"
            ),
            "warning",
            "only-links",
            "page.html holds hardly anything but links, which is no review; save the pages that it leads to.",
        ),
    ],
)
def test_a_page_without_a_review_is_one_problem(
    tmp_path: Path, html: str, severity: str, code: str, message: str
) -> None:
    items, source = read_file(tmp_path, html, "page.html")
    (problem,) = problems(items)
    assert (problem.severity, problem.code, problem.message, problem.records) == (severity, code, message, 1)
    assert (records(items), source.format) == ([], "html")


def test_without_the_extra_one_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_pages, "find_spec", lambda name: None if name == "trafilatura" else object())
    items, _ = read_file(tmp_path, page(f"<p>{PROSE}</p>"), "page.html")
    assert [problem.message for problem in problems(items)] == [
        "page.html is a page of HTML, which needs more to be installed: pip install 'datasette-film-reviews[web]'"
    ]


@pytest.mark.parametrize(
    ("start", "path", "recognised"),
    [
        ("<!doctype HTML>", "review", True),
        ('<?xml version="1.0"?>\n<!-- saved --><html xmlns="http://www.w3.org/1999/xhtml">', "review.txt", True),
        ("\ufeff  <body>", "a.aspx", True),
        ("<p>So it goes.</p>", "a.txt", True),
        ("<p>So it goes.</p>", "a.md", False),
        ("<3 this film", "a.html", False),
        ("A plain review of <em>The Miller</em>.", "a.html", False),
        ('<?xml version="1.0"?><rss version="2.0">', "feed.xml", False),
        ("---\ntitle: x\n---\n<p>So it goes.</p>", "a.html", False),
    ],
)
def test_pages_are_told_by_how_they_begin(start: str, path: str, recognised: bool) -> None:
    assert HtmlReader().recognises(start.encode(), path) is recognised
    assert HtmlReader().recognises(("\ufeff" + start.lstrip("\ufeff")).encode("utf-16"), path) is recognised


FRAGMENTS = st.lists(
    st.sampled_from(
        "<p> </p> <div> </div> <b> </b> <ul> <li> </li> </ul> <br> <pre> </pre> <table> <tr> <td> </td> </table> <h1>"
        " </h1> <script> </script> <a\thref='javascript:x'> </a> <img\talt='3/5'> <blockquote> </form> <!-- --> &amp;"
        " &nbsp; &#8203; â€œ café \u00ad".split(" ")
    )
    | st.text(max_size=12),
    max_size=30,
)


@given(FRAGMENTS)
def test_both_readings_of_html_have_the_same_words(pieces: list[str]) -> None:
    reduced = reduce_html(" ".join(piece.replace("\t", " ") for piece in pieces))
    assert words_of(reduced.html) == reduced.text.split()
    assert reduced.text == reduced.text.strip()
    assert "javascript" not in reduced.html
    for repair in reduced.repairs:
        if repair.start is not None:
            assert reduced.text[repair.start : repair.start + len(repair.after)] == repair.after


@settings(deadline=None, max_examples=60)
@given(
    st.binary(max_size=200)
    | FRAGMENTS.map(lambda pieces: " ".join(pieces).replace("\t", " ").encode("utf-8", "replace"))
)
def test_no_page_raises_and_every_page_is_accounted_for(tmp_path_factory: pytest.TempPathFactory, body: bytes) -> None:
    data = b"<html><body>" + body
    items, source = read_file(tmp_path_factory.mktemp("pages"), data, "page.html")
    assert source.records == 1 or problems(items)
    for record in records(items):
        assert words_of(record.html or "") == record.text.split()


def test_a_file_that_goes_is_no_crash() -> None:
    def gone() -> None:
        raise FileNotFoundError(2, "gone")

    with pytest.raises(OSError, match="gone"):
        HtmlReader().read(InputFile(0, "page.html", "", opener=gone))  # type: ignore[arg-type]
