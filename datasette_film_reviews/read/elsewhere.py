"""What lies outside the file system: standard input, and URLs that universal-pathlib opens."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from datasette_film_reviews.read.inputs import InputFile, ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

STANDARD_INPUT = "-"
STANDARD_INPUT_PATH = "standard-input"


def elsewhere(number: int, argument: str) -> Iterator[tuple[InputFile, int]]:
    """(file, its size) for everything that ``-`` or a URL leads to, sorted by path.

    Raises:
        ReadError: the URL leads nowhere, or what opens it is not installed.

    """
    if argument == STANDARD_INPUT:
        yield _standard_input(number)
        return
    try:
        from upath import UPath
    except ImportError:
        raise ReadError(
            f"{argument} needs more to be installed: pip install 'datasette-film-reviews[cluster]'"
        ) from None
    try:
        root = UPath(argument)
        files = sorted((path for path in root.rglob("*") if path.is_file()), key=str) if root.is_dir() else [root]
        if not root.exists():
            raise FileNotFoundError
        sizes = [path.stat().st_size or 0 for path in files]
    except ImportError as error:
        raise ReadError(f"{argument} needs more to be installed ({error}).") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise ReadError(
            f"{argument} leads nowhere ({reason}): check its spelling and that it can be reached."
        ) from None
    base = str(root).rstrip("/")
    for path, size in zip(files, sizes, strict=True):
        name = str(path).removeprefix(base).lstrip("/") or path.name
        yield InputFile(number, name, "", partial(_open, path), partial(_open_beside, path)), size


def _open(path: Any) -> BinaryIO:
    try:
        return cast("BinaryIO", path.open("rb"))
    except OSError:
        raise
    except Exception as error:  # each kind of storage has errors of its own
        raise OSError(0, str(error) or type(error).__name__) from None


def _open_beside(path: Any, name: str) -> BinaryIO:
    return _open(path.parent / name)


def _standard_input(number: int) -> tuple[InputFile, int]:
    """Standard input, kept in a temporary file: it can be read only once, and readers look twice."""
    with tempfile.NamedTemporaryFile(prefix="film-reviews-", delete=False) as kept:
        shutil.copyfileobj(sys.stdin.buffer, kept)
    path = Path(kept.name)
    atexit.register(partial(path.unlink, missing_ok=True))
    return InputFile(number, STANDARD_INPUT_PATH, kept.name), path.stat().st_size
