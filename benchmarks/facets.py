"""What our facets cost on a database of reviews, beside the plain SQL that a user would write for the same numbers.

    python benchmarks/facets.py reviews.db [--rounds 30]

The database is one that `film-reviews build` made, of some thousand reviews. Facet and SQL are asked in turn, in the
same Datasette, so that whatever else the machine does falls on both; a facet's time has everything in it that it does
for its page: the conditions, permissions, labels. Milliseconds are CPU time of all threads, which a busy machine
changes least: the median, and the 95th percentile.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # this checkout, whatever else is installed

from datasette.app import Datasette
from datasette.utils.asgi import Request

from datasette_film_reviews.serve.facets import BandFacet, LinkedFacet, YearFacet

BUSY = 0.8
"""Above this load for each processor the machine is called busy."""

PEOPLE = """
select people.id, people.name, count(*) as reviews
from reviews join review_people on review_people.review_id = reviews.id
join people on people.id = review_people.person_id
{where} group by people.id order by reviews desc limit 31
"""
BANDS = "select cast(score / 10 as integer) * 10 as band, count(*) from reviews {where} group by band order by band"
DECADES = "select year / 10 * 10 as decade, count(*) from films {where} group by decade order by decade"

CASES = [
    # facet, table, its name, filter in the address, the same in SQL, the plain SQL, limit in milliseconds
    (LinkedFacet, "reviews", "people", "", "", PEOPLE, 5),
    (LinkedFacet, "reviews", "people", "score__gte=80", "where score >= 80", PEOPLE, 50),
    (LinkedFacet, "reviews", "people", "score__lt=20", "where score < 20", PEOPLE, 50),
    (LinkedFacet, "reviews", "people", "words__gte=300", "where words >= 300", PEOPLE, 50),
    (
        LinkedFacet, "reviews", "people", "_linked_people={person}",
        "where reviews.id in (select review_id from review_people where person_id = {person})", PEOPLE, 50,
    ),
    (
        LinkedFacet, "reviews", "people", "_search=love",
        "where reviews.id in (select rowid from reviews_fts where reviews_fts match 'love')", PEOPLE, 50,
    ),
    (BandFacet, "reviews", "score", "", "where score is not null", BANDS, 50),
    (BandFacet, "reviews", "score", "words__gte=300", "where score is not null and words >= 300", BANDS, 50),
    (YearFacet, "films", "year", "", "where year is not null", DECADES, 50),
]  # fmt: skip


async def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("database", type=Path, help="a database that film-reviews has built")
    parser.add_argument("--rounds", type=int, default=30, help="ask each question so often")
    options = parser.parse_args(arguments)
    if not options.database.is_file():
        sys.exit(f"{options.database} is not there: build it with film-reviews build {options.database} REVIEWS")
    datasette = Datasette([str(options.database)], settings={"facet_time_limit_ms": 1000})
    await datasette.invoke_startup()
    database = datasette.get_database()
    ((reviews, links),) = (
        await database.execute("select (select count(*) from reviews), (select count(*) from review_people)")
    ).rows
    ((person,),) = (await database.execute("select id from people order by review_count desc limit 1")).rows
    print(f"{reviews:,} reviews, {links:,} links to people; ms of CPU, median and 95th percentile")
    print(f"{'facet':45}{'ours':>16}{'plain SQL':>16}{'ratio':>8}{'limit':>8}")
    for facet, table, name, condition, where, sql, limit in CASES:
        query = condition.format(person=person)
        path = f"/{database.name}/{table}?{query}{'&' * bool(query)}{facet.argument}={name}"
        plain = sql.format(where=where.format(person=person))
        ours, theirs = await _both(_asked(datasette, database.name, table, facet, path), _run(database, plain), options)
        verdict = "" if median(ours) <= limit else "  over"
        print(
            f"{f'{facet.type} {name} {query}':45}{_figures(ours):>16}{_figures(theirs):>16}"
            f"{median(theirs) / median(ours):7.1f}x{limit:8}{verdict}"
        )
    for facet in (BandFacet, YearFacet, LinkedFacet):
        suggest = _suggested(datasette, database.name, "reviews", facet)
        times = [await _milliseconds(suggest) for _ in range(options.rounds)]
        print(f"{f'suggestions of {facet.type}':45}{_figures(times):>16}{'':24}{50:8}")
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    if load > BUSY:
        print(f"The machine is busy (load {load:.1f} for each processor): trust the ratio, not the milliseconds.")


def _asked(datasette: Any, database: str, table: str, facet: Any, path: str) -> Callable[[], Awaitable[Any]]:
    async def ask() -> None:
        results, timed_out = await facet(datasette, Request.fake(path), database, table=table).facet_results()
        assert len(results) > len(timed_out), f"{path} has no facet"

    return ask


def _suggested(datasette: Any, database: str, table: str, facet: Any) -> Callable[[], Awaitable[Any]]:
    return lambda: facet(datasette, Request.fake(f"/{database}/{table}"), database, table=table).suggest()


def _run(database: Any, sql: str) -> Callable[[], Awaitable[Any]]:
    return lambda: database.execute(sql)


async def _both(ours: Callable[[], Any], theirs: Callable[[], Any], options: Any) -> tuple[list[float], list[float]]:
    for warm in (ours, theirs):
        await warm()
    times = [(await _milliseconds(ours), await _milliseconds(theirs)) for _ in range(options.rounds)]
    return [one for one, _other in times], [other for _one, other in times]


async def _milliseconds(call: Callable[[], Awaitable[Any]]) -> float:
    start = time.process_time()
    await call()
    return 1000 * (time.process_time() - start)


def _figures(times: Sequence[float]) -> str:
    return f"{median(times):.1f} {quantiles(times, n=20)[-1]:.1f}"


if __name__ == "__main__":
    asyncio.run(main())
