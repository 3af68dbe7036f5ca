"""A database of ours of which a part is gone, or that an older build has left without it: pages say what is missing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from datasette.app import Datasette

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
