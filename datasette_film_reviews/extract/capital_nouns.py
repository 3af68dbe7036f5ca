"""German, where every noun has a capital: which words of a capitalised run are nouns and name nobody."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.names import GAP, UPPER

_ARTICLES = tuple(
    f" {word} "
    for word in """der die das den dem des als ein eine einen einem einer eines ihr ihre ihren ihrem ihrer
    sein seine seinen seinem seiner""".split()
)
"""What makes the word behind it a noun where all nouns are capitals: it names nobody."""
_ENDS = frozenset(article[-2] for article in _ARTICLES)
_BEGINNING = re.compile(rf"(?:Eine?|Der|Das|Dieser?|Ihre?|Seine?)(?:{GAP}[\w-]+{GAP}(?=\w))")
_NOUN_OF_SOMEBODY = re.compile(
    rf"[{UPPER}][\w-]+(?:{GAP}(?:der|des|{UPPER}\w+))*{GAP}von{GAP}(?=[{UPPER}]\S*{GAP}[{UPPER}])"
)
"""``Film von Ann Lee``: somebody's name has one word behind its “von”."""

_OCCUPATIONS = (
    "regisseur", "darsteller", "schauspieler", "autor", "filmemacher", "preisträger", "komiker", "sänger", "komponist",
    "kameramann", "debütant", "produzent", "altmeister", "legende", "schriftsteller",
)  # fmt: skip
"""How words end that say what somebody does, in a language that writes them as one word with a capital."""


def is_a_noun(text: str, start: int) -> bool:
    """Whether a German article makes a noun of the word that begins there."""
    return text[start - 2 : start - 1] in _ENDS and text.endswith(_ARTICLES, 0, start)


def nouns_before(run: str) -> int:
    """How many characters of a capitalised run are a noun and its article, or a noun and “von”, before a name."""
    found = _BEGINNING.match(run) if run[0] in "EDIS" else None
    end = found.end() if found else 0
    if " von " in run and (of := _NOUN_OF_SOMEBODY.match(run, end)):
        end = of.end()
    return end


def is_an_occupation(folded: str) -> bool:
    """Whether a word in small letters says what somebody does."""
    return folded.removesuffix("in").endswith(_OCCUPATIONS)
