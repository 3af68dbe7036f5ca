"""Cells of tables and queries: for readers on the page, raw in `.json` and `.csv`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from corpus import DOCUMENTS, REVIEWS

if TYPE_CHECKING:
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
    quotes = await cells(datasette, "quotations", "quote")
    assert quotes[0] == (
        '<q class="film-quotation">&lt;script&gt;alert(1)&lt;/script&gt; is not a film &amp; never was.</q>'
    )


@pytest.mark.asyncio
async def test_data_stays_raw(datasette: Datasette) -> None:
    rows = (await datasette.client.get(f"{REVIEWS}/reviews.json?_shape=array&_sort=id")).json()
    assert [row["document"] for row in rows] == [document.text for document in DOCUMENTS]
    assert [row["score"] for row in rows] == [75.0, 62.5, None, 0.0]
    csv = (await datasette.client.get(f"{REVIEWS}/films.csv")).text
    assert "harbour" in csv
    assert "<a" not in csv
