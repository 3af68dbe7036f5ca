"""A person: the films they worked on, and what critics say when they name them."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.pages.listing import listing
from datasette_film_reviews.serve.pages.parts import Row, linked, pick
from datasette_film_reviews.serve.statements import row, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


async def person(database: Any, slug: str, arguments: Mapping[str, str]) -> Row | None:
    """The person with this slug, or None. The arguments say how the reviews are listed, see `pages.listing`.

    Keys: `slug`, `name`, `film_count`, `review_count`; `tone` (0-100, an estimate, the mean of the sentences that name
    them) and `toned_count` (sentences that it rests on), and

    - `years`: the same by the year of the film under review (None: unknown): `year`, `sentence_count`, `toned_count`,
      `tone`;
    - `aspects`: what opinions of the person are about: `aspect`, `review_count`, `tone` (mean of the sentences);
    - `credits`: `job`, `character`, `review_count` (reviews that say so), `film` (`slug`, `title`, `year`);
    - `reviews` that name the person, a page of them: `slug`, `title`, `headline`, `critic`, `published`, `rating`,
      `score`, `film`, and their `sentences` that do: `start`, `end`, `text`, `tone` (an estimate), `evidence` (the
      number of the words that tell of the person, on the review's page at `#words-`); and how they are listed:
      `sort`, `order`, `size`, `after`, `next`.
    """
    found = await row(database, "person", {"slug": slug})
    if found is None:
        return None
    key = {"person": found.pop("id")}
    years = await rows(database, "person_years", key)
    listed, reviews = await listing(database, "person_listed", key["person"], arguments)
    shown = {**key, "reviews": json.dumps([review["id"] for review in reviews])}
    sentences = {
        review: [pick(sentence, "start", "end", "text", "tone", "evidence") for sentence in group]
        for review, group in groupby(
            await rows(database, "person_sentences", shown), key=lambda found: found["review_id"]
        )
    }
    return {
        **found,
        **_tone(years),
        "years": [{**year, "tone": _rounded(year["tone"])} for year in years],
        "aspects": await rows(database, "person_aspects", key),
        "credits": [
            {**pick(credit, "job", "character", "review_count"), "film": pick(credit, "slug", "title", "year")}
            for credit in await rows(database, "person_credits", key)
        ],
        **listed,
        "reviews": [
            {
                **pick(review, "slug", "title", "headline", "critic", "published", "rating", "score"),
                "film": linked(review, "film", "title", "year"),
                "sentences": sentences.get(review["id"], []),
            }
            for review in reviews
        ],
    }


def _tone(years: Iterable[Row]) -> Row:
    """The mean over all sentences that have a tone, and their number."""
    toned = [year for year in years if year["toned_count"]]
    count = sum(year["toned_count"] for year in toned)
    total = sum(year["toned_count"] * year["tone"] for year in toned)
    return {"tone": _rounded(total / count if count else None), "toned_count": count}


def _rounded(tone: float | None) -> float | None:
    return None if tone is None else round(tone, 1)
