"""What people surely do in any film of the corpus, and who is a character in one.

“Ann Lee is wonderful” may be said of an actor, a director or a character: what other reviews surely say of a whole name
tells which. Surnames alone tell nothing, as they are many people's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from datasette_film_reviews.folding import name_key
from datasette_film_reviews.model import Fact
from datasette_film_reviews.resolve.evidence import FAMILIAR, STATED, Evidence, is_whole_name, part_of

PRAISE = frozenset({"performance", "actor in a role", *FAMILIAR})
"""Rules that praise directors and characters too."""

SURELY_PLAYS = STATED | {
    "played by", "plays", "character (actor)", "actor as character", "starring", "role (actor)"
}  # fmt: skip
SURELY_DIRECTS = STATED | {"directed by", "director of a named film"}
MAYBE_DIRECTS = frozenset({"works as directors do", "possessive film", "delivers"})
"""Rules that take for a director whoever else is praised, or has a film named after them."""


@dataclass(frozen=True, slots=True)
class Jobs:
    """Folded whole names of those who surely act, direct, or are played; some are more than one of these.

    ``players`` tells in how many reviews somebody surely acts.
    """

    players: Mapping[str, int] = field(default_factory=dict)
    makers: frozenset[str] = frozenset()
    characters: frozenset[str] = frozenset()

    @classmethod
    def of(cls, reviews: Iterable[Evidence]) -> Jobs:
        """What all reviews say together."""
        players: Counter[str] = Counter()
        makers: set[str] = set()
        characters: set[str] = set()
        for review in reviews:
            playing: set[str] = set()
            for fact in review.facts("actor"):
                if fact.method in SURELY_PLAYS:
                    part = part_of(fact.value)
                    playing.update(_whole(part.person))
                    characters.update(_whole(part.character or ""))
            players.update(playing)
            for fact in review.facts("director"):
                if fact.method in SURELY_DIRECTS:
                    makers.update(_whole(fact.value))
        return cls(players, frozenset(makers), frozenset(characters))

    def is_familiar(self, fact: Fact) -> bool:
        """Whether enough reviews surely know an actor, and nobody else, by a name that this one only names."""
        key = name_key(fact.value)
        known = self.players.get(key, 0) >= FAMILIAR[fact.method]
        return known and key not in self.makers and key not in self.characters

    def is_no_actor(self, fact: Fact, name: str) -> bool:
        """Whether somebody only praised is elsewhere known as a director or a character, and never as an actor."""
        key = name_key(name)
        return fact.method in PRAISE and key not in self.players and (key in self.makers or key in self.characters)

    def is_no_director(self, fact: Fact, name: str) -> bool:
        """Whether whoever may own the film is elsewhere known as an actor or a character, never as a director."""
        key = name_key(name)
        return (
            fact.method in MAYBE_DIRECTS and key not in self.makers and (key in self.players or key in self.characters)
        )


def _whole(name: str) -> tuple[str, ...]:
    return (name_key(name),) if name and is_whole_name(name) else ()
