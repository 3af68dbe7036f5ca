"""A person: the films they worked on, and what critics say when they name them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.serve.pages.parts import Row, pick
from datasette_film_reviews.serve.statements import row, rows

if TYPE_CHECKING:
    from collections.abc import Mapping


async def person(database: Any, slug: str, _arguments: Mapping[str, str]) -> Row | None:
    """The person with this slug, or None.

    Keys: `slug`, `name`, `film_count`, `review_count`; `tone` (0-100, an estimate, the mean of the sentences that name
    them) and `toned_count` (sentences that it rests on); `credits`: `job`, `character`, `review_count` (reviews that
    say so), `film` (`slug`, `title`, `year`); `reviews` that name the person: `slug`, `title`, `headline`, `critic`,
    `rating`, `score`, and their `sentences` that do: `start`, `end`, `text`, `tone` (an estimate),
    `evidence` (the number of the words that tell of the person, on the review's page at `#words-`).
    """
    found = await row(database, "person", {"slug": slug})
    if found is None:
        return None
    key = {"person": found.pop("id")}
    sentences = {
        review: [pick(sentence, "start", "end", "text", "tone", "evidence") for sentence in group]
        for review, group in groupby(await rows(database, "person_sentences", key), key=lambda found: found["slug"])
    }
    return {
        **found,
        **(await row(database, "person_tone", key) or {}),
        "credits": [
            {**pick(credit, "job", "character", "review_count"), "film": pick(credit, "slug", "title", "year")}
            for credit in await rows(database, "person_credits", key)
        ],
        "reviews": [
            {**review, "sentences": sentences.get(review["slug"], [])}
            for review in await rows(database, "person_reviews", key)
        ],
    }
