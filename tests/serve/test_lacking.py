"""A database of which a part is gone, that is not filled yet, or that takes too long: pages say what is missing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from corpus import REVIEWS
from datasette.app import Datasette
from datasette.database import Database, QueryInterrupted

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = "reviews/ines-quill-the-lamplighters-daughter"


@pytest.fixture
def torn(corpus: Path, tmp_path: Path, change: str) -> Datasette:
    path = tmp_path / "torn.db"
    shutil.copy(corpus, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(change)
    return Datasette([str(path)])


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("change", "lacking", "page"),
    [
        ("drop table credits", "credits", "films"),
        ("drop table film_words", "film_words", "films/the-lamplighters-daughter"),
        ("drop table repairs", "repairs", REVIEW),
        ("drop table critic_words", "critic_words", "critics/ines-quill"),
        ("drop table review_people", "review_people", "people/maud-ferrars"),
        ("drop table tags", "tags", "search"),
        ("alter table reviews drop column film_unknown", "reviews.film_unknown", REVIEW),
    ],
)
async def test_page_says_what_its_database_lacks(torn: Datasette, lacking: str, page: str) -> None:
    says = f"This page cannot be made: the database lacks {lacking}. Build it again to get it back"
    response = await torn.client.get(f"/torn/-/{page}")
    assert (response.status_code, response.text) == (404, says)
    response = await torn.client.get(f"/torn/-/{page}.json")
    assert (response.status_code, response.json()) == (404, {"ok": False, "error": says, "status": 404})


@pytest.mark.asyncio
@pytest.mark.parametrize("change", ["drop table problems", "drop table critics", "drop table films"])
async def test_page_of_a_torn_database_shows_its_tables(torn: Datasette, change: str) -> None:
    response = await torn.client.get("/torn")
    assert response.status_code == 200
    assert 'href="/torn/reviews"' in response.text
    assert f'href="/torn/{change.split()[-1]}"' not in response.text


@pytest.mark.asyncio
@pytest.mark.parametrize("address", ["openapi.json", "spans/1/0-8", "films", "films/unknown.json"])
async def test_what_takes_too_long_is_said(datasette: Datasette, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    await datasette.client.get(f"{REVIEWS}/-/films")
    monkeypatch.setattr(Database, "execute", _too_long)
    response = await datasette.client.get(f"{REVIEWS}/-/{address}")
    assert response.status_code == 503
    assert "This took longer than this server's time limit for queries" in response.text


async def _too_long(*_arguments: object, **_named: object) -> None:
    raise QueryInterrupted(sqlite3.OperationalError("interrupted"), "select", {})


@pytest.mark.asyncio
async def test_database_in_memory_is_known_once_it_is_filled(corpus: Path) -> None:
    datasette = Datasette()
    database = datasette.add_memory_database("film_reviews_filled_late")
    assert (await datasette.client.get(f"/{database.name}/-/films")).status_code == 404

    filled = sqlite3.connect(f"file:{database.memory_name}?mode=memory&cache=shared", uri=True)
    with closing(filled), closing(sqlite3.connect(corpus)) as source:
        source.backup(filled)
    response = await datasette.client.get(f"/{database.name}/-/films.json")
    assert response.status_code == 200
    assert response.json()["count"] == 2
