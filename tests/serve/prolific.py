"""A critic with 130 reviews, all of films by one director, and another critic with one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.pipeline import build

if TYPE_CHECKING:
    from pathlib import Path

CRITIC = "critics/ada-finch"
PERSON = "people/ottilie-brandvold"
MANY = 130
NAMES = (
    "Amber Birch Cedar Dune Elm Fern Gorse Heath Iris Juniper Kelp Linden Moss Nettle Osier Poppy Quince Rush".split()
)
LONG = (
    "The boat goes out past the last of the buoys with tea, a lamp and low hopes, and for two hours nobody "
    "on the quay asks where it is or why its owner, who has never been known to hurry, left without his coat. "
)


def row(number: int) -> dict[str, Any]:
    """One of the reviews: every seventh has no date, every fifth no rating, and two rate on another scale."""
    day = f"{1980 + number % 9}-{1 + number % 12:02}-{1 + number % 28:02}"
    rating = f"{1 + number % 4}/4" if number > 2 else "B+"
    return {
        "title": f"{NAMES[number % 18]} {NAMES[number // 18]}",
        "year": 1950 + number % 60,
        "director": "Ottilie Brandvold",
        "critic": "Ada Finch",
        "rating": rating if number % 5 else "",
        "date": day if number % 7 else "",
        "review": f"{LONG}Brandvold is {'wonderful' if number % 2 else 'dull'} at sea. {LONG}",
    }


def build_prolific(folder: Path) -> Path:
    """Build the database in the folder."""
    written = [*(row(number) for number in range(MANY)), {**row(7), "critic": "Bo Marsh", "rating": "", "date": ""}]
    (folder / "reviews.jsonl").write_text("".join(json.dumps(one) + "\n" for one in written), encoding="utf-8")
    path = folder / "prolific.db"
    build(path, [str(folder / "reviews.jsonl")], jobs=1)
    return path
