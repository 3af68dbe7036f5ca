"""Data in several arrays that point to each other: ``movieId: 3`` of a review becomes what is said of that film."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from datasette_film_reviews.read.nested import Object, has_text
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.sql_survey import is_same_word
from datasette_film_reviews.read.text_names import words_of_name

_IDENTITIES = ("id", "_id", "key", "slug", "uid", "uuid")
_SAMPLE = 50


def with_references(value: Object) -> Object:
    """An object with several arrays of objects, each review in them with the rows that it points to.

    A key points to the array that is called as it is (``movieId`` or ``movie`` to ``movies``), where values of it are
    the identities of objects there. Anything else stays as it is.
    """
    arrays = {
        name: [row for row in rows if isinstance(row, Mapping)]
        for name, rows in value.items()
        if isinstance(rows, list)
    }
    arrays = {name: rows for name, rows in arrays.items() if rows}
    if len(arrays) < 2:
        return value
    told = {name: rows for name, rows in arrays.items() if any(map(_holds_texts, rows[:_SAMPLE]))}
    others = {name: rows for name, rows in arrays.items() if name not in told}
    joined: dict[str, object] = {}
    for name, rows in told.items():
        links = dict(_links(rows, others))
        joined[name] = [_with_rows(row, links) for row in rows] if links else value[name]
    return {**value, **joined}


def _holds_texts(row: Object) -> bool:
    """Whether a row is a review, or of a film with an array of its reviews."""
    arrays = (inner for inner in row.values() if isinstance(inner, list))
    return has_text(row) or any(
        isinstance(one, Mapping) and has_text(one) for array in arrays for one in array[:_SAMPLE]
    )


def _links(
    rows: Sequence[Object], others: Mapping[str, Sequence[Object]]
) -> Iterator[tuple[str, tuple[str, dict[str, Object]]]]:
    """Each key that points to another array, with what it is called and the objects there by their identity."""
    for key in dict.fromkeys(key for row in rows[:_SAMPLE] for key in row):
        words = words_of_name(key)
        called = "".join(words[:-1] if len(words) > 1 and words[-1] in _IDENTITIES else words)
        for name, elements in others.items():
            if not called or not is_same_word(called, "".join(words_of_name(name)[-1:])):
                continue
            identity = next((one for one in (*_IDENTITIES, key) if one in elements[0]), None)
            by_identity = {str(row[identity]): row for row in elements if identity in row} if identity else {}
            if any(str(row.get(key)) in by_identity for row in rows[:_SAMPLE]):
                yield key, (called, by_identity)


def _with_rows(row: Object, links: Mapping[str, tuple[str, Mapping[str, Object]]]) -> Object:
    pointed = {
        called: {name: held for name, held in found.items() if _is_said_of_it(name, held)}
        for key, (called, by_identity) in links.items()
        if (found := by_identity.get(str(row.get(key)))) is not None
    }
    return {**{key: held for key, held in row.items() if key not in pointed}, **pointed}


def _is_said_of_it(name: str, held: object) -> bool:
    """Whether a value is said of what a review points to: names, numbers, who plays whom, but no rows of its own."""
    if isinstance(held, list):
        return property_of(name) == "actor" or all(isinstance(one, str) for one in held)
    return not isinstance(held, Mapping)
