"""The language of the search box: what is typed becomes words and filters. Anything that is neither is text.

    loneliness "falls in love" phoe* -siri -"los angeles" film:her -critic:groves score:60..80 year:2010.. tag:"sci fi"

Nothing that can be typed is an error: a filter with no value that it knows (`score:high`), a quotation mark without
its pair, a lone minus are words like others, and what holds no letter or digit is passed over.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

FieldName = Literal["film", "critic", "person", "tag", "score", "year"]

FIELDS: tuple[FieldName, ...] = ("film", "critic", "person", "tag", "score", "year")
RANGES = ("score", "year")
"""The fields whose values are numbers: `60`, `60..80` (both ends in), `60..<80` (the upper one out), `60..`, `..80`."""

MOST_WORDS = 40
"""So many words are searched for, those of phrases included; what is typed after them is not."""

SHORTEST_PREFIX = 3
"""Letters before a star that makes words go on: nearly every review has a word for any one or two."""

_QUOTES = str.maketrans("“”„‟«»", '""""""')
_TOKEN = re.compile(r'(-?)(?:(\w+):)?("[^"]*"\*?|[^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_RANGE = re.compile(r"(?P<low>\d{1,6}(?:\.\d{1,6})?)?(?P<dots>\.\.<?)?(?P<high>\d{1,6}(?:\.\d{1,6})?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Term:
    """Words to be found: one, or several in a row. `prefix`: the last may go on; `excluded`: they must not be there.

    `typed` is how it stands in the box, quotation marks, minus and star included; `text` is without them.
    """

    typed: str
    text: str
    prefix: bool = False
    excluded: bool = False

    @property
    def words(self) -> list[str]:
        """The words in small letters, without punctuation."""
        return _WORD.findall(self.text.lower())


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from `low` to `high`, either None for no limit; `open_end`: `high` itself is out."""

    low: float | None
    high: float | None
    open_end: bool = False

    def __contains__(self, number: float | None) -> bool:
        if number is None or (self.low is not None and number < self.low):
            return False
        return self.high is None or (number < self.high if self.open_end else number <= self.high)


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on a review: a name (`value`) to be looked up, or for `RANGES` the numbers in `range`."""

    typed: str
    field: FieldName
    value: str
    range: Range | None = None
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, in its order. `cut`: more was typed than `MOST_WORDS`."""

    parts: tuple[Term | Filter, ...]
    cut: bool = False

    @property
    def terms(self) -> tuple[Term, ...]:
        """The words to be found."""
        return tuple(part for part in self.parts if isinstance(part, Term) and not part.excluded)

    @property
    def excluded(self) -> tuple[Term, ...]:
        """The words that must not be there."""
        return tuple(part for part in self.parts if isinstance(part, Term) and part.excluded)

    @property
    def filters(self) -> tuple[Filter, ...]:
        """The conditions."""
        return tuple(part for part in self.parts if isinstance(part, Filter))

    def __str__(self) -> str:
        return " ".join(part.typed for part in self.parts)


def parse(text: str) -> Query:
    """Read what was typed. No text raises; time is linear in it. Parsing `str(query)` gives the same parts again."""
    text = unicodedata.normalize("NFC", text).translate(_QUOTES)
    text = "".join(character if character.isprintable() else " " for character in text)
    if text.count('"') % 2:
        before, _unpaired, after = text.rpartition('"')
        text = f"{before} {after}"
    parts: list[Term | Filter] = []
    room = MOST_WORDS
    for minus, field, value in _TOKEN.findall(text):
        part = _filter(minus, field, value) or _term(minus, field, value)
        size = len(part.words) if isinstance(part, Term) else 1
        if size > room:
            return Query(tuple(parts), cut=True)
        if size:
            room -= size
            parts.append(part)
    return Query(tuple(parts))


def _filter(minus: str, field: str, value: str) -> Filter | None:
    name = next((known for known in FIELDS if known == field.lower()), None)
    bare = _unquoted(value).strip()
    if name is None or not (bare if value.startswith('"') else _WORD.search(bare)):
        return None
    found = _range(bare) if name in RANGES else None
    if name in RANGES and found is None:
        return None
    return Filter(f"{minus}{name}:{value}", name, bare, found, bool(minus))


def _unquoted(value: str) -> str:
    return value[1 : value.rindex('"')] if value.startswith('"') else value


def _range(value: str) -> Range | None:
    match = _RANGE.fullmatch(value)
    if not match or (match["low"] is None and match["high"] is None):
        return None
    low, high = (None if match[end] is None else float(match[end]) for end in ("low", "high"))
    if not match["dots"]:
        return Range(low, low)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Range(low, high, open_end=match["dots"] == "..<")


def _term(minus: str, field: str, value: str) -> Term:
    typed = f"{field}:{value}" if field else value
    text = typed.removesuffix("*")
    term = Term(minus + typed, _unquoted(text).replace('"', " "), excluded=bool(minus))
    prefix = text != typed and bool(term.words) and len(term.words[-1]) >= SHORTEST_PREFIX
    return replace(term, prefix=prefix)


def quoted(value: str) -> str:
    """A value as it can stand after a field's colon: between quotation marks where it needs them."""
    value = value.replace('"', " ")
    return value if re.fullmatch(r"[\w.<-]+", value) else f'"{value}"'
