"""What our pages cost, of a film, a review, a critic, a person, the shelf and the front, beside Datasette's own.

    python benchmarks/pages.py reviews.db [--pages 60] [--rounds 3]

It works on a copy, in which the film with most reviews is given copies of them until it has 50, if it has fewer. Every
page is of another film or review, taken evenly from all, or of the critics and people with most reviews; the same
rounds ask for the rows of these reviews in `reviews` and for as many stretches of 20 rows of it, without facets,
suggestions and count. Of the rounds the least is kept, so that whatever else the machine does falls on all alike. The
sizes are of the HTML, in thousands of bytes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from importlib.metadata import version
from itertools import zip_longest
from pathlib import Path
from statistics import median
from typing import TypeAlias

from serving import Answer, Server

from datasette_film_reviews.serve.pages.shelf import SORTS

MANY = 50
"""Reviews of the film whose page is measured: as many as a page shows."""

BUSY = 0.8
"""Above this load for each processor the machine is called busy."""

BUDGETS = {
    "film with 50 reviews": (25, 60),
    "review": (12, None),
    "critic": (25, 60),
    "person": (25, 60),
    "shelf": (25, 60),
    "front page": (None, 60),
}
"""Milliseconds at the 95th percentile, and thousands of bytes, that these pages are to stay under. Most of the time of
the front page is that of Datasette's own page of a database, which it opens."""

PARTS = "segments sentences tone_words comments repairs facts review_people review_films review_tags".split()
"""The tables that hold what a review is made of."""

Asked: TypeAlias = tuple[str, dict[str, int]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("database", type=Path)
    parser.add_argument("--pages", type=int, default=60, help="so many of each kind")
    parser.add_argument("--rounds", type=int, default=3, help="ask for each page so often and keep the least")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "reviews.db"
        try:
            shutil.copyfile(options.database, copy)
            with closing(sqlite3.connect(copy)) as connection:
                film = _film_with_many(connection)
                asked = _asked(connection, film, options.pages)
        except (OSError, sqlite3.Error) as error:
            sys.exit(f"{options.database} cannot be read ({error}): name a database made by film-reviews build")
        asyncio.run(_measure(Server(copy), asked, options.rounds))
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    if load > BUSY:
        print(f"The machine is busy (load {load:.1f} for each processor): trust CPU, not the clock.")


def _film_with_many(connection: sqlite3.Connection) -> str:
    """The slug of a film with at least `MANY` reviews, made by copying its own where it has fewer."""
    film, slug = connection.execute("select id, slug from films order by review_count desc, id limit 1").fetchone()
    own = [review for (review,) in connection.execute("select id from reviews where film_id = ? order by id", (film,))]
    for number in range(len(own), MANY):
        _copy(connection, own[number % len(own)])
    connection.execute("update films set review_count = max(review_count, ?) where id = ?", (MANY, film))
    connection.commit()
    return str(slug)


def _copy(connection: sqlite3.Connection, review: int) -> None:
    """Copy a review with all that it is made of; the copy says the same, in another place."""
    (copy,) = connection.execute("select max(id) + 1 from reviews").fetchone()
    for table, key in (("reviews", "id"), *((part, "review_id") for part in PARTS)):
        columns = [name for (name,) in connection.execute("select name from pragma_table_info(?)", (table,))]
        values = {name: f'"{name}"' for name in columns if name != "id" or key == "id"}
        values |= {key: str(copy)} | ({"slug": f"slug || '-copy-{copy}'"} if table == "reviews" else {})
        names = ", ".join(f'"{name}"' for name in values)
        chosen = ", ".join(values.values())
        connection.execute(f"insert into {table} ({names}) select {chosen} from {table} where {key} = ?", (review,))


def _asked(connection: sqlite3.Connection, film: str, number: int) -> dict[str, list[Asked]]:
    """The addresses of every kind of page, so many of each."""
    found = connection.execute("select id, slug from reviews order by id").fetchall()
    reviews = found[:: max(1, len(found) // number)][:number]
    films = connection.execute("select slug from films where review_count > 0 order by id").fetchall()
    most = "select slug from {} order by review_count desc, id limit ?"
    return {
        f"film with {MANY} reviews": [(f"-/films/{film}", {})] * (number // 3 or 1),
        "film": [(f"-/films/{slug}", {}) for (slug,) in films[:: max(1, len(films) // number)][:number]],
        "review": [(f"-/reviews/{slug}", {}) for _, slug in reviews],
        **{
            kind: [(f"-/{table}/{slug}", {}) for (slug,) in connection.execute(most.format(table), (number,))]
            for kind, table in (("critic", "critics"), ("person", "people"))
        },
        "shelf": [("-/films", {"sort": sort, "page": 1 + page % 9}) for page in range(number // 5) for sort in SORTS],
        "front page": [("", {})] * (number // 3 or 1),
        "Datasette: a row": [(f"reviews/{number}", {}) for number, _ in reviews],
        "Datasette: 20 rows": [
            ("reviews", {"id__gte": number, "_size": 20, "_nofacet": 1, "_nosuggest": 1, "_nocount": 1})
            for number, _ in reviews
        ],
    }


async def _measure(server: Server, asked: dict[str, list[Asked]], rounds: int) -> None:
    for pages in asked.values():
        await server.get(pages[0][0], **pages[0][1])
    taken: dict[str, list[Answer]] = {kind: [] for kind in asked}
    for turn in zip_longest(*asked.values()):
        for kind, page in zip(asked, turn, strict=True):
            if page:
                answers = [await server.get(page[0], **page[1]) for _ in range(rounds)]
                taken[kind].append(min(answers, key=lambda answer: answer.elapsed))
    print(f"Datasette {version('datasette')}{'milliseconds':>25}{'CPU':>16}{'kB of HTML':>16}")
    print(f"{'':24}" + 3 * f"{'median':>8}{'p95':>8}" + f"{'budget':>14}")
    for kind, answers in taken.items():
        columns = [
            [answer.elapsed for answer in answers],
            [answer.cpu for answer in answers],
            [len(answer.body) / 1000 for answer in answers],
        ]
        figures = "".join(f"{median(column):8.1f}{_p95(column):8.1f}" for column in columns)
        most, largest = BUDGETS.get(kind, (None, None))
        budget = ", ".join([f"{most} ms"] * bool(most) + [f"{largest} kB"] * bool(largest))
        print(f"{kind:24}{figures}{budget:>14}")


def _p95(figures: Sequence[float]) -> float:
    """The 95th percentile: the figure that 19 in 20 do not exceed."""
    return sorted(figures)[max(0, -(-len(figures) * 95 // 100) - 1)]


if __name__ == "__main__":
    main()
