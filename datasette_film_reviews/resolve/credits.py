"""Who did what on one film, from what all its reviews say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from datasette_film_reviews.folding import fold, name_key, title_key
from datasette_film_reviews.model import ACTOR_SEPARATOR, Credit, Fact
from datasette_film_reviews.resolve.characters import Introductions, clustered
from datasette_film_reviews.resolve.evidence import (
    DOUBTFUL,
    FAMILIAR,
    FAMILIAR_ACTOR,
    LIKELY,
    STATED,
    Evidence,
    Part,
    is_whole_name,
    name_words,
    part_of,
    surname_key,
)
from datasette_film_reviews.resolve.fates import Fates
from datasette_film_reviews.resolve.jobs import MAYBE_DIRECTS, PRAISE, Jobs
from datasette_film_reviews.resolve.makers import supported
from datasette_film_reviews.resolve.people import Names, People

PROSE = frozenset(
    {
        "role (actor)",
        "played by",
        "plays",
        "played",
        "actor as character",
        "actor in a role",
        "performance",
        *FAMILIAR,
        "starring",
        "credit in a named film",
        "actor’s character",
        "actor is character",
        "character (actor)",
        "actor (character)",
    }
)
"""Rules after which a single word must be somebody's surname: much else begins with a capital too."""

ACTORS_IN_BRACKETS = frozenset({"character (actor)", "role (actor)"})
WHOLE_BRACKETS = 2
"""Where a review has so many whole names in brackets behind characters, a single word there is a whole name too."""

BRACKETS = frozenset({"character (actor)", "actor (character)"})
"""Rules after which the other facts may show that it is the other way round."""

POSSESSED = "actor’s acting character"
"""The rule that takes what stands in somebody's possession for a character, which the film itself may be."""

BESIDE_A_TITLE = frozenset({"credit in a named film", "director of a named film", "maker of a named film"})
"""Rules whose evidence holds the title of the film that they speak of."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """One actor's fact with the right way round: who plays whom."""

    number: int
    index: int
    fact: Fact
    part: Part


class FilmCredits:
    """Decides the credits of one film and the fates of the facts that speak of them."""

    def __init__(self, key: str, reviews: Iterable[Evidence], titles: frozenset[str], jobs: Jobs) -> None:
        self.jobs = jobs
        self.key = key
        self.reviews = list(reviews)
        self.titles = titles
        self.claims = list(self._oriented())
        self.names = Names(fact.value for review in self.reviews for fact in review.facts("director", "writer"))
        for claim in self.claims:
            self.names.add(claim.part.person)
        self._own_names = {
            review.review.number: Names(
                part_of(fact.value).person for fact in review.facts("director", "actor", "writer")
            )
            for review in self.reviews
        }

    @cached_property
    def _named(self) -> dict[int, Names]:
        """Everybody whom a review names and who is no character, by its number."""
        return {
            review.review.number: Names(
                fact.value for fact in review.facts("person_mentioned") if name_key(fact.value) not in self.characters
            )
            for review in self.reviews
        }

    @cached_property
    def characters(self) -> frozenset[str]:
        """Every word of every character's name, and every whole one, folded as names are."""
        found = {claim.part.character for claim in self.claims if claim.part.character}
        return frozenset(name_key(word) for name in found for word in (name, *name.split()))

    def whole_name(self, name: str, number: int) -> str:
        """A whole name for a part of one, from the review of that number, else from the film, else as it is.

        In the review those who are credited come first, then whoever else it names but for its characters.
        """
        return (
            self._own_names[number].whole(name, by_first_name=True)
            or self.names.whole(name)
            or self._named[number].whole(name)
            or name
        )

    def decide(self, film: int | None, people: People, fates: Fates, first_credit: int) -> list[Credit]:
        """The film's credits, numbered from ``first_credit``; facts that support them are kept.

        Without a film there are no credits, but whoever is credited is somebody.
        """
        credits: dict[Credit, int] = {}

        def keep(number: int, index: int, value: str, name: str, job: str, character: str | None) -> None:
            person = people.number(name)
            credit = None
            if film is not None:
                credit = credits.setdefault(Credit(film, person, job, character), first_credit + len(credits))
            fates.keep(number, index, value, person, film, credit)

        for job in ("director", "writer"):
            for review, index, name in self._makers(job):
                keep(review.review.number, index, name, name, job, None)
        for claim, name, character in self._players():
            spelt = claim.part.character and self._introduced(claim, claim.part.character)
            keep(
                claim.number,
                claim.index,
                f"{name}{ACTOR_SEPARATOR}{spelt}" if spelt else name,
                name,
                "actor",
                character,
            )
        return list(credits)

    def _oriented(self) -> Iterator[_Claim]:
        """Actor's facts, turned round where the other facts show that the bracket held the character."""
        claims = [
            _Claim(review.review.number, index, fact, part_of(fact.value))
            for review in self.reviews
            for property in ("actor", FAMILIAR_ACTOR)
            for index, fact in review.by_property.get(property, ())
            if self._is_of_this_film(fact)
        ]
        acts: Counter[str] = Counter()
        played: Counter[str] = Counter()
        bracketed: Counter[str] = Counter()  # what stands in brackets shows by itself that actors stand there
        behind = {name_key(claim.part.character or "") for claim in claims if claim.fact.method in BRACKETS}
        for claim in claims:
            praised = claim.fact.method in PRAISE
            if claim.fact.confidence < DOUBTFUL or (praised and " " not in claim.part.person):
                continue  # “Theodore's character” praises nobody who acts
            if praised and name_key(claim.part.person) in behind:
                continue  # “as is the White Lady”, who is played by somebody in a bracket
            for key in {name_key(claim.part.person), surname_key(claim.part.person)}:
                acts[key] += 1 if claim.part.character else 2
            if claim.fact.method in BRACKETS:
                bracketed[surname_key(claim.part.person)] += 1
            if claim.part.character:
                played[name_key(claim.part.character)] += 1

        told = self._told_by_turns(claims)
        filed = {
            review.review.number: {name_key(fact.value.replace("-", " ")) for fact in review.facts("tag")}
            for review in self.reviews
        }
        for claim in claims:
            person, character = claim.part.person, claim.part.character
            if claim.fact.method == POSSESSED and title_key(character or "") in self.titles:
                continue  # “Ann Lee's Salt is a slow film”
            if claim.fact.method in FAMILIAR:
                if self.jobs.is_familiar(claim.fact):
                    yield claim
                continue
            if claim.fact.confidence < DOUBTFUL:
                if not character or title_key(character) in self.titles:
                    continue
                if (
                    acts[surname_key(person)]
                    or (person, claim.number) in told
                    or name_key(person) in filed[claim.number]
                ):
                    yield claim
                elif claim.fact.method == "actor is character" and (
                    acts[surname_key(character)] or ((character, claim.number) in told and " " not in person)
                ):
                    yield _Claim(claim.number, claim.index, claim.fact, Part(character, person))
                continue
            # A whole name is only itself; a surname alone is anybody who bears it.
            turned = (
                acts[name_key(character)] - bracketed[name_key(character)] + played[name_key(person)]
                if character
                else 0
            )
            as_written = acts[name_key(person)] + played[name_key(character or "")] - 2  # both counted this claim
            if claim.fact.method not in BRACKETS or not character or turned <= max(0, as_written):
                yield claim
            elif title_key(person) not in self.titles:  # else the bracket holds another film of the actor
                yield _Claim(claim.number, claim.index, claim.fact, Part(character, person))

    def _told_by_turns(self, claims: Iterable[_Claim]) -> frozenset[tuple[str, int]]:
        """Actors, and the numbers of their reviews, of “Ann Lee is Rex. Bo Dane is Max.”: two or more in a review."""
        found: dict[int, set[str]] = defaultdict(set)
        for claim in claims:
            says_is = claim.fact.method == "plays" and " is " in (claim.fact.quote or "")  # “Bo Dane is Max, a plumber”
            if (claim.fact.method == "actor is character" or says_is) and " " in claim.part.person:
                found[claim.number].add(claim.part.person)
            elif claim.fact.method == "actor is character" and is_whole_name(claim.part.character or ""):
                found[claim.number].add(claim.part.character or "")  # “Max is Bo Dane”
        return frozenset((name, number) for number, names in found.items() if len(names) > 1 for name in names)

    def _makers(self, job: str) -> Iterator[tuple[Evidence, int, str]]:
        """(review, fact, whole name) of the directors or writers whom enough speaks for."""
        named = [
            (review, index, fact, self.whole_name(fact.value, review.review.number))
            for review in self.reviews
            for index, fact in review.by_property.get(job, ())
            if self._is_of_this_film(fact) and (fact.method in STATED or title_key(fact.value) not in self.titles)
        ]
        otherwise = {name_key(name) for *_, fact, name in named if fact.method not in MAYBE_DIRECTS}
        named = [
            entry
            for entry in named
            if name_key(entry[-1]) in otherwise or not self.jobs.is_no_director(entry[2], entry[-1])
        ]
        cast = {name_key(self.whole_name(claim.part.person, claim.number)) for claim in self.claims}
        acting = {
            name_key(self.whole_name(claim.part.person, claim.number)) for claim in self.claims if claim.part.character
        }
        yield from supported(named, self.characters, cast, acting)

    def _is_called_by_one_word(self, claim: _Claim, name: str) -> bool:
        """Whether a bracket behind a character or role holds one word where others of its review hold whole names."""
        return (
            claim.fact.method in ACTORS_IN_BRACKETS
            and " " not in (claim.part.character or "")
            and name_key(name) not in self.characters
            and claim.fact.quote is not None
            and f" {claim.fact.quote.removesuffix(')')}".endswith((f"({name}", f" {name}"))
            and self._whole_brackets[claim.number] >= WHOLE_BRACKETS
        )

    @cached_property
    def _whole_brackets(self) -> Counter[int]:
        """How many whole names each review has in brackets behind characters and roles."""
        return Counter(
            claim.number
            for claim in self.claims
            if claim.fact.method in ACTORS_IN_BRACKETS
            and is_whole_name(self.whole_name(claim.part.person, claim.number))
        )

    def _is_no_actor(self, claim: _Claim, name: str) -> bool:
        """Whether what prose takes for an actor is a film, or somebody whom others play."""
        if title_key(name) in self.titles or title_key(name) in self._films_named:
            return True
        words = frozenset(name_words(name))
        return claim.part.character is None and any(words <= played for played in self._played)

    def _is_in_the_title(self, name: str) -> bool:
        """Whether the film bears somebody's last name, as it does its characters': ``Ida Moe`` in “Moe of Weir”."""
        return name_key(name) not in self.jobs.players and surname_key(name) in self.key.split()

    @cached_property
    def _films_named(self) -> frozenset[str]:
        """The other films that the reviews surely name, by folded title."""
        named = (fact for review in self.reviews for fact in review.facts("film_mentioned"))
        return frozenset(title_key(fact.value) for fact in named if fact.confidence > DOUBTFUL)

    @cached_property
    def _played(self) -> frozenset[frozenset[str]]:
        """The words of each character's name."""
        return frozenset(frozenset(name_words(claim.part.character)) for claim in self.claims if claim.part.character)

    def _is_of_this_film(self, fact: Fact) -> bool:
        """Whether the title that stands within a fact's evidence is that of this film; True where there is none."""
        if fact.property == "actor" and fact.quote is not None:
            _, said_in, title = fact.quote.rpartition(" in ")
            if said_in and title_key(title) in self._films_named - self.titles:
                return False
        if fact.method not in BESIDE_A_TITLE or fact.quote is None:
            return True
        beside = fold(fact.quote.replace(fact.value, ""))
        return bool(self.key) and f" {self.key} " in f" {beside} "

    @cached_property
    def _introductions(self) -> dict[int, Introductions]:
        """The whole names that each review tells, by its number."""
        cast = frozenset(name_key(self.whole_name(claim.part.person, claim.number)) for claim in self.claims)
        return {
            review.review.number: Introductions(
                review.facts("person_mentioned"),
                cast | {name_key(fact.value) for fact in review.facts("film_mentioned") if fact.confidence >= LIKELY},
                self.key,
            )
            for review in self.reviews
        }

    def _introduced(self, claim: _Claim, character: str) -> str:
        return self._introductions[claim.number].whole(character, claim.fact.start or 0)

    def _players(self) -> Iterator[tuple[_Claim, str, str | None]]:
        """(claim, whole name, fullest character) of every actor's fact."""
        named = [(claim, self.whole_name(claim.part.person, claim.number)) for claim in self.claims]
        spellings: dict[str, list[str]] = defaultdict(list)
        for claim, name in named:
            if claim.part.character:
                spellings[name_key(name)].append(claim.part.character)
        makers = {name_key(name) for *_, name in self._makers("director")} | {
            name_key(fact.value)
            for review in self.reviews
            for fact in review.facts("director", "writer")
            if fact.method != "possessive film"
        }
        fullest = {key: clustered(found) for key, found in spellings.items()}
        for claim, name in named:
            if claim.fact.method in PROSE and (
                not (is_whole_name(name) or self._is_called_by_one_word(claim, name)) or self._is_no_actor(claim, name)
            ):
                continue
            if name_key(name) not in fullest and (
                (claim.fact.method in PRAISE and (name_key(name) in makers or self._is_in_the_title(name)))
                or self.jobs.is_no_actor(claim.fact, name)
            ):
                continue
            forms = fullest.get(name_key(name), {})
            if claim.part.character:
                yield claim, name, self._introduced(claim, forms[claim.part.character])
            elif forms:
                played = Counter(forms[found] for found in spellings[name_key(name)])
                yield claim, name, self._introduced(claim, played.most_common(1)[0][0])
            else:
                yield claim, name, None
