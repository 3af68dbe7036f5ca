"""Excerpts with their matches marked: escaped text and `<mark>`, nothing else. Pure and bounded; for search and SQL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from datasette_film_reviews.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

BEGIN, END = "\x02", "\x03"
"""What FTS5's `snippet()` is asked to set around a match: no text that people wrote has these characters."""

WORDS = 24
MOST_WORDS = 200
LONGEST = 100_000
"""Characters of a text that are looked at."""

MOST_TERMS = 32

_MATCH = re.compile(f"{BEGIN}([^{BEGIN}{END}]*){END}")
_STRAY = re.compile(f"[{BEGIN}{END}]")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_TERM = re.compile(r"\w+(?:['’]\w+)*\*?")
_ESCAPED = r"(?:[^<>&\"']|&(?:amp|lt|gt|#34|#39);)"
_WRITTEN_HERE = re.compile(rf"(?:{_ESCAPED}|<mark>{_ESCAPED}*</mark>)*")


def marked(text: str) -> Markup:
    """HTML of a text in which `BEGIN` and `END` stand around the matches; such characters without a partner go."""
    parts = _MATCH.split(text)
    return Markup("").join(
        Markup("<mark>{}</mark>").format(part) if number % 2 else escape(_STRAY.sub("", part))
        for number, part in enumerate(parts)
    )


def excerpt(text: str, query: str, words: int = WORDS) -> Markup:
    """HTML of the stretch of a text that has most of the words of a query, each marked wherever it stands.

    Case and accents are passed over; `lonel*` marks every word that begins so. The stretch has at most ``words`` words,
    one or more, white space in it is single spaces, and `…` stands where the text was cut. A text without any of
    the words gives its beginning.
    """
    looked_at = text[:LONGEST]
    found = list(_WORD.finditer(looked_at))
    terms = [fold(term) + "*" * term.endswith("*") for term in _TERM.findall(query[:LONGEST])[:MOST_TERMS]]
    matches = _matches([fold(word[0]) for word in found], terms)
    first = _densest(matches, words)
    last = min(first + words, len(found))
    start = found[first].start() if first else 0
    cut = last < len(found)
    end = found[last - 1].end() if cut else len(looked_at)
    parts = ["…"] if first else []
    for number in range(first, last):
        word = found[number]
        before = looked_at[start : word.start()]
        parts += [_STRAY.sub("", before), f"{BEGIN}{word[0]}{END}" if number in matches else word[0]]
        start = word.end()
    parts += [_STRAY.sub("", looked_at[start:end]), "…" if cut or len(text) > LONGEST else ""]
    return marked(" ".join("".join(parts).split()))


def as_written_here(html: str) -> Markup | None:
    """The same HTML, known to be safe since it is of the kind that `marked` writes; None for any other."""
    return Markup(html) if _WRITTEN_HERE.fullmatch(html) else None


def _matches(words: Sequence[str], terms: Sequence[str]) -> dict[int, str]:
    """Which words match, by their number, and the term that each does."""
    whole = {term for term in terms if not term.endswith("*")}
    beginnings = [term.rstrip("*") for term in terms if len(term) > 1 and term.endswith("*")]
    found: dict[int, str] = {}
    for number, word in enumerate(words):
        if word in whole:
            found[number] = word
        elif term := next((term for term in beginnings if word.startswith(term)), None):
            found[number] = term
    return found


def _densest(matches: dict[int, str], size: int) -> int:
    """Where the stretch of so many words begins that has most terms, and then most matches; the first of equals.

    A few words are left before its first match, so that it can be understood.
    """
    numbers = list(matches)
    best = (0, 0)
    first = 0
    begin = 0
    counts: dict[str, int] = {}
    for end, number in enumerate(numbers):
        counts[matches[number]] = counts.get(matches[number], 0) + 1
        while numbers[begin] <= number - size:
            term = matches[numbers[begin]]
            counts[term] -= 1
            if not counts[term]:
                del counts[term]
            begin += 1
        if (len(counts), end - begin + 1) > best:
            best = (len(counts), end - begin + 1)
            room = size - (number - numbers[begin] + 1)
            first = max(0, numbers[begin] - min(room, size // 4))
    return first
