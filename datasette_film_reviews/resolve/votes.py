"""Facts of a film by vote: the value that most evidence speaks for wins, the others stay visible as not used."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from datasette_film_reviews.folding import title_key
from datasette_film_reviews.resolve.evidence import Evidence
from datasette_film_reviews.resolve.fates import Fates

VOTED = ("year", "certificate", "runtime", "imdb_id", "tmdb_id")


def elect(property: str, reviews: Iterable[Evidence], fates: Fates, film: int) -> str | None:
    """The winning value of one property, its facts kept; None where no review says anything. Ties go to the first."""
    votes: dict[str, float] = defaultdict(float)
    facts = [
        (review.review.number, index, fact)
        for review in reviews
        for index, fact in review.by_property.get(property, ())
    ]
    for _, _, fact in facts:
        votes[fact.value] += fact.confidence
    winner = max(votes, key=votes.__getitem__, default=None)
    for number, index, fact in facts:
        if fact.value == winner:
            fates.keep(number, index, film=film)
    return winner


def best_title(key: str, reviews: Iterable[Evidence]) -> str:
    """How the title of a film is most surely written: small and capital letters throughout count less."""
    forms: Counter[str] = Counter()
    for review in reviews:
        for fact in review.facts("title"):
            if title_key(fact.value) == key:
                plain = fact.value.islower() or (fact.value.isupper() and len(fact.value) > 3)
                guessed = fact.method in ("file name", "picture text")
                forms[fact.value] += round(1000 * fact.confidence * (0.1 if plain or guessed else 1))
    return max(forms, key=lambda form: (forms[form], form))
