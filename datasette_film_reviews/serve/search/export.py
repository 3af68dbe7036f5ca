"""The reviews of a page of results as CSV, a line for each."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from datasette_film_reviews.serve.pages.parts import Row

COLUMNS = "slug title year critic headline published publication rating score snippet address".split()


def as_csv(reviews: Iterable[Row], url: Callable[[str, str], str]) -> str:
    """`COLUMNS` of results (see `results.page_of`); `url` gives the address of a page by its kind and slug."""
    lines = io.StringIO()
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    for review in reviews:
        film, critic, rating = (review[key] or {} for key in ("film", "critic", "rating"))
        writer.writerow(
            [
                review["slug"],
                film.get("title", review["title"]),
                film.get("year"),
                critic.get("name"),
                *(review[key] for key in ("headline", "published", "publication")),
                rating.get("written"),
                rating.get("score"),
                review["snippet"],
                url("reviews", review["slug"]),
            ]
        )
    return lines.getvalue()
