"""What stands with a capital before a name and is no part of it: ``Opposite Ann Lee``, ``Poor Ann Lee``."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.capital_nouns import is_an_occupation
from datasette_film_reviews.extract.names import COMMON_WORDS, is_plural_rank

_ALSO_NAMES = frozenset("will may april june august".split())
"""Common words that are first names too: before another capitalised word they are left with it."""

_WITH = frozenset("con mit avec com".split())
DESCRIBING = frozenset(
    """young old poor little elderly aged lovely beautiful pretty handsome sexy sweet charming talented gifted veteran
    perky gorgeous comely dour grave stern grim sleazy burly portly lanky tiny tall brilliant excellent great superb
    fine wonderful terrific fantastic amazing lone hapless tough""".split()
)
"""Adjectives that begin a sentence before somebody's whole name; so do others by how they end."""
_KEPT = frozenset("dr mr mrs ms sir".split())
_OCCUPATIONS = frozenset(
    """debutant debutante writer-director writer-directors director-writer filmmaker filmmakers film-maker
    screenwriter writer
    co-writer co-director actors actresses star stars co-star newcomer newcomers veteran comedian co-starring
    writer-producer producer cinematographer composer regisseur regisseurin advertisement featuring helmer auteur note
    regie regia réalisation dirección realização direction opposite alongside enter watching reviewing seeing having
    hearing casting giving making taking putting using bringing helmed dir scripted penned played portrayed
    voiced""".split()
)
"""What somebody does or is done with, capitalised at the beginning of a sentence before the name."""

_OPENINGS = frozenset(
    """oh ah yeah wow hey alas besides someone anyone somebody everybody along plus based aside unless granted except
    according apart considering regardless moreover almost quite please sorry honestly certainly luckily highly simply
    firstly mostly normally avoid kudos needless many lots notably namely mainly solely truly partly duly sure thank
    imagine remember forget consider believe watched rewatched revisited caught finished recommended being seen unlike
    assuming judging speaking led beginning starting working acting posing serving functioning doubling masquerading
    disguised dressed billed described raised presented conceived framed marketed touted hailed""".split()
)
NOBODY = _OCCUPATIONS | _OPENINGS
"""Words that begin sentences before a name, or by themselves, and are nobody's."""

_SAYS_WHO = frozenset(
    "director filmmaker writer screenwriter writer-director actor actress comedian producer composer".split()
)
"""What somebody does, where some write it with a capital within a sentence: ``however, Director Ann Lee``."""

_ENDS_OF_ADJECTIVES = ("ful", "ous", "less")
ENDS_OF_ADVERBS = (
    "dly", "bly", "fully", "ntly", "ngly", "usly", "tely", "cally", "nally", "ually", "rally", "ially", "tally",
    "early", "ularly",
)  # fmt: skip
"""How adverbs end and no first names: not as ``Sally``, ``Carly`` and ``Emily`` do."""

CONTRACTION = re.compile(r"(?P<word>\w+)['’](?:s|(?P<not>re|m|ll|ve|d|t))")
"""A word that lost its end to a verb or a possession."""


def is_a_lead(word: str, rest: str) -> bool:
    """Whether the first word of a capitalised run that begins a sentence is no part of the name that follows."""
    if word.islower():
        return True  # a particle whose word before it went
    if contraction := CONTRACTION.fullmatch(word):
        return contraction["not"] is not None or contraction["word"].casefold() in COMMON_WORDS
    folded = word.casefold()
    if folded in _ALSO_NAMES or folded in DESCRIBING or folded in _WITH or folded.endswith(_ENDS_OF_ADJECTIVES):
        return " " in rest
    if folded.endswith(ENDS_OF_ADVERBS):
        return True
    if folded in COMMON_WORDS:
        return folded not in _KEPT
    return (
        folded.rpartition("-")[2] in _OCCUPATIONS
        or folded in NOBODY
        or is_an_occupation(folded)
        or is_plural_rank(word)
    )


def is_what_somebody_does(run: str) -> bool:
    """Whether the first word of a name within a sentence says what somebody does."""
    first, _, rest = run.partition(" ")
    folded = first.casefold()
    return is_an_occupation(folded) or (folded in _SAYS_WHO and " " in rest)
