"""Resolve: which reviews are of one film, who is who, and which facts hold. From facts alone, never from texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from datasette_film_reviews.folding import title_key
from datasette_film_reviews.model import Corpus, Credit, Critic, Film, Person, Rating, ReviewFacts, ReviewFate
from datasette_film_reviews.resolve import slugs
from datasette_film_reviews.resolve.aspects import aspects_of
from datasette_film_reviews.resolve.calendar import Calendar
from datasette_film_reviews.resolve.copies import Posted, copies_of
from datasette_film_reviews.resolve.credits import FilmCredits
from datasette_film_reviews.resolve.evidence import STATED, Evidence, trust_posts
from datasette_film_reviews.resolve.fates import Fates
from datasette_film_reviews.resolve.films import Group, grouped
from datasette_film_reviews.resolve.jobs import Jobs
from datasette_film_reviews.resolve.mentions import FilmsNamed, films_named, people_named
from datasette_film_reviews.resolve.people import People
from datasette_film_reviews.resolve.scales import Scales
from datasette_film_reviews.resolve.votes import VOTED, best_title, elect, spellings

__all__ = ["resolve"]

KEPT_AS_STATED = ("country", "genre", "award", "place", "url", "tag", "publication", "kind")


def resolve(reviews: Iterable[ReviewFacts], rating_best: float | None = None) -> Corpus:
    """The whole corpus. The same reviews in the same order give the same corpus.

    ``rating_best`` is the top of the scale of ratings that state none, where the user knows it.
    """
    return _Resolution(tuple(reviews), rating_best).corpus()


class _Resolution:
    """The state of one resolution; each step reads what the steps before it settled."""

    def __init__(self, reviews: tuple[ReviewFacts, ...], rating_best: float | None) -> None:
        self.reviews = reviews
        self.rating_best = rating_best
        self.evidence = [Evidence.of(review) for review in reviews]
        trust_posts(self.evidence)
        self.fates = Fates.of(reviews)
        self.people = People()
        self.films: list[tuple[str, dict[str, str | None]]] = []
        self.credits: list[Credit] = []
        self.film_of: dict[int, int] = {}
        self.credits_of: dict[int, FilmCredits] = {}

    def corpus(self) -> Corpus:
        groups, _ = grouped([evidence for evidence in self.evidence if not _is_of_something_else(evidence)])
        self._settle_films(groups)
        self._settle_mentions(groups)
        self._settle_aspects()
        self._settle_dates()
        critics = self._critics()
        ratings = self._ratings()
        films = self._film_rows()
        names = self.people.names()
        return Corpus(
            films=films,
            people=tuple(Person(slug, name) for slug, name in zip(slugs.numbered(names), names, strict=True)),
            critics=tuple(
                Critic(slug, name) for slug, name in zip(slugs.numbered(critics.names()), critics.names(), strict=True)
            ),
            credits=tuple(self.credits),
            reviews=self._review_rows(films, critics, ratings),
        )

    def _settle_films(self, groups: list[Group]) -> None:
        """Titles, voted facts and credits of every reviewed film."""
        titles = frozenset(group.key for group in groups)
        named = spellings(self.evidence)
        jobs = Jobs.of(self.evidence)
        for group in groups:
            film = len(self.films)
            for number in sorted(member.review.number for member in group.members):
                self.film_of[number] = film
            group.members.sort(key=lambda member: member.review.number)
            voted = {name: elect(name, group.members, self.fates, film) for name in VOTED}
            self.films.append((best_title(group.key, group.members, named), voted))
            for member in group.members:
                for index, fact in member.by_property.get("title", ()):
                    if title_key(fact.value) == group.key:
                        self.fates.keep(member.review.number, index, film=film)
            credits = FilmCredits(group.key, group.members, titles, jobs)
            self.credits.extend(credits.decide(film, self.people, self.fates, len(self.credits)))
            self.credits_of[film] = credits
        for evidence in self.evidence:
            if evidence.review.number not in self.film_of:
                FilmCredits("", [evidence], titles, jobs).decide(None, self.people, self.fates, 0)
                for name in VOTED:
                    elect(name, [evidence], self.fates, None)

    def _settle_mentions(self, groups: list[Group]) -> None:
        """Other films and people named; films that no review is of become films too, with no reviews."""
        known = FilmsNamed(groups, self.films, self.evidence)
        for evidence in self.evidence:
            for _, fact in evidence.by_property.get("person_mentioned", ()):
                if fact.method != "capitalised name":
                    self.people.number(fact.value)
        for evidence in self.evidence:
            number = evidence.review.number
            own = self.film_of.get(number)
            credits = None if own is None else self.credits_of[own]
            group = None if own is None else groups[own]
            for named in films_named(
                evidence, group, "" if own is None else self.films[own][0], credits, self.people, known
            ):
                film = known.number(named.title, named.year)
                self.fates.keep(number, named.index, named.title, film=film)
            for index, name in people_named(evidence, credits, self.people):
                self.fates.keep(number, index, name, person=self.people.number(name))
            for property in KEPT_AS_STATED:
                for index, _ in evidence.by_property.get(property, ()):
                    self.fates.keep(number, index)

    def _settle_aspects(self) -> None:
        """What opinions are about, and whose it is where the film has a credit for it."""
        jobs: dict[int, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for credit in self.credits:
            jobs[credit.film][credit.person].add(credit.job)
        for evidence in self.evidence:
            number = evidence.review.number
            film = self.film_of.get(number)
            credits = None if film is None else self.credits_of[film]
            for aspect in aspects_of(evidence, credits, self.people, {} if film is None else jobs[film]):
                self.fates.keep(number, aspect.index, aspect.name, person=aspect.person)

    def _settle_dates(self) -> None:
        """Dates as ISO 8601; one that may be either of two days is not kept."""
        calendar = Calendar(self.evidence)
        for evidence in self.evidence:
            for index, fact in evidence.by_property.get("published", ()):
                if date := calendar.date_of(evidence.review, fact):
                    self.fates.keep(evidence.review.number, index, date)

    def _critics(self) -> People:
        """Whoever signed a review, by the first and surest signature of each."""
        critics = People()
        for evidence in self.evidence:
            signed = self._signature(evidence)
            if signed is not None:
                index, name = signed
                critics.number(name)
                self.fates.keep(evidence.review.number, index)
        return critics

    @staticmethod
    def _signature(evidence: Evidence) -> tuple[int, str] | None:
        facts = evidence.by_property.get("critic", ())
        index, fact = max(facts, key=lambda item: (item[1].confidence, -item[0]), default=(0, None))
        return None if fact is None else (index, fact.value)

    def _ratings(self) -> Mapping[int, Rating]:
        scales = Scales(self.evidence, self.rating_best)
        found = {}
        for review in self.reviews:
            chosen = scales.of(review.number)
            if chosen is not None:
                index, rating = chosen
                self.fates.keep(review.number, index)
                found[review.number] = rating
        return found

    def _film_rows(self) -> tuple[Film, ...]:
        named = [f"{title} {facts['year']}" if facts.get("year") else title for title, facts in self.films]
        return tuple(
            Film(
                slug=slug,
                title=title,
                year=int(facts.get("year") or 0) or None,
                certificate=facts.get("certificate"),
                runtime=int(facts.get("runtime") or 0) or None,
                imdb_id=facts.get("imdb_id"),
                tmdb_id=facts.get("tmdb_id"),
            )
            for slug, (title, facts) in zip(slugs.numbered(named), self.films, strict=True)
        )

    def _review_rows(
        self, films: tuple[Film, ...], critics: People, ratings: Mapping[int, Rating]
    ) -> tuple[ReviewFate, ...]:
        signatures = [self._signature(evidence) for evidence in self.evidence]
        titles = []
        addresses = []
        for evidence, signed in zip(self.evidence, signatures, strict=True):
            review = evidence.review
            film = self.film_of.get(review.number)
            title = films[film].title if film is not None else _heading(evidence)
            titles.append(title)
            base = films[film].slug if film is not None else title
            addresses.append((f"{base} {signed[1]}" if signed else base, signed is not None or film is None))
        sources = [review.identity or f"{review.path}#{review.locator}" for review in self.reviews]
        rows = []
        for evidence, signed, title, slug in zip(
            self.evidence, signatures, titles, slugs.of_sources(addresses, sources), strict=True
        ):
            number = evidence.review.number
            fates = self.fates.by_review[number]
            first = {
                name: next(
                    (fates[index].value for index, _ in evidence.by_property.get(name, ()) if fates[index].used), None
                )
                for name in ("published", "publication", "url")
            }
            rows.append(
                ReviewFate(
                    slug=slug,
                    title=title,
                    film=self.film_of.get(number),
                    critic=critics.number(signed[1]) if signed else None,
                    published=first["published"],
                    publication=first["publication"],
                    url=first["url"],
                    rating=ratings.get(number),
                    fates=tuple(fates),
                    tags=tuple(dict.fromkeys(fact.value for fact in evidence.facts("tag"))),
                    film_unknown=_why_unknown(evidence) if number not in self.film_of else None,
                )
            )
        return self._with_copies(rows)

    def _with_copies(self, fates: Sequence[ReviewFate]) -> tuple[ReviewFate, ...]:
        """Each review told which other it is a copy of: of several, the one with film, critic and most facts stays."""
        copies = copies_of(
            [
                Posted(
                    review.number,
                    review.fingerprint,
                    fate.film,
                    fate.critic,
                    (
                        *(fate.film is not None, fate.critic is not None),
                        (fate.rating is not None) + (fate.published is not None),
                        len(review.facts),
                    ),
                )
                for review, fate in zip(self.reviews, fates, strict=True)
                if review.fingerprint is not None
            ]
        )
        return tuple(replace(fate, copy_of=copies.get(number)) for number, fate in enumerate(fates))


def _is_of_something_else(evidence: Evidence) -> bool:
    """Whether a field says that the text is about a book, a game or anything but a film."""
    kinds = {fact.value for fact in evidence.facts("kind")}
    return bool(kinds) and "film" not in kinds


def _why_unknown(evidence: Evidence) -> str:
    """Why a review is of no film, in words for people."""
    if _is_of_something_else(evidence):
        kinds = " and ".join(dict.fromkeys(fact.value for fact in evidence.facts("kind")))
        return f"a field says that it is of another kind: {kinds}"
    if evidence.review.doubt is not None:
        return evidence.review.doubt
    return "no title in it is sure enough" if evidence.titles else "it names no film"


def _heading(evidence: Evidence) -> str:
    """What a review of no film is called: its headline, else the title that it states, else its file."""
    stated = (fact.value for fact in evidence.facts("title") if fact.method in STATED)
    return evidence.review.headline or next(stated, evidence.review.path.rsplit("/", 1)[-1])
