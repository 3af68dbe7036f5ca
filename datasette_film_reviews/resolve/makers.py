"""Which of those whom reviews call its makers made a film."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise

from datasette_film_reviews.folding import name_key
from datasette_film_reviews.model import Fact
from datasette_film_reviews.resolve.evidence import DOUBTFUL, STATED, Evidence, is_whole_name

DIRECTOR_SHARE = 0.34
"""A director whom less than this share of the best supported one's weight supports is somebody else's director.

Set by hand: joint directors are named together and differ little; a director of another film is named once."""

PROSE_MAKERS = frozenset(
    {"possessive film", "maker of a named film", "director of a named film", "works as directors do"}
)
"""Rules for makers after which a single word must be somebody's surname."""

TOGETHER = 6
"""At most so many characters part two who are named together: ``Ann Lee and Bo Dane``."""

Maker = tuple[Evidence, int, Fact, str]
"""A review, the number and the fact by which it names a maker, and the whole name."""


def supported(
    named: Sequence[Maker], characters: Set[str], cast: Set[str], acting: Set[str]
) -> Iterator[tuple[Evidence, int, str]]:
    """(review, fact, whole name) of the makers whom enough speaks for.

    ``characters``, ``cast`` and those of the cast who play somebody with a name (``acting``) are folded names.
    """
    if any(fact.method in STATED for *_, fact, _ in named):
        stated = {name_key(name) for *_, fact, name in named if fact.method in STATED}
        stated |= {name_key(name) for name in _named_with(named, stated)}
        named = [entry for entry in named if name_key(entry[-1]) in stated]
    named = [
        entry
        for entry in named
        if is_whole_name(entry[-1]) or not (name_key(entry[-1]) in characters or entry[2].method in PROSE_MAKERS)
    ]
    weights: dict[str, float] = defaultdict(float)
    for *_, fact, name in named:
        weights[name_key(name)] += fact.confidence
    least = DIRECTOR_SHARE * max(weights.values(), default=0)
    surely = {name_key(name) for *_, fact, name in named if fact.confidence >= DOUBTFUL}
    otherwise = {name_key(name) for *_, fact, name in named if fact.method != "possessive film"}
    whole = any(is_whole_name(name) for *_, name in named)
    for review, index, fact, name in named:
        if fact.confidence < DOUBTFUL and surely and name_key(name) not in surely:
            continue
        if fact.method == "delivers" and not surely:
            continue
        if fact.method == "works as directors do" and not surely and (len(weights) > 1 or name_key(name) in cast):
            continue
        if fact.method in PROSE_MAKERS and name_key(name) in acting and len(surely) != 1:
            continue  # an actor's film, in praise
        if name_key(name) in cast - otherwise:
            continue  # “Ann Lee's first film”, and she is in it
        if weights[name_key(name)] >= least and (is_whole_name(name) or not whole):
            yield review, index, name


def _named_with(named: Iterable[Maker], stated: Set[str]) -> Iterator[str]:
    """Whom the text calls a director together with one who is stated: sources often state the first of two alone."""
    told = [(review, fact, name) for review, _, fact, name in named if fact.method == "directed by"]
    told.sort(key=lambda entry: (entry[0].review.number, entry[1].start or 0))
    for (review, fact, name), (other, following, partner) in pairwise(told):
        if review is other and 0 < (following.start or 0) - (fact.end or 0) <= TOGETHER:
            if name_key(name) in stated:
                yield partner
            elif name_key(partner) in stated:
                yield name
