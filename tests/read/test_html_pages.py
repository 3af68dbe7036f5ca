"""Saved pages: the review and nothing of its site, what the page says of itself, and pages that hold no review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import FRAGMENTS, MORE, PROSE, page, read_page, words_of

from datasette_film_reviews.model import Comment, Field, Mark, Record, Segment
from datasette_film_reviews.read import html_pages
from datasette_film_reviews.read.html_pages import HtmlReader
from datasette_film_reviews.read.inputs import InputFile

if TYPE_CHECKING:
    from pathlib import Path


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
        marks=(Mark("strong", 34, 42), Mark("picture", 222, 222, "wheel.jpg", "A wheel"), Mark("link", 238, 244)),
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


def test_comments_that_stand_in_a_list_of_names_and_words(tmp_path: Path) -> None:
    main = f"""<div class="post"><h3>The Miller</h3><p>{PROSE}</p></div><div id="comments"><h4>2 comments:</h4><dl>
        <dt class="comment-author"><a>Ivo</a> said...</dt><dd class="comment-body"><p>Mine own mill!</p></dd>
        <dd class="comment-footer"><span class="comment-timestamp">May 3, 2009 8:00 AM</span></dd>
        <dt class="comment-author">Oda said...</dt><dd class="comment-body">So was ours.</dd></dl></div>"""
    record = read_page(tmp_path, page(main))
    assert [
        (comment.author, comment.published, record.text[comment.start : comment.end]) for comment in record.comments
    ] == [("Ivo", "2009-05-03", "Mine own mill!"), ("Oda", None, "So was ours.")]


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


def test_a_saved_page_says_where_it_was_saved_from(tmp_path: Path) -> None:
    saved = "<!-- saved from url=(0031)https://weir.example/the-miller -->"
    record = read_page(tmp_path, page(f"<h1>Grist</h1><p>{PROSE}</p><p>{MORE}</p>").replace("\n", f"\n{saved}", 1))
    assert [field.value for field in record.fields if field.property == "url"] == ["https://weir.example/the-miller"]


@pytest.mark.parametrize(
    ("description", "titles"),
    [
        ("Una Fell\u2019s The Miller, reviewed", ["Grist", "Una Fell\u2019s The Miller, reviewed"]),
        ("A review of The Miller.", ["Grist", "A review of The Miller"]),
        ("Nobody asks the miller what he does. Our review of the week.", ["Grist"]),
    ],
)
def test_the_description_may_say_what_is_reviewed(tmp_path: Path, description: str, titles: list[str]) -> None:
    head = f'<meta name="description" content="{description}">'
    record = read_page(tmp_path, page(f"<h1>Grist</h1><p>{PROSE}</p><p>{MORE}</p>", head))
    assert [field.value for field in record.fields if field.property == "headline"] == titles


@pytest.mark.parametrize(
    ("title", "critics"),
    [
        ("Una's Movie Barn: The Miller", ["Una"]),
        ("UNA'S MOVIE BARN!!!", ["Una"]),
        ("Una Fell's Film Reviews - The Miller", ["Una Fell"]),
        ("The Miller's Film Diary of Nothing Else", []),
        ("Fell's Movie The Miller", []),
    ],
)
def test_a_site_is_called_after_who_writes_it(tmp_path: Path, title: str, critics: list[str]) -> None:
    record = read_page(tmp_path, page(f"<h2>Grist</h2><p>{PROSE}</p><p>{MORE}</p>", f"<title>{title}</title>"))
    assert [field.value for field in record.fields if field.property == "critic"] == critics


def test_a_row_that_says_by_whom_a_film_is_signs_nothing(tmp_path: Path) -> None:
    box = "<table><tr><td>movie</td><td>The Miller</td></tr><tr><td>by</td><td>Una Fell</td></tr></table>"
    head = '<meta name="Author" content="Cy Dunn">'
    record = read_page(tmp_path, page(f"<h2>Grist</h2><p>{PROSE}</p><p>{MORE}</p>{box}", head))
    assert [field.value for field in record.fields if field.property == "critic"] == ["Cy Dunn"]


@pytest.mark.parametrize(
    ("around", "critic"),
    [
        ("<footer>By <a class='p-author h-card'>Dora Fenn</a></footer>", "Dora Fenn"),
        ("<p>&copy; 1997-2001 Dora Fenn. Do not link.</p>", "Dora Fenn"),
        ("<p>&copy; 2001 Weir Media. Do not link.</p>", None),
        ("<p>By Una Marrin</p><p>&copy; 1997 Dora Fenn.</p>", None),
    ],
)
def test_who_signs_a_page_or_owns_it_is_its_critic(tmp_path: Path, around: str, critic: str | None) -> None:
    main = f"<article><h1>The Miller</h1><p>{PROSE}</p><p>{MORE}</p></article>{around}"
    assert stated(read_page(tmp_path, page(main, "<title>The Miller</title>"))).get("critic") == critic


def test_a_subtitle_between_two_headings_alike_begins_the_text(tmp_path: Path) -> None:
    main = (
        f"<article class='h-entry'><header><h1>Grain of Truth</h1></header><section>Ann Lee’s Salt is wet</section>"
        f"<section><h3>Grain of Truth</h3><p>{PROSE}</p><p>{MORE}</p></section></article>"
    )
    found = read_page(tmp_path, page(main, "<title>Grain of Truth</title>"))
    assert found.text.startswith("Ann Lee’s Salt is wet\n\nNobody in this valley")
    assert [field.value for field in found.fields if field.property == "headline"] == ["Grain of Truth"]


@pytest.mark.parametrize(
    ("title", "within", "film"),
    [
        ("Weir and Wheel - Films - The Oat Field", "That is what <b>The Oat Field</b> is about.", "The Oat Field"),
        ("The Oat Field | Weir and Wheel", "This is <i>THE OAT FIELD</i>, which I saw twice.", "The Oat Field"),
        ("Weir and Wheel - Ann Lee", "These notes are by <b>Ann Lee</b> alone.", None),
        ("Weir and Wheel - The Oat Field", "<b>Weir and Wheel</b> saw <b>The Oat Field</b> twice.", None),
        ("Weir and Wheel - The Oat Field", "The oats are gone.", None),
    ],
)
def test_a_part_of_a_pages_title_that_its_text_sets_apart_is_the_film(
    tmp_path: Path, title: str, within: str, film: str | None
) -> None:
    main = f"<h2>Sheep, wind, moon</h2><p>{PROSE} {within}</p><p>{MORE}</p>"
    found = read_page(tmp_path, page(main, f"<title>{title}</title>"))
    assert next((field.value for field in found.fields if field.property == "title"), None) == film


@pytest.mark.parametrize("title", ["Untitled", "Untitled Document", "New Page 1", "Senza titolo-2", "Sans titre"])
def test_what_programs_call_pages_is_no_title(tmp_path: Path, title: str) -> None:
    found = read_page(tmp_path, page(f"<p>{PROSE}</p><p>{MORE}</p>", f"<title>{title}</title>"))
    assert not any(field.property == "headline" for field in found.fields)


@pytest.mark.parametrize(
    ("title", "headlines"),
    [
        ("Grist to nobody | The Miller review | The Row", ["Grist to nobody", "The Miller review"]),
        ("Grist to nobody – The Miller film review – The Row", ["Grist to nobody", "The Miller film review"]),
        ("Grist to nobody | The Miller – Kritik", ["Grist to nobody"]),
        ("Grist to nobody | Film review | The Row", ["Grist to nobody"]),
        ("Grist to nobody | The Row", ["Grist to nobody"]),
    ],
)
def test_a_page_may_be_called_a_review_of_its_film_below_a_headline(
    tmp_path: Path, title: str, headlines: list[str]
) -> None:
    head = f'<title>{title}</title><meta property="og:site_name" content="The Row">'
    record = read_page(tmp_path, page(f"<h1>Grist to nobody</h1><p>{PROSE}</p><p>{MORE}</p>", head))
    assert [field.value for field in record.fields if field.property == "headline"] == headlines
