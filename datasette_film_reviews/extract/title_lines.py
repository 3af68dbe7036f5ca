"""The line with which many texts begin or end that sums their film up: its title, then what is stated of films.

``SALT (PG). Dir: Ann Lee. 97 min.``, ``SALT. Three stars out of four.``, ``*Salt*, dir. Ann Lee, cert 15``: whoever
says so much of a film in so few words tells what was reviewed. Where several lines do, a text is of several films.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from datasette_film_reviews.extract.details import is_details_line
from datasette_film_reviews.extract.labels import labelled_in, property_of
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.measures import LENGTH, SURE_CERTIFICATE, certificate_named, minutes_of
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import UPPER, WHOLE_PERSON, looks_like_title
from datasette_film_reviews.extract.roundups import ASPECTS
from datasette_film_reviews.folding import fold, title_key
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import COUNTED, OUT_OF, STARS, USUAL_TOPS, parse_rating

FIRST, LAST = 6, 4
"""So many lines at the beginning and at the end of a text are looked at."""

LONGEST = 400
PIECES = 8
LONGEST_TITLE = 80
LONGEST_RATED = 120

_CERTIFICATE = rf"(?:{SURE_CERTIFICATE}|U|12|15|18|R|X|AA)"
_WORD = rf"(?:[{UPPER}\d&][{UPPER}\d’'&-]*[!?:,]?)(?![\w/.]\d|\w)"
_IN_CAPITALS = re.compile(rf"(?=[^a-zß-ÿ]*[{UPPER}]{{2}}){_WORD}(?: {_WORD}){{0,11}}")
_QUOTED = re.compile(r"[„“\"«](?P<title>[^„“”\"«»\n]{1,80})[”“\"»]")
_IN_QUOTES = re.compile(r"['‘](?P<title>[^\n]{1,80})['’]")
_BARE = re.compile(rf"[{UPPER}\d][^.,;()|“”\"\n]{{1,80}}?(?=,\s|\s\(|\.\s)")
_RATED = re.compile(
    rf"(?P<title>[{UPPER}\d][^.;()|“”\"*\n]{{1,80}}?)(?<!:)(?:\s[–—-])?\s+(?:{STARS}|(?i:{COUNTED}))[\s.]*"
)
"""``Salt Road *** 1/2``: a title and its rating, in a line that has nothing else."""

_OF_RATINGS = ASPECTS | frozenset("my our your the a final total grade ratings scores stars bottom line".split())
"""``My overall rating ***``, ``Story ***``: what else has a rating behind it."""

_CLOSES = re.compile(r"[*_”\"»]{0,3}")
_LABELS = re.compile(r"[*_”\"»\s]{0,3}:")
_AND_A_YEAR = re.compile(r",\s(?:18[89]|19\d|20\d)\d\b")
"""Behind what nothing sets apart it is the year of a country: ``España, 1973. Dir.: …``."""

_BETWEEN = re.compile(r"[\s.,;:–—|/*_-]{0,8}")
_PIECE = re.compile(
    rf"(?P<certified>\((?P<certificate>{_CERTIFICATE})(?![\w+])(?:[,;]\s?[^()\n]{{1,60}})?\))"
    rf"|(?:[Cc]ert(?:ificate|\.)?|[Rr]ated):? (?P<named>{_CERTIFICATE})(?![\w+])"
    rf"|(?P<sure>{SURE_CERTIFICATE})(?![\w+])"
    rf"|[Dd]ir(?:\.|ected by|ector)?:? (?P<director>{WHOLE_PERSON})"
    rf"|(?P<runtime>(?i:{LENGTH}))"
    rf"|(?P<dated>\((?:[^()\n]{{2,60}}[ ,])?(?P<year>(?:18[89]|19\d|20\d)\d)(?:[,;] ?[^()\n]{{1,60}})?\))"
    rf"|(?:[{UPPER}][\w-]{{0,20}}[ ,/]{{1,2}}){{0,4}}(?P<alone>(?:18[89]|19\d|20\d)\d)(?!\w)"
    rf"|(?P<maker>{WHOLE_PERSON})['’]s (?:[a-z]+[ -]){{1,3}}(?:film|movie|feature|picture)\b"
    r"|(?P<other>\([^()\n]{2,80}\))"
)
_RATING = re.compile(rf"(?:{STARS}|(?i:{OUT_OF})|(?i:{COUNTED}))(?![\w/])")
_BEHIND_A_DASH = re.compile(rf"[–—]\s?(?P<rating>{STARS}|(?i:{COUNTED}))(?=[.,;!]|\s*$)")
_STRONG = frozenset(("certificate", "director", "runtime", "rating"))
_LIKELY = re.compile(
    r"[\d(*★⭐½]|['’]s \w+ (?:\w+ )?(?:film|movie|feature|picture)\b|\b(?:stars?|[Dd]ir|cert|[Rr]ated)"
)
"""What a line must have to be worth a closer look."""


class _Told(NamedTuple):
    """A title with what stands behind it: properties with the places and the values of what states them."""

    title: tuple[int, int]
    pieces: tuple[tuple[str, str, int, int], ...]


def title_line_facts(layout: Layout) -> Iterator[Fact]:
    """The facts of the one such line of a text; none where several speak of different films."""
    lines = [line for line, kind in layout.lines if kind in ("header", "body", "notice")]
    yield from _titles_above_details(layout.document, lines)
    ends = lines if len(lines) <= FIRST + LAST else [*lines[:FIRST], *lines[-LAST:]]
    told = [found for line in ends if _LIKELY.search(line.text[:LONGEST]) and (found := _told(layout, line))]
    document = layout.document
    if len({title_key(document[slice(*found.title)]) for found in told}) != 1:
        return
    yield fact_at(document, "title", document[slice(*told[0].title)], "with certificate and length", *told[0].title)
    for property, value, start, end in chain.from_iterable(found.pieces for found in told):
        method = {"director": "directed by", "rating": "rating in text"}.get(property, "details")
        yield fact_at(document, property, value, method, start, end)


def _titles_above_details(document: str, lines: Sequence[Line]) -> Iterator[Fact]:
    """The one title that has a line of its own in the lower half of a text, above two lines of details or more."""
    found = []
    for place in range(max(1, len(lines) // 2), len(lines) - 2):
        line = lines[place]
        whole = _QUOTED.fullmatch(line.text) or _IN_QUOTES.fullmatch(line.text)
        title = whole["title"] if whole else line.text if _IN_CAPITALS.fullmatch(line.text) else ""
        if title and looks_like_title(title, set_apart=True) and all(map(_is_detail, lines[place + 1 : place + 3])):
            start = line.text_start + line.text.index(title)
            found.append(fact_at(document, "title", title, "with certificate and length", start, start + len(title)))
    if len({title_key(fact.value) for fact in found}) == 1:
        yield from found


def _is_detail(line: Line) -> bool:
    return is_details_line(line.text) or bool(labelled_in(line)) or parse_rating(line.text) is not None


def _told(layout: Layout, line: Line) -> _Told | None:
    document = layout.document
    for start, end, apart in _titles(layout, line):
        title = document[start:end]
        closed = _CLOSES.match(document, end, line.text_end)
        labels = _LABELS.match(document, end, line.text_end) or property_of(title.strip(" .:")) is not None
        placed = not apart and not layout.is_english and _AND_A_YEAR.match(document, end, line.text_end)
        if len(title) > LONGEST_TITLE or title.isdecimal() or labels or placed:
            continue
        pieces, stop = _pieces(document, closed.end() if closed else end, line.text_end)
        kinds = {property for property, *_ in pieces}
        strong = kinds & _STRONG
        if strong == {"rating"} and _OF_RATINGS.issuperset(fold(title).split()):
            continue
        if strong and "rating" not in kinds and (behind := _BEHIND_A_DASH.search(document, stop, line.text_end)):
            written = behind["rating"].rstrip()
            pieces = (
                *pieces,
                ("rating", " ".join(written.split()), behind.start("rating"), behind.start("rating") + len(written)),
            )
        ended = not document[stop : line.text_end].strip(" .*_")
        stated = tuple(piece for piece in pieces if piece[0] != "maker")  # other rules tell whose film it is
        if "maker" in kinds and document[end : end + 1] == ".":
            return _Told((start, end), stated)
        if document[end : end + 1] == "." and not apart:
            continue  # a sentence without a verb
        if strong and (apart or (strong != {"rating"} and (len(kinds) > 1 or (ended and "director" in strong)))):
            return _Told((start, end), stated)
    return None


def _titles(layout: Layout, line: Line) -> Iterator[tuple[int, int, bool]]:
    """What a line may begin with as a title, and whether it is set apart or in capitals."""
    start, text = line.text_start, line.text
    for mark in layout.marks:
        if mark.kind in ("emphasis", "strong") and start <= mark.start <= start + 1 and mark.end <= line.text_end:
            words = layout.document[mark.start : mark.end].rstrip(" .,:")
            if looks_like_title(words, set_apart=True):
                yield mark.start, mark.start + len(words), True
    if (quoted := _QUOTED.match(text)) and looks_like_title(quoted["title"].rstrip(",."), set_apart=True):
        yield start + quoted.start("title"), start + quoted.start("title") + len(quoted["title"].rstrip(",.")), True
    if capitals := _IN_CAPITALS.match(text):
        yield start, start + len(capitals[0].rstrip(",:")), True
    elif len(text) < LONGEST_RATED and (rated := _RATED.fullmatch(text)) and looks_like_title(rated["title"]):
        yield start, start + rated.end("title"), True
    elif (bare := _BARE.match(text)) and looks_like_title(bare[0]):
        yield start, start + bare.end(), False


def _pieces(document: str, start: int, end: int) -> tuple[tuple[tuple[str, str, int, int], ...], int]:
    """What is stated one behind the other from a place on, and where that ends."""
    found: list[tuple[str, str, int, int]] = []
    stop = start
    end = min(end, start + LONGEST)
    for _ in range(PIECES):
        gap = _BETWEEN.match(document, stop, end)
        place = gap.end() if gap else stop
        if place == stop:
            break
        # Asterisks between a title and the line's end are stars.
        rating_at = stop + (document[stop:place].find("*") if "*" in document[stop:place] else place - stop)
        rating = _RATING.match(document, rating_at, end)
        if rating and (parsed := parse_rating(rating[0])) and parsed.best in (None, *USUAL_TOPS):
            written = rating[0].rstrip()
            found.append(("rating", " ".join(written.split()), rating_at, rating_at + len(written)))
            stop = rating.end()
            continue
        piece = _PIECE.match(document, place, end)
        if piece is None:
            break
        found += _stated(piece)
        stop = piece.end()
    return tuple(found), stop


def _stated(piece: re.Match[str]) -> Iterator[tuple[str, str, int, int]]:
    for group, property in (
        ("certificate", "certificate"),
        ("named", "certificate"),
        ("sure", "certificate"),
        ("director", "director"),
        ("runtime", "runtime"),
        ("year", "year"),
        ("alone", "year"),
        ("maker", "maker"),
    ):
        if written := piece[group]:
            value = written
            if property == "certificate":
                value = certificate_named(written)
            elif property == "runtime":
                value = str(minutes_of(written) or "")
            if value:
                yield property, value, piece.start(group), piece.start(group) + len(written.rstrip("."))
    if (bracket := piece["certified"] or piece["dated"]) and (length := re.search(LENGTH, bracket, re.IGNORECASE)):
        start = piece.start("certified" if piece["certified"] else "dated") + length.start()
        if minutes := minutes_of(length[0]):
            yield "runtime", str(minutes), start, start + len(length[0].rstrip("."))
