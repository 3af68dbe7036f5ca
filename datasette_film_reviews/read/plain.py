"""Plain text made whole: repaired, lines that were broken to a width joined, glued words parted."""

from __future__ import annotations

from datasette_film_reviews.model import Repair
from datasette_film_reviews.read.glue import unglued
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.wrapping import unwrapped


def made_whole(text: str) -> tuple[str, tuple[Repair, ...]]:
    """The text as it is stored, and what was done to it; `repair` tells how places are given."""
    return unglued(*unwrapped(*repair(text)))
