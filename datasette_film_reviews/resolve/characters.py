"""One character for several spellings: ``Theo``, ``Theodor``, ``Theodore Twombly`` where one actor plays them all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Set

from rapidfuzz.distance import Levenshtein

from datasette_film_reviews.folding import fold, name_key, title_key
from datasette_film_reviews.model import Fact
from datasette_film_reviews.resolve.evidence import name_words

SHORTEST_STEM = 3
MISSPELT = 0.6
"""The least similarity of two names with one initial that are one name spelt twice (1 - edits / longer length)."""


def same_character(one: str, other: str) -> bool:
    """Whether two spellings, both of one actor in one film, can be of one character."""
    first, second = fold(one).split(), fold(other).split()
    if not first or not second:
        return False
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    shorter, longer = sorted((first, second), key=len)
    return all(any(_same_word(word, candidate) for candidate in longer) for word in shorter)


def _same_word(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= SHORTEST_STEM and longer.startswith(shorter):
        return True
    return (
        one[0] == other[0]
        and len(shorter) > SHORTEST_STEM
        and Levenshtein.normalized_similarity(one, other) >= MISSPELT
    )


def clustered(spellings: Iterable[str]) -> dict[str, str]:
    """Each spelling with the fullest and most frequent form of its character."""
    counts = Counter(spellings)
    ranked = sorted(counts, key=lambda name: (-len(fold(name).split()), -counts[name], name))
    chosen: dict[str, str] = {}
    heads: list[str] = []
    for name in ranked:
        head = next((head for head in heads if same_character(name, head)), None)
        if head is None:
            heads.append(name)
        chosen[name] = head or name
    return chosen


class Introductions:
    """The names of two words that one review tells: as a rule a character's whole name comes before a part of it.

    Names of the ``cast`` are no characters', and what the film's ``title`` begins with or calls a character stays so.
    """

    def __init__(self, mentions: Iterable[Fact], cast: Set[str], title: str) -> None:
        self._title = title
        self._by_word: dict[str, dict[str, int]] = defaultdict(dict)
        for fact in mentions:
            words = name_words(fact.value)
            if len(words) == 2 and name_key(fact.value) not in cast and title_key(fact.value) not in title:
                for word in words:
                    self._by_word[word].setdefault(fact.value, fact.start or 0)

    def whole(self, character: str, start: int) -> str:
        """The whole name of a character told by one word at ``start``, if just one is told, and before it."""
        word = fold(character)
        named = {} if word in self._title.split() else self._by_word.get(word, {})
        return next((name for name, first in named.items() if len(named) == 1 and first < start), character)
