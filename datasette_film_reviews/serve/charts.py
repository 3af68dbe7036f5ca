"""From numbers to the measures of a drawing, which `templates/film_reviews/charts.html` makes an SVG of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

BAR, GAP, HEIGHT = 28, 4, 84
"""Units of the drawing: how wide a bar is, how far the next, and how high the highest."""

WIDTH = 10 * (BAR + GAP)
"""Room for bars: of more than ten each is narrower."""

LEAST = 3
"""How high the lowest bar is, so that one review among a thousand is still seen."""

MOST_PERIODS = 40
"""Bars that can be told apart on a phone: where more years are to be drawn, each bar is of five, ten, fifty, ..."""

ENOUGH = 3
"""A mean of fewer numbers is told, but not drawn."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Where one bar is drawn, from the top left corner, in units of the drawing."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Period:
    """The years `start` to `end`, both inclusive: `count` things, of which `rated` have the `mean`, 0 to 100 or None.

    `y` is where the mean is drawn, in units from the top; None where too few have one.
    """

    start: int
    end: int
    count: int
    rated: int
    mean: float | None
    y: int | None


def bars(counts: Sequence[int]) -> list[Bar]:
    """Bars beside each other, each as high as its number is against the largest; nothing is drawn for 0."""
    most = max(counts, default=0)
    heights = [max(LEAST, round(HEIGHT * count / most)) if count > 0 else 0 for count in counts]
    step = min(BAR + GAP, WIDTH // max(1, len(counts)))
    width = step - max(1, step * GAP // (BAR + GAP))
    return [Bar(place * step, HEIGHT - height, width, height) for place, height in enumerate(heights)]


def periods(years: Iterable[Mapping[str, Any]], count: str, rated: str, mean: str) -> list[Period]:
    """The time from the first year to the last, without gaps, in at most 40 periods of a year, five, ten, fifty, ...

    `years` have their `year`, those of None left out, and numbers by the three names given: how many things are of it,
    how many of them the mean rests on, and the mean.
    """
    known = {year["year"]: year for year in years if year["year"] is not None}
    first, last = min(known, default=0), max(known, default=-1)
    length = 1
    while last // length - first // length >= MOST_PERIODS:
        length *= 2 if str(length).startswith("5") else 5
    return [
        _period(range(start, start + length), known, count, rated, mean)
        for start in range(first - first % length, last + 1, length)
    ]


def _period(span: range, known: Mapping[int, Mapping[str, Any]], count: str, rated: str, mean: str) -> Period:
    years = [known[year] for year in span if year in known]
    basis = sum(year[rated] for year in years)
    value = sum(year[rated] * year[mean] for year in years if year[rated]) / basis if basis else None
    y = round(HEIGHT * (1 - value / 100)) if value is not None and basis >= ENOUGH else None
    return Period(span[0], span[-1], sum(year[count] for year in years), basis, value, y)
