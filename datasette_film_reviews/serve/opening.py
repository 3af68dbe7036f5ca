"""Opening our databases: one file for all of a server's threads, however often it is built anew."""

from __future__ import annotations

from asyncio import gather
from contextlib import suppress
from threading import Barrier, BrokenBarrierError
from typing import Any

PATIENCE = 5.0
"""Seconds that a thread waits for the others, where some have other work."""


async def open_in_every_thread(datasette: Any, database: Any) -> None:
    """Open the file of a database in each thread that Datasette reads in.

    Each thread opens it when it first reads, and keeps it. A build puts another file in its place: threads that open
    that one, beside those that have the earlier one, would make pages of both, with the reviews of one film under the
    name of another. So a server reads one file until it is started again.
    """
    threads = datasette.setting("num_sql_threads")
    if not threads or not database.path:
        return
    together = Barrier(threads)

    def wait(_connection: Any) -> None:
        with suppress(BrokenBarrierError):
            together.wait(PATIENCE)

    await gather(*(database.execute_fn(wait) for _ in range(threads)))
