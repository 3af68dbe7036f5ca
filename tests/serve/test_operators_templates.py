"""Templates of the operator in the place of ours, beside other plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from datasette.app import Datasette

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("template", "title"),
    [
        ("Only {{ page.title }}, of {{ url('films') }}", "my reviews.1"),
        ("{% set title = 'Ours' %}Only {{ page.title }}, of {{ url('films') }}", "Ours"),
    ],
)
async def test_template_of_a_film_may_leave_out_the_title(
    corpus: Path, tmp_path: Path, template: str, title: str
) -> None:
    (tmp_path / "film_reviews").mkdir()
    (tmp_path / "film_reviews" / "film.html").write_text(template, encoding="utf-8")
    datasette = Datasette([str(corpus)], template_dir=str(tmp_path))
    response = await datasette.client.get("/my+reviews~2E1/-/films/the-lamplighters-daughter")
    assert response.status_code == 200
    assert f"<title>{title}</title>" in response.text
    assert "Only The Lamplighter&#39;s Daughter, of /my+reviews~2E1/-/films" in response.text
