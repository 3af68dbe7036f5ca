"""The five rooms joined: read -> extract -> resolve -> write. What `film-reviews build` does."""

from __future__ import annotations

import json
import os
import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from importlib import metadata
from itertools import chain, islice
from multiprocessing import active_children
from pathlib import Path

from datasette_film_reviews.extract import CANDIDATE, METHODS, extract
from datasette_film_reviews.model import SCHEMA_VERSION, Corpus, Problem, Record, Review, ReviewFacts, Source
from datasette_film_reviews.read import Inputs, ReadOptions, list_inputs, read
from datasette_film_reviews.resolve import resolve
from datasette_film_reviews.write import DatabaseWriter, replacing

BATCH_ITEMS = 64
BATCH_CHARACTERS = 400_000
"""A batch is closed at so many items or characters: large enough to be worth sending, small enough to hold several."""

RATING_POLICY = (
    "score = 100 * rating / best; letters in twelfths from A 100 to F 0; bare stars are out of what the critic's other"
    " reviews state, else of what all of its folder that state it do, else 5;"
    " bare numbers out of the least of 5, 10, 20, 100 that holds the critic's highest;"
    " rating_best_stated = 0 marks every such assumption; no rating, no score"
)

REPORT = "please report it, with the text if you may."

Item = Source | Problem | Record
Extracted = Source | Problem | Review


class NothingFoundError(Exception):
    """No argument held a single review; ``problems`` say why. Nothing was written."""

    def __init__(self, arguments: Sequence[str], problems: Sequence[Problem]) -> None:
        super().__init__(f"No review was found in {', '.join(arguments)}: name a folder or file that holds reviews.")
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a user may say that changes what is built; ``rating_best`` is the top of scales that nobody states."""

    read: ReadOptions = field(default_factory=ReadOptions)
    rating_best: float | None = None

    def told(self) -> dict[str, object]:
        """The options that were used, as the database tells them."""
        said = {"format": self.read.format, "columns": dict(self.read.columns), "rating_best": self.rating_best}
        return {name: value for name, value in said.items() if value}


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What was read, found, assumed and refused."""

    files: int
    reviews: int
    films: int
    people: int
    critics: int
    facts: int
    repairs: int
    unresolved: int
    rated: int
    problems: tuple[tuple[str, str, int], ...]
    assumptions: tuple[tuple[str, float, int], ...]
    mappings: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]

    @property
    def problem_count(self) -> int:
        """How many rows the table ``problems`` has."""
        return sum(count for *_, count in self.problems)


def build(
    target: Path,
    arguments: Sequence[str],
    jobs: int | None = None,
    progress: Callable[[Inputs], Callable[[int], None]] | None = None,
    options: BuildOptions | None = None,
) -> BuildSummary:
    """Build the database of everything under ``arguments`` and put it in the place of ``target``.

    ``jobs`` processes extract (default: one for each processor). ``progress`` is called with what will be read and
    gives a function that is told how many bytes have been read since it was last called. Raises
    `ReadError` for arguments that do not exist, `NothingFoundError` where they hold no review and `TargetError` for a
    target that cannot be written; in each case, and when the build is interrupted, an earlier database stays as it was.
    """
    # Listed first: the target may lie among what is read, and what is built there must not be found.
    inputs = list_inputs(arguments)
    with replacing(target) as temporary:
        advance = progress(inputs) if progress else None
        options = options or BuildOptions()
        batches = _batches(_watched(read(inputs, options.read), advance))
        facts: list[ReviewFacts] = []
        problems: list[Problem] = []
        mappings: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        with DatabaseWriter(temporary, METHODS, CANDIDATE) as writer:
            for batch in _extracted(batches, jobs or os.cpu_count() or 1):
                writer.add(batch)
                for item in batch:
                    if isinstance(item, Review):
                        facts.append(facts_of(len(facts), item))
                    elif isinstance(item, Problem):
                        problems.append(item)
                    elif item.mapping:
                        mappings.append((item.path, item.mapping))
            if not facts:
                raise NothingFoundError(arguments, problems)
            corpus = resolve(facts, options.rating_best)
            assumptions = _assumptions(corpus)
            writer.finish(facts, corpus, _build_rows(assumptions, options))
            return BuildSummary(
                files=writer.count("sources"),
                reviews=len(facts),
                films=len({fate.film for fate in corpus.reviews} - {None}),
                people=len(corpus.people),
                critics=len(corpus.critics),
                facts=writer.count("facts"),
                repairs=writer.count("repairs"),
                unresolved=sum(fate.film is None for fate in corpus.reviews),
                rated=sum(fate.rating is not None for fate in corpus.reviews),
                problems=tuple(
                    (*key, count) for key, count in sorted(Counter((p.severity, p.code) for p in problems).items())
                ),
                assumptions=assumptions,
                mappings=tuple(mappings),
            )


def facts_of(number: int, review: Review) -> ReviewFacts:
    """What resolution is told of the review of that number."""
    record = review.record
    best = next((field.value for field in record.fields if field.property == "rating_best"), "")
    return ReviewFacts(
        number,
        record.path,
        record.locator,
        review.headline,
        review.facts,
        record.argument,
        float(best) if best.replace(".", "", 1).isdigit() else None,
        review.doubt,
        record.identity,
        review.language,
        review.fingerprint,
    )


def _watched(items: Iterable[Item], advance: Callable[[int], None] | None) -> Iterator[Item]:
    """The items, with progress told; a review that was read before, from wherever, gives way to a problem."""
    seen: dict[str, str] = {}
    for item in items:
        if isinstance(item, Record) and item.identity is not None:
            before = seen.setdefault(item.identity, where := _place(item))
            if before is not where:
                message = f"{where} is the same review as {before} and was read once; give each review once."
                yield Problem(item.argument, item.path, item.locator, "warning", "read-before", message, records=1)
                continue
        yield item
        if advance and isinstance(item, Source):
            advance(item.bytes)


def _batches(items: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
    """Items in order, in batches bounded by number and by text."""
    batch: list[Item] = []
    characters = 0
    for item in items:
        batch.append(item)
        characters += len(item.text) if isinstance(item, Record) else 0
        if len(batch) >= BATCH_ITEMS or characters >= BATCH_CHARACTERS:
            yield tuple(batch)
            batch, characters = [], 0
    if batch:
        yield tuple(batch)


def extract_items(items: Sequence[Item]) -> list[Extracted]:
    """A batch with its records extracted, everything else as it was: the work of one worker."""
    return [_understood(item) if isinstance(item, Record) else item for item in items]


def _place(record: Record) -> str:
    """Where a record is, for people: its file and what it is called in there."""
    return " ".join(filter(None, (record.path, record.locator)))


def _understood(record: Record) -> Review | Problem:
    """A review; a problem where a fault of ours keeps it from being one: one text never costs all the others."""
    try:
        return extract(record)
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        message = f"{_place(record)} was left out by a fault of this program ({reason}); {REPORT}"
        return Problem(record.argument, record.path, record.locator, "error", "fault", message, records=1)


def _extracted(batches: Iterator[tuple[Item, ...]], jobs: int) -> Iterator[list[Extracted]]:
    """The batches extracted, in order. Where there is only one batch, or one job, no process is started."""
    ahead = list(islice(batches, 2))
    if jobs == 1 or len(ahead) < 2:
        yield from map(extract_items, chain(ahead, batches))
        return
    others = set(active_children())
    with ProcessPoolExecutor(jobs, initializer=_leave_signals_to_the_parent) as executor:
        try:
            yield from _through(executor, chain(ahead, batches), window=2 * jobs)
        except BaseException:  # Ctrl-C too: nobody wants to wait for batches that nobody will write
            for worker in set(active_children()) - others:
                worker.terminate()
            raise


def _leave_signals_to_the_parent() -> None:
    """In a worker: Ctrl-C is the parent's to hear, and what the parent does on SIGTERM is not for the worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _through(executor: Executor, batches: Iterable[tuple[Item, ...]], window: int) -> Iterator[list[Extracted]]:
    """Batches through any executor, results in order, never more than ``window`` of them under way."""
    waiting: deque[Future[list[Extracted]]] = deque()
    try:
        for batch in batches:
            waiting.append(executor.submit(extract_items, batch))
            if len(waiting) >= window:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def _assumptions(corpus: Corpus) -> tuple[tuple[str, float, int], ...]:
    """(kind of rating, assumed top of its scale, how many reviews) for every scale that nobody states."""
    counts: Counter[tuple[str, float]] = Counter()
    for fate in corpus.reviews:
        rating = fate.rating
        if rating is not None and rating.best is not None and not rating.best_stated:
            counts["bare numbers" if rating.written[-1:].isdigit() else "stars", rating.best] += 1
    return tuple((*key, count) for key, count in sorted(counts.items()))


def _build_rows(assumptions: tuple[tuple[str, float, int], ...], options: BuildOptions) -> dict[str, str]:
    """The table ``build``: nothing in it depends on the clock, the machine or the number of jobs."""
    return {
        "version": metadata.version("datasette-film-reviews"),
        "schema_version": str(SCHEMA_VERSION),
        "rating_policy": RATING_POLICY,
        "assumptions": json.dumps(
            [{"ratings": kind, "best": best, "reviews": count} for kind, best, count in assumptions]
        ),
        "options": json.dumps(options.told()),
    }
