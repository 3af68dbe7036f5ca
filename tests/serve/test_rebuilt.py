"""A database that is built anew while it is served: every answer is of one file, not of two."""

from __future__ import annotations

import asyncio
import shutil
from typing import TYPE_CHECKING

import pytest
from datasette.app import Datasette

if TYPE_CHECKING:
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
@pytest.mark.parametrize("threads", [0, 1])
async def test_servers_with_one_thread_or_none_start(corpus: Path, threads: int) -> None:
    datasette = Datasette([str(corpus)], settings={"num_sql_threads": threads})
    assert (await datasette.client.get("/my+reviews~2E1/-/films")).status_code == 200
