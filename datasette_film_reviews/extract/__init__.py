"""Extract: from one record to its segments, sentences and facts, each fact with its evidence.

A pure function of one record: it knows nothing of other reviews, of SQLite or of Datasette, so it may run in any
process of any `concurrent.futures.Executor`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.comments import comments_in
from datasette_film_reviews.extract.credits import credit_facts
from datasette_film_reviews.extract.headers import header_facts
from datasette_film_reviews.extract.language import language_of
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.makers import maker_facts
from datasette_film_reviews.extract.mentions import mention_facts
from datasette_film_reviews.extract.methods import CANDIDATE, METHODS
from datasette_film_reviews.extract.segments import segments_of
from datasette_film_reviews.extract.sentences import sentences_of
from datasette_film_reviews.extract.titles import title_facts
from datasette_film_reviews.extract.verdicts import verdict_facts
from datasette_film_reviews.model import Fact, Record, Review

HEADING_METHODS = frozenset({"headline", "heading", "heading said again", "quoted heading", "review heading"})

__all__ = ["CANDIDATE", "METHODS", "extract", "extract_batch"]


def extract(record: Record) -> Review:
    """What one record says. Never raises for any text; the time is linear in its length."""
    layout = Layout.of(record.text, segments_of(record.text))
    facts = tuple(_ordered(_facts(layout, record)))
    body = "\n\n".join(record.text[segment.start : segment.end] for segment in layout.of_kind("body"))
    return Review(
        record=record,
        segments=layout.segments,
        sentences=tuple(sentences_of(layout)),
        comments=tuple(
            comment
            for segment in layout.of_kind("comment")
            for comment in comments_in(record.text, segment.start, segment.end)
        ),
        facts=facts,
        headline=_headline(layout, facts),
        language=language_of(body),
    )


def extract_batch(records: Iterable[Record]) -> list[Review]:
    """`extract` for several records: what a worker process is given."""
    return [extract(record) for record in records]


def _facts(layout: Layout, record: Record) -> Iterator[Fact]:
    for field in record.fields:
        method = METHODS["field"]
        yield Fact(field.property, field.value, method.name, method.confidence, field=field.name)
    yield from header_facts(layout)
    yield from title_facts(layout, record.path)
    yield from credit_facts(layout)
    yield from maker_facts(layout)
    yield from mention_facts(layout)
    yield from verdict_facts(layout)


def _ordered(facts: Iterable[Fact]) -> list[Fact]:
    """Each fact once, in the order of the text; facts without a span first."""
    order = dict.fromkeys(facts)
    return sorted(order, key=lambda fact: (-1 if fact.start is None else fact.start, fact.end or 0, fact.property))


def _headline(layout: Layout, facts: Iterable[Fact]) -> str | None:
    """The heading as it stands: the line of the header from which a heading's title was read."""
    for fact in facts:
        if fact.property == "title" and fact.method in HEADING_METHODS and fact.start is not None:
            for line, _ in layout.lines_with_kinds():
                if line.start <= fact.start < line.end:
                    return line.text.strip("#*_ ")
    return None
