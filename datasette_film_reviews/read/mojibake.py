"""Mistakes of encoding within one line: mojibake, also that damaged twice, and HTML entities in plain text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ftfy
from ftfy.badness import is_bad
from ftfy.fixes import unescape_html

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Change:
    """A changed place: ``before`` stood there and ``after`` stands there now."""

    kind: str
    before: str
    after: str


def _twice_damaged() -> dict[str, str]:
    """Signs (U+2000 to U+21FF) by what two mistakes make of them.

    UTF-8 read as MacRoman turns an ellipsis, E2 80 A6, into U+201A U+00C4 U+00B6. The last two, where they can be
    bytes of Windows-1252, are then themselves taken for UTF-8: C4 B6 is U+0136. Only signs are undone, as the other
    characters of those blocks are spaces and directions that no text shows.
    """
    damaged = {}
    for sign in map(chr, range(0x2000, 0x2200)):
        if unicodedata.category(sign)[0] not in "PS":
            continue
        misread = sign.encode().decode("mac_roman")
        try:
            damaged[misread[0] + misread[1:].encode("cp1252").decode()] = sign
        except UnicodeError:
            continue
    return damaged


_TWICE_DAMAGED = _twice_damaged()
_SECOND = "".join(sorted(damaged[1] for damaged in _TWICE_DAMAGED))
# U+201A also opens a quotation, and may have a capital K with cedilla after it: then it begins a word.
_TWICE = f"(?:(?<=[^\\s(\\[“„«\"'])\u201a[{_SECOND}]|\u201a[{_SECOND}](?!\\w))"
_ENTITY = "&(?:amp;){0,3}#?[0-9A-Za-z]{1,24};"
_PLACE = re.compile(f"(?P<twice>{_TWICE})|(?:(?!{_TWICE})[^\x00-\x7f]|{_ENTITY})+ {{0,2}}")
_TAG = re.compile("<[A-Za-z/!]")

_ENCODING_ONLY = ftfy.TextFixerConfig(unescape_html=False, uncurl_quotes=False)
"""`ftfy.fix_encoding_and_explain` touches nothing but encodings; the rest of the configuration is not read by it."""


def changes_of(line: str) -> Iterator[tuple[int, Change]]:
    """Find what is to be changed in a line, with the offset of each place, in order, none overlapping.

    Entities are left alone in a line that has tags: that is HTML, not plain text.
    """
    if "&" not in line and "\u201a" not in line and not is_bad(line):
        return
    entities = _TAG.search(line) is None
    places = [(found.start(), found.group(), _draft(found, entities)) for found in _PLACE.finditer(line)]
    drafted = _put(line, places)
    fixed, plan = ftfy.fix_encoding_and_explain(drafted, _ENCODING_ONLY)
    steps = [(step.action, step.parameter) for step in plan or ()]
    results = [(start, before, _apply(steps, draft)) for start, before, draft in places]
    if _put(line, results) != fixed:
        # Some repairs reach beyond their place; they are rare, and then the line's repairs count as one.
        yield _trimmed(0, "mojibake", line, fixed)
        return
    for (start, before, result), (_, _, draft) in zip(results, places, strict=True):
        if result == before:
            continue
        if result == draft and before not in _TWICE_DAMAGED:
            spaces = len(before) - len(before.rstrip(" "))
            yield start, Change("HTML entity", before[: len(before) - spaces], result[: len(result) - spaces])
        else:
            yield _trimmed(start, "mojibake", before, result)


def _draft(found: re.Match[str], entities: bool) -> str:
    text = found.group()
    if found["twice"]:
        return _TWICE_DAMAGED[text]
    while entities and "&" in text and (plainer := unescape_html(text)) != text:
        text = plainer
    return text


def _apply(steps: list[tuple[str, str]], text: str) -> str:
    try:
        return str(ftfy.apply_plan(text, steps))
    except UnicodeError:
        return text


def _put(line: str, places: list[tuple[int, str, str]]) -> str:
    """The line with each place's text put in."""
    parts: list[str] = []
    done = 0
    for start, before, after in places:
        parts += (line[done:start], after)
        done = start + len(before)
    return "".join((*parts, line[done:]))


def _trimmed(start: int, kind: str, before: str, after: str) -> tuple[int, Change]:
    """The change without what is the same at both of its ends."""
    head = _common_length(before, after)
    before, after = before[head:], after[head:]
    tail = _common_length(before[::-1], after[::-1])
    return start + head, Change(kind, before[: len(before) - tail], after[: len(after) - tail])


def _common_length(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning."""
    shorter = min(len(one), len(other))
    return next((length for length in range(shorter) if one[length] != other[length]), shorter)
