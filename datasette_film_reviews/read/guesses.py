"""Which columns hold what where their names do not say: taken from their contents, and told as the guess it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import permutations

from datasette_film_reviews.read import contents
from datasette_film_reviews.read.contents import Cells
from datasette_film_reviews.read.properties import is_of_something_else, property_of
from datasette_film_reviews.read.text_names import words_of_name

TEXT = "text"
"""The property of the column that holds the review itself."""

_LONGER, _LONGER_THAN_PROSE = 2.0, 4.0
"""How many times the words of any column but titles, or of other prose, the text of a review has."""

_TEXTS, _ROWS, _FILLED = 2, 3, 0.3
"""Cells that show a text, those that show anything else, and the share of the rows that have one, at least."""

_LONG = 40
"""Words of the only text of a file, from which on it may be a review though nothing calls it so."""

_OF_ONE = frozenset("rating director actor runtime certificate".split())
"""One of these must be stated beside it."""

_NOT_REVIEWS = frozenset(
    "overview info plot synopsis storyline tagline logline premise description desc genres keywords biography bio"
    " lyrics".split()
)
"""What holds prose in lists of films, but nobody's opinion."""

_DESCRIPTION = "description"
_OF_REVIEWS = frozenset("rating critic published publication headline".split())
_OF_FILMS = frozenset("director actor writer character certificate runtime genre country".split())
_LISTED = 2
"""So many facts of films may stand beside reviews that state nothing of themselves; lists of films have more."""

_OTHER_DAYS = frozenset(
    "born birth release released premiere premiered opened opening shown screened screening seen watched viewed "
    "updated modified edited changed"
    " scraped fetched crawled imported deleted".split()
)
"""Days on which a text was not published."""

_SHORT = {
    "dir": "director",
    "dirs": "director",
    "reg": "director",
    "ppl": "actor",
    "people": "actor",
    "cst": "actor",
    "whose": "director",
    "with": "actor",
}
"""What people call columns for short, and what these may hold besides."""

_ONLY_SAID = frozenset(("director",))
"""What no column shows whose name has no word for it."""

_HOLD = (
    ("published", contents.are_dates),
    ("year", contents.are_years),
    ("url", contents.are_addresses),
    ("rating", contents.are_ratings),
    ("rating", contents.are_scores),
    ("actor", contents.are_casts),
    ("tag", contents.are_tags),
    ("director", contents.are_makers),
    ("critic", contents.are_critics),
)
"""What shows each property, the surest first; a column shows no more than the first of them."""


def is_no_review(name: str, cells: Cells = ()) -> bool:
    """Whether a column of this name holds prose that tells what films are about.

    A mere description may be the review itself, where who wrote the ``cells`` says in them what they think.
    """
    told = _NOT_REVIEWS.intersection(words_of_name(name))
    return bool(told) and not (told == {_DESCRIPTION} and contents.speak_of_themselves(cells))


def guessed(columns: Mapping[str, Cells], known: Collection[str], texts: Cells | None) -> dict[str, str]:
    """The property of each column that shows one by what it holds. Linear in the length of the cells.

    ``columns`` has the cells of a sample of rows, empty ones too, of every column whose name says nothing; ``known``
    are the properties of the others, ``texts`` the cells of the one that holds the reviews, None where none is known
    to. No property is given twice, nor one that is known, and none at all where there is no text: then nothing shows
    that the rows are reviews.
    """
    rows = {
        name: [contents.plain(cell) for cell in cells]
        for name, cells in columns.items()
        if not (is_of_something_else(name) or is_no_review(name)) or _is_described(name, cells, known)
    }
    filled = {name: [cell for cell in cells if cell] for name, cells in rows.items()}
    enough = {name: cells for name, cells in filled.items() if len(cells) >= max(_ROWS, _FILLED * len(rows[name]))}
    found = _plain_properties(enough, known)
    if texts is None:
        most = max(map(len, rows.values()), default=0)
        text = _text_among({name: cells for name, cells in filled.items() if name not in found}, most)
        if text is None or not _are_reviews(filled[text], {*known, *found.values()}):
            return {}
        if most < _TEXTS and (contents.words_in(filled[text]) < _LONG or _OF_ONE.isdisjoint(known)):
            return {}
        found[text], texts = TEXT, rows[text]
    if "headline" not in known:
        titles = [
            name
            for name, cells in enough.items()
            if name not in found
            and _may_be(name, "headline")
            and contents.are_titles(cells)
            and contents.are_titles_of(rows[name], texts)
        ]
        pair = _headline_and_title(rows, titles) if "title" not in known else ()
        found.update(
            zip(pair, ("headline", "title"), strict=True)
            if pair
            else dict.fromkeys(_only(titles, "headline"), "headline")
        )
    return found


def _is_described(name: str, cells: Cells, known: Collection[str]) -> bool:
    """Whether a description is the review itself: signed and dated, or rated by who says what they think."""
    signed = {"critic", "published"} <= set(known)
    return _DESCRIPTION in words_of_name(name) and (
        (signed and name.casefold() == _DESCRIPTION) or ("rating" in known and not is_no_review(name, cells))
    )


def title_before_year(names: Sequence[str], properties: Mapping[str, str], columns: Mapping[str, Cells]) -> str | None:
    """The column that says nothing of itself, stands before that of the films' years and may hold their titles.

    ``names`` are all columns in their order, ``properties`` those that are known, ``columns`` the cells of the others.
    """
    year = next((names.index(name) for name, property in properties.items() if property == "year"), 0)
    before = names[year - 1] if year else ""
    cells = [cell for cell in map(contents.plain, columns.get(before, ())) if cell]
    return before if len(cells) >= _ROWS and contents.may_be_titles(cells) else None


def _headline_and_title(rows: Mapping[str, Cells], names: list[str]) -> tuple[str, ...]:
    """The one column of headlines, and the one of the films' titles, which come again in several of these."""
    pairs = [pair for pair in permutations(names, 2) if contents.come_again(rows[pair[1]], rows[pair[0]])]
    return pairs[0] if len(pairs) == 1 else ()


def _are_reviews(texts: Cells, properties: Collection[str]) -> bool:
    """Whether prose is about films, and no mere description of each in a list of them."""
    if _OF_REVIEWS.isdisjoint(properties):
        return len(_OF_FILMS.intersection(properties)) <= _LISTED and contents.speaks_of_films(texts)
    told = ({"critic", "published"}, {"year", "published"})
    return "rating" in properties or any(some <= set(properties) for some in told) or contents.speaks_of_films(texts)


def _plain_properties(columns: Mapping[str, Cells], known: Collection[str]) -> dict[str, str]:
    """The columns that show what they hold by their cells alone."""
    left = dict(columns)
    settled = set(known)
    found: dict[str, str] = {}
    for property, holds in _HOLD:
        said = [name for name in left if property not in _ONLY_SAID or property in map(_SHORT.get, words_of_name(name))]
        showing = [name for name in said if holds(left[name])]
        for name in showing:
            del left[name]
        if property not in settled and (candidates := [name for name in showing if _may_be(name, property)]):
            settled.add(property)
            found.update(dict.fromkeys(_only(candidates, property), property))
    return found


def _may_be(name: str, property: str) -> bool:
    """Whether no word of the name speaks against it: ``director_2`` is no critic, ``film_day`` no day of a text."""
    if property == "published" and _OTHER_DAYS.intersection(words_of_name(name)):
        return False
    hints = _hints(name)
    return not hints or property in hints


def _only(candidates: list[str], property: str) -> list[str]:
    """The one candidate, or the one of several of which a word says what it is: ``day_posted``."""
    said = [name for name in candidates if property in _hints(name)] if len(candidates) > 1 else candidates
    return said if len(said) == 1 else []


def _hints(name: str) -> set[str]:
    """The properties that the words of a name stand for by themselves."""
    hints = {stated for word in words_of_name(name) if (stated := _SHORT.get(word) or property_of(word))}
    return hints | {"headline"} if "title" in hints else hints


def _text_among(columns: Mapping[str, Cells], most: int) -> str | None:
    """The column of prose that is much longer than all others."""
    words = {name: contents.words_in(cells) for name, cells in columns.items()}
    longest = max(columns, key=words.__getitem__, default=None)
    if longest is None or len(columns[longest]) < min(_TEXTS, most) or not contents.is_prose(columns[longest]):
        return None
    for name, cells in columns.items():
        longer = _LONGER_THAN_PROSE if contents.is_prose(cells) else 1.0 if contents.are_titles(cells) else _LONGER
        if name != longest and words[longest] < longer * words[name]:
            return None
    return longest
