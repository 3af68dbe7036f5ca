"""Opening a database so that nothing can change it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from os import PathLike


def open_read_only(path: str | PathLike[str]) -> sqlite3.Connection:
    """Connect to an existing SQLite file without the means to write.

    Raises:
        sqlite3.OperationalError: there is no file, or it cannot be opened.

    """
    return sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
