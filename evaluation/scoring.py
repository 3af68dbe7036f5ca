"""Labels against what was found: precision and recall of every property.

Names and titles are compared folded (case, accents, punctuation, a leading article); a character agrees with a label
where either is part of the other, as Theodore is of Theodore Twombly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from datasette_film_reviews.folding import fold, name_key, title_key
from evaluation.found import Database, Found
from evaluation.labels import Labels

Key = Callable[[Any], Any]

LISTS: dict[str, tuple[str, Key]] = {
    "director": ("director", name_key),
    "writer": ("writer", name_key),
    "films_mentioned": ("film_mentioned", title_key),
}
"""Labels that are lists, with the property of the facts and how values are compared."""

COLUMNS: dict[str, Key] = {
    "year": int,
    "runtime": int,
    "certificate": fold,
    "critic": name_key,
    "published": lambda value: str(value)[:10],
    "language": lambda value: str(value)[:2],
}
"""Labels with one value, by the name of the column."""
SAID_OF_THE_FILM = ("year", "runtime", "certificate")
"""What one review states: its film may know more from other reviews."""
SCORE_TOLERANCE = 0.5


@dataclass(slots=True)
class Tally:
    """How many values of one property are labelled, found, and both."""

    labelled: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float | None:
        """Right of found; None where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Right of labelled; None where nothing is labelled."""
        return self.right / self.labelled if self.labelled else None


@dataclass(slots=True)
class Score:
    """The tallies by property, and each disagreement as (path, property, labelled, found)."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    wrong: list[tuple[str, str, Any, Any]] = field(default_factory=list)
    missing: int = 0

    def add(self, labels: Labels, name: str, labelled: list[Any], found: list[Any], right: int) -> None:
        """Count one review's values of a property."""
        tally = self.tallies[name]
        tally.labelled += len(labelled)
        tally.found += len(found)
        tally.right += right
        if right < max(len(labelled), len(found)):
            self.wrong.append((f"{labels.path} {labels.number or ''}".strip(), name, labelled, found))


def score_of(labels: Iterable[Labels], database: Database) -> Score:
    """Score every labelled review; those that the database lacks are only counted."""
    score = Score()
    for one in labels:
        found = database.of(one)
        if found is None:
            score.missing += 1
            continue
        _film(score, one, found)
        _cast(score, one, found)
        for name, (property_, key) in LISTS.items():
            if name in one.values:
                _list(score, one, name, found.values(property_), key)
        for name, key in COLUMNS.items():
            if name in one.values and not isinstance(one.values[name], list):
                said = found.values(name)[:1] if name in SAID_OF_THE_FILM else [found.columns[name]]
                _column(score, one, name, said, key)
        if one.values.get("score") is not None and "rating" in one.values:
            given = found.columns["score"]
            close = given is not None and abs(given - one.values["score"]) <= SCORE_TOLERANCE
            score.add(one, "score", [one.values["score"]], [given] if given is not None else [], int(close))
    return score


def _film(score: Score, labels: Labels, found: Found) -> None:
    if "film" not in labels.values:
        return
    title = found.columns["film"]
    right = set(map(title_key, labels.films()))
    if right:
        score.add(labels, "film", labels.listed("film")[:1], [title] if title else [], int(_is(title, right)))
    else:  # how many of the texts about no single film are left alone
        score.add(labels, "no film", [None], [None], int(title is None))


def _is(title: str | None, right: set[str]) -> bool:
    return title is not None and title_key(title) in right


def _column(score: Score, labels: Labels, name: str, values: list[Any], key: Key) -> None:
    wanted, given = labels.listed(name), [value for value in values if value is not None]
    score.add(labels, name, wanted, given, int(bool(wanted and given) and key(wanted[0]) == key(given[0])))


def _list(score: Score, labels: Labels, name: str, values: Iterable[str], key: Key) -> None:
    wanted = {key(value): value for value in labels.listed(name)}
    allowed = {key(value) for value in labels.listed(f"{name}_optional")} - wanted.keys()
    given = {key(value): value for value in values}
    right = wanted.keys() & given.keys()
    kept = [
        given[one] for one in given if one in right or (one not in allowed and not labels.values.get(f"{name}_partial"))
    ]
    counted = [wanted[one] for one in wanted if one in right or labels.values.get(f"{name}_complete", True)]
    score.add(labels, name, counted, kept, len(right))


def _cast(score: Score, labels: Labels, found: Found) -> None:
    pairs = found.cast()
    if "cast" in labels.values:
        _list(score, labels, "cast", [person for person, _ in pairs], name_key)
    if "credits" not in labels.values:
        return
    said = dict.fromkeys((name_key(person), fold(character)) for person, character in pairs if character)
    wanted = [(name_key(one["person"]), _forms(one)) for one in labels.listed("credits")]
    optional = [(name_key(one["person"]), _forms(one)) for one in labels.listed("credits_optional")]
    right = [want for want in wanted if any(_agrees(want, pair) for pair in said)]
    known = [*wanted, *optional]
    beside = [pair for pair in said if not any(_agrees(one, pair) for one in known)]
    if labels.values.get("credits_partial"):
        beside = []
    score.add(
        labels,
        "credits",
        [f"{person}: {min(forms)}" for person, forms in wanted],
        [*(f"{person}: {min(forms)}" for person, forms in right), *map(": ".join, beside)],
        len(right),
    )


def _forms(credit: dict[str, Any]) -> frozenset[str]:
    return frozenset(fold(form) for form in (credit["character"], *credit.get("also", ())))


def _agrees(want: tuple[str, frozenset[str]], pair: tuple[str, str]) -> bool:
    person, forms = want
    return person == pair[0] and any(
        set(form.split()) <= set(pair[1].split()) or set(pair[1].split()) <= set(form.split()) for form in forms
    )
