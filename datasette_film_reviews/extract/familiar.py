"""Names of whom a text says something, but not what they do: other reviews may surely know them as actors.

“Ann Lee has never looked so tired” tells no actor from a director or a character. What stands here comes to anything
only where the corpus knows the whole name: see `resolve.jobs`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.model import Fact

BEGINS, AGAIN = "begins a sentence", "said again"

NEAR = 50
"""Within so many characters of a title that is set apart a name may belong to that film.

This, and what follows, was chosen on 830 labelled reviews of newspapers and blogs: of those whom a corpus knew as
actors, 33 of 37 who begin a sentence and 30 of 31 who are said again were in the film, of all others half.
"""

MOST = 60
"""At most so many names of one text are told of: a bound."""

_COMPARES = re.compile(
    r"\b(?:like|than|similar|remind\w*|compar\w*|rivals?|channel\w*|versions?|wie|als|como|comme|come|plutôt|replac\w+|instead)\b",
    re.I,
)
"""Who stands in one sentence with these may only be compared with somebody."""

_SENTENCE_END = re.compile(r"[.!?\n\0]")
AHEAD = 160
"""A sentence is read at most so many characters before and behind a name."""

_MARKS = " \t“„\"'‘*_"
_GOES_ON = re.compile(r"(?:['’]s)?(?:,\s+\w|\s+(?:\(|[^\W\dA-ZÀ-Þ]))")


def familiar_facts(layout: Layout, names: Names, phrases: Sequence[Phrase]) -> Iterator[Fact]:
    """One fact ``actor`` for each whole name that begins a sentence, or is said again, far from other titles."""
    whole = [name for name in names.all if name.is_whole]
    if not whole:
        return
    again = Counter(name.text for name in whole)
    alone = {name.text for name in names.all if not name.is_whole}
    apart = sorted(place for phrase in phrases if phrase.form != "bare" for place in (phrase.start, phrase.end))
    given: set[str] = set()
    for name in whole:
        if name.text in given or not name.is_person or _is_beside(apart, name):
            continue
        begun = layout.document[max(name.sentence, name.start - AHEAD) : name.start]
        if _opens_a_bracket(begun):
            continue
        if (
            name.start - name.sentence <= len(begun)
            and not begun.strip(_MARKS)
            and _GOES_ON.match(layout.document, name.end)
        ):
            method = BEGINS
        elif (again[name.text] > 1 or name.text.rpartition(" ")[2] in alone) and not _is_compared(layout, name):
            method = AGAIN
        else:
            continue
        given.add(name.text)
        yield fact_at(layout.document, "actor", name.text, method, name.start, name.end)
        if len(given) == MOST:
            return


def _is_beside(apart: Sequence[int], name: Named) -> bool:
    """Whether a title that is set apart begins or ends near a name; ``apart`` are such places, in order."""
    place = bisect_left(apart, name.start - NEAR)
    return place < len(apart) and apart[place] <= name.end + NEAR


def _opens_a_bracket(begun: str) -> bool:
    return "(" in begun and ")" not in begun.rpartition("(")[2]


def _is_compared(layout: Layout, name: Named) -> bool:
    end = _SENTENCE_END.search(layout.document, name.end, name.end + AHEAD)
    behind = end.start() if end else name.end + AHEAD
    return _COMPARES.search(layout.document, max(name.sentence, name.start - AHEAD), behind) is not None
