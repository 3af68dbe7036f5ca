"""A review of no single film says on its page, and to programs, why it has none."""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest
from datasette.app import Datasette

if TYPE_CHECKING:
    from pathlib import Path

SLUG = "ines-quill-the-lamplighters-daughter"


@pytest.mark.asyncio
async def test_the_page_says_why_a_review_has_no_film(corpus: Path, tmp_path: Path) -> None:
    path = shutil.copy(corpus, tmp_path / "reviews.db")
    with sqlite3.connect(path) as connection:
        connection.execute(
            "update reviews set film_id = null, film_unknown = 'it speaks of several films' where slug = ?", [SLUG]
        )
    connection.close()
    datasette = Datasette([str(path)])
    page = await datasette.client.get(f"/reviews/-/reviews/{SLUG}")
    assert "of no single film: it speaks of several films" in page.text
    found = (await datasette.client.get(f"/reviews/-/reviews/{SLUG}.json")).json()
    assert (found["film"], found["film_unknown"]) == (None, "it speaks of several films")
