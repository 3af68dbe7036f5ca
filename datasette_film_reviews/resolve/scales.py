"""Which of a review's ratings is its own, and the scales that nobody states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from datasette_film_reviews.folding import name_key
from datasette_film_reviews.model import Rating
from datasette_film_reviews.ratings import USUAL_STARS, on_scale, parse_rating, value_of
from datasette_film_reviews.resolve.evidence import Evidence

METHODS_IN_ORDER = ("field", "rating line", "label", "rating in text")
BARE_SCALES = (5, 10, 20, 100)


class Scales:
    """Knows, after hearing all ratings, on which scale each critic rates."""

    def __init__(self, reviews: Iterable[Evidence]) -> None:
        self._stated: dict[str, list[float]] = defaultdict(list)
        self._highest: dict[tuple[str, bool], float] = defaultdict(float)
        self._chosen: dict[int, tuple[int, Rating]] = {}
        self._critic: dict[int, str] = {}
        for review in reviews:
            number = review.review.number
            chosen = _chosen(review)
            critic = next((name_key(fact.value) for fact in review.facts("critic")), "")
            self._critic[number] = critic
            if chosen is None:
                continue
            self._chosen[number] = chosen
            rating = chosen[1]
            if rating.score is None:
                key = critic, _is_bare(rating)
                self._highest[key] = max(self._highest[key], value_of(rating.written) or 0)
            elif rating.best is not None:
                self._stated[critic].append(rating.best)

    def of(self, number: int) -> tuple[int, Rating] | None:
        """(fact, rating) of a review; the scale, where the text does not state it, assumed and marked as assumed."""
        chosen = self._chosen.get(number)
        if chosen is None or chosen[1].score is not None:
            return chosen
        index, rating = chosen
        critic = self._critic[number]
        highest = self._highest[critic, _is_bare(rating)]
        stated = [best for best in self._stated[critic] if best >= highest] if critic else []
        if stated:
            best = max(set(stated), key=lambda value: (stated.count(value), -value))
        elif _is_bare(rating):
            best = next((scale for scale in BARE_SCALES if highest <= scale), 100)
        else:
            best = USUAL_STARS if highest <= USUAL_STARS else 10
        return index, on_scale(rating, best)


def _is_bare(rating: Rating) -> bool:
    """Whether a rating is a number alone."""
    return rating.written[:1].isdigit() and rating.written[-1:].isdigit()


def _chosen(review: Evidence) -> tuple[int, Rating] | None:
    """The rating that most surely is the critic's own verdict."""
    parsed = [
        (METHODS_IN_ORDER.index(fact.method), index, rating)
        for index, fact in review.by_property.get("rating", ())
        if (rating := parse_rating(fact.value)) is not None
    ]
    if not parsed:
        return None
    _, index, rating = min(parsed, key=lambda item: item[:2])
    return index, rating
