"""What one review says, arranged for comparison with others: its title candidates, its people and its characters."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from datasette_film_reviews.folding import fold, name_key, title_key
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact, ReviewFacts

CREDITED = ("director", "actor", "writer")
TRUSTED_POSTS = frozenset({"post title said again", "post title", "post headline", "review heading"})
TRUST = 10.0
TRUST_IN_DOUBT = 3.0
"""By how much the odds of a post's title rise where the posts of its folder are mostly named after their films, and by
how much where something speaks against its being about one film. Set on the blogs of ``training/titles.py``."""

LIKELY = 0.5
OF_FIELDS = frozenset({"field", "index of files"})
STATED = OF_FIELDS | {"label"}
"""Rules after which no other candidate is heard."""
FAMILIAR = {"begins a sentence": 1, "said again": 2}
"""Rules that only find a name, and how many reviews must know an actor who is called so: see `jobs`."""
FAMILIAR_ACTOR = "familiar actor"
"""What their facts are kept as, apart from those of actors."""
DOUBTFUL = 0.65
"""Shapes less sure than this (“Ann Lee's Rex”, “Ann Lee is Rex”) need another fact that knows the actor."""


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's fact taken apart."""

    person: str
    character: str | None


def part_of(value: str) -> Part:
    """``Actor / Character`` in two; the character is None where there is none."""
    person, _, character = value.partition(ACTOR_SEPARATOR)
    return Part(person.strip(), character.strip() or None)


_UNPARTED = re.compile("[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3々]{2,20}")


def surname_key(name: str) -> str:
    """The last word of a name, folded; ``Jr`` and numbers left out."""
    words = _own_words(name)
    return words[-1] if words else ""


def is_whole_name(name: str) -> bool:
    """Whether a name is more than a surname: ``Ann Lee``, but neither ``Lee Jr.`` nor ``de la Cruz``.

    Chinese, Japanese and Korean write whole names without a space.
    """
    return (len(_own_words(name)) > 1 and not name[0].islower()) or _UNPARTED.fullmatch(name) is not None


def _own_words(name: str) -> list[str]:
    return [word for word in name_words(name) if word not in ("jr", "sr", "ii", "iii", "iv")]


def name_words(name: str) -> list[str]:
    """The words of a name, folded; a double-barrelled one is one word."""
    return [key for word in name.split() if (key := fold(word).replace(" ", ""))]


@dataclass
class Evidence:
    """One review's facts by property. ``titles`` are weights from 0 to 1 by folded title.

    ``trusts_posts``: the posts beside this one are mostly named after their films.
    """

    review: ReviewFacts
    by_property: dict[str, list[tuple[int, Fact]]] = field(default_factory=lambda: defaultdict(list))
    trusts_posts: bool = False

    @classmethod
    def of(cls, review: ReviewFacts) -> Evidence:
        """The evidence of one review."""
        evidence = cls(review)
        for index, fact in enumerate(review.facts):
            property = FAMILIAR_ACTOR if fact.method in FAMILIAR else fact.property
            evidence.by_property[property].append((index, fact))
        return evidence

    def facts(self, *properties: str) -> Iterable[Fact]:
        """The facts of some properties."""
        return (fact for name in properties for _, fact in self.by_property.get(name, ()))

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Surnames of everybody credited."""
        return frozenset(surname_key(part_of(fact.value).person) for fact in self.facts(*CREDITED))

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """(actor's surname, beginning of the character's first name): equal for two spellings of one character."""
        return frozenset(
            (surname_key(part.person), fold(part.character)[:4])
            for part in map(part_of, (fact.value for fact in self.facts("actor")))
            if part.character
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """Folded names, whole and word by word, of everybody who is somebody or plays somebody in the review."""
        found: set[str] = set()
        for fact in self.facts(*CREDITED):
            part = part_of(fact.value)
            for name in (part.person, part.character or ""):
                found.add(title_key(name))
                found.update(fold(name).split())
        return frozenset(found - {""})

    @cached_property
    def years(self) -> frozenset[int]:
        """The years that the review gives its film."""
        return frozenset(int(fact.value) for fact in self.facts("year") if fact.value.isdigit())

    @cached_property
    def directors(self) -> frozenset[str]:
        """Directors by whole folded name."""
        return frozenset(name_key(fact.value) for fact in self.facts("director") if " " in fact.value)

    @cached_property
    def titles(self) -> dict[str, float]:
        """How likely each title is the film's, by folded title; those of posts are likelier where they are trusted."""
        stated = [fact for fact in self.facts("title") if fact.method in STATED]
        weights: dict[str, float] = {}
        for fact in stated or self.facts("title"):
            weight = fact.confidence
            if self.trusts_posts and fact.method in TRUSTED_POSTS:
                odds = TRUST if self.review.doubt is None else TRUST_IN_DOUBT
                weight = odds * weight / (1 + (odds - 1) * weight)
            key = title_key(fact.value)
            weights[key] = max(weights.get(key, 0.0), weight)
        return weights


POSTS = 5
TRUSTING_SHARE = 0.7
"""From so many posts on, of which so many are likely named after their films, all of a folder are trusted to be."""


def trust_posts(reviews: Iterable[Evidence]) -> None:
    """Learn from each folder's posts whether their titles are those of films or headlines that play with them."""
    posts: dict[tuple[int, str], list[tuple[Evidence, bool]]] = defaultdict(list)
    for review in reviews:
        named = [fact.confidence for fact in review.facts("title") if fact.method in TRUSTED_POSTS]
        if named or review.review.headline is not None:
            folder = review.review.path if review.review.locator else review.review.path.rpartition("/")[0]
            posts[review.review.argument, folder].append((review, max(named, default=0.0) >= LIKELY))
    for found in posts.values():
        trusted = len(found) >= POSTS and sum(likely for _, likely in found) >= TRUSTING_SHARE * len(found)
        for review, _ in found:
            review.trusts_posts = trusted
