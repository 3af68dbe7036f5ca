"""The facet `_facet_year`: dates and years by year, and by decade where there are many; always in time's order."""

# mypy: allow-untyped-calls
from __future__ import annotations

import re

from datasette.utils import escape_sqlite

from datasette_film_reviews.serve.facets.ranges import Range, RangeFacet

MOST_YEARS = 20
"""A longer span is counted by decade, one of more decades than this by century."""

_NUMBER = "(typeof({cell}) in ('integer', 'real') and {cell} between 1000 and 2999 and {cell} = round({cell}))"
_YEAR = "[12][0-9][0-9][0-9]"
_DATE = f"(typeof({{cell}}) = 'text' and ({{cell}} glob '{_YEAR}' or {{cell}} glob '{_YEAR}[-/][01][0-9]*'))"
_IN_ADDRESS = re.compile(r"([123]\d{3})(?:-01-01)?", re.ASCII)


class YearFacet(RangeFacet):
    """Counts of rows by year or decade. Datasette makes one for each request."""

    type = "year"  # type: ignore[assignment]

    async def _worthwhile(self, enabled: set[str]) -> list[str]:
        """Columns of nothing but dates, or of years, of which rows share some."""
        found = await self._sampled(
            {
                "all": "count({cell})",
                "dates": f"count(*) filter (where {_DATE})",
                "years": f"count(*) filter (where {_NUMBER} and {{cell}} between 1500 and 2100)",
                "different": "count(distinct substr({cell}, 1, 4))",
            },
            (await self._kinds()).keys() - enabled,
        )
        return [
            column
            for column, of in found.items()
            if of["all"] in (of["dates"], of["years"]) and 1 < of["different"] < of["all"]
        ]

    async def _ranges(self, column: str, kind: str, most: int) -> list[Range]:
        cell = escape_sqlite(column)
        where, parameters = await self._where()
        year = f"cast(substr({cell}, 1, 4) as integer)"
        found = await self._rows(
            f"select typeof({cell}) = 'text', min({year}), max({year}) from {escape_sqlite(self.table)}"
            f" where {f'{where} and ' if where else ''}({f'{_DATE} or {_NUMBER}'.format(cell=cell)})"
            " group by 1 order by count(*) desc limit 1",
            parameters,
        )
        if not found:
            return []
        ((dates, first, last),) = found
        many = max(1, min(most, MOST_YEARS))
        unit = next((unit for unit in (1, 10, 100) if last // unit - first // unit < many), 1000)
        # Text that begins with a year is more than the year, but only where the column compares it as text.
        written = "{}-01-01" if dates and kind != "text" else "{}"
        begins = [number * unit for number in range(first // unit, last // unit + 1)]
        return [
            Range(written.format(begin), written.format(begin + unit), _name(begin, begin + unit)) for begin in begins
        ]

    def _label(self, gte: str, lt: str, kind: str) -> str | None:
        years = [int(match[1]) for text in (gte, lt) if (match := _IN_ADDRESS.fullmatch(text))]
        return _name(*years) if len(years) == 2 and years[0] < years[1] else None


def _name(first: int, end: int) -> str:
    """`1994`, `1990s` or `1900–1999`."""
    if end - first == 1:
        return str(first)
    return f"{first}s" if end - first == 10 and first % 10 == 0 else f"{first}–{end - 1}"
