"""Titles, facets, labels and hidden tables: there without configuration, and giving way to any."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from corpus import REVIEWS, SCHEMA
from datasette.app import Datasette

from datasette_film_reviews.serve.statements import TABLES

if TYPE_CHECKING:
    from conftest import Open

ROOT = Path(__file__).parents[2]
SHIPPED: dict[str, Any] = json.loads((ROOT / "metadata.json").read_text("utf-8"))


def described(tables: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"databases": {"my reviews.1": {"tables": tables, **more}}}


async def table_page(datasette: Datasette, table: str) -> str:
    response = await datasette.client.get(f"{REVIEWS}/{table}")
    assert response.status_code == 200
    text: str = response.text
    return text


def test_every_table_and_column_described_is_there() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA.read_text("utf-8"))
    names = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
    tables = SHIPPED["databases"]["reviews"]["tables"]
    assert set(tables) == names == TABLES
    for table, metadata in tables.items():
        columns = {row[1] for row in connection.execute(f"pragma table_info({table})")}
        named = {*metadata.get("columns", {}), *(f for f in metadata.get("facets", []) if isinstance(f, str))}
        named |= {metadata[key] for key in ("label_column", "sort", "sort_desc") if key in metadata}
        assert named <= columns, table
    connection.close()


@pytest.mark.asyncio
async def test_without_configuration_tables_are_described(opened: Open) -> None:
    datasette = opened()
    for table, metadata in SHIPPED["databases"]["reviews"]["tables"].items():
        page = await table_page(datasette, table)
        if "title" in metadata:
            assert re.search(rf"<h1[^>]*>{re.escape(metadata['title'])}".replace("'", "(?:'|&#39;)"), page), table
    page = await table_page(datasette, "reviews")
    assert "sorted by score descending" in page
    assert "people (linked)" in page
    assert "Top of the rating&#39;s scale" in page
    assert ">The Lamplighter&#39;s Daughter</a>" in page


@pytest.mark.asyncio
async def test_front_page_and_database_page(opened: Open) -> None:
    page = (await opened().client.get(REVIEWS)).text
    assert re.search(r"<h1[^>]*>Film reviews", page)
    assert f'<a href="{REVIEWS}/-/films">Browse the films</a>' in page
    listed = re.findall(r'<div class="db-table">\s*<h[23]><a href="[^"]*/([^"/]+)"', page)
    hidden = {"review_people", "review_films", "review_tags", "build"}
    assert set(listed) == TABLES - hidden


@pytest.mark.asyncio
async def test_operator_wins(opened: Open) -> None:
    mine = {"title": "Mine", "sort": "id", "facets": ["language"], "columns": {"rating": "Stars"}}
    page = await table_page(opened(described({"reviews": mine}, title="All mine")), "reviews")
    assert re.search(r"<h1[^>]*>Mine", page)
    assert "sorted by score" not in page
    assert "people (linked)" not in page
    assert "Stars" in page
    assert "As written" not in page


@pytest.mark.asyncio
async def test_operators_description_stands_alone(opened: Open) -> None:
    page = (await opened({"databases": {"my reviews.1": {"description": "Mine alone"}}}).client.get(REVIEWS)).text
    assert "Mine alone" in page
    assert "Browse the films" not in page


@pytest.mark.asyncio
async def test_shipped_file_links_its_shelf(corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    path.write_bytes(corpus.read_bytes())
    datasette = Datasette([str(path)], metadata=SHIPPED)
    for page in ("/", "/reviews"):
        assert '<a href="reviews/-/films">Browse the films</a>' in (await datasette.client.get(page)).text


@pytest.mark.asyncio
async def test_databases_of_others_stay_as_they_are(opened: Open) -> None:
    datasette = opened()
    page = (await datasette.client.get("/library/books")).text
    assert re.search(r"<h1[^>]*>books", page)
    assert "film_reviews.css" not in page


@pytest.mark.asyncio
async def test_plugins_keep_what_they_were_told_for_every_database(opened: Open) -> None:
    told = {"plugins": {"some-plugin": {"colour": "red"}}}
    datasette = opened(told)
    await datasette.invoke_startup()
    for database in ("my reviews.1", "library"):
        assert datasette.plugin_config("some-plugin", database=database) == {"colour": "red"}


@pytest.mark.asyncio
@pytest.mark.parametrize("pragma", ["application_id = 0", "user_version = 99"])
async def test_database_without_our_mark_is_not_ours(corpus: Path, tmp_path: Path, pragma: str) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(corpus.read_bytes())
    connection = sqlite3.connect(path)
    connection.execute(f"pragma {pragma}")
    connection.commit()
    connection.close()
    datasette = Datasette([str(path)])
    assert (await datasette.client.get("/other/-/films")).status_code == 404
    page = (await datasette.client.get("/other/reviews")).text
    assert "film-score" not in page
    assert re.search(r"<h1[^>]*>reviews", page)
    assert (await datasette.client.get("/other/films_ranked")).status_code == 404


@pytest.mark.asyncio
async def test_several_databases_of_ours_are_all_known(corpus: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.db"
    second.write_bytes(corpus.read_bytes())
    datasette = Datasette([str(corpus)], immutables=[str(second)])
    for path in (f"{REVIEWS}/-/films", "/second/-/films", f"{REVIEWS}/films_ranked", "/second/films_ranked"):
        assert (await datasette.client.get(path)).status_code == 200
    page = (await datasette.client.get("/")).text
    assert "Films in my reviews.1" in page
    assert "Films in second" in page
