"""Headings: which lines at the top are one, and the title that one gives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.details import detail_facts
from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.model import Fact

HEADING_LENGTH = 110
HEADING_WORDS = 16

SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*$")
TITLE_YEAR = re.compile(r"\s*[(\[](?P<year>(?:18[89]|19\d|20\d)\d)[)\]]")
QUOTES = "“”\"„«»‘’'"
_TITLE_MARK = re.compile(r"\breview\b|\((?:18|19|20)\d\d\)", re.IGNORECASE)
_HEADING_FURNITURE = re.compile(
    r"^[\s#*_]*(?:(?:film|movie|cinema|dvd|blu-ray|capsule|mini|spoiler[- ]free|festival|advance)\s+)*"
    r"reviews?\s*(?:[:–—|-]|of)\s*"
    r"|\s*(?:[:–—|,-]\s*|\()?(?:(?:a|the|my|our|film|movie|spoiler[- ]free|full)\s+)*reviews?\)?[\s*_]*$"
    r"|^[\s#*_]+|[\s*_#]+$",
    re.IGNORECASE,
)
_CREDITED_HEADING = re.compile(
    r"(?P<title>.{1,80}?)\s*(?P<details>\([^()\n]{0,40}\d\s*(?:min|h)[^()\n]{0,20}\)"
    r"|(?=[,;:–—-]?\s*(?i:directed\s+by|dir[.:]|starring)\s))"
)


def is_heading(line: Line, following: Line) -> bool:
    """Whether a line at the top stands apart as a title: short, not a sentence, with something longer after it."""
    text = line.text
    if len(text) > HEADING_LENGTH or len(text.split()) > HEADING_WORDS:
        return False
    if text.startswith("#") or _TITLE_MARK.search(text):
        return True
    if (
        SENTENCE_END.search(text)
        or text[-1] in ",;:"
        or not (text[0].isupper() or text[0].isdigit() or text[0] in "“\"'‘*_")
    ):
        return False
    return following.start > line.end or len(following.text) > 2 * len(text) or bool(labelled_in(following))


def heading_facts(document: str, line: Line) -> Iterator[Fact]:
    """The title, and the year beside it, that a heading gives."""
    start, end = line.text_start, line.text_end
    if match := _CREDITED_HEADING.match(document, start, end):
        yield from detail_facts(document, *match.span("details"))
        end = match.end("title")
    sure = False
    while match := _HEADING_FURNITURE.search(document[start:end]):
        if match.end() == match.start():
            break
        sure = sure or "review" in match[0].casefold()
        start, end = (start + match.end(), end) if match.start() == 0 else (start, start + match.start())
    if match := TITLE_YEAR.search(document[start:end]):
        yield fact_at(
            document, "year", match["year"], "review heading", start + match.start("year"), start + match.end("year")
        )
        end, sure = start + match.start(), True
    raw = document[start:end]
    title = raw.strip(QUOTES + " \t–—-:*_")
    if title:
        start += raw.index(title)
        yield fact_at(document, "title", title, "review heading" if sure else "heading", start, start + len(title))
