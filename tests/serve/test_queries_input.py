"""The shipped queries, whatever is typed into them and however little the database holds."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from corpus import REVIEWS, SCHEMA
from datasette.app import Datasette
from hypothesis import given, settings
from hypothesis import strategies as st
from tables import answer

from datasette_film_reviews.model import APPLICATION_ID, SCHEMA_VERSION
from datasette_film_reviews.serve.canned import Query, queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TYPED = [
    "'", '"', "\"o'", "a OR b", "NEAR(", "*", "^a", "-a", "a:b", "%", "_", "\\", "\0", "a\0b", "\U0001f3a5",
    "\u202ecba", "é" * 500, "1e999", "-1", "9" * 30, "0x10", "nan", "'; drop table films; --", ":critic", "a" * 10_000,
]  # fmt: skip
TEXTS = st.one_of(st.sampled_from(TYPED), st.text(st.characters(blacklist_categories=("Cs",)), max_size=20))
SOME = st.sampled_from([query for query in queries() if query.parameters])


def typed_into(query: Query, typed: str) -> str:
    return urlencode({parameter.name: typed for parameter in query.parameters})


@pytest.mark.asyncio
@pytest.mark.parametrize("typed", TYPED)
async def test_anything_may_be_typed(datasette: Datasette, typed: str) -> None:
    for query in queries():
        if query.parameters:
            path = f"{REVIEWS}/{query.name}.json?{typed_into(query, typed)}"
            assert (await datasette.client.get(path)).status_code == 200, path


@given(query=SOME, typed=TEXTS, suffix=st.sampled_from(["", ".json", ".csv"]))
@settings(deadline=None, max_examples=60)
def test_no_text_breaks_a_page(served: Callable[[str], int], query: Query, typed: str, suffix: str) -> None:
    assert served(f"{REVIEWS}/{query.name}{suffix}?{typed_into(query, typed)}") == 200


@pytest.fixture(scope="module")
def served(corpus: Path) -> Iterator[Callable[[str], int]]:
    """The status of a page of the corpus."""
    datasette = Datasette([str(corpus)])

    async def status(path: str) -> int:
        return int((await datasette.client.get(path)).status_code)

    with asyncio.Runner() as runner:
        yield lambda path: runner.run(status(path))


@pytest.fixture
def hollow(tmp_path: Path) -> Path:
    """A database of ours with no row, and with its full-text tables."""
    path = tmp_path / "hollow.db"
    connection = sqlite3.connect(path)
    connection.executescript(SCHEMA.read_text("utf-8"))
    connection.execute("create virtual table sentences_fts using fts5(text, content=sentences)")
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
    connection.close()
    return path


@pytest.mark.asyncio
async def test_empty_tables_have_no_answers(hollow: Path) -> None:
    datasette = Datasette([str(hollow)])
    for query in queries():
        assert await answer(datasette, f"/hollow/{query.name}") == []
        assert (await datasette.client.get(f"/hollow/{query.name}?{typed_into(query, 'x')}")).status_code == 200


@pytest.mark.asyncio
async def test_lost_full_text_table_fails_clearly(hollow: Path) -> None:
    connection = sqlite3.connect(hollow)
    connection.execute("drop table sentences_fts")
    connection.close()
    datasette = Datasette([str(hollow)])
    response = await datasette.client.get("/hollow/sentences_about.json")
    assert response.status_code == 400
    assert "no such table: sentences_fts" in response.text
    assert (await datasette.client.get("/hollow/sentences_about")).status_code in (200, 400)
