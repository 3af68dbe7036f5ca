"""Cells of tables and queries: for readers on the page, raw in `.json` and `.csv`."""

from __future__ import annotations

import csv
import html
import io
import re
import sqlite3
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from corpus import DOCUMENTS, REVIEWS

from datasette_film_reviews.serve.statements import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from datasette.app import Datasette


async def cells(datasette: Datasette, path: str, column: str) -> list[str]:
    response = await datasette.client.get(f"{REVIEWS}/{path}")
    assert response.status_code == 200
    return [
        cell.strip()
        for cell in re.findall(rf'<td class="col-{column}(?: [^"]*)?"[^>]*>(.*?)</td>', response.text, re.DOTALL)
    ]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("kind", "slug"),
    [
        ("films", "harbour"),
        ("reviews", "b-tide-b-error-1"),
        ("people", "zoe-ubel"),
        ("critics", "obrien-bob-i"),
    ],
)
async def test_slugs_lead_to_their_pages(datasette: Datasette, kind: str, slug: str) -> None:
    link = f'<a href="{REVIEWS}/-/{kind}/{slug}">{slug}</a>'
    assert await cells(datasette, f"{kind}?slug={slug}", "slug") == [link]


@pytest.mark.asyncio
async def test_scores_are_numbers_with_bars(datasette: Datasette) -> None:
    shown = await cells(datasette, "reviews?_sort=id", "score")
    assert [re.sub("<[^>]*>", "", cell).strip() for cell in shown] == ["75", "63", "&nbsp;", "0"]
    assert re.findall(r'class="film-score-value" width="(\d+)"', "".join(shown)) == ["75", "63", "0"]
    assert all("style=" not in cell for cell in shown)


@pytest.mark.asyncio
async def test_quotes_are_quotations(datasette: Datasette) -> None:
    shown = await cells(datasette, "facts?property=critic", "quote")
    assert shown == ['<q class="film-quotation">Ines Quill</q>']


@pytest.mark.asyncio
async def test_long_texts_are_short_escaped_and_linked(datasette: Datasette) -> None:
    document = DOCUMENTS[0]
    (shown,) = await cells(datasette, "reviews?id=1", "document")
    assert shown.endswith(f'<a href="{REVIEWS}/-/reviews/{document.row["slug"]}">Read the review</a>')
    assert f">{document.text[:200]}…</span>" in shown
    (whole,) = await cells(datasette, "reviews?id=4", "text")
    assert "…" not in whole
    row = (await datasette.client.get(f"{REVIEWS}/reviews/1")).text
    assert "<script>alert(1)" not in row
    assert (await datasette.client.get(f"{REVIEWS}/reviews?_col=text&_nocol=slug")).status_code == 200


@pytest.mark.asyncio
async def test_cells_of_queries(datasette: Datasette) -> None:
    assert await cells(datasette, "problems_found", "path") == ["torn.txt"]
    films = await cells(datasette, "films_ranked", "film_slug")
    assert films[1] == f'<a href="{REVIEWS}/-/films/b-tide-b-error">b-tide-b-error</a>'
    quotes = await cells(datasette, "sentences_about", "quote")
    assert quotes[0] == (
        '<q class="film-quotation">&lt;script&gt;alert(1)&lt;/script&gt; is not a film &amp; never was.</q>'
    )


async def cell_of_query(datasette: Datasette, value: str, column: str) -> str:
    """The cell that a value of SQL gets in a column of a query."""
    path = f"{REVIEWS}?sql={quote(f'select {value} as {column}')}"
    response = await datasette.client.get(path, follow_redirects=True)
    assert response.status_code == 200
    (cell,) = re.findall(rf'<td class="col-{column}[^>]*>(.*?)</td>', response.text, re.DOTALL)
    return str(cell).strip()


@pytest.mark.asyncio
@pytest.mark.parametrize("column", ["tone", "quote_tone", "opinion"])
async def test_tone_is_marked_as_an_estimate(datasette: Datasette, column: str) -> None:
    estimate = '<span class="film-estimate"><abbr title="estimated from the words alone">≈</abbr> 71</span>'
    assert await cell_of_query(datasette, "70.6", column) == estimate
    assert await cell_of_query(datasette, "'warm'", column) == "warm"
    assert await cell_of_query(datasette, "9e999", column) == await cell_of_query(datasette, "9e999", "score") == "inf"


@pytest.mark.asyncio
async def test_spans_lead_to_their_words(datasette: Datasette) -> None:
    ((start,), (end,)) = [await cells(datasette, "facts?id=2", column) for column in ("start", "end")]
    link, shown = re.findall(r'<a href="([^"]*)" class="film-span">([^<]*)</a>', start)[0]
    _first, last = DOCUMENTS[0].span("Rating 3/4")
    assert (link, shown) == (f"{REVIEWS}/-/spans/1/{last - 3}-{last}", f"{last - 3}–{last}")
    assert end == str(last)
    assert await cells(datasette, "facts?_col=start&id=2", "start") == [str(last - 3)]
    review = await datasette.client.get(link, follow_redirects=False)
    assert review.status_code == 302
    page = f"{REVIEWS}/-/reviews/ines-quill-the-lamplighters-daughter"
    assert review.headers["location"] == f"{page}#words-2"
    marked = re.findall(r'>([^<>]*)</mark><a class="note" id="words-2"', (await datasette.client.get(page)).text)
    assert marked == ["3/4"]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("silence", "#:~:text=trusts-,silence,-%3B%20Ahlgren%20trusts%20Ferrars.%20I"),
        (
            "Caspar Thornquist (Tobias Ahlgren) lights the lamps of a port that has no ships.",
            "#:~:text=Caspar%20Thornquist%20%28Tobias%20Ahlgren%29,that%20has%20no%20ships.",
        ),
        ("review\nWendy", "#:~:text=review,Wendy"),
        ("\n\n", ""),
    ],
)
async def test_words_without_evidence_are_found_by_the_browser(datasette: Datasette, words: str, fragment: str) -> None:
    start, end = DOCUMENTS[0].span(words)
    response = await datasette.client.get(f"{REVIEWS}/-/spans/1/{start}-{end}", follow_redirects=False)
    page = f"{REVIEWS}/-/reviews/ines-quill-the-lamplighters-daughter"
    assert response.headers["location"] == page + fragment


@pytest.mark.asyncio
@pytest.mark.parametrize("place", ["9/0-1", "1/3-3", "1/4-3", "1/0-99999999", "0/0-1", "999999999999999999/0-1"])
async def test_words_that_are_not_there(datasette: Datasette, place: str) -> None:
    assert (await datasette.client.get(f"{REVIEWS}/-/spans/{place}")).status_code == 404
    assert (await datasette.client.get(f"/library/-/spans/{place}")).status_code == 404


@pytest.mark.asyncio
async def test_snippets_of_queries_show_their_marks_and_nothing_else(datasette: Datasette) -> None:
    snippet = await cell_of_query(datasette, "marked_snippet('Lit & <b>lamps</b>', 'lamps')", "snippet")
    assert snippet == "Lit &amp; &lt;b&gt;<mark>lamps</mark>&lt;/b&gt;"
    for evil in ("<script>", "<mark><b></mark>", "<mark onclick=x>y</mark>", "a & b", "<mark>x</mark></td>", "&lt;<"):
        assert await cell_of_query(datasette, f"'{evil}'", "snippet") == html.escape(evil)


@pytest.mark.asyncio
@pytest.mark.parametrize("table", sorted(TABLES))
async def test_every_table_stays_raw(datasette: Datasette, corpus: Path, table: str) -> None:
    connection = sqlite3.connect(corpus)
    cursor = connection.execute(f"select * from {table} limit 1000")
    columns = [column for column, *_ in cursor.description]
    rows = sorted(cursor.fetchall(), key=str)
    connection.close()
    data = (await datasette.client.get(f"{REVIEWS}/{table}.json?_shape=array&_size=max")).json()
    assert sorted((tuple(row[column] for column in columns) for row in data), key=str) == rows
    text = (await datasette.client.get(f"{REVIEWS}/{table}.csv?_size=max")).text
    head, *lines = csv.reader(io.StringIO(text, newline=""))
    assert head == columns
    written = sorted(["" if value is None else str(value) for value in row] for row in rows)
    assert sorted(lines) == written


@pytest.mark.asyncio
async def test_data_stays_raw(datasette: Datasette) -> None:
    rows = (await datasette.client.get(f"{REVIEWS}/reviews.json?_shape=array&_sort=id")).json()
    assert [row["document"] for row in rows] == [document.text for document in DOCUMENTS]
    assert [row["score"] for row in rows] == [75.0, 62.5, None, 0.0]
    csv = (await datasette.client.get(f"{REVIEWS}/films.csv")).text
    assert "harbour" in csv
    assert "<a" not in csv
