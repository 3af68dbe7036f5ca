"""What one review says, arranged for comparison with others: its title candidates, its people and its characters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from datasette_film_reviews.folding import fold, name_key, title_key
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact, ReviewFacts

CREDITED = ("director", "actor", "writer")
OCCURRENCES = 3
"""A rule that finds a title again and again is heard so often and no more."""

NAMESAKE_DISCOUNT = 0.3
"""What is left of the weight of a title that is also somebody's name, where only grammar speaks for it."""

GRAMMAR = frozenset(
    {"title by grammar", "quoted first", "pronoun with a modal", "title in brackets with a year", "possessive title"}
)
SAYS_IT_IS_A_FILM = frozenset({"field", "label", "availability", "title after a possessive", "title by grammar"})
"""Rules that find nothing but films; the others would take the title of any post, or what it quotes, for one."""

OF_FILMS_ONLY = ("certificate", "runtime", "imdb_id", "tmdb_id")
FILM_TAGS = frozenset("film films filme movie movies cinema cine kino film-review movie-review".split())
OFF_SUBJECT_DISCOUNT = 0.5
TRUSTED_POSTS = {"post title said again": 0.99, "post title": 0.97, "post headline": 0.8}
"""How sure the title of a post is where the posts of its folder are mostly named after their films."""

FEW_FILM_WORDS = 2
FEW_ACTORS = 3
CREDIBLE = 0.93
"""A post with fewer words of film than this, fewer actors, no rating and no credit as sure may be of anything."""

STATED = frozenset({"field", "label"})
"""Rules after which no other candidate is heard."""


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's fact taken apart."""

    person: str
    character: str | None


def part_of(value: str) -> Part:
    """``Actor / Character`` in two; the character is None where there is none."""
    person, _, character = value.partition(ACTOR_SEPARATOR)
    return Part(person.strip(), character.strip() or None)


def surname_key(name: str) -> str:
    """The last word of a name, folded; ``Jr`` and numbers left out."""
    words = [word for word in name_words(name) if word not in ("jr", "sr", "ii", "iii", "iv")]
    return words[-1] if words else ""


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
            evidence.by_property[fact.property].append((index, fact))
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
    def is_of_film(self) -> bool:
        """Whether anything but its title shows that a post is of a film; a bare text is taken to be a review."""
        return (
            not any(fact.method in TRUSTED_POSTS for fact in self.facts("title"))
            or self.review.film_words >= FEW_FILM_WORDS
            or any(True for _ in self.facts("rating"))
            or any(fact.value == "film" for fact in self.facts("kind"))
            or any(fact.confidence >= CREDIBLE for fact in self.facts(*CREDITED, *OF_FILMS_ONLY))
            or len({fact.value for fact in self.facts("actor") if " " in part_of(fact.value).person}) >= FEW_ACTORS
            or any(fact.value.casefold() in FILM_TAGS for fact in self.facts("tag", "genre"))
        )

    @cached_property
    def titles(self) -> dict[str, float]:
        """How strongly each title is meant: 1 - (1-a)(1-b)... over the rules that speak for it, independent votes."""
        stated = [fact for fact in self.facts("title") if fact.method in STATED]
        heard = stated or list(self.facts("title"))
        rules: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        doubt: dict[str, float] = defaultdict(lambda: 1.0)
        for fact in heard:
            key = title_key(fact.value)
            rules[key][fact.method] += 1
            if rules[key][fact.method] <= OCCURRENCES:
                trusted = TRUSTED_POSTS.get(fact.method) if self.trusts_posts else None
                doubt[key] *= 1 - (trusted or fact.confidence)
        weights = {key: 1 - left for key, left in doubt.items()}
        if not self.is_of_film:
            weights = {
                key: weight * (1 if set(rules[key]) & SAYS_IT_IS_A_FILM else OFF_SUBJECT_DISCOUNT)
                for key, weight in weights.items()
            }
        return {
            key: weight * (NAMESAKE_DISCOUNT if key in self.names and set(rules[key]) <= GRAMMAR else 1)
            for key, weight in weights.items()
        }


POSTS = 5
TRUSTING_SHARE = 0.5
"""From so many posts on, of which so many repeat their title in their text, a folder's posts are named after films."""


def trust_posts(reviews: Iterable[Evidence]) -> None:
    """Learn from each folder's posts whether their titles are those of films or headlines that play with them."""
    posts: dict[tuple[int, str], list[tuple[Evidence, bool]]] = defaultdict(list)
    for review in reviews:
        methods = {fact.method for fact in review.facts("title")}
        if methods & set(TRUSTED_POSTS):
            folder = review.review.path if review.review.locator else review.review.path.rpartition("/")[0]
            posts[review.review.argument, folder].append((review, "post title said again" in methods))
    for found in posts.values():
        trusted = len(found) >= POSTS and sum(again for _, again in found) >= TRUSTING_SHARE * len(found)
        for review, _ in found:
            review.trusts_posts = trusted
