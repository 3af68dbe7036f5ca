"""What several lines show together: boxes of scores, keys to stars, doubled captions, lists of links, section breaks.

Each rule is given the lines that have text, in order, and tells the kinds of those it knows, by their places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from datasette_film_reviews.extract.boilerplate import (
    begins_links,
    is_bar_entry,
    is_biography,
    is_boilerplate,
    is_prose,
    is_section,
)
from datasette_film_reviews.extract.cast_lists import cast_lists
from datasette_film_reviews.extract.details import is_details_line
from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.programmes import programme_lines
from datasette_film_reviews.extract.stacked import labels_above, stacked_details
from datasette_film_reviews.model import SegmentKind
from datasette_film_reviews.ratings import parse_rating

TOP_LINES = 15
"""A caption is doubled near the top: within so many lines."""

BIOGRAPHIES = 3
KEY_LENGTH = 300

_ASPECTS = (
    "acting performances? cast direction directing director story plot script screenplay writing dialogue characters?"
    " music score soundtrack songs visuals? cinematography photography camerawork sound effects vfx editing pacing pace"
    " action humou?r comedy laughs fun scares horror gore"
    " suspense tension romance production design sets costumes"
    " originality entertainment enjoyment rewatchability replay"
    " value overall total atmosphere emotion violence animation"
    " handlung darsteller regie musik spannung anspruch spaß optik gesamt guion actuaci[oó]n actuaciones direcci[oó]n"
    " fotograf[ií]a m[uú]sica historia"
)
_ASPECT = re.compile(
    r"[\s*_•-]*(?P<aspect>[^\W\d_][\w &/'’-]{1,40}?)\s*(?P<colon>[:–—|])?\s*"
    r"(?P<rating>\d{1,3}(?:[.,]\d)?\s?%|\d{1,2}(?:[.,]\d{1,2})?\s?/\s?\d{1,3}|[★☆⭐✩✭½]{1,10}|\*{1,10}½?|\d{1,2}(?:[.,]\d)?|[A-DF][+-]?)[\s*_]*"
)
_KNOWN_ASPECT = re.compile(rf"\b(?:{'|'.join(_ASPECTS.split())})\b", re.IGNORECASE)
_SCORES = re.compile(
    r"\W*(?:(?:our|my|the|final|overall)\s+)*(?:verdict|scores?|ratings?|score\s?card|breakdown|report card|grades?"
    r"|wertung|bewertung|puntuaci[oó]n)\W*",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"\W*?(?:(?P<stars>[★⭐*]{1,10})|(?P<number>\d{1,2})\s+stars?)\s*[=:–—-]?\s*(?P<words>[^\W\d_][^★⭐*\n]{1,50})",
    re.IGNORECASE,
)
_KEYS = re.compile(r"(?:^|\s)(?P<stars>[★⭐]{1,10}|\*{1,10})\s*[=:–—-]?\s*[^\W\d_][^★⭐*\n]{1,40}")
_KEY_HEADING = re.compile(
    r"\W*(?:(?:the|our|my|how|to|stars?|ratings?|scores?|grades?)\s+)*"
    r"(?:key|guide|scale|system|legend|explained|ratings?|stars|we rate)(?:\s+(?:mean|means))?\W*",
    re.IGNORECASE,
)
_RULE = re.compile(r"(?:[-–—_=~•·#⁂]\s?){3,}|(?:\*\s?){3}|[⁂§~❦]")


_MENU, _LONGEST_MENU = 4, 40
"""So many known entries make a menu, and so many lines may be one."""
_ENTRY_WORDS = 4


def known_kinds(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """The kinds of those lines that their neighbours explain."""
    kinds: dict[int, SegmentKind] = {}
    prose = [
        is_prose(line.text) and not (is_boilerplate(line.text) or is_details_line(line.text) or labelled_in(line))
        for line in lines
    ]
    last = max((place for place, found in enumerate(prose) if found), default=-1)
    for rule in (_programme, _menu, _navigation, _keys, _scores, _casts, _stacked):
        for place, kind in rule(lines).items():
            kinds.setdefault(place, kind)
    first = next((place for place, line in enumerate(lines) if place not in kinds and not is_boilerplate(line.text)), 0)
    for place, kind in (
        _doubled(lines, first) | _linked(lines, prose) | _breaks(lines, prose) | _biographies(lines, prose, last)
    ).items():
        kinds.setdefault(place, kind)
    return kinds


def is_rule(text: str) -> bool:
    """Whether a stripped line is drawn and not written: a row of dashes, three asterisks."""
    return not text[:1].isalnum() and bool(_RULE.fullmatch(text[:200]))


def is_key(text: str) -> bool:
    """Whether a stripped line explains a critic's stars, all on one line."""
    if not any(sign in text for sign in "★⭐*"):
        return False
    counts = [len(match["stars"]) for match in _KEYS.finditer(text[:KEY_LENGTH])]
    return len(counts) > 2 and all(abs(count - after) == 1 for count, after in pairwise(counts))


def _programme(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """The name of a film club, its season and the hour of its screening, where a sheet begins."""
    return dict.fromkeys(programme_lines(lines), "boilerplate")


def _menu(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """The menu of a newspaper above a text, an entry a line, up to the last that is known for one."""
    short = list(takewhile(lambda line: len(line.text.split()) <= _ENTRY_WORDS, lines[:_LONGEST_MENU]))
    known = [place for place, line in enumerate(short) if is_section(line.text) or is_boilerplate(line.text)]
    if len(known) < _MENU or 2 * len(known) < known[-1] + 1:
        return {}
    return dict.fromkeys(range(known[-1] + 1), "boilerplate")


def _navigation(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """Two or more entries of a bar of links, each on its line."""
    entries = [is_bar_entry(line.text) for line in lines]
    return {
        place: "boilerplate"
        for place, entry in enumerate(entries)
        if entry and (entries[place - 1 : place] == [True] or entries[place + 1 : place + 2] == [True])
    }


def _keys(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """``***** Unmissable``, ``**** Very good``: neighbours that count down or up by one."""
    found: dict[int, SegmentKind] = {}
    before: int | None = None
    for place, line in enumerate(lines):
        match = _KEY.fullmatch(line.text) if len(line.text) <= 80 else None
        count = (len(match["stars"]) if match["stars"] else int(match["number"])) if match else None
        if count is not None and before is not None and abs(count - before) == 1:
            found[place - 1] = found[place] = "notice"
            if place > 1 and _KEY_HEADING.fullmatch(lines[place - 2].text[:60]):
                found[place - 2] = "notice"
        if is_key(line.text):
            found[place] = "notice"
        before = count
    return found


def _casts(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """A cast told line by line, and its heading."""
    told = cast_lists(lines)
    return {place: "header" for place, line in enumerate(lines) if line.start in told} if told else {}


def _stacked(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """Labels above their values, and details one to a line."""
    told = {*labels_above(lines), *stacked_details(lines)}
    return {place: "header" for place, line in enumerate(lines) if line.start in told}


def _scores(lines: Sequence[Line]) -> dict[int, SegmentKind]:
    """``Acting 90%``, ``Story 70%``: neighbours that rate one film's parts, and the heading of their box."""
    found: dict[int, SegmentKind] = {}
    start = 0
    while start < len(lines):
        stop = start
        while stop < len(lines) and _aspect(lines[stop].text):
            stop += 1
        known = sum(bool(_KNOWN_ASPECT.search(lines[place].text)) for place in range(start, stop))
        if stop - start > 1 and 2 * known >= stop - start:
            found.update(dict.fromkeys(range(start, stop), "header"))
            if start and _SCORES.fullmatch(lines[start - 1].text[:60]):
                found[start - 1] = "header"
        start = max(stop, start + 1)
    return found


def _aspect(text: str) -> bool:
    match = _ASPECT.fullmatch(text) if len(text) <= 60 else None
    if match is None or len(match["aspect"].split()) > 4:
        return False
    bare = match["rating"].replace(".", "").isdigit() or match["rating"][0].isalpha()
    return parse_rating(match["rating"]) is not None and (not bare or bool(match["colon"]))


def _doubled(lines: Sequence[Line], first: int) -> dict[int, SegmentKind]:
    """The same short line twice running near the top: the title where it is ``first``, a picture's caption below."""
    found: dict[int, SegmentKind] = {}
    for place, (line, following) in enumerate(pairwise(lines[: TOP_LINES + 1])):
        if line.text.casefold() == following.text.casefold() and len(line.text) <= 200 and len(line.text.split()) > 1:
            title = place == first and len(line.text.split()) <= 8 and line.text[-1] not in ".,;:"
            found[place] = found[place + 1] = "header" if title else "notice"
    return found


def _linked(lines: Sequence[Line], prose: Sequence[bool]) -> dict[int, SegmentKind]:
    """What follows ``Related posts``, until prose resumes; a short line right on top of the prose is its heading."""
    found: dict[int, SegmentKind] = {}
    inside = body = False
    for place, line in enumerate(lines):
        body = body or prose[place]
        if body and begins_links(line.text):
            inside = True
            found[place] = "boilerplate"
        elif inside and (prose[place] or labelled_in(line)):
            inside = False
        elif inside:
            heads = place + 1 < len(lines) and prose[place + 1] and lines[place + 1].start == line.end
            if not heads:
                found[place] = "boilerplate"
    return found


def _breaks(lines: Sequence[Line], prose: Sequence[bool]) -> dict[int, SegmentKind]:
    """Rules: between paragraphs they belong to the body, elsewhere to the page."""
    found: dict[int, SegmentKind] = {}
    for place, line in enumerate(lines):
        if is_rule(line.text):
            if place and all(prose[place - 1 : place + 2 : 2]) and place + 1 < len(lines):
                found[place] = "body"
            elif "*" not in line.text:
                found[place] = "boilerplate"
    return found


def _biographies(lines: Sequence[Line], prose: Sequence[bool], last: int) -> dict[int, SegmentKind]:
    """The last prose of a page, where it tells who its writer is."""
    found: dict[int, SegmentKind] = {}
    for place in range(last, 0, -1):
        if prose[place]:
            if len(found) == BIOGRAPHIES or not is_biography(lines[place].text):
                break
            found[place] = "notice"
    return found
