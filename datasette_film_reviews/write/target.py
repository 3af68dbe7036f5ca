"""The file that is built: refused when it is somebody else's, replaced in one step when the build succeeds."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from datasette_film_reviews.model import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"


class TargetError(Exception):
    """The database cannot be written where it should be; the message is one plain sentence for the user."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A temporary path beside ``target``, moved over it when the block ends well and removed when it does not.

    Raises `TargetError` where ``target`` is a folder, cannot be written, or is a file that we did not make.
    """
    _check(target)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.building")
    try:
        temporary.touch(exist_ok=False)
    except OSError as error:
        raise TargetError(
            f"{target} cannot be written ({_reason(error)}): choose a folder that exists and that you may write to."
        ) from None
    try:
        yield temporary
        temporary.chmod(0o666 & ~_umask() if not target.exists() else target.stat().st_mode & 0o777)
        temporary.replace(target)
    except sqlite3.OperationalError as error:
        raise TargetError(
            f"{target} could not be written ({error}): see whether the disk is full. An earlier database is as it was."
        ) from None
    finally:
        for leftover in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            leftover.unlink(missing_ok=True)


def _check(target: Path) -> None:
    if target.is_dir():
        raise TargetError(
            f"{target} is a folder: name the database file to write, for example {target / 'reviews.db'}."
        )
    if not target.exists():
        return
    if not target.is_file():
        raise TargetError(f"{target} is a device or pipe and was left untouched: name a database file.")
    try:
        with target.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise TargetError(f"{target} cannot be read ({_reason(error)}): name another database file.") from None
    if head and (not head.startswith(_MAGIC) or int.from_bytes(head[68:72], "big") != APPLICATION_ID):
        kind = "another program's SQLite database" if head.startswith(_MAGIC) else "a file that is no database"
        raise TargetError(f"{target} is {kind} and was left untouched: name another file, or move it away first.")
    if not os.access(target, os.W_OK):
        raise TargetError(f"{target} is write-protected and was left untouched: name another file.")


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
