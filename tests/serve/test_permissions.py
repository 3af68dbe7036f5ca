"""Whoever may not view a table sees nothing of it: no page, no facet, no filter, no query."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from corpus import REVIEWS

from datasette_film_reviews.serve.canned import queries

if TYPE_CHECKING:
    from conftest import Open

TABLES_OF_PAGES = {
    "films": {"films", "reviews", "credits", "people"},
    "films/the-lamplighters-daughter": {
        "films", "facts", "reviews", "credits", "people", "critics", "sentences", "review_films", "film_words"
    },
    "reviews/ines-quill-the-lamplighters-daughter": {
        "reviews", "films", "critics", "sources", "segments", "facts", "methods", "people", "comments", "repairs"
    },
    "people/maud-ferrars": {"people", "credits", "films", "facts", "sentences", "reviews", "review_people"},
    "critics/ines-quill": {"critics", "critic_words", "reviews", "films"},
    "search": {
        "reviews", "films", "critics", "people", "sentences", "review_people", "tags", "review_tags", "vocabulary"
    },
}  # fmt: skip


def closed(table: str | None = None) -> dict[str, Any]:
    """The configuration that keeps one table, or the whole database, to the actor called root."""
    allow: dict[str, Any] = {"allow": {"id": "root"}}
    return {"databases": {"my reviews.1": {"tables": {table: allow}} if table else allow}}


@pytest.mark.asyncio
@pytest.mark.parametrize("suffix", ["", ".json"])
@pytest.mark.parametrize(
    ("page", "table"), [(page, table) for page, tables in TABLES_OF_PAGES.items() for table in sorted(tables)]
)
async def test_page_needs_each_of_its_tables(opened: Open, page: str, table: str, suffix: str) -> None:
    datasette = opened(closed(table))
    path = f"{REVIEWS}/-/{page}{suffix}"
    response = await datasette.client.get(path)
    assert response.status_code == 403
    assert not re.search("Lamplighter|Ferrars|Quill|Ahlgren", response.text)
    cookies = {"ds_actor": datasette.sign({"a": {"id": "root"}}, "actor")}
    assert (await datasette.client.get(path, cookies=cookies)).status_code == 200


FORMS = [
    f"{page}{suffix}"
    for page, suffix in (
        *((page, ".jsonld") for page in TABLES_OF_PAGES if "/" in page),
        *(("reviews/ines-quill-the-lamplighters-daughter", suffix) for suffix in (".md", ".txt", ".annotations.json")),
        ("search", ".csv"),
        ("films", ".csv"),
    )
]


@pytest.mark.asyncio
@pytest.mark.parametrize("page", FORMS)
async def test_no_form_of_a_page_tells_of_closed_tables(opened: Open, page: str) -> None:
    for table in ("reviews", None):
        response = await opened(closed(table)).client.get(f"{REVIEWS}/-/{page}")
        assert response.status_code == 403
        assert response.json() == {
            "ok": False,
            "error": "You do not have permission to view this page",
            "status": 403,
        }


@pytest.mark.asyncio
@pytest.mark.parametrize("page", TABLES_OF_PAGES)
async def test_page_needs_no_other_table(opened: Open, page: str) -> None:
    for table in ("problems", "build", "methods" if page == "search" else "tags"):
        assert (await opened(closed(table)).client.get(f"{REVIEWS}/-/{page}")).status_code == 200


@pytest.mark.asyncio
@pytest.mark.parametrize("page", [*TABLES_OF_PAGES, "films/unknown", "people/unknown.json"])
async def test_closed_database_has_no_pages(opened: Open, page: str) -> None:
    response = await opened(closed()).client.get(f"{REVIEWS}/-/{page}")
    assert response.status_code == 403
    assert not re.search("Lamplighter|Ferrars|Quill|Ahlgren", response.text)


@pytest.mark.asyncio
@pytest.mark.parametrize("table", ["reviews", "facts", None])
async def test_spans_tell_nothing_of_closed_tables(opened: Open, table: str | None) -> None:
    response = await opened(closed(table)).client.get(f"{REVIEWS}/-/spans/1/0-8", follow_redirects=False)
    assert response.status_code == 403
    assert "location" not in response.headers


@pytest.mark.asyncio
async def test_closed_shelf_is_in_no_menu(opened: Open) -> None:
    for path in ("/", REVIEWS):
        page = (await opened(closed("films")).client.get(path)).text
        assert not re.search(r"/-/films\"[^>]*>(?!Browse)", page)


@pytest.mark.asyncio
@pytest.mark.parametrize("table", ["people", "review_people"])
async def test_closed_table_is_neither_facet_nor_filter(opened: Open, table: str) -> None:
    datasette = opened(closed(table))
    page = await datasette.client.get(f"{REVIEWS}/reviews?_facet_linked=people&_facet_linked=review_people")
    assert page.status_code == 200
    assert not re.search("linked_people=|people \\(linked\\)|Tobias Ahlgren</a>", page.text)
    everything = (await datasette.client.get(f"{REVIEWS}/reviews.json?_shape=array")).json()
    assert len(everything) == 4
    for name in ("people", "review_people"):
        filtered = await datasette.client.get(f"{REVIEWS}/reviews.json?_shape=array&_linked_{name}=3")
        assert filtered.json() == everything


@pytest.mark.asyncio
@pytest.mark.parametrize("table", ["people", "sentences"])
async def test_closed_table_closes_its_queries_and_no_others(opened: Open, table: str) -> None:
    datasette = opened(closed(table))
    cookies = {"ds_actor": datasette.sign({"a": {"id": "root"}}, "actor")}
    listed = (await datasette.client.get(REVIEWS)).text
    for query in queries():
        reads_it = re.search(rf"\b(from|join) {table}(_fts)?\b", query.sql)
        path = f"{REVIEWS}/{query.name}.json"
        response = await datasette.client.get(path)
        assert response.status_code == (403 if reads_it else 200), path
        assert (await datasette.client.get(path, cookies=cookies)).status_code == 200
        if reads_it:
            assert not re.search("Ferrars|Ahlgren", response.text)
            assert f"/{query.name}" not in listed


@pytest.mark.asyncio
async def test_queries_ask_for_no_permission_to_run_sql(opened: Open) -> None:
    datasette = opened({"databases": {"my reviews.1": {"allow_sql": False}}})
    any_sql = await datasette.client.get(f"{REVIEWS}.json?sql=select+1", follow_redirects=True)
    assert any_sql.status_code == 403
    for query in queries():
        assert (await datasette.client.get(f"{REVIEWS}/{query.name}.json")).status_code == 200, query.name


@pytest.mark.asyncio
async def test_closed_database_has_no_queries(opened: Open) -> None:
    datasette = opened(closed())
    for query in queries():
        assert (await datasette.client.get(f"{REVIEWS}/{query.name}.json")).status_code == 403
