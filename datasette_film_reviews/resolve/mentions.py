"""Other films and people that a review names, once the corpus tells which names are whose."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from datasette_film_reviews.folding import name_key, title_key
from datasette_film_reviews.model import Fact
from datasette_film_reviews.resolve.credits import FilmCredits
from datasette_film_reviews.resolve.evidence import Evidence
from datasette_film_reviews.resolve.films import SAME_YEAR, Group
from datasette_film_reviews.resolve.people import People

CERTAIN = 0.5
"""Films and people mentioned with at least this confidence need nobody else to know them."""

KNOWN = 0.9
"""A film that one review names with at least this confidence is a film wherever another review says its title."""

SPELT = 0.9
SPELT_LENGTH = 8
"""Two titles of so many letters that are so similar (1 - edits / longer length) are one, written otherwise."""

_NUMBER = re.compile(r"\d+|\b[ivx]+\b")
_YEAR_BESIDE = re.compile(r"(?:18[89]|19\d|20\d)\d")


@dataclass(frozen=True, slots=True)
class Named:
    """Another film as a review names it: the number of the fact, the whole title, and the year beside it."""

    index: int
    title: str
    year: int | None


class FilmsNamed:
    """The films that reviews name, by title and year: those that are reviewed, and those that are not.

    Films of one title are two where the years that are stated beside them differ.
    """

    def __init__(
        self,
        groups: Iterable[Group],
        films: list[tuple[str, dict[str, str | None]]],
        reviews: Iterable[Evidence] = (),
    ) -> None:
        self._films = films
        self._named = {
            title_key(fact.value)
            for review in reviews
            for fact in review.facts("film_mentioned")
            if fact.confidence >= KNOWN
        }
        self._by_key: dict[str, list[tuple[int, set[int]]]] = defaultdict(list)
        for number, group in enumerate(groups):
            self._by_key[group.key].append((number, set(group.years)))
        self._reviewed = frozenset(self._by_key)

    def __contains__(self, key: str) -> bool:
        return key in self._reviewed or key in self._named

    def number(self, title: str, year: int | None) -> int:
        """The film of this title and year, else of this title and no year; a new one where there is none."""
        same = self._by_key[title_key(title)]
        if year is None:
            fitting = same[:1]
        else:
            dated = [film for film in same if is_same_year(year, film[1])]
            fitting = dated or [film for film in same if not film[1]]
        if fitting:
            film, years = fitting[0]
        else:
            film, years = len(self._films), set()
            self._films.append((title, {}))
            same.append((film, years))
        if year is not None and not years:
            years.add(year)
            self._films[film][1].setdefault("year", str(year))
        return film


def is_same_year(year: int, years: Collection[int]) -> bool:
    """Whether a year is that of a film of some years, festivals and releases alike."""
    return any(abs(year - other) <= SAME_YEAR for other in years)


def is_spelt_otherwise(key: str, title: str) -> bool:
    """Whether a folded title is that of a film as others write it: joined, misspelt, or what stands before its colon.

    Parts of a series differ in their numbers, and are other films.
    """
    own, before = title_key(title), title_key(title.partition(":")[0].partition(" - ")[0])
    if key == before != own and " " in key:
        return True
    one, other = key.replace(" ", ""), own.replace(" ", "")
    if one == other:
        return True
    alike = min(len(one), len(other)) >= SPELT_LENGTH and Levenshtein.normalized_similarity(one, other) >= SPELT
    return alike and _NUMBER.findall(key) == _NUMBER.findall(own)


def films_named(
    review: Evidence, own: Group | None, own_title: str, credits: FilmCredits | None, people: People, known: FilmsNamed
) -> Iterator[Named]:
    """Every other film that a review names; ``own_title`` is that of its own.

    A short form of a longer title that the review names too (``Lars`` beside ``Lars and the Real Girl``) is that film.
    What is less likely a film than not is one where it has the title of a film that is ``known``.
    """
    characters = credits.characters if credits else frozenset()
    facts = [
        (index, fact)
        for index, fact in review.by_property.get("film_mentioned", ())
        if not _is_name(fact, characters, people)
    ]
    keys = {fact.value: title_key(fact.value) for _, fact in facts}
    titles = sorted(
        {fact.value for _, fact in facts if fact.confidence >= CERTAIN}, key=lambda title: (-len(title), title)
    )
    for index, fact in facts:
        key = keys[fact.value]
        if fact.confidence < CERTAIN and key not in known:
            continue
        whole = next((title for title in titles if f"{keys[title]} ".startswith(f"{key} ")), fact.value)
        year = _year_of(fact)
        if (
            own is not None
            and (own.key in (key, title_key(whole)) or (year is None and is_spelt_otherwise(key, own_title)))
            and (year is None or not own.years or is_same_year(year, own.years))
        ):
            continue
        yield Named(index, whole, year)


def _year_of(fact: Fact) -> int | None:
    """The year that stands beside a title, within the fact's evidence."""
    match = _YEAR_BESIDE.search(fact.quote or "", len(fact.value))
    return int(match[0]) if match else None


def people_named(review: Evidence, credits: FilmCredits | None, people: People) -> Iterator[tuple[int, str]]:
    """(fact, whole name) of every person whom a review names.

    Mere capitalised words count only where a credit knows the whole name, or one on the same film the surname.
    """
    characters = credits.characters if credits else frozenset()
    for index, fact in review.by_property.get("person_mentioned", ()):
        name = fact.value
        if fact.confidence < CERTAIN:
            if name_key(name) in characters:
                continue
            if " " not in name:
                whole = credits.names.whole(name) if credits else None
                if whole is None:
                    continue
                name = whole
            elif name not in people:
                continue
        yield index, name


def _is_name(fact: Fact, characters: frozenset[str], people: People) -> bool:
    return name_key(fact.value) in characters or fact.value in people
