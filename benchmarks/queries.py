"""What the shipped queries cost on a database of reviews, as Datasette runs them.

    python benchmarks/queries.py reviews.db [--rounds 5] [--critics 400]

The database is one that `film-reviews build` made, of some thousand reviews. Every query is asked with its parameters
empty, and with each parameter that takes part of a name filled in with a letter that most names have. Milliseconds are
CPU time of all threads, which a busy machine changes least: the median, and the slowest. Where hardly anybody signs
their reviews, comparing critics costs nothing; with `--critics` a copy is measured, dealt out to so many invented
critics, and to the films where a review has none: the first of them get far more than the last.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))  # this checkout, whatever else is installed

from datasette.app import Datasette

from datasette_film_reviews.serve.canned import Query, queries

LIMIT = 200
"""Milliseconds that a query may take on 25,000 reviews."""

BUSY = 0.8
"""Above this load for each processor the machine is called busy."""

COUNTED = """
update films set (review_count, rated_count, score) =
    (select count(*), count(reviews.score), avg(reviews.score) from reviews where film_id = films.id);
update critics set (review_count, rated_count, score) =
    (select count(*), count(reviews.score), avg(reviews.score) from reviews where critic_id = critics.id);
"""


async def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("database", type=Path, help="a database that film-reviews has built")
    parser.add_argument("--rounds", type=int, default=5, help="ask each query so often")
    parser.add_argument("--critics", type=int, default=0, help="measure a copy that so many critics have signed")
    options = parser.parse_args(arguments)
    if not options.database.is_file():
        sys.exit(f"{options.database} is not there: build it with film-reviews build {options.database} REVIEWS")
    with tempfile.TemporaryDirectory() as folder:
        path = _signed(options.database, Path(folder), options.critics) if options.critics else options.database
        await _measure(path, options.rounds)
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    if load > BUSY:
        print(f"The machine is busy (load {load:.1f} for each processor): the milliseconds are more than they need be.")


async def _measure(path: Path, rounds: int) -> None:
    datasette = Datasette([str(path)], settings={"sql_time_limit_ms": 10_000})
    await datasette.invoke_startup()
    database = datasette.get_database()
    ((reviews, critics),) = (
        await database.execute("select (select count(*) from reviews), (select count(*) from critics)")
    ).rows
    print(f"{reviews:,} reviews by {critics:,} critics; ms of CPU, median and slowest of {rounds}; limit {LIMIT}")
    for query in queries():
        for typed in _typed(query):
            address = f"/{database.name}/{query.name}.json"
            ask = partial(datasette.client.get, address, params=typed)
            times = [await _milliseconds(ask) for _ in range(rounds)]
            told = " ".join(f"{name}={value}" for name, value in typed.items() if value)
            verdict = "" if median(times) <= LIMIT else "  over"
            print(f"{f'{query.name} {told}':45}{median(times):8.1f}{max(times):8.1f}{verdict}")


def _typed(query: Query) -> Iterator[dict[str, str]]:
    yield {}
    for parameter in query.parameters:
        if "part of" in parameter.meaning:
            yield {parameter.name: "a"}


def _signed(database: Path, folder: Path, number: int) -> Path:
    copy = folder / "signed.db"
    shutil.copy(database, copy)
    chosen = random.Random(1)
    connection = sqlite3.connect(copy)
    connection.execute("delete from critic_words")
    connection.execute("delete from critics")
    critics = range(1, number + 1)
    connection.executemany(
        "insert into critics values (?, ?, ?, 0, 0, null)", [(i, f"Critic {i}", f"critic-{i}") for i in critics]
    )
    films = [film for (film,) in connection.execute("select id from films where review_count > 0 order by id")]
    reviews = [review for (review,) in connection.execute("select id from reviews order by id")]
    dealt = zip(_dealt(chosen, films, len(reviews)), _dealt(chosen, critics, len(reviews)), reviews, strict=True)
    connection.executemany("update reviews set film_id = coalesce(film_id, ?), critic_id = ? where id = ?", dealt)
    connection.executescript(COUNTED)
    connection.commit()
    connection.close()
    return copy


def _dealt(chosen: random.Random, among: Sequence[int], number: int) -> list[int]:
    return chosen.choices(among, [1 / (place + 5) for place in range(len(among))], k=number)


async def _milliseconds(call: Callable[[], Awaitable[object]]) -> float:
    start = time.process_time()
    await call()
    return 1000 * (time.process_time() - start)


if __name__ == "__main__":
    asyncio.run(main())
