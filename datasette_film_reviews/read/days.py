"""Days as the headings of diaries write them, without what the diary's title already says: ``Sunday 5th``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from datasette_film_reviews.dates import DATE, MONTH, TIME, WEEKDAY, months_called, weekdays_called
from datasette_film_reviews.read.values import stated_date

_LENGTH = 200
_YEAR = r"(?:19|20)\d\d"
_ORDINAL = r"(?:st|nd|rd|th|er|ère|º|ª)"
_SAID_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY})\.?,?\s+)?(?:(?:the|den|am|le|el|il)\s+)?"
_DAY = (
    rf"{_SAID_WEEKDAY}(?:"
    rf"(?P<day>\d{{1,2}})(?:(?P<ordinal>{_ORDINAL})|\.)?(?:\s+(?:of\s+|de\s+)?(?P<month>{MONTH}))?(?!\w)"
    rf"(?:,?\s+(?P<weekday_after>{WEEKDAY})(?!\w))?"
    rf"|(?P<month_before>{MONTH})\s+(?P<day_after>\d{{1,2}}){_ORDINAL}?(?!\w)(?:,?\s+(?P<weekday_last>{WEEKDAY})(?!\w))?)"
)
_PARTED = r"\s*(?:[-–—:,;|/•·)\]]|$)\s*"
_LEADING = re.compile(
    rf"[\W_]*(?:(?P<whole>{DATE}{TIME}?)(?:{_PARTED}|\s+)|{_DAY}{_PARTED})(?P<rest>.*)", re.IGNORECASE
)
_LAST = re.compile(
    rf"(?P<rest>.*?\w.*?)(?:\s*[-–—:,;|/•·(\[]|\s\s)\s*(?:(?P<whole>{DATE})|{_DAY})[)\]\s.]*", re.IGNORECASE
)
_MONTH_NAME = re.compile(rf"(?<!\w){MONTH}(?!\w)", re.IGNORECASE)
_NUMBERED_MONTH = re.compile(
    rf"(?<!\d){_YEAR}[-_./ ]?(?P<month>0[1-9]|1[0-2])(?!\d)|(?<!\d)(?P<first>0[1-9]|1[0-2])[-_./]{_YEAR}"
)
_YEARS = re.compile(rf"(?<!\d){_YEAR}(?!\d{{3}})")


@dataclass(frozen=True, slots=True)
class Day:
    """The day that a heading states, and the ``rest`` of the heading.

    ``whole`` is the date where it states all of one, as `stated_date` gives it; else ``month`` and ``weekdays`` are
    what it says of these, if anything.
    """

    rest: str
    whole: str | None = None
    day: int = 0
    month: int | None = None
    weekdays: frozenset[int] = frozenset()


def day_of(heading: str) -> Day | None:
    """The day with which a heading begins or ends; a mere number is one beside a month or a weekday, or as 12th."""
    if len(heading) > _LENGTH:
        return None
    for pattern in (_LEADING, _LAST):
        found = pattern.fullmatch(heading)
        if found and (day := _stated(found, pattern is _LAST)):
            return day
    return None


def completed(day: Day, periods: Iterable[str]) -> tuple[str | None, bool]:
    """(the date as ISO 8601, whether it is an assumption) of a day below titles and names that may say the rest.

    The first that says a year counts. None where they do not say it, or where it would be another month or weekday.
    It is no assumption where the heading is a whole date, or its weekday bears it out.
    """
    if day.whole:
        return day.whole, False
    for period in periods:
        year, month = _period(period)
        if not year:
            continue
        if not (day.month or month) or (day.month and month and day.month != month):
            return None, False
        try:
            found = date(year, day.month or month or 0, day.day)
        except ValueError:
            return None, False
        if day.weekdays and found.weekday() not in day.weekdays:
            return None, False
        return found.isoformat(), not day.weekdays
    return None, False


def _stated(found: re.Match[str], last: bool) -> Day | None:
    if found["whole"]:
        whole = stated_date(found["whole"])
        return Day(found["rest"], whole) if whole else None
    called = found["month"] or found["month_before"]
    months = months_called(called) if called else set()
    weekday = found["weekday"] or found["weekday_after"] or found["weekday_last"]
    if len(months) != 1 and (called or last or not (weekday or found["ordinal"])):
        return None
    weekdays = frozenset(weekdays_called(weekday)) if weekday else frozenset[int]()
    return Day(found["rest"], None, int(found["day"] or found["day_after"]), next(iter(months), None), weekdays)


def _period(text: str) -> tuple[int | None, int | None]:
    """The one year that a title or a name says, and the one month."""
    years = {int(year) for year in _YEARS.findall(text)}
    months = {month for name in _MONTH_NAME.findall(text) for month in months_called(name)}
    months |= {int(found["month"] or found["first"]) for found in _NUMBERED_MONTH.finditer(text)}
    return next(iter(years)) if len(years) == 1 else None, next(iter(months)) if len(months) == 1 else None
