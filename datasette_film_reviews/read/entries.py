"""Diaries, logs and collections in one Markdown file: the headings of one level that begin an entry each.

A file is parted where all such headings are dated, or where its own title is a date, a month or a year or says that it
is a collection and each heading has a text of a review's length below it. A review with sections, or a post about
several films, stays one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePosixPath
from statistics import median

from datasette_film_reviews.dates import MONTH, WEEKDAY
from datasette_film_reviews.folding import fold
from datasette_film_reviews.read.days import Day, completed, day_of
from datasette_film_reviews.read.headlines import headline
from datasette_film_reviews.read.part_headers import is_section, is_title_with_year
from datasette_film_reviews.read.rendering import Heading, headings_of

_REVIEW, _NOTE, _REMARK = 40, 25, 5
"""Words of the shortest review below a heading that is not dated, and of the median entry below those that are."""

_MOSTLY = 0.75
"""The share of the entries of a collection that are as long as reviews: one may be a list."""

_PREAMBLE = 150
"""Words that may stand above the first entry: a longer introduction makes one post of all."""

_SEVERAL = 4
"""So many entries are a diary even below a mere year or month, which may be the title of a film: ``1917``, ``May``."""

_TITLE_LENGTH = 200
_LEVELS = (1, 2, 3)
_HEADED = re.compile(r"^ {0,3}(?:#{1,3}[ \t]+\S|(?:={2,}|-{2,})[ \t]*$)", re.MULTILINE)
_NO_PROSE = re.compile(r"\s*(?:[-*+][ \t]|\d+[.)][ \t]|#|\||!\[)")
_WORD = re.compile(r"[^\W\d_]+")

_FILMS = "films|filmes|filme|movies|peliculas|pellicole|cinema"
_COLLECTIONS = (
    "diary|diaries|journal|log|logbook|logs|notebook|notes|reviews|viewings|viewing|watched|watching|filmlog|tagebuch"
    "|filmtagebuch|kinotagebuch|notizen|notizbuch|kritiken|filmkritiken|rezensionen|gesehen|carnet|cahier|critiques"
    "|visionnages|vus|diario|cuaderno|bitacora|resenas|criticas|visionados|vistas|registro|quaderno|taccuino|recensioni"
    "|visioni|visti|caderno|resenhas"
)
_OF_FILMS = f"film|movie|cine|kino|pelicula|screening|cinefilo|{_FILMS}"
_SPEAKS_OF_FILMS = re.compile(rf"(?<!\w)(?:{_OF_FILMS}|peli|filmtagebuch|kinotagebuch|filmkritiken|filmlog)s?(?!\w)")
_FILMS_ALONE = re.compile(rf"(?:{_FILMS}|pelis)")
"""What a collection may be called by one word alone; of several entries only, as an essay may be called so."""

_SMALL = (
    "a|all|and|at|by|de|del|der|des|die|di|do|du|el|en|for|from|i|il|im|in|la|le|les|los|mein|meine|mes|mi|mio|mon|my"
    "|letterboxd|imdb|of|on|our|short|the|und|y|year|month|week|jahr|mois|annee|ano|anno"
)
_TITLE = re.compile(
    rf"(?:(?:{_COLLECTIONS}|{_OF_FILMS}|{_SMALL}|{MONTH}|{WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)?|(?:19|20)\d\d)(?:\s+|$))++",
)
_A_COLLECTION = re.compile(rf"(?<!\w)(?:{_COLLECTIONS})(?!\w)")
_A_MONTH = re.compile(rf"(?<!\w)(?:{MONTH}|(?<=\d )(?:0[1-9]|1[0-2]))(?!\w)")
_A_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d(?!\w)")
_PERIOD = re.compile(rf"\b(?:{MONTH}|(?:19|20)\d\d)")
_DIARY = re.compile(
    rf"(?<!\w)(?:(?:{_OF_FILMS}|viewing)s? (?:diary|journal|log|logbook|notebook)|filmtagebuch|kinotagebuch"
    rf"|(?:journal|carnet|diario|cuaderno|quaderno|taccuino|caderno)(?: d[aeio]l?| di)? (?:{_OF_FILMS}))(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, in Markdown: ``above`` is the heading of the whole over the first of them, ``head`` its own heading.

    ``called`` is what the heading says besides the day, ``published`` the day as ISO 8601, ``assumed`` whether month or
    year were taken from a title or a name alone, ``of_film`` whether the whole says that it is of films.
    """

    above: str
    head: str
    body: str
    called: str
    published: str | None
    assumed: bool
    of_film: bool


def entries_of(markdown: str, title: str, path: str, is_post: bool = True) -> tuple[Entry, ...]:
    """The entries of a diary, which partition the text; empty where it is one post.

    ``title`` is what front matter calls it, ``path`` the file's own; what has no front matter need be no post.
    """
    if len(_HEADED.findall(markdown)) < 2:
        return ()
    headings = headings_of(markdown)
    begun = _beginnings(headings)
    if not begun:
        return ()
    lines = markdown.split("\n")
    if len(begun) > 2 and _is_index(lines[begun[0].end : begun[1].line]):
        begun = begun[1:]
    first, own = begun[0], [heading.text for heading in headings if heading.line < begun[0].line]
    preamble = lines[: first.line]
    name = PurePosixPath(path)
    whole = own[0] if own else title or name.stem
    bounds = [heading.line for heading in headings if heading.level <= first.level and heading.line >= first.line]
    following = dict(pairwise([*bounds, len(lines)]))
    stops = [*(following[heading.line] for heading in begun[:-1]), len(lines)]  # nothing that stands below is lost
    bodies = [lines[heading.end : stop] for heading, stop in zip(begun, stops, strict=True)]
    days = [day_of(headline("", heading.text).value) for heading in begun]
    dated = all(days)
    if not dated:
        # What looks like a day among titles may be one: Friday the 13th.
        days = [day if day and day.whole else None for day in days]
    titled = not is_post and _are_titled(begun, bodies)
    collected = is_collection(whole, len(begun))
    least = _REMARK if collected and all(day and day.whole and day.rest for day in days) else _NOTE
    if _words(preamble) > _PREAMBLE or not (
        titled
        or _is_diary(bodies, dated and (not title or collected or _name_films(days)), least)
        or (collected and _are_reviews(begun, bodies))
    ):
        return ()
    periods = (whole, name.stem, "/".join(name.with_suffix("").parts[-2:]))
    of_film = titled or _name_films(days) or is_of_films(whole) or is_of_films(title)
    entries = []
    for number, (heading, body, day) in enumerate(zip(begun, bodies, days, strict=True)):
        published, assumed = completed(day, periods) if day else (None, False)
        entries.append(
            Entry(
                "\n".join(lines[stops[number - 1] : heading.line] if number else preamble),
                "\n".join(lines[heading.line : heading.end]),
                "\n".join(body),
                day.rest if day else heading.text,
                published,
                assumed,
                of_film,
            )
        )
    return tuple(entries)


def _beginnings(headings: Sequence[Heading]) -> list[Heading]:
    """The headings of the highest level that has several, below no more than the one of the whole."""
    for level in _LEVELS:
        found = [heading for heading in headings if heading.level == level]
        if found and level < _LEVELS[-1] and all(map(_is_a_period, found)):
            continue
        if len(found) > 1:
            above = [heading for heading in headings if heading.line < found[0].line and not _is_a_period(heading)]
            return found if len(above) < 2 else []
        if found and found[0].line != headings[0].line:
            return []
    return []


def _is_index(body: Sequence[str]) -> bool:
    """Whether what stands below the first heading is a list or a table of what the others head."""
    return sum(_NO_PROSE.match(line) is not None for line in body) > 1 and _words(body) < _NOTE


def _is_a_period(heading: Heading) -> bool:
    """Whether a heading is a year or a month, and what it holds are entries of their own."""
    said = fold(heading.text[:_TITLE_LENGTH])
    return _PERIOD.sub("", said).strip() == "" != said


def _is_diary(bodies: Sequence[list[str]], dated: bool, least: int) -> bool:
    """Whether the texts below dated headings are a diary: no list of changes, no programme."""
    words = [_words(body) for body in bodies]
    return dated and min(words) > 0 and median(words) >= least


def _name_films(days: Sequence[Day | None]) -> bool:
    """Whether nearly each of several headings has a title with its year beside its day."""
    titled = sum(day is not None and is_title_with_year(_plain(day.rest)) for day in days)
    return len(days) >= _SEVERAL - 1 and titled >= _MOSTLY * len(days)


def _are_reviews(headings: Sequence[Heading], bodies: Sequence[list[str]]) -> bool:
    """Whether below nearly each of several headings, of which none is that of a section, stands as much as a review."""
    names = {fold(heading.text) for heading in headings}
    long = sum(_words(body) >= _REVIEW for body in bodies)
    return (
        len(names) == len(headings)
        and not any(is_section(heading.text) for heading in headings)
        and long >= _MOSTLY * len(bodies)
        and all(any(line.strip() for line in body) for body in bodies)
    )


def _are_titled(headings: Sequence[Heading], bodies: Sequence[list[str]]) -> bool:
    """Whether each of several headings is another title with its year, above as much as a review, be it in a list."""
    names = [_plain(heading.text) for heading in headings]
    long = sum(len(_WORD.findall(line)) for body in bodies for line in body) >= _REVIEW * len(bodies)
    return long and len(set(map(fold, names))) == len(names) and all(map(is_title_with_year, names))


def _plain(heading: str) -> str:
    """A heading without its marks for words that are set apart."""
    return heading.replace("*", "").strip("_ ")


def is_collection(title: str, count: int) -> bool:
    """Whether a title says that ``count`` texts stand below it: it names a period or such texts, and nothing else."""
    said = fold(title[:_TITLE_LENGTH])
    if _DIARY.search(said):
        return True
    if _FILMS_ALONE.fullmatch(said):
        return count >= _SEVERAL
    if not _TITLE.fullmatch(said):
        return False
    period = (_A_MONTH.search(said) is not None) + (_A_YEAR.search(said) is not None)
    return _A_COLLECTION.search(said) is not None or period > 1 or (period == 1 and count >= _SEVERAL)


def is_of_films(title: str) -> bool:
    """Whether a title of a diary or a collection says that films are spoken of in it."""
    return _SPEAKS_OF_FILMS.search(fold(title[:_TITLE_LENGTH])) is not None


def _words(lines: Sequence[str]) -> int:
    """Words of the lines of prose."""
    return sum(len(_WORD.findall(line)) for line in lines if not _NO_PROSE.match(line))
