"""What the answers of all our addresses have in common: methods, CORS, and tags that spare sending a page again."""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from datasette.database import QueryInterrupted
from datasette.utils import add_cors_headers
from datasette.utils.asgi import Response
from datasette.utils.sqlite import sqlite3

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    View = Callable[[Any, Any], Awaitable[Any]]
    Stamp = tuple[tuple[int, int, int] | None, ...]

HEADERS = {"X-Content-Type-Options": "nosniff"}
ALLOWED = "GET, HEAD, OPTIONS"
VERSION = metadata.version("datasette-film-reviews")
PROCESS = secrets.token_hex(8)
"""Tells the pages of this server from those of another, which may have other templates and settings."""

_LACKING = re.compile(r"no such (?:table|column): (?:main\.)?(\S+)")

_opened: WeakKeyDictionary[Any, Stamp] = WeakKeyDictionary()
_checksums: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
_hashing: WeakKeyDictionary[Any, asyncio.Lock] = WeakKeyDictionary()


def answering(view: View) -> View:
    """The view of an address as Datasette is to call it: it is only asked to get, and says why it has no answer."""

    async def answer(request: Any, datasette: Any) -> Any:
        if request.method == "OPTIONS":
            response = Response("", headers={"Allow": ALLOWED})
        elif request.method in ("GET", "HEAD"):
            response = await _read(view, request, datasette)
        else:
            response = error(405, f"This address takes {ALLOWED} alone", headers={"Allow": ALLOWED})
        if request.method == "HEAD":
            response.body = ""
        if datasette.cors:
            add_cors_headers(response.headers)
        return response

    return answer


async def _read(view: View, request: Any, datasette: Any) -> Any:
    as_json = bool(request.url_vars.get("format", request.path.endswith(".json")))
    try:
        return await view(request, datasette)
    except QueryInterrupted:
        return error(503, "This took longer than this server's time limit for queries", as_json)
    except sqlite3.OperationalError as failure:
        if (lacking := what_lacks(failure)) is None:
            raise
        message = f"This page cannot be made: the database lacks {lacking}. Build it again to get it back"
        return error(404, message, as_json)


def what_lacks(failure: Exception) -> str | None:
    """The table or column that a statement did not find: dropped, or not yet known to an older build."""
    found = _LACKING.fullmatch(str(failure))
    return found and found[1]


def error(status: int, message: str, as_json: bool = True, headers: dict[str, str] | None = None) -> Any:
    """An error, as programs get it (`ok`, `error` and `status`) or as its message alone."""
    sent = {**HEADERS, **(headers or {})}
    if as_json:
        return Response.json({"ok": False, "error": message, "status": status}, status=status, headers=sent)
    return Response.text(message, status=status, headers=sent)


async def tag(datasette: Any, request: Any, database: Any, personal: bool) -> str | None:
    """The entity tag of what an address of this database has to say; None where nothing vouches for the database.

    It is made of the checksum of the built file and of the address, so that nothing need be read to know it. What is
    `personal`, a page for people, also depends on who asks and on how this server is set up.
    """
    checksum = database.hash or await _checksum(database)
    if checksum is None:
        return None
    who = [PROCESS, *(request.headers.get(name, "") for name in ("cookie", "authorization"))] if personal else []
    where = [request.url, datasette.absolute_url(request, datasette.urls.database(database.name))]
    digest = hashlib.sha256("\0".join([VERSION, checksum, *where, *who]).encode("utf-8", "surrogatepass")).hexdigest()
    return f'{"W/" if personal else ""}"{digest[:32]}"'


def unchanged(request: Any, entity_tag: str | None) -> Any:
    """The answer 304 to whoever has what the tag stands for; None for all others."""
    known = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    if entity_tag is None or entity_tag.removeprefix("W/") not in known:
        return None
    return Response("", status=304, headers={"ETag": entity_tag})


def tagged(request: Any, response: Any) -> Any:
    """The response with a tag made of what it says, or 304 for whoever has it: for what no checksum vouches for."""
    entity_tag = f'"{hashlib.sha256(response.body.encode()).hexdigest()[:32]}"'
    response.headers["ETag"] = entity_tag
    return unchanged(request, entity_tag) or response


def opened(database: Any) -> None:
    """Remember which file it is that is being opened: only that one's checksum vouches for what is read."""
    if database.path is not None:
        _opened[database] = _stamp(database.path)


async def _checksum(database: Any) -> str | None:
    """The SHA-256 of a database's file, read once; None for one in memory, and for one that has changed since."""
    if database.path is None:
        return None
    stamp = _stamp(database.path)
    if _opened.setdefault(database, stamp) != stamp:
        return None
    # Many may come at once after a start: one reads, for all.
    async with _hashing.setdefault(database, asyncio.Lock()):
        if database not in _checksums:
            _checksums[database] = await asyncio.to_thread(_sha256, database.path)
    return _checksums[database]


def _sha256(path: str) -> str:
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _stamp(path: str) -> Stamp:
    """What tells a change of a file, and of the log that is written ahead of it."""
    return tuple(
        (status.st_ino, status.st_size, status.st_mtime_ns) if one.exists() and (status := one.stat()) else None
        for one in (Path(path), Path(f"{path}-wal"))
    )
