"""The line between a headline and its text, which names the film where the headline only plays with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import POSSESSIVE, UPPER, WHOLE_PERSON
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Fact

SUBTITLE = "below the headline"
"""The rule by which such a line names the film."""

LONGEST = 160
_WORD = rf"[{UPPER}][^\W_]*(?:['’-][^\W_]+)*"
_TITLE = rf"{_WORD}(?:(?: (?:of|the|a|an|and|in|to|for|on|at|with|from|&))? {_WORD}){{0,7}}"
_TITLE_WORD = re.compile(_WORD)
_ENDS = r"(?=\s+(?:is|isn['’]t|was|has|and|[a-zß-ÿ]{2,}s)\b|\s?[,;:.!?–—(]|$)"
_OWNED = re.compile(rf"(?:^|(?<=[ (]))(?P<person>{WHOLE_PERSON}){POSSESSIVE} (?P<title>{_TITLE}){_ENDS}")
_ON = re.compile(
    rf"(?:(?:[Oo]n|[Oo]ver|[Zz]u|[Üü]ber|[Ss]ur|[Ss]obre|[Ss]u|[Oo]m|(?:[Tt]houghts|[Nn]otes|[Rr]eflections) on"
    rf"|[Rr](?:evisiting|ewatching)|(?:[Aa] |[Mm]y )?[Rr]eview of|[Ii]n praise of) )(?P<title>{_TITLE}){_ENDS}"
)


def subtitle_facts(layout: Layout, headline: str) -> Iterator[Fact]:
    """The title that the first line of a text names below a headline that has none of its words.

    It is in its maker's possession (``Ann Lee’s Salt is a ghost story``), or what the line says it is on
    (``On Salt, my aunts, and rain``), where the text says it again.
    """
    if not headline or not layout.lines:
        return
    line, kind = layout.lines[0]
    prose = layout.lines[1][0] if len(layout.lines) > 1 else None
    if prose is None or len(line.text) > LONGEST or len(prose.text) < len(line.text) or kind not in ("header", "body"):
        return
    if labelled_in(line):
        return
    found = _OWNED.search(line.text) or _ON.match(line.text)
    if found is None or _shares_a_word(found["title"], headline):
        return
    start = line.text_start + found.start("title")
    if found.re is _ON and found["title"] not in layout.body[line.end :]:
        return
    yield fact_at(layout.document, "title", found["title"], SUBTITLE, start, start + len(found["title"]))


def _shares_a_word(title: str, headline: str) -> bool:
    said = set(fold(headline).split())
    return any(word in said for found in _TITLE_WORD.findall(title) if len(word := fold(found)) > 3)
