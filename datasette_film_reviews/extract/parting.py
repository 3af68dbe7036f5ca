"""Where names begin and end that seem to run on: beside what the source sets apart, full stops, and owners."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence

from datasette_film_reviews.extract.language import NORDIC
from datasette_film_reviews.extract.names import UPPER

GENITIVE = re.compile(r"(?<=[^\W\d_])s(?!\w)")
"""Behind a name that is a link or set apart: its genitive, as German writes it."""

_A_CAPITAL = re.compile(rf"[{UPPER}]")
_ENDS_A_NAME = re.compile(rf"[{UPPER}][\w’'.-]{{0,60}}(?=(?:\s+[a-zà-ÿ]+)*\W*\Z)")
_INITIAL = re.compile(rf"(?<=\w [{UPPER}])\.\s+(?P<word>[\w’']+)")
_NO_INITIAL = re.compile(
    r"(?:(?<!\w)[:;=]-?|(?:point|plan|side|vitamin|grade|rating"
    r"|(?:give|giving|gave|gets|earns)\b[\w ]{0,20}\b(?:an?|solid|strong))[ ])$"
)
"""What stands before a single letter at the end of a sentence: a face's eyes, or what is lettered or graded."""

_OWNER = re.compile(rf"[ ]d[ao][ ](?=[{UPPER}][\w’-]+[ ][{UPPER}])")
_BEHIND_AN_ARTICLE = re.compile(r"(?<!\w)[AaOo][ ]$")
_DONE_BY = re.compile(
    r"(?:Regisser(?:ad|t|ede)|Instruere?t|Iscenesat|Skriven|Skrevet|Produc?[es]re?(?:ad|t)|Produsert|Spelad|Spillet|Spilt|Gjord"
    r"|Laget|Lavet|Filmad|Filmet|Fotografer(?:ad|et|t)|Tonsatt)[ ]a[vf][ ]"
)


def parted(text: str, runs: Iterable[tuple[int, int]], edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The runs, cut where what is set apart begins or ends: between words, or before a genitive."""
    for start, end in runs:
        for edge in edges[bisect(edges, start) : bisect_left(edges, end)]:
            if GENITIVE.match(text, edge):  # “[Ann Lee]s Film”: the link has the name alone
                yield start, edge
                capital = _A_CAPITAL.search(text, edge, end)
                start = capital.start() if capital else end
            elif not text[edge - 1 : edge + 1].isalnum():
                if last := _ENDS_A_NAME.search(text, start, edge):
                    yield start, last.end()
                capital = _A_CAPITAL.search(text, edge, end)
                start = capital.start() if capital else end
        if start < end:
            yield start, end


def before_a_sentence(text: str, start: int, end: int, *common: Container[str]) -> int:
    """Where a run ends, a common word behind a single letter left out: ``since Harbour X. She waits``."""
    initial = _INITIAL.search(text, start, end)
    begins = initial is not None and any(initial["word"].casefold() in words for words in common)
    return initial.start() if initial and begins else end


def behind_a_letter(text: str, start: int, end: int) -> int:
    """Where a run begins, without a letter that is no initial: ``:-P. Ann Lee``, ``from point B. Salt Road is``."""
    closes = text.startswith(". ", start + 1) and _NO_INITIAL.search(text, max(0, start - 40), start)
    return min(end, start + 3) if closes else start


def _by_owners(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The runs of a Portuguese text, cut where an article shows that one is another’s: ``a Ida da Ann Lee``."""
    for start, end in runs:
        owner = _OWNER.search(text, start, end)
        if owner and _BEHIND_AN_ARTICLE.search(text, max(0, start - 3), start):
            yield start, owner.start()
            start = owner.end()
        yield start, end


def _by_doers(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The runs of a Nordic text, without what was done by whom they name: ``Regisserad av Ann Lee``."""
    for start, end in runs:
        done = _DONE_BY.match(text, start, end)
        yield (done.end() if done else start), end


def parted_in(language: str | None, text: str, runs: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """The runs, cut where the grammar of one language shows it."""
    if language in NORDIC:
        return _by_doers(text, runs)
    return _by_owners(text, runs) if language == "pt" else runs
