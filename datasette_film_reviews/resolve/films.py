"""Which reviews are of one film.

First every review whose own words make a title likely enough goes to the film of that title; films of one title part
where years or directors contradict. Then every other review goes to the film with which it shares people and
characters, if there is one film that it clearly shares more with; else its film stays unknown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from datasette_film_reviews.resolve.evidence import Evidence

# Set by hand on the five seeds and on the invented corpus of the tests; rerun both after changing one.
ENOUGH = 0.5
"""The least weight with which a title stands on its own."""
HEARD = 0.28
"""The least weight with which a title is believed when the film's people agree."""
DOUBTED = 0.7
"""A title that only one review has, with less weight than this, yields to a film whose people the review shares.

Unless that film's title begins with the same word: the sequels of a film share its people.
"""
AGREEMENT = 0.35
"""What shared people and characters add to the weight of a title."""
AGREEING_POINTS = 3.0
"""How many of them it takes: a director and an actor are not enough, two characters are."""
PAIR_POINTS = 2.0
DIRECTOR_POINTS = 1.0
PERSON_POINTS = 1.0
ENOUGH_POINTS = 4.0
"""What a review without a title must share with a film: two characters, not three players, who make other films too."""
ENOUGH_IN_DOUBT = 6.0
"""The same where a review has a title, or names other films and something speaks against its being about one: news
name everybody."""
CLEARLY = 1.5
"""How many times the points of the second film the first must have."""
SAME_YEAR = 1
"""Years that differ by no more than this are one film's: festivals and releases."""


@dataclass
class Group:
    """The reviews of one film while it is being found."""

    key: str
    members: list[Evidence] = field(default_factory=list)
    surnames: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    directors: Counter[str] = field(default_factory=Counter)
    years: Counter[int] = field(default_factory=Counter)
    numbers: set[int] = field(default_factory=set)

    def add(self, evidence: Evidence) -> None:
        """One more review of this film."""
        self.members.append(evidence)
        self.numbers.add(evidence.review.number)
        self.surnames.update(evidence.surnames)
        self.pairs.update(evidence.pairs)
        self.directors.update(evidence.directors)
        self.years.update(evidence.years)

    def points(self, evidence: Evidence) -> float:
        """How much a review shares with the film's other reviews: characters with their actors, director, people."""
        own = 1 if evidence.review.number in self.numbers else 0
        pairs = [pair for pair in evidence.pairs if self.pairs[pair] > own]
        counted = {surname for surname, _ in pairs}
        directors = sum(self.directors[name] > own for name in evidence.directors)
        people = sum(self.surnames[name] > own and name not in counted for name in evidence.surnames)
        return PAIR_POINTS * len(pairs) + DIRECTOR_POINTS * directors + PERSON_POINTS * people

    def contradicts(self, evidence: Evidence) -> bool:
        """Whether years or directors show that the review is of another film of the same title."""
        if self.years and evidence.years:
            return not any(abs(a - b) <= SAME_YEAR for a in self.years for b in evidence.years)
        if self.directors and evidence.directors and not any(name in self.directors for name in evidence.directors):
            return not any(name in self.surnames for name in evidence.surnames)
        return False


def grouped(reviews: Sequence[Evidence]) -> tuple[list[Group], dict[int, Group]]:
    """The films found, in the order of their first reviews, and each review's film by its number.

    A review that is in no film is not in the dictionary.
    """
    first = _by_best_title(reviews)
    believed = {id(review): _best_title(review, first) for review in reviews}
    groups = _by_title(reviews, believed)
    placed = {member.review.number: group for group in groups for member in group.members}
    shared = _Shared(groups)
    for review in reviews:
        alone = placed.get(review.review.number)
        if alone is None or (len(alone.members) == 1 and review.titles[alone.key] < DOUBTED):
            group = shared.group_of(review, apart_from=alone)
            if group is not None:
                group.add(review)
                placed[review.review.number] = group
                if alone is not None:
                    alone.members.clear()
    return [group for group in groups if group.members], placed


def _by_best_title(reviews: Sequence[Evidence]) -> dict[str, list[Group]]:
    """Films by title as each review alone would have it: the ground on which doubtful titles are weighed again."""
    groups: dict[str, list[Group]] = defaultdict(list)
    for review in reviews:
        key, weight = max(review.titles.items(), key=lambda item: (item[1], item[0]), default=("", 0.0))
        if weight >= ENOUGH:
            _place(groups[key], key, review)
    return groups


def _best_title(review: Evidence, groups: dict[str, list[Group]]) -> str | None:
    """The title that is likeliest once the people of the films of those titles have been heard."""

    def weight(key: str, own: float) -> float:
        points = max((group.points(review) for group in groups.get(key, ())), default=0.0)
        return own + (AGREEMENT if points >= AGREEING_POINTS else 0)

    weighed = {key: weight(key, own) for key, own in review.titles.items() if own >= HEARD}
    key = max(weighed, key=lambda name: (weighed[name], name), default=None)
    return key if key is not None and weighed[key] >= ENOUGH else None


def _by_title(reviews: Sequence[Evidence], believed: dict[int, str | None]) -> list[Group]:
    """Films by title, those who state a year first so that the others find the films they may belong to."""
    groups: dict[str, list[Group]] = {}
    for review in reviews:  # the order of films is that of their first reviews
        if (key := believed[id(review)]) is not None:
            groups.setdefault(key, [])
    for dated in (True, False):
        for review in reviews:
            key = believed[id(review)]
            if key is not None and bool(review.years) == dated:
                _place(groups[key], key, review)
    return [group for same in groups.values() for group in same]


def _place(same: list[Group], key: str, review: Evidence) -> None:
    """Put a review with the film of its title that it does not contradict and shares most with."""
    fitting = [group for group in same if not group.contradicts(review)]
    if not fitting:
        fitting = [Group(key)]
        same.extend(fitting)
    max(fitting, key=lambda group: (group.points(review), len(group.members))).add(review)


def _of_one_series(key: str, other: str) -> bool:
    """Whether two titles, as `title_key` has them, begin with the same word."""
    return key.split()[:1] == other.split()[:1]


class _Shared:
    """Finds the film that a review without a title shares most with, by an index over names: linear in their number."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self.by_name: dict[str, list[Group]] = defaultdict(list)
        for group in groups:
            for name in {*group.surnames, *(surname for surname, _ in group.pairs)}:
                self.by_name[name].append(group)

    def group_of(self, review: Evidence, apart_from: Group | None) -> Group | None:
        """The film, or None where none is clearly the one."""
        candidates = {id(group): group for name in review.surnames for group in self.by_name.get(name, ())}
        candidates.pop(id(apart_from), None)
        ranked = sorted(
            (
                (group.points(review), group)
                for group in candidates.values()
                if group.members  # one without members gave way to another
                and not group.contradicts(review)
                and not (apart_from is not None and _of_one_series(apart_from.key, group.key))
            ),
            key=lambda item: -item[0],
        )
        others = any(fact.confidence >= HEARD for fact in review.facts("film_mentioned"))
        doubted = review.review.doubt is not None and others
        if not ranked or ranked[0][0] < (ENOUGH_IN_DOUBT if doubted or apart_from is not None else ENOUGH_POINTS):
            return None
        if len(ranked) > 1 and ranked[0][0] < CLEARLY * ranked[1][0]:
            return None
        return ranked[0][1]
