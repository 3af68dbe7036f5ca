"""A good database, built once, of which every test spoils its own copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from datasette_film_reviews.pipeline import build

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def good_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds, a review with damaged text, and a file that is passed over."""
    folder = tmp_path_factory.mktemp("good")
    reviews = folder / "reviews"
    shutil.copytree(SEEDS, reviews)
    (reviews / "short.txt").write_text("Itâ€™s a fine film about Harriet Vane (Ann Oakes).", encoding="utf-8")
    (reviews / "picture.txt").write_bytes(b"\xff\xd8\xff\xe0")
    database = folder / "good.db"
    build(database, [str(reviews)], jobs=1)
    return database


@pytest.fixture
def copied_database(good_database: Path, tmp_path: Path) -> Path:
    """A copy to spoil."""
    return Path(shutil.copy(good_database, tmp_path / "copy.db"))
