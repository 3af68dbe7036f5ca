"""Headlines: their words without markup, and which of them their author set apart, as titles of films often are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from datasette_film_reviews.model import Field

TAGS = ("b", "cite", "em", "i", "strong")
"""Elements of HTML that set words apart."""

_TAGGED = re.compile(rf"<(?P<tag>{'|'.join(TAGS)})\b[^<>]*>(?P<words>[^<>*]{{1,200}})</(?P=tag)>", re.IGNORECASE)
_STARRED = re.compile(
    r"(?<![\w*\\])(?P<mark>\*{1,2})(?=[^\s*])(?P<words>[^*\n]{1,200}?)(?<=[^\s*\\])(?P=mark)(?![\w*])"
    r"|(?<![\w_\\])(?P<line>_{1,2})(?=[^\s_])(?P<underlined>[^_\n]{1,200}?)(?<=[^\s_\\])(?P=line)(?![\w_])"
)


def starred(markup: str) -> str:
    """A title with asterisks, as in Markdown, in the place of the tags that set words apart."""
    return _TAGGED.sub(r"*\g<words>*", markup) if "<" in markup else markup


def headline(name: str, written: str) -> Field:
    """The field ``name`` with the headline that was written, perhaps with Markdown's marks for words set apart."""
    words: list[str] = []
    spans = []
    length = at = 0
    for match in _STARRED.finditer(written):
        inner = match["words"] or match["underlined"]
        length += match.start() - at
        spans.append((length, length + len(inner)))
        words += (written[at : match.start()], inner)
        length += len(inner)
        at = match.end()
    return Field(name, "headline", "".join((*words, written[at:])), tuple(spans))


def places_of(parts: Iterable[str], words: str) -> tuple[tuple[int, int], ...]:
    """Where the parts of some words stand in them, one after the other."""
    spans = []
    at = 0
    for part in parts:
        place = words.find(part, at) if part else -1
        if place >= 0:
            at = place + len(part)
            spans.append((place, at))
    return tuple(spans)
