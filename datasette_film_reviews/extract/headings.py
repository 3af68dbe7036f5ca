"""Headings: which lines at the top are one, and which titles one may hold.

A heading may be the title, the title among furniture (`Review: Salt (2011)`), or a headline that only plays with it.
Every reading of it is a candidate; whether the text uses the same words again decides how sure each is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.dates import DATE
from datasette_film_reviews.extract.bylines import is_byline
from datasette_film_reviews.extract.details import detail_facts
from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import CLOSE_QUOTE, OPEN_QUOTE, POSSESSIVE, WHOLE_PERSON, looks_like_title
from datasette_film_reviews.extract.verdicts import trailing_rating
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import parse_rating

HEADING_LENGTH = 120
HEADING_WORDS = 18
MENTION_LENGTH = 3
"""A title of fewer letters is not looked for in the text: it would be found in anything."""

SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*$")
TITLE_YEAR = re.compile(r"\s*[(\[](?P<year>(?:18[89]|19\d|20\d)\d)[)\]]")
QUOTES = "“”\"„«»‘’'"
EDGES = QUOTES + " \t–—-:*_|,;#"

_TITLE_MARK = re.compile(
    r"\breview(?:ed)?\b|\((?:18|19|20)\d\d\)|\((?:[^()]*\d\s*min[^()]*|U|PG|12A?|15|18|R|PG-13)\)", re.IGNORECASE
)
_KIND = r"(?:film|movie|cinema|dvd|blu-ray|capsule|mini|quick|spoiler[- ]free|festival|advance|new|the|a|my|our|full)"
_FURNITURE = re.compile(
    rf"^[\s#*_]*(?:{_KIND}\s+)*reviews?\s*(?:[:–—|-]+|of\b)\s*"
    rf"|[\s:–—|,([-]*\b(?:{_KIND}\s+)*review(?:s|ed)?\b(?:\s+by\s.*)?[)\]]?[\s*_!.]*$"
    rf"|\s*[:–—|-]?\s*\b(?:{_KIND}\s+)*reviews?\b\s*[:–—|-].*$"
    r"|\s*[(\[](?:spoilers?\b[^()]*|no\s+spoilers?[^()]*|pel[ií]cula|film|movie|kino|dvd|blu-ray|\d{4}\s+film)[)\]]\s*$"
    r"|^[\s#*_]+|[\s*_#]+$",
    re.IGNORECASE,
)
_KIND_AT_END = re.compile(r"[\s:–—|,-]*(?P<kind>film|movie)\s+review", re.IGNORECASE)
_CREDITED = re.compile(
    r"(?P<title>.{1,80}?)\s*(?P<details>\((?:[^()\n]{0,40}\d\s*(?:min|h)[^()\n]{0,20}|U|PG|12A?|15|18|R|PG-13|NC-17)\)"
    r"|(?=[,;:–—-]?\s*(?i:directed\s+by|dir[.:]|starring)\s))"
)
_QUOTED = re.compile(rf"(?<!\w){OPEN_QUOTE}(?P<title>[^“”\"„«»‘\n]{{1,80}}?)[,.]?{CLOSE_QUOTE}(?!\w)")
_DATED = re.compile(rf"(?:[^\W\d]+\s+){{0,4}}{DATE}\W*", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?::|\s[–—|-]|[–—|])\s+")
_MAKER = re.compile(rf"(?P<person>{WHOLE_PERSON}){POSSESSIVE}\s+(?P<title>\S.*)")


def is_heading(line: Line, following: Line) -> bool:
    """Whether a line at the top stands apart as a title: short, not a sentence, and set off by what follows it."""
    text = line.text
    if len(text) > HEADING_LENGTH or len(text.split()) > HEADING_WORDS:
        return False
    if _DATED.fullmatch(text):
        return False
    if text.startswith("#") or _TITLE_MARK.search(text):
        return True
    if SENTENCE_END.search(text) and not looks_like_title(text.rstrip(".")):
        return False
    if text[-1] in ",;:" or not (text[0].isupper() or text[0].isdigit() or text[0] in QUOTES + "*_"):
        return False
    if following.start > line.end or len(following.text) > 2 * len(text):
        return True
    return bool(labelled_in(following)) or is_byline(following.text) or parse_rating(following.text) is not None


def heading_facts(document: str, line: Line) -> Iterator[Fact]:
    """The titles that a heading may hold, and the year, certificate and length beside them."""
    start, end = line.text_start, line.text_end
    if rated := trailing_rating(line.text):
        first, last = (start + offset for offset in rated)
        yield fact_at(document, "rating", document[first:last], "rating line", first, last)
        end = first
    if match := _CREDITED.match(document, start, end):
        yield from detail_facts(document, *match.span("details"))
        end = match.end("title")
    sure = end < line.text_end
    if (kind := _KIND_AT_END.search(document, start, end)) and _said_again(
        document, document[start : kind.end("kind")], line
    ):
        end = kind.end("kind")  # “The Salt Movie Review” reviews “The Salt Movie”
        sure = True
    while (match := _FURNITURE.search(document[start:end])) and match.end() > match.start():
        sure = sure or "review" in match[0].casefold()
        start, end = (start + match.end(), end) if match.start() == 0 else (start, start + match.start())
    if year := TITLE_YEAR.search(document[start:end]):
        first = start + year.start("year")
        yield fact_at(document, "year", year["year"], "review heading", first, first + 4)
        end, sure = start + year.start(), True
    start, end = _trimmed(document, start, end)
    if start < end:
        yield from _candidates(document, line, start, end, sure)


def _candidates(document: str, line: Line, start: int, end: int, sure: bool) -> Iterator[Fact]:
    """Every reading of a heading as a title, each as sure as the rest of the text makes it."""
    for match in _QUOTED.finditer(document, line.text_start, line.text_end):
        if looks_like_title(match["title"].strip(" ,.")):
            yield _candidate(document, line, *_trimmed(document, *match.span("title")), method="quoted heading")
    whole = document[start:end]
    cuts = list(_PARTS.finditer(whole))
    if (maker := _MAKER.fullmatch(whole)) and not cuts:
        yield fact_at(document, "director", maker["person"], "possessive title", start, start + maker.end("person"))
        work = start + maker.start("title")
        if maker["title"].startswith(("The ", "A ")):
            yield _candidate(document, line, work, end, "review heading" if sure else "heading")
            yield _candidate(document, line, start, end, "part of the heading")
            return
        if " " in maker["title"]:
            yield _candidate(document, line, work, end, "part of the heading")
    yield _candidate(document, line, start, end, "review heading" if sure and not cuts else "heading")
    if cuts:
        for first, last in ((0, cuts[0].start()), (cuts[-1].end(), len(whole))):
            part = _trimmed(document, start + first, start + last)
            if part[0] < part[1]:
                yield _candidate(document, line, *part, method="part of the heading")


def _candidate(document: str, line: Line, start: int, end: int, method: str) -> Fact:
    """A title of the heading; a mere headline where it is not written as a title and the text never says it again."""
    title = document[start:end]
    if method not in ("review heading", "quoted heading"):
        again = len(title) >= MENTION_LENGTH and _said_again(document, title, line)
        if again:
            method = "part said again" if method == "part of the heading" else "heading said again"
        elif method == "part of the heading":
            method = "part alone"
        elif not looks_like_title(title):
            method = "headline"
    return fact_at(document, "title", title, method, start, end)


def _said_again(document: str, title: str, line: Line) -> bool:
    """Whether the document has the same words elsewhere, written as a title or in capitals as in the heading."""
    if document.find(title, line.end) >= 0 or 0 <= document.find(title) < line.start:
        return not title.islower()
    return title.isupper() and re.search(rf"\b{re.escape(title)}\b", document[line.end :], re.IGNORECASE) is not None


def _trimmed(document: str, start: int, end: int) -> tuple[int, int]:
    """A span without quotation marks, dashes and space at its ends."""
    text = document[start:end]
    left = len(text) - len(text.lstrip(EDGES))
    return (start + left, start + len(text.rstrip(EDGES))) if left < len(text) else (end, end)
