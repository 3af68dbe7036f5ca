"""Which property of the contract a structured field states.

Columns, front matter keys and microdata name the same things in the same few ways. Keys are compared without case,
accents, spaces, ``-`` and ``_``; the parts of a nested key are joined with dots.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, dropwhile

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import ACTOR_SEPARATOR, Field
from datasette_film_reviews.read.headlines import headline, starred
from datasette_film_reviews.read.kinds import kind_of_sections, kind_of_title
from datasette_film_reviews.read.printed_lists import printed_list
from datasette_film_reviews.read.property_names import KEYS
from datasette_film_reviews.read.text_names import folded_name
from datasette_film_reviews.read.values import (
    imdb_id,
    text_of_value,
    title_and_year,
    tmdb_id,
    values_of,
    without_medium,
    without_other_title,
)

MAXIMUM_DEPTH = 8
"""Values nested deeper than this are not looked at."""

_LEADING_WORDS = re.compile(r"^(?:(?:film|movie|review|post|article|my|the|field)s?|peli(?:cula)?|pellicola|filme) ")
_OUT_OF = re.compile(
    r"(?P<name>.+?) (?:(?:(?:out )?of|von|max|maximal|sur|sobre|su|de|av|van) )?(?:[01] (?:(?:to|bis|a) )?)?"
    r"(?P<best>[456]|10|20|100)"
)
"""A key that says the scale of its ratings, as folded words: ``Rating (out of 10)``, ``Score/100``, ``Pkt (1-10)``."""

_REMARK = re.compile(r"(?<=\w)\s*[(\[][^()\[\]]{1,30}[)\]]$")
"""What people add to the name of a column in brackets: ``Titel (dt.)``, ``Runtime (min)``."""

_WRAPPERS = frozenset("fields attributes properties record source doc document row node".split())
"""Keys that only hold together what is said, in answers of programs: ``fields.Name``, ``_source.title``."""

_OF_SERVERS = frozenset(("_id", "_index", "_score", "_type", "_version"))
"""What search servers say of their answers."""

_TONGUES = frozenset(
    "cn cs da de el en es et fi fr hu it ja jp ko kr nb nl no pl pt ro ru sv tr tw uk zh vo vf ov original".split()
)
"""Keys under which a film has its titles, one for each language: ``film.fr``."""

_IN_A_TONGUE = re.compile(rf"(?P<name>(?:film|movie|.+ (?:name|title)).*) (?:{'|'.join(sorted(_TONGUES))})")
"""A key of one language’s title: ``Movie_Name_EN``."""

_CALLED_A_REVIEW = re.compile(
    r"^(?:(?:film|movie)[ -]?)?(?:film|review|kritik|rezension|anmeldelse|recension|recensie|recensione|critique"
    r"|crítica|reseña|recenzja)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
"""What a film's title says of its record: ``Film: Salt``."""

_FILM = frozenset(("about", "film", "item reviewed", "movie", "subject", "subject info", "work"))
_PEOPLE = frozenset(("director", "actor", "character", "writer", "critic", "publication"))
_OF_OTHERS = frozenset(
    "imdb metacritic metascore tomatometer tomatoes rottentomatoes rotten audience average avg mean aggregate community"
    " tmdb letterboxd rt users votes".split()
)
"""Words in a key whose rating is other people's."""

_OF_SOMETHING_ELSE = frozenset(
    "image images picture poster thumbnail cover banner icon logo video comment comments seo og twitter related"
    " resource resources photo photos gallery attachment attachments avatar menu breadcrumb breadcrumbs".split()
)
_OF_THE_FILM = re.compile(
    r"https?://(?:[\w-]+\.)*(?:imdb|rottentomatoes|metacritic|themoviedb|wikipedia|youtube|amazon|letterboxd\.com/film)\b"
    r"|https?://youtu\.be/",
    re.IGNORECASE,
)
"""Addresses that lead to the film and not to the review."""

_TITLES_OF_POSTS = frozenset(("title", "titel", "titre", "titulo", "titolo", "tittel", "tytuł"))
_SOMETIMES_HEADLINES = frozenset(("rubrik",))
"""In Swedish the headline, in German a section: a headline where nothing else is one."""

_BESIDE_CASTS = {
    "de": ("avec", "con", "com"),
    "di": ("con",),
    "von": ("mit",),
    "van": ("met",),
    "av": ("med", "i rollene"),
    "af": ("med", "medvirkende"),
}
"""Keys of who made a film, where another says in the same way who acts in it: ``de: Ann Lee``, ``avec: Bo Dane``."""

_TEMPLATES = frozenset(("show", "season"))
"""What programs call the template of a single page, whatever it is about."""

_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d")
_ONCE = frozenset(("published", "runtime", "language", "rating_best"))
_CERTIFICATE = re.compile(
    r"G|PG|PG-?13|R|NC-?17|X|M|MA15\+?|NR|UR|U|12A|R18\+?|not rated|unrated|TV-\w+", re.IGNORECASE
)
_WHOLE_NAMES = re.compile(r"(?=.+[^\W\d_][,&.]? )[^\W\d_][^/\\:<>{}\d_]+", re.DOTALL)
_HAS_NAMES = re.compile(r"[^\W\d_]{2}")


def property_of(key: str) -> str | None:
    """The property that a column, a front matter key or a nested key (``reviewInfo.rating``) stands for, if any.

    The last part of a nested key decides where the whole is unknown; what is said of the film (``movie.date``) is not
    said of the review. Never the properties that only a text shows (`film_mentioned`, `person_mentioned`, `place`).
    """
    if key in _OF_SERVERS:
        return None
    found = _stood_for(key)
    if found is None and (plain := _REMARK.sub("", key)) != key and _OF_OTHERS.isdisjoint(folded_name(key).split()):
        return _stood_for(plain)
    return found


def _stood_for(key: str) -> str | None:
    *wrapped, last = [folded_name(part) for part in key.removesuffix(".rendered").split(".")]
    parts = [*dropwhile(_WRAPPERS.__contains__, wrapped), last]
    whole = " ".join(parts)
    found = _known(whole)
    if found is None and any(word in _OF_SOMETHING_ELSE for part in parts for word in part.split()):
        return None
    if found and len(parts) == 1:
        return found
    if len(parts) == 1 and (tongue := _IN_A_TONGUE.fullmatch(last)) and _known(tongue["name"]) == "title":
        return "title"
    if (scaled := _OUT_OF.fullmatch(whole)) and _known(scaled["name"]) == "rating":
        return "rating"
    *parents, last = parts
    if not parents:
        shorter = _LEADING_WORDS.sub("", last)
        if shorter == last:
            return None
        parents, last = [last.removesuffix(f" {shorter}")], shorter
    return _nested(found or _known(f"{parents[-1]} {last}") or _known(last), parents, last)


def _nested(found: str | None, parents: list[str], last: str) -> str | None:
    """What a key means under others."""
    of_others = any(word in _OF_OTHERS for parent in parents for word in parent.split())
    if found in ("rating", "rating_best") and of_others:
        return None
    owner = _known(parents[-1])
    if owner in _PEOPLE:
        return (
            owner
            if last in ("name", "full name", "display name", "login", "username", "user name", "nickname")
            else "character"
            if found == "character"
            else None
        )
    if last in _TONGUES and owner == "title":
        return "title"
    if any(parent in _FILM for parent in parents):
        return {"published": "year", "headline": "title", "critic": None, "publication": None, "url": None}.get(
            str(found), found
        )
    return None if last == "name" else found


def is_of_something_else(key: str) -> bool:
    """Whether a key speaks of other people's ratings, of pictures or comments, or of the film (``movie.opened``)."""
    *parents, last = [folded_name(part) for part in key.split(".")]
    words = {word for part in (*parents, last) for word in part.split()}
    return not words.isdisjoint(_OF_OTHERS | _OF_SOMETHING_ELSE) or not _FILM.isdisjoint(parents)


def is_certificate(text: str) -> bool:
    """Whether a text is a certificate, as ``PG-13`` is one, and no rating."""
    return _CERTIFICATE.fullmatch(text) is not None


def fields_of(items: Iterable[tuple[str, object]], post: bool = False) -> tuple[Field, ...]:
    """The fields that keys and values state, in their order, each statement once.

    Values may be strings, numbers, booleans, dates, lists and mappings; mappings are flattened with dots. Ratings stay
    as written; years are four digits, lengths minutes, dates ISO 8601
    or, in numbers that leave open which is the day, as written; ``Heat (1995)`` is a title and a year; every
    element of a list is a field; an actor whose character is known is ``Actor / Character``. What is empty, unknown,
    malformed or about something else gives nothing. ``post``: the ``title`` is that of a post, so a headline.
    """
    fields: dict[tuple[str, str], Field] = {}
    once: set[str] = set()
    items = list(items)
    untitled = not any(
        property_of(str(key)) == "headline" or folded_name(str(key)) in _TITLES_OF_POSTS for key, _ in items
    )
    keys = {folded_name(str(key)) for key, _ in items}
    for key, value in items:
        if not keys.isdisjoint(_BESIDE_CASTS.get(folded_name(str(key)), ())) and (maker := text_of_value(value)):
            fields.update(((field.property, field.value), field) for field in _stated(str(key), "director", maker))
            continue
        if post and (folded_name(str(key)) == "title" or (folded_name(str(key)) in _SOMETIMES_HEADLINES and untitled)):
            if title := text_of_value(starred(value) if isinstance(value, str) else value):
                fields.setdefault(("headline", title), headline(str(key), title))
            continue
        for field in _fields(str(key), value, MAXIMUM_DEPTH):
            if field.property in _ONCE:
                if field.property in once:
                    continue
                once.add(field.property)
            fields.setdefault((field.property, field.value), field)
    if all(property != "kind" for property, _ in fields):
        titles = chain(fields.values(), _whole_titles(items))
        said = [*kind_of_sections(fields.values()), *chain.from_iterable(map(kind_of_title, titles))]
        fields.update(((field.property, field.value), field) for field in said)
    return tuple(_without_counts(_of_a_film(fields.values())))


def _whole_titles(items: Iterable[tuple[str, object]]) -> Iterator[Field]:
    """Titles with what stands behind them in brackets, which may say that they are of series."""
    titled = (item for item in items if property_of(str(item[0])) == "title")
    yield from (Field(str(key), "title", title_and_year(title)[0]) for key, title in titled if isinstance(title, str))


def is_draft(items: Iterable[tuple[str, object]]) -> bool:
    """Whether the text is not for readers yet: ``draft: true``, ``published: false``, ``status: draft``."""
    said = {folded_name(str(key)): str(value).strip().casefold() for key, value in items}
    return (
        said.get("draft") in ("true", "yes", "1", "on")
        or any(said.get(name) in ("false", "no", "0", "off") for name in ("published", "is published"))
        or said.get("status") in ("draft", "hidden", "private", "pending")
    )


def _of_a_film(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Of what is said to be of a film, the creator is who made it, not the critic."""
    found = tuple(fields)
    said = {field.property for field in found}
    if "director" in said or not any(field.property == "kind" and field.value == "film" for field in found):
        return found
    return tuple(
        replace(field, property="director")
        if field.property == "critic" and folded_name(field.name) == "creator"
        else field
        for field in found
    )


def _without_counts(fields: Iterable[Field]) -> Iterator[Field]:
    """Drop titles that are bare numbers where another title lacks them: ``film: 7`` is the seventh film of a diary."""
    fields = tuple(fields)
    titles = [field.value for field in fields if field.property in ("title", "headline")]
    for field in fields:
        counts = field.property == "title" and field.value.isdecimal()
        if not counts or all(field.value in title for title in titles):
            yield field


def _fields(key: str, value: object, depth: int) -> Iterator[Field]:
    if not depth:
        return
    property = property_of(key)
    if isinstance(value, Mapping):
        if property == "actor":
            yield from (Field(key, "actor", entry) for entry in _cast(value))
            return
        for name, inner in value.items():
            yield from _fields(f"{key}.{name}", inner, depth - 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for element in value:
            yield from _fields(key, element, depth - 1)
    elif (listed := printed_list(value)) is not None:
        yield from _fields(key, listed, depth - 1)
    elif text := text_of_value(value):
        yield from _stated(key, property, text)


def _stated(key: str, property: str | None, text: str) -> Iterator[Field]:
    """The fields of one value."""
    if property in ("headline", "title") and text.casefold() in ("true", "false"):
        return  # ``headline: true`` says where a post is shown
    if property is None and folded_name(key.rpartition(".")[2]) == "dir" and _WHOLE_NAMES.fullmatch(text):
        property = "director"  # and not the way a text runs, or a folder
    if property == "kind" and folded_name(key) == "layout" and fold(text) in _TEMPLATES:
        return
    if property == "rating" and (scaled := _OUT_OF.fullmatch(folded_name(key))):
        for value in values_of("rating", text):
            yield Field(key, "rating", value)
            yield Field(key, "rating_best", scaled["best"])
        return
    if property == "rating" and _known(folded_name(key.rpartition(".")[2])) == "rating":
        last = folded_name(key.rpartition(".")[2])
        if last == "terningkast":
            yield Field(key, "rating_best", "6")
        if last == "rated" and is_certificate(text):
            property = "certificate"
        elif last in ("star", "stars") and _HAS_NAMES.search(text) and not any(values_of("rating", text)):
            property = "actor"
    if property == "title":
        title, year = title_and_year(without_medium(_CALLED_A_REVIEW.sub("", text)))
        title = without_other_title(title)
        yield from (Field(key, "title", value) for value in values_of("title", title))
        if year:
            yield Field(key, "year", year)
    elif property == "published" and _YEAR.fullmatch(text):
        yield Field(key, "year", text)  # nobody publishes in a year alone
    elif property in (None, "url"):
        if "imdb.com/title/" in text and (identity := imdb_id(text)):
            yield Field(key, "imdb_id", identity)
        elif "themoviedb.org/" in text and (identity := tmdb_id(text)):
            yield Field(key, "tmdb_id", identity)
        elif property and not _OF_THE_FILM.match(text):
            yield from (Field(key, property, value) for value in values_of(property, text))
    else:
        yield from (Field(key, property, value) for value in values_of(property, text))


def _cast(entry: Mapping[object, object]) -> Iterator[str]:
    """The members of a cast that is given as a mapping: one with a name and a character, or names with characters."""
    named = {folded_name(str(key)): value for key, value in entry.items()}
    person = next((named[key] for key in ("name", "actor", "person") if key in named), None)
    if isinstance(person, Mapping):
        person = person.get("name")
    if person is None:
        pairs = [
            (text_of_value(key), text_of_value(value)) for key, value in entry.items() if not str(key).startswith("@")
        ]
    else:
        keys = ("character", "character name", "role", "role name", "as")
        pairs = [(text_of_value(person), next((text for key in keys if (text := text_of_value(named.get(key)))), ""))]
    yield from (ACTOR_SEPARATOR.join(filter(None, pair)) for pair in pairs if pair[0])


def _known(words: str) -> str | None:
    return _PROPERTIES.get(words.replace(" ", ""))


_PROPERTIES = {
    fold(key).replace(" ", ""): property for property, keys in KEYS.items() for key in reversed(keys.split("|"))
}
