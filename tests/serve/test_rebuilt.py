"""The file behind a database: one for every thread, whatever is built in its place, and read whole only once."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from typing import TYPE_CHECKING

import pytest
from datasette import hookimpl
from datasette.app import Datasette
from datasette.plugins import pm

from datasette_film_reviews.serve.statements import statement

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

ADDRESSES = ("search.json?q=ahlgren", "search.json?q=lamp&sort=score", "films.json", "critics/ines-quill.json")


@pytest.mark.asyncio
async def test_all_threads_read_the_file_that_was_there_at_the_start(corpus: Path, rated: Path, tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    shutil.copy(corpus, path)
    datasette = Datasette([str(path)], settings={"num_sql_threads": 6})
    before = [(await datasette.client.get(f"/reviews/-/{address}")).json() for address in ADDRESSES]
    shutil.copy(rated, tmp_path / "new.db")
    (tmp_path / "new.db").replace(path)
    answers = await asyncio.gather(
        *(datasette.client.get(f"/reviews/-/{address}") for _ in range(6) for address in ADDRESSES)
    )
    assert [answer.json() for answer in answers] == before * 6


@pytest.mark.asyncio
async def test_no_tag_vouches_for_another_file(corpus: Path, rated: Path, tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    shutil.copy(corpus, path)
    datasette = Datasette([str(path)])
    await datasette.invoke_startup()
    shutil.copy(rated, tmp_path / "new.db")
    (tmp_path / "new.db").replace(path)
    assert "etag" not in (await datasette.client.get("/reviews/-/films.json")).headers
    tagged = (await Datasette([str(path)]).client.get("/reviews/-/films.json")).headers
    assert "etag" in tagged


@pytest.mark.asyncio
@pytest.mark.parametrize("threads", [0, 1])
async def test_servers_with_one_thread_or_none_start(corpus: Path, threads: int) -> None:
    datasette = Datasette([str(corpus)], settings={"num_sql_threads": threads})
    assert (await datasette.client.get("/my+reviews~2E1/-/films")).status_code == 200


@pytest.mark.asyncio
async def test_many_who_come_at_once_have_it_read_once(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Listening:
        __name__ = "listening"

        @hookimpl
        def prepare_connection(self, conn: sqlite3.Connection) -> None:
            conn.set_trace_callback(said.append)

    listening, hashed, digest = Listening(), [], hashlib.file_digest
    monkeypatch.setattr(hashlib, "file_digest", lambda *file: hashed.append(file) or digest(*file))
    pm.register(listening)
    try:
        datasette = Datasette([str(corpus)])
        await datasette.client.get("/my+reviews~2E1")
        address = "/my+reviews~2E1/-/search.json?q=lamp"
        answers = await asyncio.gather(*(datasette.client.get(address) for _ in range(8)))
    finally:
        pm.unregister(listening)
    assert {answer.status_code for answer in answers} == {200}
    assert said.count(statement("search_scores")) == len(hashed) == 1
