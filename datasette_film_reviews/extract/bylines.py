"""Who signed the review, and when: bylines and date lines."""

from __future__ import annotations

import re
from datetime import datetime

from dateutil import parser as date_parser

from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import PERSON, looks_like_person
from datasette_film_reviews.model import Fact

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?"
_DATE = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+\d{{4}}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}})"
)
_DATE_LINE = re.compile(
    rf"(?i:(?:posted|published|reviewed|updated|written)?\s*(?:on|:)?\s*)(?P<date>(?i:{_DATE}))(?i:,?\s+(?:at\s+)?[\d:]+\s*(?:am|pm)?)?(?:\s*(?:\||by|[-–—])\s*(?i:by\s+)?(?P<after>{PERSON}))?\W*"
)
_BYLINE = re.compile(
    r"[\s*_\-–—]*(?:(?i:(?:(?:film|movie)\s+)?review(?:ed)?\s*(?:by|:)|written\s+by|posted\s+by|words\s*(?:by|:)|text\s+by|by"
    rf"|a\s+(?:film|movie)\s+review\s+by)\s+|[–—-]{{1,2}}\s*)(?P<name>{PERSON})"
    rf"(?:(?i:\s*(?:,|\||·|•|[-–—]|on|in|for)\s*)(?:(?P<date>(?i:{_DATE}))|(?P<outlet>[^,|\n]{{2,60}})))?[\s*_.]*"
)


def is_byline(text: str) -> bool:
    """Whether a stripped line signs the review or dates it."""
    if len(text) > 120:
        return False
    match = _BYLINE.fullmatch(text)
    return bool(match and looks_like_person(match["name"])) or bool(_DATE_LINE.fullmatch(text))


def iso_date(text: str) -> str | None:
    """A written date as ISO 8601, or None where it is no date. Day and month must be unmistakable."""
    if not re.fullmatch(_DATE, text.strip(), re.IGNORECASE):
        return None
    try:
        return date_parser.parse(text.replace(" of ", " "), default=datetime(1, 1, 1)).date().isoformat()
    except (ValueError, OverflowError):
        return None


def byline_facts(document: str, line: Line) -> list[Fact]:
    """The critic, the publication and the date that a byline gives."""
    found: list[Fact] = []
    match = _BYLINE.fullmatch(line.text)
    dated = _DATE_LINE.fullmatch(line.text)
    groups = (
        ("critic", "byline", match, "name"),
        ("publication", "byline", match, "outlet"),
        ("published", "date line", match, "date"),
        ("published", "date line", dated, "date"),
        ("critic", "byline", dated, "after"),
    )
    for property, method, source, group in groups:
        if source is None or source[group] is None:
            continue
        value = iso_date(source[group]) if property == "published" else source[group].strip()
        if value:
            start, end = (line.text_start + offset for offset in source.span(group))
            found.append(fact_at(document, property, value, method, start, end))
    return found
