"""Asking a Datasette in this process, without a network between: what its server spends on an answer."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).parents[1]))  # this checkout, whatever else is installed

from datasette.app import Datasette


@dataclass(frozen=True)
class Answer:
    """The body of an answer, and the milliseconds that it took: on the clock, and of CPU in all threads."""

    body: bytes
    elapsed: float
    cpu: float

    def json(self) -> Any:
        """The body, read."""
        return json.loads(self.body)


class Server:
    """One database, served as `datasette DATABASE` would."""

    def __init__(self, database: Path) -> None:
        self._datasette = Datasette([str(database)], settings={"sql_time_limit_ms": 60_000})
        self._name = next(name for name in self._datasette.databases if not name.startswith("_"))
        self._application: Any = None

    async def get(self, path: str, **arguments: str | int) -> Answer:
        """Ask for a page under the database; exits with what the server said where that is an error."""
        if self._application is None:
            await self._datasette.invoke_startup()
            self._application = self._datasette.app()
        full = f"/{self._name}/{path}".rstrip("/")
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": full,
            "raw_path": full.encode(),
            "query_string": urlencode(arguments).encode(),
            "headers": [(b"host", b"localhost")],
        }
        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        async def receive() -> Any:
            return {"type": "http.request", "body": b"", "more_body": False}

        clock, cpu = time.perf_counter(), time.process_time()
        await self._application(scope, receive, send)
        elapsed, spent = time.perf_counter() - clock, time.process_time() - cpu
        body = b"".join(message.get("body", b"") for message in sent[1:])
        if sent[0]["status"] != 200:
            sys.exit(f"{full}?{urlencode(arguments)}: {sent[0]['status']} {body[:200].decode('utf-8', 'replace')}")
        return Answer(body, 1000 * elapsed, 1000 * spent)
