"""Reviews that lie deeper in an object than any array that is called so: found by the texts that they have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from datasette_film_reviews.read.contents import is_prose, plain
from datasette_film_reviews.read.guesses import is_no_review
from datasette_film_reviews.read.nested import Object, flat, has_text, reviews_in, said_of_each

_DEPTH = 8
_SAMPLE = 50
"""So many objects of an array show whether they have texts."""


def reviews_anywhere(value: Object) -> list[Object]:
    """The reviews that an object holds, and where no array close to its surface has any, those of one below.

    Of several arrays with texts it is the one with the longest. Arrays at the end of the same keys are one; what is
    said beside the array in an object that is one of several, of the film perhaps, is said of each.
    """
    found = reviews_in(value, anywhere=True)
    if any(has_text(review) for element in found[:_SAMPLE] for review in reviews_in(element)) or have_prose(found):
        return found
    arrays: dict[tuple[str, ...], list[Object]] = {}
    for path, elements in _arrays(value, (), {}, _DEPTH):
        arrays.setdefault(path, []).extend(elements)
    named = [elements for elements in arrays.values() if any(map(has_text, elements[:_SAMPLE]))]
    return max(named or filter(have_prose, arrays.values()), key=_length, default=found)


def _arrays(
    value: object, path: tuple[str, ...], around: Object, depth: int
) -> Iterator[tuple[tuple[str, ...], list[Object]]]:
    """Every array of objects with the keys that lead to it, its elements with what is said ``around`` them."""
    if isinstance(value, Mapping) and depth:
        for key, inner in value.items():
            yield from _arrays(inner, (*path, key), around, depth - 1)
    elif isinstance(value, list) and depth:
        elements = [element for element in value if isinstance(element, Mapping)]
        if elements:
            yield path, [said_of_each(around, element) for element in elements] if around else elements
        for element in elements:
            said = {name: inner for name, inner in element.items() if not isinstance(inner, Mapping | list)}
            yield from _arrays(element, path, said if len(elements) > 1 else around, depth - 1)


def have_prose(elements: Sequence[Object]) -> bool:
    """Whether one of the values of all objects, whatever it is called, is prose that may be somebody's opinion."""
    values: dict[str, list[str]] = {}
    for element in elements[:_SAMPLE]:
        for name, inner in flat(element):
            if isinstance(inner, str) and inner:
                values.setdefault(name, []).append(plain(inner))
    return any(len(cells) > 1 and is_prose(cells) and not is_no_review(name, cells) for name, cells in values.items())


def _length(elements: Sequence[Object]) -> float:
    """How long the longest string of an object is in the mean."""
    sample = elements[:_SAMPLE]
    return sum(
        max((len(inner) for _, inner in flat(element) if isinstance(inner, str)), default=0) for element in sample
    ) / len(sample)
