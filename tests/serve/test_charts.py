"""From years to the periods of a timeline."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.serve.charts import HEIGHT, MOST_PERIODS, WIDTH, bars, periods


def year(number: int | None, count: int, rated: int = 0, mean: float | None = None) -> dict[str, Any]:
    return {"year": number, "count": count, "rated": rated, "mean": mean}


def spans(*years: int) -> list[tuple[int, int, int]]:
    found = periods([year(number, 1) for number in years], "count", "rated", "mean")
    return [(one.start, one.end, one.count) for one in found]


def test_years_between_are_there_and_the_unknown_are_not() -> None:
    found = periods([year(2001, 3, 2, 50.0), year(2003, 4, 3, 25.0), year(None, 9)], "count", "rated", "mean")
    assert [(one.start, one.end, one.count, one.rated, one.mean, one.y) for one in found] == [
        (2001, 2001, 3, 2, 50.0, None),
        (2002, 2002, 0, 0, None, None),
        (2003, 2003, 4, 3, 25.0, 63),
    ]
    assert periods([year(None, 9)], "count", "rated", "mean") == []


def test_many_years_are_put_together() -> None:
    assert spans(1980, 2019)[-1] == (2019, 2019, 1)
    assert len(spans(1980, 2019)) == 40
    assert spans(1979, 1980, 2019)[:2] == [(1975, 1979, 1), (1980, 1984, 1)]
    assert spans(1790, 2019)[-1] == (2010, 2019, 1)


def test_mean_of_years_put_together_is_the_mean_of_all() -> None:
    found = periods([year(1900, 1, 1, 100.0), year(1901, 5, 3, 20.0), year(2000, 1)], "count", "rated", "mean")
    assert (found[0].count, found[0].rated, found[0].mean) == (6, 4, pytest.approx(40))


@given(st.dictionaries(st.integers(1, 9999), st.tuples(st.integers(1, 10**6), st.floats(0, 100)), max_size=50))
def test_no_year_is_lost_and_all_fit(given_years: dict[int, tuple[int, float]]) -> None:
    found = periods(
        [year(number, count, count, mean) for number, (count, mean) in given_years.items()], "count", "rated", "mean"
    )
    assert len(found) <= MOST_PERIODS
    assert all(one.end + 1 == other.start for one, other in pairwise(found))
    assert sum(one.count for one in found) == sum(count for count, _mean in given_years.values())
    assert all(0 <= one.y <= HEIGHT for one in found if one.y is not None)
    drawn = bars([one.count for one in found])
    assert all(bar.width > 0 and bar.x + bar.width <= WIDTH for bar in drawn)
    assert all(left.x + left.width < right.x for left, right in pairwise(drawn))
