"""SQL functions for every connection of Datasette, as docs/functions.md tells them.

All are pure and bounded. Null gives null, and so does what a function cannot make sense of: none ever fails a query.
"""

from __future__ import annotations

import math
import statistics
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.ratings import on_scale, parse_rating
from datasette_film_reviews.serve.distance import edit_distance
from datasette_film_reviews.serve.snippets import MOST_WORDS, WORDS, excerpt, marked

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_RATING = 200
"""Characters of a text that may be a rating, with the space around it."""

MOST_STARS = 20
USUAL_STARS = 5


def register(connection: Any) -> None:
    """Give a connection the functions."""
    functions: list[tuple[str, int, Callable[..., Any]]] = [
        ("score_of", 1, score_of),
        ("score_of", 2, score_of),
        ("stars", 1, stars),
        ("stars", 2, stars),
        ("marked_snippet", 1, marked_snippet),
        ("marked_snippet", 2, marked_snippet),
        ("marked_snippet", 3, marked_snippet),
        ("edit_distance", 2, distance),
    ]
    for name, arguments, function in functions:
        connection.create_function(name, arguments, function, deterministic=True)
    connection.create_window_function("percentile_of", 2, Percentile)
    connection.create_aggregate("correlation", 2, Correlation)


def score_of(rating: object, *best: object) -> float | None:
    """The score, 0 to 100, of a rating as somebody wrote it; `best` tops the scale of one that states none."""
    text = _text(rating)
    if text is None or len(text) > LONGEST_RATING:
        return None
    found = parse_rating(text)
    if found is None or not best:
        return found.score if found else None
    top = _number(best[0])
    return on_scale(found, top).score if top is not None and top > 0 else None


def stars(score: object, best: object = USUAL_STARS) -> str | None:
    """A score as so many stars out of `best`, to the nearest half: `★★★½☆`."""
    value, top = _number(score), _number(best)
    if value is None or top is None or not 0 <= value <= 100 or top not in range(1, MOST_STARS + 1):
        return None
    halves = int(2 * value * top / 100 + 0.5)
    return "★" * (halves // 2) + "½" * (halves % 2) + "☆" * (int(top) - (halves + 1) // 2)


def marked_snippet(text: object, *asked: object) -> str | None:
    """Escaped HTML with `<mark>` around matches: those that FTS5 marked or, with a query and a size, its words."""
    whole = _text(text)
    if not asked or whole is None:
        return None if whole is None else str(marked(whole))
    query, size = _text(asked[0]), _number(asked[1]) if len(asked) > 1 else WORDS
    return None if query is None or size is None else str(excerpt(whole, query, int(max(1, min(size, MOST_WORDS)))))


def distance(first: object, second: object) -> int | None:
    """`edit_distance` of two values as text."""
    one, other = _text(first), _text(second)
    return None if one is None or other is None else edit_distance(one, other)


class Percentile:
    """The value below which so many percent of a group lie, between two of its values in proportion to both."""

    def __init__(self) -> None:
        self._values: list[float] = []
        self._sorted = True
        self._percent: float | None = None

    def step(self, value: object, percent: object) -> None:
        """Take one row; values that are no numbers are passed over."""
        self._percent = _number(percent)
        number = _number(value)
        if number is not None:
            self._values.append(number)
            self._sorted = False

    def inverse(self, value: object, percent: object) -> None:
        """Let go of a row that the window has left behind."""
        number = _number(value)
        if number is not None:
            self._sort()
            del self._values[bisect_left(self._values, number)]

    def value(self) -> float | None:
        """The percentile of the rows in the window."""
        if not self._values or self._percent is None or not 0 <= self._percent <= 100:
            return None
        self._sort()
        place = (len(self._values) - 1) * self._percent / 100
        below, above = self._values[math.floor(place)], self._values[math.ceil(place)]
        return below if below == above else below + (above - below) * (place % 1)

    def finalize(self) -> float | None:
        """The percentile of all rows."""
        return self.value()

    def _sort(self) -> None:
        # Few values come between two sorts of a window, and sorting what is nearly sorted takes linear time.
        if not self._sorted:
            self._values.sort()
            self._sorted = True


class Correlation:
    """How two columns go together: Pearson's coefficient, from -1 to 1."""

    def __init__(self) -> None:
        self._pairs: list[tuple[float, float]] = []

    def step(self, one: object, other: object) -> None:
        """Take one row; where either value is no number it is passed over."""
        pair = _number(one), _number(other)
        if pair[0] is not None and pair[1] is not None:
            self._pairs.append((pair[0], pair[1]))

    def finalize(self) -> float | None:
        """The coefficient; None for fewer than two rows, and where one of the columns never changes."""
        try:
            found = statistics.correlation(*zip(*self._pairs, strict=True)) if self._pairs else math.nan
        except (ValueError, OverflowError):
            return None
        return max(-1.0, min(found, 1.0)) if math.isfinite(found) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else str(value) if isinstance(value, (int, float)) else None


def _number(value: object) -> float | None:
    try:
        number = float(value) if isinstance(value, (int, float, str)) else math.nan
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
