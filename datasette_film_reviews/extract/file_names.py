"""What a file is called, read as the title of its film; names that programs give or that only date it are no titles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.dates import MONTH
from datasette_film_reviews.extract.methods import METHODS
from datasette_film_reviews.extract.names import UPPER
from datasette_film_reviews.folding import titled
from datasette_film_reviews.model import Fact

_DATED_NAME = re.compile(
    r"^\d{4}(?P<mark>[-._])\d\d?(?P=mark)\d\d?[-._]|^(?:19|20)\d{6}[-._]|^(?:19|20)\d\d-(?:0\d|1[0-2])-(?=[^\W\d_])"
)
_NAMED_AS_A_TITLE = re.compile(rf"[{UPPER}\d].*[^\W\d_] .*[{UPPER}\d].*|[{UPPER}][^\W\d_]+")
"""A name of a file with capitals and blanks, as people give to notes, and no program makes of a headline."""

_SHOUTED_WORD = re.compile(r"[^\W\d_a-z]+")
"""``HARBOUR.TXT``: old systems gave all names so, be they titles or not."""

_WORD = re.compile(r"[^\W_]+")
_FURNITURE = frozenset("review reviews film movie the-review txt md html markdown blu ray dvd index".split())
_HEXADECIMAL = re.compile(r"(?=\w*\d)[0-9a-f]{6,}")
_GIVEN_BY_PROGRAMS = re.compile(
    r"(?:(?:untitled|unbenannt|sans[ _-]titre|sin[ _-]t[íi]tulo|new|neues?|nouveau|nuevo)[ _-]*)?"
    r"(?:doc|document|dokument|page|seite|file|note|text|draft|post|entry|scan|unnamed|untitled(?:[ _-]draft)?)?"
    r"[ _-]*\d{0,4}\s*(?:\(\d{1,3}\))?",
    re.IGNORECASE,
)
_ONLY_DATED = re.compile(
    rf"(?:(?:\d{{1,2}}|(?:19|20)\d\d)[ _.-]+)?(?:{MONTH})(?:[ _.-]+(?:\d{{1,2}}|(?:19|20)\d\d)){{0,2}}", re.IGNORECASE
)
"""``2020 July``, ``July 14 2020``: a file called after when it was written."""
_OF_A_FOLDER = frozenset("index _index readme post body article item page content default review".split())
"""Files that are called so are called after their folder: ``salt/index.md``."""

_WITH_A_YEAR = re.compile(r"(?P<title>.*[^\W_])[ _.-]+(?P<bracket>[(\[])?(?P<year>(?:18[89]|19\d|20\d)\d)[)\]]?")
"""``Salt (1932)``, ``salt-1932``: the year of the film behind its title."""

_YEARS_OF_LISTS = frozenset(
    "best top worst favorite favorites favourite favourites list films movies of in oscars year".split()
)


def file_name_facts(path: str, headed: bool) -> Iterator[Fact]:
    """The name of the file as a title, where it reads as words; the evidence is the field ``path``.

    ``headed``: the post has a title of its own, and a year in the name of its file tells it from others so called.
    """
    *folders, name = path.split("/")
    name = name.rsplit(".", 1)[0]
    if folders and name.partition(".")[0].casefold() in _OF_A_FOLDER:
        name = folders[-1]
    name = _DATED_NAME.sub("", name)
    stem = name.casefold()
    words = [word for word in _WORD.findall(stem) if word not in _FURNITURE]
    if not words or any(_HEXADECIMAL.fullmatch(word) for word in words) or not any(word.isalpha() for word in words):
        return
    if not re.search(r"[a-z]{2}", stem) or _GIVEN_BY_PROGRAMS.fullmatch(name) or _ONLY_DATED.fullmatch(name):
        return
    if not headed and (dated := _WITH_A_YEAR.fullmatch(name)):
        year, name = dated["year"], dated["title"]
        words = [word for word in _WORD.findall(name.casefold()) if word not in _FURNITURE]
        if not words or not _YEARS_OF_LISTS.isdisjoint(words):
            return
        if dated["bracket"] or "-" in name:
            yield Fact("year", year, METHODS["file name"].name, METHODS["file name"].confidence, field="path")
        stem = name.casefold()
    entitled = _NAMED_AS_A_TITLE.fullmatch(name) is not None and words == _WORD.findall(stem)
    entitled = entitled and not _SHOUTED_WORD.fullmatch(name)
    method = METHODS["file name as a title" if entitled else "file name"]
    title = name if entitled else titled(iter(words))
    yield Fact("title", title, method.name, method.confidence, field="path")
