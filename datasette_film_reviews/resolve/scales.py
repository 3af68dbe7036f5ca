"""Which of a review's ratings is its own, and the scales that nobody states.

A rating without a scale is put on the scale of its kind: first on one that the same review states elsewhere, then on
what the same field of the same folder, or the same critic, is seen to use. Every such scale is marked as assumed, and
so is a number taken for a school mark, whose scale no number tops.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field, replace

from datasette_film_reviews.folding import fold, name_key
from datasette_film_reviews.marks import school_mark, signed_mark
from datasette_film_reviews.model import FIELD_IN, Fact, Rating
from datasette_film_reviews.ratings import USUAL_STARS, on_scale, parse_rating, value_of
from datasette_film_reviews.resolve.evidence import OF_FIELDS, Evidence

METHODS_IN_ORDER = (
    "field",
    "rating line",
    "label",
    "index of files",
    "school mark",
    "details",
    "rating in text",
    "bare mark",
)
BARE_SCALES = (5, 10, 20, 100)
SMALL_SCALE = 4
ENOUGH_FOR_SMALL = 30
"""So many ratings, none above 4 and some at it, are out of 4; fewer may be a strict critic's out of 5."""
NEARLY_ALL = 0.99
"""The share of ratings that a scale must hold: above it they are slips of the keyboard, and have no score."""
ENOUGH_FOR_A_SLIP = 20
"""Among fewer ratings the highest is believed: nothing shows that it is a slip. Chosen by reason, tuned on nothing."""

AGREED = 2
"""So many ratings that state one scale, and none that states another, show the scale of their folder."""

MARK_FIELDS = frozenset(("note", "schulnote", "gesamtnote", "filmnote"))
"""What fields of marks are called in German."""

Key = tuple[str, ...]


@dataclass
class _Habit:
    """The ratings seen under one key: values without a scale, and scales that were stated."""

    values: list[float] = field(default_factory=list)
    stated: Counter[float] = field(default_factory=Counter)

    @property
    def is_agreed(self) -> bool:
        """Whether several ratings state their scale, all the same one, and no other tops it."""
        return sum(self.stated.values()) >= AGREED and max(self.values, default=0) <= min(self.stated) == max(
            self.stated
        )

    def best(self, bare: bool) -> float:
        """The top of the scale that these ratings are on."""
        ranked = sorted(self.values)
        held = NEARLY_ALL if len(ranked) >= ENOUGH_FOR_A_SLIP else 1
        highest = ranked[int(held * (len(ranked) - 1))] if ranked else 0.0
        fitting = [best for best in self.stated if best >= highest]
        if fitting:
            return max(fitting, key=lambda best: (self.stated[best], -best))
        if highest == SMALL_SCALE and len(ranked) >= ENOUGH_FOR_SMALL:
            return SMALL_SCALE
        scales = BARE_SCALES if bare else (USUAL_STARS, 10)
        return next((scale for scale in scales if highest <= scale), scales[-1])


class Scales:
    """Knows, after hearing all ratings, on which scale each field and each critic rates.

    ``assumed`` overrules what is learnt for ratings whose scale nobody states.
    """

    def __init__(self, reviews: Iterable[Evidence], assumed: float | None = None) -> None:
        self._assumed = assumed
        self._habits: dict[Key, _Habit] = defaultdict(_Habit)
        self._chosen: dict[int, tuple[int, Rating, tuple[Key, ...]]] = {}
        known = tuple(reviews)
        marking = {key for review in known for key in _marking_keys(review)}
        for review in known:
            chosen = _chosen(review, marking)
            if chosen is None:
                continue
            index, fact, rating = chosen
            rating = _stated_elsewhere(review, rating)
            keys = tuple(_keys(review, fact, _is_bare(rating)))
            self._chosen[review.review.number] = index, rating, keys
            for key in keys:
                if rating.score is None:
                    self._habits[key].values.append(value_of(rating.written) or 0)
                elif rating.best is not None:
                    self._habits[key].stated[rating.best] += 1

    def of(self, number: int) -> tuple[int, Rating] | None:
        """(fact, rating) of a review; the scale, where the text does not state it, assumed and marked as assumed."""
        chosen = self._chosen.get(number)
        if chosen is None:
            return None
        index, rating, keys = chosen
        if rating.score is not None:
            return index, rating
        bare = _is_bare(rating)
        habits = [self._habits[key] for key in keys]
        # Who never says what the stars are out of writes beside others who do, and all of them say the same.
        house = next((habit for habit in habits if habit.is_agreed), None)
        nearest = habits[0] if habits[0].stated or house is None else house
        return index, on_scale(rating, self._assumed or nearest.best(bare))


def _keys(review: Evidence, fact: Fact, bare: bool) -> Iterator[Key]:
    """Where the habit behind a rating shows, the nearest first: its field in its folder, its critic, its folder."""
    kind = "bare" if bare else "stars"
    folder = review.review.path.rpartition("/")[0] if not review.review.locator else review.review.path
    if fact.field:
        # An index has the ratings of all of its files on one scale, whatever folders these lie in.
        yield kind, "field", str(review.review.argument), "" if FIELD_IN in fact.field else folder, fact.field
    critic = next((name_key(signed.value) for signed in review.facts("critic")), "")
    if critic:
        yield kind, "critic", critic
    yield kind, "folder", str(review.review.argument), folder


def _stated_elsewhere(review: Evidence, rating: Rating) -> Rating:
    """The rating on the scale that a field of its record gives, or another rating of the same value in its text."""
    if rating.score is not None:
        return rating
    if review.review.rating_best:
        return replace(on_scale(rating, review.review.rating_best), best_stated=True)
    value = value_of(rating.written)
    for fact in review.facts("rating"):
        other = parse_rating(fact.value)
        if other and value and other.best and other.score and abs(other.score * other.best / 100 - value) < 0.01:
            return replace(on_scale(rating, other.best), best_stated=True)
    return rating


def _is_bare(rating: Rating) -> bool:
    """Whether a rating is a number alone."""
    written = rating.written.lstrip("★⭐\ufe0f ")  # “⭐ 9.5” counts no stars
    return written[:1].isdigit() and (written[-1:].isdigit() or signed_mark(written) is not None)


def _marking_keys(review: Evidence) -> Iterator[Key]:
    """Who gives school marks, if this review surely has one: its critic, its folder."""
    for fact in review.facts("rating"):
        if fact.method == "school mark":
            yield from _keys(review, fact, bare=True)


def _read(review: Evidence, fact: Fact, marking: Set[Key]) -> Rating | None:
    """The rating that a fact states; a number that may be a school mark is one where its critic or folder has them."""
    if fact.method == "school mark":
        return school_mark(fact.value, stated=True)
    if fact.method == "bare mark":
        known = not marking.isdisjoint(_keys(review, fact, bare=True))
        return school_mark(fact.value, stated=False) if known else None
    if (
        fact.method in OF_FIELDS
        and fold((fact.field or "").partition(FIELD_IN)[0]) in MARK_FIELDS
        and not marking.isdisjoint(_keys(review, fact, bare=True))
    ):
        return school_mark(fact.value, stated=False) or parse_rating(fact.value)
    return parse_rating(fact.value) or signed_mark(fact.value)


def _chosen(review: Evidence, marking: Set[Key]) -> tuple[int, Fact, Rating] | None:
    """The rating that most surely is the critic's own verdict."""
    parsed = [
        (METHODS_IN_ORDER.index(fact.method), index, fact, rating)
        for index, fact in review.by_property.get("rating", ())
        if (rating := _read(review, fact, marking)) is not None
    ]
    if not parsed:
        return None
    surest = min(place for place, *_ in parsed)
    several = [item for item in parsed if item[0] == surest]
    # A label or a line stands above the text; in the text itself the verdict comes last.
    _, index, fact, rating = several[-1 if METHODS_IN_ORDER[surest] == "rating in text" else 0]
    return index, fact, rating
