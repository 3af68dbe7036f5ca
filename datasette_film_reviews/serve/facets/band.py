"""The facet `_facet_band`: the numbers of a column in bands with round edges, as many as people take in at a glance."""

# mypy: allow-untyped-calls
from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from itertools import count, pairwise
from math import floor
from typing import Any

from datasette.utils import escape_sqlite

from datasette_film_reviews.serve.facets.ranges import Range, RangeFacet

MOST_BANDS = 10
HUGE = 10**15
"""Numbers from here on are in no band: a REAL no longer tells whole ones apart."""

SKEWED = 8
"""Where the mean is no further from the least number than this part of the way to the most, bands widen as they rise.

Even numbers have it half way, and incomes, lengths and counts, most of them small, below an eighth.
"""


_NO_AMOUNT = re.compile(
    r"(?:^|[_ -])(?:id|code|zip|start|end|position|offset|lat|latitude|lng|lon|longitude)$", re.IGNORECASE
)
"""What numbers are called that name or locate something: bands of them mean nothing."""


class BandFacet(RangeFacet):
    """Counts of rows by bands of a number. Datasette makes one for each request."""

    type = "band"  # type: ignore[assignment]

    async def _worthwhile(self, enabled: set[str]) -> list[str]:
        """Columns of nothing but numbers, too many of them to list, that are neither keys nor years nor counters."""
        found = await self._sampled(
            {
                "all": "count({cell})",
                "numbers": "count(*) filter (where typeof({cell}) in ('integer', 'real'))",
                "different": "count(distinct {cell})",
                "least": "min({cell})",
                "most": "max({cell})",
                "fractions": "count(*) filter (where {cell} <> round({cell}))",
            },
            {column for column, kind in (await self._kinds()).items() if kind != "text"} - enabled,
        )
        return [
            column
            for column, of in found.items()
            if of["numbers"] == of["all"]
            and of["different"] > MOST_BANDS
            and not (_NO_AMOUNT.search(column) or _counts_up(of) or _years(of))
        ]

    async def _ranges(self, column: str, kind: str, most: int) -> list[Range]:
        cell = escape_sqlite(column)
        where, parameters = await self._where()
        number = f"filter (where typeof({cell}) in ('integer', 'real') and {cell} between -{HUGE} and {HUGE})"
        ((least, greatest, mean),) = await self._rows(
            f"select min({cell}) {number}, max({cell}) {number}, avg({cell}) {number}"
            f" from {escape_sqlite(self.table)}{f' where {where}' if where else ''}",
            parameters,
        )
        # Datasette compares whole numbers from 0 alone as numbers, where the column does not say that it has some.
        declared = kind in ("integer", "number")
        if least is None or (greatest < 0 and not declared):
            return []
        lowest, highest = Decimal(repr(least if declared else max(least, 0))), Decimal(repr(greatest))
        skewed = lowest >= 0 and highest > 0 and Decimal(repr(mean)) - lowest < (highest - lowest) / SKEWED
        edges = (_widening if skewed else _even)(lowest, highest, max(2, min(most, MOST_BANDS)), kind)
        return [Range(_written(gte), _written(lt), _name(gte, lt, kind)) for gte, lt in pairwise(edges)]

    def _label(self, gte: str, lt: str, kind: str) -> str | None:
        try:
            first, last = Decimal(gte), Decimal(lt)
        except InvalidOperation:
            return None
        return _name(first, last, kind) if -HUGE <= first < last <= 10 * HUGE else None


def _counts_up(of: dict[str, Any]) -> bool:
    """Whether numbers are the rows' own, one after the other, as identifiers and positions are."""
    span: float = of["most"] - of["least"]
    return not of["fractions"] and of["different"] == of["all"] and span < 2 * of["all"]


def _years(of: dict[str, Any]) -> bool:
    return not of["fractions"] and of["least"] >= 1500 and of["most"] <= 2100


def _even(least: Decimal, most: Decimal, bands: int, kind: str) -> list[Decimal]:
    """Edges of bands of one width. The greatest number is in the last of them, not alone in one that it begins."""
    step = _round_up(max((most - least) / bands, Decimal(kind != "number" or most == least)))
    while True:
        first, last = floor(least / step), floor(most / step)
        divisible = step > 1 if kind == "integer" else step >= 10 or kind == "number"
        closed = divisible and last * step == most and last > first
        if last - first + (not closed) <= bands:
            break
        step = _round_up(step * 2)
    edges = [number * step for number in range(first, last + (not closed))]
    return [*edges, most + (1 if kind == "integer" else step / 10) if closed else edges[-1] + step]


def _widening(least: Decimal, most: Decimal, bands: int, kind: str) -> list[Decimal]:
    """Edges 0, 10, 20, 50, 100, ... up to the greatest number, from whichever makes so many bands."""
    top = _round_up(most)
    edges = [top if top > most else _round_up(most * 2)]
    while len(edges) < bands and edges[-1] > least and (edges[-1] != 1 or kind == "number"):
        edges.append(edges[-1] * Decimal("0.4" if edges[-1].as_tuple().digits[0] == 5 else "0.5"))
    return [*([Decimal(0)] if edges[-1] > least else []), *reversed(edges)]


def _round_up(number: Decimal) -> Decimal:
    """The least of 1, 2, 5, 10, 20, ..., and of their tenths and hundredths, that is not below a number above 0."""
    candidates = (Decimal(one).scaleb(power) for power in count(number.adjusted()) for one in (1, 2, 5))
    return next(candidate for candidate in candidates if candidate >= number)


def _written(number: Decimal) -> str:
    return format(number.normalize(), "f")


def _name(gte: Decimal, lt: Decimal, kind: str) -> str:
    """`50–59` of integers, `50–60` of other numbers."""
    last = lt - 1 if kind == "integer" else lt
    if kind != "integer" and (lt - gte).normalize().as_tuple().digits in ((1, 1), (2, 2), (5, 5)):
        # The last band, which holds the greatest number too, is wider by a tenth.
        last = gte + (lt - gte) / Decimal("1.1")
    return _written(gte) if last == gte else f"{_written(gte)}–{_written(last)}"
