"""From numbers to the measures of a drawing, which `templates/film_reviews/charts.html` makes an SVG of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

BAR, GAP, HEIGHT = 28, 4, 84
"""Units of the drawing: how wide a bar is, how far the next, and how high the highest."""

LEAST = 3
"""How high the lowest bar is, so that one review among a thousand is still seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Where one bar is drawn, from the top left corner, in units of the drawing."""

    x: int
    y: int
    width: int
    height: int


def bars(counts: Sequence[int]) -> list[Bar]:
    """Bars beside each other, each as high as its number is against the largest; nothing is drawn for 0."""
    most = max(counts, default=0)
    heights = [max(LEAST, round(HEIGHT * count / most)) if count > 0 else 0 for count in counts]
    return [Bar(place * (BAR + GAP), HEIGHT - height, BAR, height) for place, height in enumerate(heights)]
