"""Objects of names and values, nested as their source nests them: which are reviews, and what is said of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from datasette_film_reviews.dates import DAY_PARTS, date_of_parts
from datasette_film_reviews.read.mapping import GENERAL
from datasette_film_reviews.read.properties import is_certificate, property_of
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.text_names import is_text_name

_DEPTH = 8
"""How deep reviews, and what is said of them, are sought."""

_REVIEWS = frozenset(("Review", "CriticReview", "UserReview", "MovieReview"))
_FILMS = frozenset(("Movie", "Film"))

_OF_A_FILM = frozenset("year director actor writer certificate runtime genre imdb_id tmdb_id critic".split())
_SAID_OF_FILMS = frozenset("year director actor writer certificate runtime country imdb_id tmdb_id".split())
"""What is said of a film and of no review: where it is said beside a title, the title is that of the film."""

_ANSWERS = "results"
"""What servers call an array of anything: of reviews where these have texts."""

_VALUED = frozenset(("value", "format", "processed", "summary", "lang"))
_LOCALE = re.compile(r"[a-z]{2}-[A-Z]{2}")
_PLAIN_KEY = re.compile(r"[a-z\d_-]*")

Object = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at one place: an object that may be a review, a fault, or both.

    ``fault`` is a clause that says what is wrong there.
    """

    locator: str
    value: Object | None
    doubled: tuple[str, ...] = ()
    code: str = ""
    fault: str = ""


def reviews_at(locator: str, value: object, doubled: tuple[str, ...] = ()) -> Iterator[Found]:
    """The reviews at one place, which has several where a film holds those of it."""
    if not isinstance(value, Mapping):
        yield Found(locator, None, code="no-object", fault="is no object with keys; make it one or remove it")
        return
    reviews = reviews_in(value)
    for number, review in enumerate(reviews, start=1):
        if "@type" in review and not _is_a(review, _REVIEWS) and not has_text(review):
            yield Found(locator, None, code="no-review", fault="has a type that is no review; it was passed over")
        else:
            place = f"{locator}.{number}".lstrip(".") if len(reviews) > 1 else locator
            yield Found(place, review, doubled if number == 1 else ())


def reviews_in(value: Object, anywhere: bool = False) -> list[Object]:
    """The reviews that an object holds: those of that type, itself, or those of an array that is called so.

    With ``anywhere`` the array may be called anything, and so may each review or array where every key has some. What
    is said of the film beside its reviews is said of each.
    """
    typed = list(_typed(value, _DEPTH))
    if typed or has_text(value):
        return typed or [value]
    if anywhere and (held := _by_column(value) or _by_key(value)):
        return held
    arrays = list(_arrays(value, _DEPTH if anywhere else 0))
    if told := [array for array in arrays if array.is_called_reviews and any(map(has_text, array.elements))]:
        # Critics' reviews may stand beside those of users, and those of each film under a key of its own.
        return [said_of_each(array.around, element) for array in told for element in array.elements]
    best = max(arrays, key=lambda array: (array.is_called_reviews, len(array.elements)), default=None)
    if best is None or not (anywhere or best.is_called_reviews):
        return [value]
    return (
        [said_of_each(best.around, element) for element in best.elements] if best.is_called_reviews else best.elements
    )


def said_of_each(around: Object, element: Object) -> Object:
    """A review with what is said beside it: of the film, whose title it may have too, or of all reviews.

    A rating beside reviews is no rating of any of them.
    """
    besides: dict[str, object] = {}
    own = {name.casefold(): property_of(name) for name, _ in flat(element)}
    names_film = any(property == "title" and name not in GENERAL for name, property in own.items())
    tells_film = not _SAID_OF_FILMS.isdisjoint(own.values()) and not own.keys().isdisjoint(GENERAL)
    for name, inner in flat(around):
        if name.casefold() in GENERAL and tells_film:
            continue  # of a season, a list or a site: each of what it holds has its own film
        if name.casefold() in GENERAL and not names_film:
            besides[f"film.{name}"] = inner
        elif property_of(name) != "rating":
            besides[name] = inner
        elif isinstance(inner, str) and is_certificate(inner):
            besides["certificate"] = inner
    if "film.title" in besides and own.get("name") == "title" and not {"critic", "headline"} & set(own.values()):
        return besides | {"author" if name == "name" else name: inner for name, inner in element.items()}
    return besides | dict(element)


@dataclass(frozen=True, slots=True)
class _Array:
    """An array of objects, what stands beside it, and whether it is called reviews."""

    is_called_reviews: bool
    around: Object
    elements: list[Object]


def _arrays(value: Object, depth: int) -> Iterator[_Array]:
    value = _titled_by_key(value) if depth else value
    for key, inner in value.items():
        if isinstance(inner, list):
            if objects := _objects(inner):
                beside = {
                    name: other
                    for name, other in value.items()
                    if name != key and (property_of(name) or not _holds_objects(other))
                }
                called = key.casefold().endswith(("review", "reviews"))
                yield _Array(called or (key.casefold() == _ANSWERS and any(map(has_text, objects))), beside, objects)
        elif isinstance(inner, Mapping) and depth:
            yield from _arrays(inner, depth - 1)


def _holds_objects(value: object) -> bool:
    return isinstance(value, list) and bool(_objects(value))


def _objects(elements: list[object]) -> list[Object]:
    return [element for element in elements if isinstance(element, Mapping)]


def _by_key(value: Object) -> list[Object]:
    """The reviews of an object of which every key has one, or an array of them.

    The keys are the films' titles where they are no plain words or numbers, and nothing else names a film.
    """
    held = {key: inner if isinstance(inner, list) else [inner] for key, inner in value.items()}
    if len(held) < 2 or not all(
        elements and all(isinstance(element, Mapping) and has_text(element) for element in elements)
        for elements in held.values()
    ):
        return []
    reviews = [(key, element) for key, elements in held.items() for element in _objects(elements)]
    stated = {property_of(name) for _, element in reviews for name, _ in flat(element)}
    titled = "title" not in stated and bool(stated & _OF_A_FILM) and not any(map(_PLAIN_KEY.fullmatch, held))
    return [{"title": key, **element} if titled else element for key, element in reviews]


def _titled_by_key(value: Object) -> Object:
    """An object of films, each with an array of its reviews, told of the titles that are their keys."""
    films = [film for film in value.values() if isinstance(film, Mapping)]
    stated = {property_of(name) for film in films for name in film}
    if len(films) < max(2, len(value)) or "title" in stated or any(map(_PLAIN_KEY.fullmatch, value)):
        return value
    if not all(any(array.is_called_reviews for array in _arrays(film, 0)) for film in films):
        return value
    return {key: {"title": key, **film} for key, film in zip(value, films, strict=True)}


def _by_column(value: Object) -> list[Object]:
    """The reviews of an object that has a table column by column, each an object with a value for every row."""
    columns = {key: column for key, column in value.items() if isinstance(column, Mapping)}
    if len(columns) < max(len(value), 2) or not any(map(is_text_name, columns)):
        return []
    rows = list(next(iter(columns.values())))
    if any(list(column) != rows for column in columns.values()) or not all(map(str.isdecimal, rows)):
        return []
    return [{key: column[row] for key, column in columns.items()} for row in rows]


def _typed(value: object, depth: int, film: Object | None = None) -> Iterator[Object]:
    """Every object of the type of a review, those below a film as reviews of it."""
    if not depth:
        return
    if isinstance(value, list):
        for element in value:
            yield from _typed(element, depth - 1, film)
    elif isinstance(value, Mapping):
        if _is_a(value, _REVIEWS):
            yield {"itemReviewed": film, **value} if film else value
            return
        if _is_a(value, _FILMS):
            film = {name: inner for name, inner in value.items() if name != "review"}
        for inner in value.values():
            yield from _typed(inner, depth - 1, film)


def flat(value: Object, prefix: str = "", depth: int = _DEPTH) -> Iterator[tuple[str, object]]:
    """The values of an object by nested key; what plays what is left together."""
    for key, inner in _dated(value).items():
        name = prefix + printable(key)
        inner = _unwrapped(inner)
        if isinstance(inner, Mapping) and depth and property_of(name) != "actor":
            yield from flat(inner, f"{name}.", depth - 1)
        else:
            yield name, inner


def _dated(value: Object) -> Object:
    """An object with the day that stands among its keys in three parts: ``year: 2025, month: 'MAR', day: '01'``."""
    if len(value) <= len(DAY_PARTS) or "date" in value or (day := date_of_parts(value)) is None:
        return value
    return {"date": day, **{key: inner for key, inner in value.items() if key.casefold() not in DAY_PARTS}}


def _unwrapped(value: object) -> object:
    """A value without what systems for content put round it: ``[{"value": …, "format": …}]``, ``{"en-US": …}``."""
    if isinstance(value, list) and value and all(isinstance(one, Mapping) and _VALUED.issuperset(one) for one in value):
        values = [one.get("value") for one in value]
        return values[0] if len(values) == 1 else values
    if isinstance(value, Mapping) and len(value) == 1 and _LOCALE.fullmatch(next(iter(value))):
        return next(iter(value.values()))
    if isinstance(value, Mapping) and len(value) == len(DAY_PARTS):
        return date_of_parts(value) or value
    return value


def has_text(value: Object) -> bool:
    """Whether anything in an object is called as the text of a review is."""
    return any(is_text_name(name) for name, _ in flat(value))


def _is_a(value: Object, types: frozenset[str]) -> bool:
    stated = value.get("@type")
    return any(isinstance(name, str) and name in types for name in (stated if isinstance(stated, list) else [stated]))


def printable(key: str) -> str:
    """A key as it may be shown."""
    return key if key.isascii() and key.isprintable() else repair(key)[0]
