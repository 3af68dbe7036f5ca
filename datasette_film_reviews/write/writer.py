"""Filling the database: first what streams in, then what resolution made of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Any

import sqlite_utils
from sqlite_utils.db import Table

from datasette_film_reviews.model import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Corpus,
    Credit,
    Method,
    Problem,
    Review,
    ReviewFacts,
    Source,
)
from datasette_film_reviews.write.distinctive import distinctive_words
from datasette_film_reviews.write.vocabulary import vocabulary

FULL_TEXT = {
    "reviews": ("title", "critic", "headline", "text"),
    "sentences": ("text",),
    "films": ("title",),
    "people": ("name",),
}
"""The columns that each full-text table indexes."""

TOKENIZER = "porter unicode61 remove_diacritics 2"

Row = dict[str, Any]


class DatabaseWriter:
    """Writes one database into a new file; a context manager. Rows are numbered in the order in which they come.

    Nothing larger than a batch is held: reviews are written when they come and completed when all are resolved.
    """

    def __init__(self, path: Path, methods: Mapping[str, Method], candidate: float) -> None:
        self._database = sqlite_utils.Database(sqlite3.connect(path))
        self._candidate = candidate
        self._sources: dict[tuple[int, str], int] = {}
        self._numbers = dict.fromkeys(("reviews", "segments", "sentences", "comments", "repairs", "problems"), 0)
        connection = self._database.conn
        connection.executescript("pragma journal_mode = off; pragma synchronous = off;")
        connection.executescript(_sql("schema.sql"))
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
        connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
        self._insert("methods", map(_columns, methods.values()))

    def __enter__(self) -> DatabaseWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def add(self, items: Sequence[Source | Problem | Review]) -> None:
        """Write a batch in its order. A source comes after its reviews; both name it in the same way."""
        with self._database.atomic():
            self._insert("problems", [self._problem(item) for item in items if isinstance(item, Problem)])
            reviews = [(self._next("reviews"), item) for item in items if isinstance(item, Review)]
            self._insert("reviews", [self._review(number, review) for number, review in reviews])
            self._insert("segments", (row for number, review in reviews for row in self._segments(number, review)))
            self._insert("sentences", (row for number, review in reviews for row in self._sentences(number, review)))
            self._insert("tone_words", (row for number, review in reviews for row in _tone_words(number, review)))
            self._insert("comments", (row for number, review in reviews for row in self._comments(number, review)))
            self._insert("repairs", (row for number, review in reviews for row in self._repairs(number, review)))
            self._insert("sources", [self._source(item) for item in items if isinstance(item, Source)])

    def finish(self, reviews: Iterable[ReviewFacts], corpus: Corpus, build: Mapping[str, str]) -> None:
        """Write what resolution made of the reviews added, then counts, indexes and full-text tables."""
        with self._database.atomic():
            self._insert("films", _counted(corpus.films, "review_count", "rated_count"))
            self._insert("critics", _counted(corpus.critics, "review_count", "rated_count"))
            self._insert("people", _counted(corpus.people, "film_count", "review_count"))
            self._insert("credits", (_credit(number, credit) for number, credit in enumerate(corpus.credits, 1)))
            self._complete(corpus)
            self._insert("facts", self._facts(reviews, corpus))
            self._tags(corpus)
            self._insert("build", ({"key": key, "value": value} for key, value in sorted(build.items())))
        for name in ("indexes.sql", "links.sql", "counts.sql"):
            self._database.conn.executescript(_sql(name))
        self._words("film_words", "film_id")
        self._words("critic_words", "critic_id")
        with self._database.atomic():
            words = sorted(vocabulary(self._database.conn).items())
            self._database.conn.executemany("insert into vocabulary values (?, ?)", words)
        for table, columns in FULL_TEXT.items():
            self._table(table).enable_fts(list(columns), tokenize=TOKENIZER)
            self._table(table).optimize()

    def _words(self, table: str, group: str) -> None:
        """The words that mark each film, or each critic."""
        with self._database.atomic():
            self._database.conn.executemany(
                f"insert into {table} values (?, ?, ?, ?, ?)", distinctive_words(self._database.conn, group)
            )

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return self._table(table).count

    def _table(self, name: str) -> Table:
        return self._database.table(name)

    def _insert(self, table: str, rows: Iterable[Row]) -> None:
        self._table(table).insert_all(rows)

    def _next(self, table: str) -> int:
        self._numbers[table] += 1
        return self._numbers[table]

    def _source_id(self, item: Source | Problem | Review) -> int:
        origin = item.record if isinstance(item, Review) else item
        return self._sources.setdefault((origin.argument, origin.path), len(self._sources) + 1)

    def _source(self, source: Source) -> Row:
        mapping = json.dumps(dict(source.mapping), ensure_ascii=False) if source.mapping else None
        return {"id": self._source_id(source), **_columns(source, without=("argument",)), "mapping": mapping}

    def _problem(self, problem: Problem) -> Row:
        number, source = self._next("problems"), self._source_id(problem)
        return {"id": number, "source_id": source, **_columns(problem, without=("argument",))}

    def _review(self, number: int, review: Review) -> Row:
        document = review.document
        bodies = [
            document[segment.start : segment.end].strip() for segment in review.segments if segment.kind == "body"
        ]
        text = "\n\n".join(body for body in bodies if body)
        return {
            "id": number,
            "title": "",
            "slug": str(number),
            "headline": review.headline,
            "language": review.language,
            "tone": review.tone,
            **_quoted(review),
            "words": len(text.split()),
            "text": text,
            "document": document,
            "html": review.record.html,
            "source_id": self._source_id(review),
            "locator": review.record.locator,
        }

    def _segments(self, number: int, review: Review) -> Iterator[Row]:
        for position, segment in enumerate(review.segments, 1):
            yield {
                "id": self._next("segments"),
                "review_id": number,
                "position": position,
                "kind": segment.kind,
                "start": segment.start,
                "end": segment.end,
            }

    def _sentences(self, number: int, review: Review) -> Iterator[Row]:
        for position, sentence in enumerate(review.sentences, 1):
            row = _part(self._next("sentences"), number, position)
            yield {**row, **_columns(sentence), "text": review.document[sentence.start : sentence.end]}

    def _comments(self, number: int, review: Review) -> Iterator[Row]:
        for position, comment in enumerate(review.comments, 1):
            row = _part(self._next("comments"), number, position)
            yield {**row, **_columns(comment), "text": review.document[comment.start : comment.end]}

    def _repairs(self, number: int, review: Review) -> Iterator[Row]:
        for position, repair in enumerate(review.record.repairs, 1):
            yield {**_part(self._next("repairs"), number, position), **_columns(repair)}

    def _complete(self, corpus: Corpus) -> None:
        """Give every review its film, its critic, its rating and its address."""
        critics = corpus.critics
        self._database.conn.executemany(
            _sql("complete.sql"),
            (
                {
                    "id": number,
                    "title": fate.title,
                    "critic": None if fate.critic is None else critics[fate.critic].name,
                    "slug": fate.slug,
                    "film_id": None if fate.film is None else fate.film + 1,
                    "film_unknown": fate.film_unknown,
                    "critic_id": None if fate.critic is None else fate.critic + 1,
                    "published": fate.published,
                    "publication": fate.publication,
                    "url": fate.url,
                    "rating": fate.rating and fate.rating.written,
                    "rating_best": fate.rating and fate.rating.best,
                    "rating_best_stated": fate.rating and int(fate.rating.best_stated),
                    "score": fate.rating and fate.rating.score,
                    "copy_of": None if fate.copy_of is None else fate.copy_of + 1,
                }
                for number, fate in enumerate(corpus.reviews, 1)
            ),
        )

    def _facts(self, reviews: Iterable[ReviewFacts], corpus: Corpus) -> Iterator[Row]:
        """Every fact; candidates only where resolution used them."""
        number = 0
        for review_id, (review, fate_of_review) in enumerate(zip(reviews, corpus.reviews, strict=True), 1):
            for fact, fate in zip(review.facts, fate_of_review.fates, strict=True):
                if fact.confidence <= self._candidate and not fate.used:
                    continue
                number += 1
                yield {
                    "id": number,
                    "review_id": review_id,
                    **_columns(fact),
                    "value": fate.value,
                    "used": int(fate.used),
                    "person_id": None if fate.person is None else fate.person + 1,
                    "film_id": None if fate.film is None else fate.film + 1,
                    "credit_id": None if fate.credit is None else fate.credit + 1,
                }

    def _tags(self, corpus: Corpus) -> None:
        names = list(dict.fromkeys(tag for fate in corpus.reviews for tag in fate.tags))
        numbers = {name: number for number, name in enumerate(names, 1)}
        self._insert("tags", ({"id": number, "name": name} for name, number in numbers.items()))
        self._insert(
            "review_tags",
            (
                {"review_id": review_id, "tag_id": numbers[tag]}
                for review_id, fate in enumerate(corpus.reviews, 1)
                for tag in fate.tags
            ),
        )


def _sql(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def _columns(item: Any, without: tuple[str, ...] = ()) -> Row:
    """A frozen dataclass with slots as a row."""
    return {name: getattr(item, name) for name in item.__slots__ if name not in without}


def _counted(items: Iterable[Any], *counts: str) -> Iterator[Row]:
    """Numbered rows whose counts are filled in later."""
    return ({"id": number, **_columns(item), **dict.fromkeys(counts, 0)} for number, item in enumerate(items, 1))


def _credit(number: int, credit: Credit) -> Row:
    return {
        "id": number,
        "film_id": credit.film + 1,
        "person_id": credit.person + 1,
        "job": credit.job,
        "character": credit.character,
        "review_count": 0,
    }


def _part(number: int, review_id: int, position: int) -> Row:
    """What every part of a review begins with."""
    return {"id": number, "review_id": review_id, "position": position}


def _tone_words(number: int, review: Review) -> Iterator[Row]:
    for position, word in enumerate(review.tone_words, 1):
        start, end = word.place or (None, None)
        row = {"review_id": number, "position": position, **_columns(word, without=("place",))}
        yield {**row, "start": start, "end": end}


def _quoted(review: Review) -> Row:
    """The pull quote of a review, where it has one."""
    quote = review.quote
    if quote is None:
        return {"quote": None, "quote_start": None, "quote_end": None, "quote_tone": None}
    return {
        "quote": review.document[quote.start : quote.end],
        "quote_start": quote.start,
        "quote_end": quote.end,
        "quote_tone": quote.tone,
    }
