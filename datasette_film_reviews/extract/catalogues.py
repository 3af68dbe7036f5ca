"""Links to the pages that catalogues have about films: the words that are linked, and the address, name the film."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.folding import titled

_PAGE = re.compile(
    r"https?://(?:[\w-]+\.)*(?:imdb\.(?:com|de|es|fr|it|pt)/(?:\w\w/)?title/|allocine\.fr/film/|filmaffinity\.com/\w+/film"
    r"|letterboxd\.com/(?:\w+/)?film/(?P<letterboxd>[\w-]+)|rottentomatoes\.com/m/(?P<tomatoes>[\w-]+)"
    r"|metacritic\.com/movie/(?P<metacritic>[\w!-]+)|justwatch\.com/\w+/movie/(?P<justwatch>[\w-]+)"
    r"|themoviedb\.org/movie/\d+-?(?P<tmdb>[\w-]+)?"
    r"|wikipedia\.org/wiki/(?P<wikipedia>[^ #?]*?)[_ ]?(?:\(|%28)(?:\d{4}_)?film(?:\)|%29))",
    re.IGNORECASE,
)
_DISAMBIGUATED = re.compile(r"(?:[-_](?:18|19|20)\d\d)?(?:-\d)?$|(?<=.)_\d{5,}$|^\d{5,}_")
"""What catalogues add to a title so that no two addresses are the same: a year, a number."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class FilmLink(NamedTuple):
    """Words at ``start``/``end`` of the document that lead to a film's page; ``title`` as the address has it, if so."""

    start: int
    end: int
    address: str
    title: str | None


def film_links(layout: Layout) -> Iterator[FilmLink]:
    """The links to pages about films, in the order of the text."""
    for mark in layout.marks:
        if mark.kind == "link" and (page := _PAGE.match(mark.target)):
            slug = next(filter(None, page.groups()), "")
            words = _WORD.findall(_DISAMBIGUATED.sub("", unquote(slug)))
            yield FilmLink(mark.start, mark.end, page[0], titled(word.lower() for word in words) or None)
