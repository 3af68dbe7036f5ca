"""What a search costs at the server, beside Datasette's own `_search` for the same words.

    python benchmarks/search.py reviews.db [--words 20] [--rounds 3]

The words are taken from the vocabulary of the database, evenly from its rare, middling and common ones. Each is asked
of both in turn, as a page and as JSON, and the least of the rounds is kept, so that whatever else the machine does
falls on both. Datasette's table page gives the rows in the order of their ids, without snippets, facets (they are
switched off) and suggestions, but with a count. The ratio is what to compare between machines and changes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from serving import Answer, Server

KINDS = {"rare": (1, 20), "middling": (0.005, 0.02), "common": (0.1, 1)}
"""How many reviews have a word of each kind: numbers, or shares of all."""

BUSY = 0.8
"""Above this load for each processor the machine is called busy."""

OURS, THEIRS = "search", "_search"
LEAN = {"_nofacet": 1, "_nosuggest": 1, "_size": 20}
ASKED = {
    "page": {OURS: ("-/search", "q", {}), THEIRS: ("reviews", "_search", LEAN)},
    "JSON": {OURS: ("-/search.json", "q", {}), THEIRS: ("reviews.json", "_search", {**LEAN, "_shape": "objects"})},
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("database", type=Path)
    parser.add_argument("--words", type=int, default=20, help="so many of each kind")
    parser.add_argument("--rounds", type=int, default=3, help="ask for each word so often and keep the least")
    options = parser.parse_args(arguments)
    words = {kind: _words(options.database, *limits, options.words) for kind, limits in KINDS.items()}
    asyncio.run(_measure(Server(options.database), words, options.rounds))
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    if load > BUSY:
        print(f"The machine is busy (load {load:.1f} for each processor): trust CPU and ratio, not the clock.")


def _words(database: Path, least: float, most: float, number: int) -> list[str]:
    """So many words, evenly from those that between `least` and `most` reviews have."""
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            (reviews,) = connection.execute("select count(*) from reviews").fetchone()
            scale = 1 if least >= 1 else reviews
            found = connection.execute(
                "select word from vocabulary where review_count between ? and ? order by review_count, word",
                (least * scale, most * scale),
            ).fetchall()
    except sqlite3.Error as error:
        sys.exit(f"{database} cannot be read ({error}): name a database made by film-reviews build")
    return [word for (word,) in found[:: max(1, len(found) // number)][:number]]


async def _measure(server: Server, words: dict[str, list[str]], rounds: int) -> None:
    for asked in ASKED.values():
        for path, parameter, more in asked.values():
            await server.get(path, **{parameter: "warm"}, **more)
    print(f"{'milliseconds':20}{'search':^32}{'_search':^32}{'ratio':>8}")
    print(f"{'':20}" + 2 * f"{'median':>8}{'p95':>8}{'CPU':>8}{'p95':>8}" + f"{'CPU':>8}")
    for shape, asked in ASKED.items():
        for kind, chosen in words.items():
            taken: dict[str, list[Answer]] = {OURS: [], THEIRS: []}
            for word in chosen:
                for way, (path, parameter, more) in asked.items():
                    answers = [await server.get(path, **{parameter: word}, **more) for _ in range(rounds)]
                    taken[way].append(min(answers, key=lambda answer: answer.cpu))
            figures = {way: _figures(answers) for way, answers in taken.items()}
            numbers = "".join(f"{figure:8.1f}" for way in (OURS, THEIRS) for figure in figures[way])
            print(f"{shape:6}{kind:14}{numbers}{figures[OURS][2] / figures[THEIRS][2]:8.2f}")


def _figures(answers: Sequence[Answer]) -> list[float]:
    """Median and 95th percentile on the clock, and of CPU."""
    found = []
    for times in ([answer.elapsed for answer in answers], [answer.cpu for answer in answers]):
        times.sort()
        found += [median(times), times[max(0, -(-len(times) * 95 // 100) - 1)]]
    return found


if __name__ == "__main__":
    main()
