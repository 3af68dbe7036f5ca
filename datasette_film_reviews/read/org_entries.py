"""Journals in one file of Org: headings of one level, each with a drawer that says what one film's review says."""

from __future__ import annotations

import re

from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.text_names import folded_name

STATES = "TODO|DONE|NEXT|WAIT(?:ING)?|HOLD|STARTED|DRAFT|CANCELL?ED|SEEN|WATCHED|REVIEWED"
"""What Org's headings have before their words, of things to do and done."""

_HEADING = re.compile(
    rf"^(?P<level>\*+) (?:(?:{STATES}) )?(?:\[#[A-Z]\] )?(?P<title>\S.{{0,300}}?)"
    r"(?:[ \t]+:(?P<tags>[\w@%#:]{1,200}):)?[ \t]*$",
    re.MULTILINE,
)
_DRAWER = re.compile(
    r"(?:[ \t]*(?:CLOSED|SCHEDULED|DEADLINE):.*\n)?[ \t]*:PROPERTIES:[ \t]*\n"
    r"(?P<said>(?:[ \t]*:[\w+-]{1,40}:.*\n){0,100})",
    re.IGNORECASE,
)
_KEY = re.compile(r"^[ \t]*:(?P<key>[\w-]{1,40}):[ \t]+\S", re.MULTILINE)
_NO_TEXT = re.compile(r"[ \t]*(?:#.*|:[\w+-]{1,40}:.*)?\n?")
_AUTHOR = re.compile(r"^#\+author:.*\n?", re.MULTILINE | re.IGNORECASE)
_OF_ONE = frozenset(("rating", "director", "year", "runtime", "actor", "imdb_id", "tmdb_id"))
_SEEN = frozenset(
    """seen watched viewed seenon watchedon viewedon datewatched dateseen gesehen geschaut vu vule visto vista vistoil
    gezien sedd sett set nahty obejrzane""".split()
)
"""When a film was seen: keys that nobody gives to the sections of one note."""

_SEVERAL = 2


def entries_with_drawers(text: str) -> tuple[str, ...]:
    """The entries, each as an Org text of its own whose title is its heading; none where the file is one note.

    Above the first of them no text may stand, and two at least must state something of a film. Linear in its length.
    """
    headings = [*_HEADING.finditer(text)]
    stating = [heading for heading in headings if _states(text, heading)]
    level = min((len(heading["level"]) for heading in stating), default=0)
    begin = [heading for heading in headings if len(heading["level"]) == level]
    if sum(len(heading["level"]) == level for heading in stating) < _SEVERAL:
        return ()
    above = text[: begin[0].start()]
    if not all(_NO_TEXT.fullmatch(line) or _HEADING.match(line) for line in above.splitlines(keepends=True)):
        return ()
    author = _AUTHOR.search(above)
    shared = author[0].rstrip("\n") + "\n" if author else ""
    ends = [*(heading.start() for heading in begin[1:]), len(text)]
    return tuple(
        f"#+title: {heading['title']}\n#+filetags: {heading['tags'] or ''}\n{shared}{text[heading.end() : end]}"
        for heading, end in zip(begin, ends, strict=True)
    )


def _states(text: str, heading: re.Match[str]) -> bool:
    """Whether the drawer of a heading states something of a film, or when it was seen."""
    drawer = _DRAWER.match(text, heading.end() + 1)
    keys = [found["key"] for found in _KEY.finditer(drawer["said"])] if drawer else []
    return any(property_of(key) in _OF_ONE or folded_name(key).replace(" ", "") in _SEEN for key in keys)
