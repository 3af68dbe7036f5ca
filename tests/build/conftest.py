"""Databases built through the public door, and folders to build from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from building import INVENTED, SEEDS, run


@pytest.fixture(scope="session")
def seeds_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seeds") / "reviews.db"
    assert run("build", path, SEEDS).exit_code == 0
    return path


@pytest.fixture(scope="session")
def invented_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("invented") / "reviews.db"
    assert run("build", path, INVENTED).exit_code == 0
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Callable[[dict[str, str | bytes]], Path]:
    """Makes a folder of files from their contents."""

    def make(files: dict[str, str | bytes]) -> Path:
        base = tmp_path / "reviews"
        base.mkdir()
        for name, content in files.items():
            path = base / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return base

    return make
