"""What the rows of a page say as CSV, a line for each."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from datasette_film_reviews.serve.pages.parts import Row

    Url = Callable[..., str]

REVIEWS = "slug title year critic headline published publication rating score snippet address".split()
FILMS = "slug title year directors score ratings agreement reviews newest quote address".split()


def _lines(columns: list[str], rows: Iterable[list[object]]) -> str:
    lines = io.StringIO()
    writer = csv.writer(lines)
    writer.writerow(columns)
    writer.writerows(rows)
    return lines.getvalue()


def reviews(page: Row, url: Url) -> str:
    """`REVIEWS` of the results of a search; `url` gives the address of a page by its kind and slug."""
    return _lines(REVIEWS, (_review(review, url) for review in page["reviews"]))


def films(page: Row, url: Url) -> str:
    """`FILMS` of a page of the shelf: `ratings` and `reviews` are their numbers, directors are parted by semicolons."""
    return _lines(FILMS, (_film(film, url) for film in page["films"]))


def _review(review: Row, url: Url) -> list[object]:
    film, critic, rating = (review[key] or {} for key in ("film", "critic", "rating"))
    return [
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


def _film(film: Row, url: Url) -> list[object]:
    return [
        *(film[key] for key in ("slug", "title", "year")),
        "; ".join(person["name"] for person in film["directors"]),
        *(film[key] for key in ("score", "rated_count", "agreement", "review_count", "newest")),
        (film["quote"] or {}).get("quote"),
        url("films", film["slug"]),
    ]
