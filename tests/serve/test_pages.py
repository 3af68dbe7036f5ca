"""The pages of films, reviews, people and critics, and the same data as JSON."""

from __future__ import annotations

import html
import json
import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from corpus import DOCUMENTS, REVIEWS
from datasette.app import Datasette

if TYPE_CHECKING:
    from conftest import Open

EXPECTED = Path(__file__).parent / "expected"

LAMPLIGHTER = f"{REVIEWS}/-/films/the-lamplighters-daughter"
FIRST = f"{REVIEWS}/-/reviews/ines-quill-the-lamplighters-daughter"
SECOND = f"{REVIEWS}/-/reviews/obrien-bob-i-the-lamplighters-daughter"

PAGES = {
    "shelf": f"{REVIEWS}/-/films",
    "film": LAMPLIGHTER,
    "review": FIRST,
    "person": f"{REVIEWS}/-/people/maud-ferrars",
    "critic": f"{REVIEWS}/-/critics/obrien-bob-i",
    "search": f"{REVIEWS}/-/search",
}


def words(markup: str) -> str:
    """What a reader sees of the page's main part, each run of white space as one space."""
    main = re.search(r"<main.*</main>", markup, re.DOTALL)
    assert main
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", main[0])).split())


def tagged(markup: str, pattern: str) -> list[str]:
    """The text of every match's first group, without tags."""
    return [
        " ".join(html.unescape(re.sub(r"<[^>]*>", "", found)).split())
        for found in re.findall(pattern, markup, re.DOTALL)
    ]


@pytest.mark.asyncio
@pytest.mark.parametrize("name", PAGES)
async def test_json_is_whole(datasette: Datasette, name: str) -> None:
    response = await datasette.client.get(f"{PAGES[name]}.json")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/json")
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.json() == json.loads((EXPECTED / f"{name}.json").read_text("utf-8"))


@pytest.mark.asyncio
@pytest.mark.parametrize("name", PAGES)
async def test_page_is_one_document_of_its_own(datasette: Datasette, name: str) -> None:
    response = await datasette.client.get(PAGES[name])
    assert response.status_code == 200
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["link"].startswith(
        f'<http://localhost{PAGES[name]}.json>; rel="alternate"; type="application/json"'
    )
    markup = response.text
    assert re.findall(r'<html lang="en"', markup) == ['<html lang="en"']
    assert len(re.findall("<main", markup)) == len(re.findall("<h1", markup)) == 1
    ids = re.findall(r'\sid="([^"]+)"', markup)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', markup)) <= set(ids)
    sheet = re.findall(r'<link rel="stylesheet" href="([^"]*film_reviews[^"]*)"', markup)
    assert len(sheet) == 1
    assert (await datasette.client.get(sheet[0])).headers["content-type"].startswith("text/css")


@pytest.mark.asyncio
@pytest.mark.parametrize("name", PAGES)
async def test_every_link_of_a_page_leads_somewhere(datasette: Datasette, name: str) -> None:
    markup = (await datasette.client.get(PAGES[name])).text
    main = markup[markup.index("<main") : markup.index("</main>")]
    links = {html.unescape(link).split("#")[0] for link in re.findall(r'href="(/[^"]+)"', main)}
    assert links
    for link in links:
        assert (await datasette.client.get(link)).status_code == 200, link


@pytest.mark.asyncio
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.row["slug"])
async def test_body_is_the_critics_text_and_nothing_else(datasette: Datasette, document: Any) -> None:
    markup = (await datasette.client.get(f"{REVIEWS}/-/reviews/{document.row['slug']}")).text
    body = re.search(r'<div class="film-body"[^>]*>(.*?)</div>', markup, re.DOTALL)
    assert body
    shown = [
        html.unescape(re.sub(r"<[^>]*>", "", paragraph))
        for paragraph in re.findall(r"<p>(.*?)</p>", body[1], re.DOTALL)
    ]
    text = "".join(words for kind, words in document.segments if kind == "body")
    assert shown == [line.strip() for line in text.split("\n") if line.strip()]


@pytest.mark.asyncio
async def test_review_shows_what_was_found_cut_and_repaired(datasette: Datasette) -> None:
    markup = (await datasette.client.get(FIRST)).text
    assert tagged(markup, r"<h1.*?>(.*?)</h1>") == ["Light & <em>less</em>"]
    assert tagged(markup, r'<p class="film-verdict".*?>(.*?)</p>') == [
        "3/4 75 of 100 · the review states that the best is 4"
    ]
    body = markup[markup.index("film-body") : markup.index("film-comments")]
    assert re.findall(r'<mark class="([^"]*)"[^>]*>(?:<a href="([^"]*)">)?([^<]*)', body) == [
        ("fact", "", "Caspar Thornquist"),
        ("fact", f"{REVIEWS}/-/people/tobias-ahlgren", " ("),
        ("fact", f"{REVIEWS}/-/people/tobias-ahlgren", "Tobias Ahlgren"),
        ("fact", f"{REVIEWS}/-/people/tobias-ahlgren", ")"),
        ("fact fact-dropped", "", "a port"),
        ("fact", f"{REVIEWS}/-/people/maud-ferrars", "Ferrars trusts"),
        ("fact fact-quiet", "", " silence"),
        ("fact", f"{REVIEWS}/-/films/harbour", "Harbour"),
    ]
    evidence = markup[markup.index("film-evidence") : markup.index("film-cut")]
    (seventh,) = tagged(evidence, r'<li id="evidence-7" value="7">(.*?)</ul>')
    assert seventh == (
        "…Ahlgren) lights the lamps of a port that has no ships. Ferrars… ↩ place port "
        "A name known from elsewhere in the same review · confidence 0.60 · not kept"
    )
    assert tagged(evidence, r'<li id="fact-11">(.*?)</li>') == [
        "certificate 12 field certificate; A field of the front matter · confidence 1.00"
    ]
    cut = markup[markup.index("film-cut") : markup.index("film-repairs")]
    assert tagged(cut, r"<dt>(.*?)</dt>") == ["header", "byline", "boilerplate"]
    assert tagged(cut, r"<dd>(.*?)</dd>") == ["Director: Maud FerrarsRating 3/4", "By Ines Quill", "Share this review"]
    repairs = markup[markup.index("film-repairs") : markup.index("film-source")]
    assert [tagged(row, r"<td>(.*?)</td>") for row in re.findall(r"<tr>(.*?)</tr>", repairs, re.DOTALL)[1:]] == [
        ["mojibake", "â€œ", "“", "1"],
        ["no-break space", "U+00A0", "U+0020", "7"],
    ]
    assert "File quay/1.txt Read as text, utf-8, 334 bytes" in words(markup)
    assert 'href="https://example.org/lamps?a=1&amp;b=2"' in markup


@pytest.mark.asyncio
async def test_review_shows_its_tone_and_what_made_it_and_leads_to_its_quote(datasette: Datasette) -> None:
    markup = (await datasette.client.get(FIRST)).text
    shown = words(markup)
    assert "Estimated tone 71 of 100 · from the words alone; it is no rating" in shown
    why = markup[markup.index('<details class="film-why"') : markup.index('<figure class="film-pull"')]
    assert [tagged(row, r"<t[hd].*?>(.*?)</t[hd]>") for row in re.findall(r"<tr>(.*?)</tr>", why, re.DOTALL)] == [
        ["Words", "Weight"],
        ["silence", "+0.60"],
        ["has no", "−0.25"],
        ["(all other words), 9 of them", "+0.50"],
        ["(a text of this length)", "+0.06"],
    ]
    assert "All of them add up to +0.91" in shown
    (quoted,) = tagged(markup, r'<figure class="film-pull">(.*?)</figure>')
    assert quoted == (
        "Ferrars trusts silence; Ahlgren trusts Ferrars. The quote of all its reviews that speaks best for the film"
        " · tone 66, estimated"
    )
    assert '<a href="#quote">Ferrars trusts' in markup
    assert re.search(r'<p><a class="quote-place" id="quote"></a><mark[^>]*><a[^>]*>Ferrars trusts', markup)
    assert "aspect direction of Maud Ferrars" in shown
    assert "tone 66, estimated from its sentence" in shown
    other = (await datasette.client.get(SECOND)).text
    assert not re.search(r'film-why|film-tone|id="quote"|film-pull', other)


@pytest.mark.asyncio
async def test_film_shows_its_tone_its_quotes_and_what_is_judged(datasette: Datasette) -> None:
    markup = (await datasette.client.get(LAMPLIGHTER)).text
    shown = words(markup)
    assert "Estimated tone 71 of 100 · from the words of 1 review; it is no rating" in shown
    quote = "Ferrars trusts silence; Ahlgren trusts Ferrars."
    assert f"A quote for it {quote} For it: Ines Quill · tone 66, estimated" in shown
    assert f'<blockquote class="film-quote"><a href="{FIRST}#quote">{quote}</a></blockquote>' in markup
    assert "What its critics judge direction 1 review · tone 66, estimated" in shown
    other = (await datasette.client.get(f"{REVIEWS}/-/films/b-tide-b-error")).text
    assert not re.search(r'film-tone|id="quotes"|id="aspects"', other)


@pytest.mark.asyncio
async def test_comments_stand_apart_with_their_authors(datasette: Datasette) -> None:
    markup = (await datasette.client.get(FIRST)).text
    comments = markup[markup.index("film-comments") : markup.index("film-others")]
    assert tagged(comments, r"<p[^>]*>(.*?)</p>") == ["Wendy", "I cried <b>twice</b>.", "And then again."]


@pytest.mark.asyncio
async def test_assumed_scale_is_said_and_no_script_is_linked(datasette: Datasette) -> None:
    markup = (await datasette.client.get(SECOND)).text
    assert tagged(markup, r'<p class="film-verdict".*?>(.*?)</p>') == [
        "** ½ 63 of 100 · taken to be out of 4, which the review does not say"
    ]
    assert "javascript:" not in markup


@pytest.mark.asyncio
async def test_film_shows_who_says_what_and_who_disagrees(datasette: Datasette) -> None:
    markup = (await datasette.client.get(LAMPLIGHTER)).text
    shown = words(markup)
    assert "69 of 100, the mean of 2 ratings in 3 reviews" in shown
    stated = markup[markup.index("film-stated") : markup.index("film-credits")]
    assert tagged(stated, r"<dt>(.*?)</dt>") == ["Title", "Year", "Certificate", "Runtime"]
    assert tagged(stated, r"<dd[^>]*>(.*?)</dd>")[-2:] == [
        '101 minutes Ines Quill (field runtime), O\'Brien "Bob" <i> 101 minutes',
        "1 other value, not kept",
    ]
    assert "Runtime 101 minutes : 2 reviews" in shown
    assert '99 minutes : 1 review O\'Brien "Bob" <i> 99 minutes' in shown
    assert "Directed by Maud Ferrars · 12 · 101 minutes" in shown
    assert "Tobias Ahlgren as Caspar Thornquist also spelled Caspar Thornkvist" in shown
    assert "Character played by Tobias Ahlgren Caspar Thornquist : 2 reviews" in shown
    assert f'<a href="{SECOND}#fact-15">' in markup


@pytest.mark.asyncio
@pytest.mark.parametrize(("review", "disputed"), [(1, []), (2, ["The Lamplighter's Daughter", "Harbour"])])
async def test_review_disputes_a_title_only_if_it_does_not_give_it(
    corpus: Path, tmp_path: Path, review: int, disputed: list[str]
) -> None:
    path = tmp_path / "titles.db"
    path.write_bytes(corpus.read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute(
            "insert into facts (review_id, property, value, field, method, confidence, used)"
            " values (?, 'title', 'Harbour', 'title', 'named', 0.5, 0)",
            [review],
        )
    connection.close()
    film = (await Datasette([str(path)]).client.get("/titles/-/films/the-lamplighters-daughter.json")).json()
    assert [one["value"] for one in film["said"]["title"]] == ["The Lamplighter's Daughter", "Harbour"]
    titles = [conflict["values"] for conflict in film["conflicts"] if conflict["property"] == "title"]
    assert [value["value"] for values in titles for value in values] == disputed


@pytest.mark.asyncio
async def test_unknown_is_said(datasette: Datasette) -> None:
    shown = words((await datasette.client.get(f"{REVIEWS}/-/films/b-tide-b-error")).text)
    assert "Year unknown: no review states it" in shown
    assert "0 of 100, the mean of 1 rating in 1 review" in shown
    assert "<b>Tide</b> & Error" in shown


@pytest.mark.asyncio
async def test_film_that_is_only_named_says_so_and_no_more(datasette: Datasette) -> None:
    markup = (await datasette.client.get(f"{REVIEWS}/-/films/harbour")).text
    assert tagged(markup, r"<h2.*?>(.*?)</h2>") == ["Named in reviews of other films"]
    assert "Harbour No review is of it: others name it Named" in words(markup)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["The Lamplighter's Daughter", "<b>Tide</b> & Error"]),
        ("?sort=title", ["<b>Tide</b> & Error", "The Lamplighter's Daughter"]),
        ("?sort=title&order=desc", ["The Lamplighter's Daughter", "<b>Tide</b> & Error"]),
        ("?sort=score", ["The Lamplighter's Daughter", "<b>Tide</b> & Error"]),
        ("?sort=score&order=asc", ["<b>Tide</b> & Error", "The Lamplighter's Daughter"]),
        ("?sort=year&order=asc", ["The Lamplighter's Daughter", "<b>Tide</b> & Error"]),
        ("?sort=id;drop&order=sideways&page=-1", ["The Lamplighter's Daughter", "<b>Tide</b> & Error"]),
        ("?page=99999999999999999999", ["The Lamplighter's Daughter", "<b>Tide</b> & Error"]),
    ],
)
async def test_shelf_sorts_with_unknowns_last(datasette: Datasette, query: str, titles: list[str]) -> None:
    body = (await datasette.client.get(f"{REVIEWS}/-/films.json{query}")).json()
    assert [film["title"] for film in body["films"]] == titles
    page = (await datasette.client.get(f"{REVIEWS}/-/films{query}")).text
    assert tagged(page, r'<a class="film-title"[^>]*>(.*?)</a>') == titles


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("path", "similar"),
    [
        (
            "films/the-lamplighter-daughter",
            [{"slug": "the-lamplighters-daughter", "title": "The Lamplighter's Daughter"}],
        ),
        ("people/maude-ferrars", [{"slug": "maud-ferrars", "name": "Maud Ferrars"}]),
        ("critics/zzz", []),
        ("reviews/%F0%9F%8E%A5", []),
        ("films/~00~27~22~3Cscript~3E", []),
    ],
)
async def test_unknown_slug_is_not_found_and_suggests(datasette: Datasette, path: str, similar: list[Any]) -> None:
    response = await datasette.client.get(f"{REVIEWS}/-/{path}.json")
    assert response.status_code == 404
    body = response.json()
    assert (body["ok"], body["status"], body["similar"]) == (False, 404, similar)
    page = await datasette.client.get(f"{REVIEWS}/-/{path}")
    assert page.status_code == 404
    assert "Not found" in words(page.text)
    assert "<script>" not in page.text[page.text.index("<main") : page.text.index("</main>")]
    for one in similar:
        assert f'href="{REVIEWS}/-/{path.split("/")[0]}/{one["slug"]}"' in page.text


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "path", ["/library/-/films", "/library/-/films/x.json", "/nowhere/-/films", "/nowhere/-/people/x"]
)
async def test_other_databases_have_no_such_pages(datasette: Datasette, path: str) -> None:
    assert (await datasette.client.get(path)).status_code == 404


@pytest.mark.asyncio
async def test_base_url_comes_before_every_address(opened: Open) -> None:
    datasette = opened(base_url="/films/at/")
    for path in PAGES.values():
        markup = (await datasette.client.get(path)).text
        main = markup[markup.index("<main") : markup.index("</main>")]
        assert all(link.startswith("/films/at/my+reviews~2E1/-/") for link in re.findall(r'href="(/[^"]+)"', main))
        sheet = re.findall(r'<link rel="stylesheet" href="([^"]*film_reviews[^"]*)"', markup)
        assert sheet[0].startswith("/films/at/-/static-plugins/")


@pytest.mark.asyncio
async def test_datasettes_pages_lead_to_the_shelf(datasette: Datasette) -> None:
    link = f'<a href="{REVIEWS}/-/films"'
    assert link in (await datasette.client.get("/")).text
    assert (await datasette.client.get(REVIEWS)).text.count(link) == 3
    other = (await datasette.client.get("/library")).text
    assert other.count(link) == 1
    assert "film_reviews.css" not in other
