"""What becomes of each fact, while it is being decided."""

from __future__ import annotations

from dataclasses import dataclass

from datasette_film_reviews.model import FactFate, ReviewFacts


@dataclass
class Fates:
    """A fate for every fact of every review: not used, until something keeps it."""

    by_review: dict[int, list[FactFate]]

    @classmethod
    def of(cls, reviews: tuple[ReviewFacts, ...]) -> Fates:
        """All facts as they were found."""
        return cls({review.number: [FactFate(False, fact.value) for fact in review.facts] for review in reviews})

    def keep(
        self,
        number: int,
        index: int,
        value: str | None = None,
        person: int | None = None,
        film: int | None = None,
        credit: int | None = None,
    ) -> None:
        """Keep a fact of a review, with its whole value and what it was linked to."""
        fates = self.by_review[number]
        fates[index] = FactFate(True, value or fates[index].value, person, film, credit)
