"""A review to read: its body, what was found in it and by which rule, what was cut and what was repaired."""

from __future__ import annotations

import json
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.highlight import paragraphs
from datasette_film_reviews.serve.pages.parts import Row, linked, pick, rating
from datasette_film_reviews.serve.statements import row, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTEXT = 32
"""Characters of context on each side of a quotation, as Web Annotation's text quote selectors have them."""


async def review(database: Any, slug: str, _arguments: Mapping[str, str]) -> Row | None:
    """The review with this slug, or None. All offsets are code points into `document`, ends exclusive.

    Keys: `slug`, `title`, `headline`, `published`, `publication`, `url`, `language`, `words`, `tone` (0-100, an
    estimate), `quote` with `quote_start`, `quote_end`, `quote_tone` and `quote_chosen` (`for` or `against` where it is
    the film's), `document`,
    `html` (the body as its author laid it out, null for plain text), `film` (`slug`, `title`, `year`) or null and
    `film_unknown` (why, in words), `critic` (`slug`, `name`), `rating` (`written`, `best`, `best_stated`, `score`), and

    - `tone_words`: what made the tone: `words`, `weight` (all of them add up to its logit), `count` (how many words it
      stands for), `start`, `end` (where a single one first stands);
    - `body`: its paragraphs, each `start`, `end`, `text`;
    - `evidence`: every stretch of words that proves something, numbered from 1: `number`, `start`, `end`, `exact`,
      `prefix`, `suffix`, and its `facts`;
    - `fields`: facts that came from structured fields, each with its `field`;
    - `comments`: `author`, `published`, `text`, `start`, `end`;
    - `cut`: what is not body or comment: `kind`, `start`, `end`, `text`; `repairs`: `kind`, `start`, `before`,
      `after`, `count`;
    - `same_text`: where else the text stands, at most 51: `slug`, `title`, `headline`, `critic`, `publication`,
      `published`, and `original`: whether that is the review that counts, and this one its copy;
    - `others`: other reviews of the film, those that differ most first, at most fifty: `slug`, `headline`, `critic`,
      `rating` as written, `score`, `tone`, `difference` (points that its score is higher, null where either has none)
      and `tone_difference` (the same of the estimate);
    - `alike`: at most five reviews of other films that name the same people and films: `slug`, `title`, `headline`,
      `critic`, `rating`, `score`, `film` or null, and `shared`, what both name, the rarest first: `kind` (`people`,
      `films`), `slug`, `name`;
    - `source`: `path`, `locator`, `format`, `encoding`, `bytes`, `sha256`.

    A fact is `id`, `property`, `value`, `method`, `rule` (the method in words), `confidence` (0-1), `used` (whether
    it stood up to the other reviews) , the `person` or `film` that it is about, and for an
    aspect the `tone` of its sentence (0-100, an estimate).
    """
    found = await row(database, "review", {"slug": slug})
    if found is None:
        return None
    key = {"review": found["id"]}
    of_text = {"review": found["original"], "film": found["film_id"]}
    document: str = found["document"]
    segments = await rows(database, "review_segments", key)
    facts = await rows(database, "review_facts", key)
    return {
        **pick(found, "slug", "title", "headline", "published", "publication", "url", "language", "words"),
        **pick(found, "tone", "quote", "quote_start", "quote_end", "quote_tone", "quote_chosen"),
        "tone_words": await rows(database, "review_tone_words", key),
        "film_unknown": found["film_unknown"],
        "film": linked(found, "film", "title", "year"),
        "critic": linked(found, "critic", "name"),
        "rating": rating(found),
        "body": [
            _stretch(document, start, end)
            for segment in segments
            if segment["kind"] == "body"
            for start, end in paragraphs(document, segment["start"], segment["end"])
        ],
        "evidence": _evidence(document, [fact for fact in facts if fact["start"] is not None]),
        "fields": [{"field": fact["field"], **_fact(fact)} for fact in facts if fact["start"] is None],
        "comments": await rows(database, "review_comments", key),
        "cut": [
            {"kind": segment["kind"], **_stretch(document, segment["start"], segment["end"])}
            for segment in segments
            if segment["kind"] not in ("body", "comment") and document[segment["start"] : segment["end"]].strip()
        ],
        "repairs": await rows(database, "review_repairs", key),
        "same_text": [
            {**one, "original": bool(one["original"])}
            for one in await rows(database, "review_same_text", {**key, **pick(found, "original")})
        ],
        "others": await rows(database, "review_others", {**of_text, **pick(found, "score", "tone")}),
        "alike": [_alike(one) for one in await rows(database, "review_alike", of_text)],
        "source": pick(found, "path", "locator", "format", "encoding", "bytes", "sha256"),
        "document": document,
        "html": found["html"],
    }


def _alike(found: Row) -> Row:
    shared = sorted(json.loads(found["shared"]), key=itemgetter("naming", "kind", "name"))
    return {
        **pick(found, "slug", "title", "headline", "critic", "rating", "score"),
        "film": linked(found, "film", "title", "year"),
        "shared": [pick(one, "kind", "slug", "name") for one in shared],
    }


def _stretch(document: str, start: int, end: int) -> Row:
    return {"start": start, "end": end, "text": document[start:end]}


def _evidence(document: str, facts: list[Row]) -> list[Row]:
    """Facts with a span, those of the same words together, in the order of the document."""
    evidence = []
    for number, ((start, end), group) in enumerate(groupby(facts, key=lambda fact: (fact["start"], fact["end"])), 1):
        evidence.append(
            {
                "number": number,
                "start": start,
                "end": end,
                "exact": document[start:end],
                "prefix": document[max(0, start - CONTEXT) : start],
                "suffix": document[end : end + CONTEXT],
                "facts": [_fact(fact) for fact in group],
            }
        )
    return evidence


def _fact(fact: Row) -> Row:
    return {
        **pick(fact, "id", "property", "value", "method", "rule", "confidence", "tone"),
        "used": bool(fact["used"]),
        "person": linked(fact, "person", "name"),
        "film": linked(fact, "film", "title"),
    }
