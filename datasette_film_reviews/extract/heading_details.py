"""What stands behind a title in its heading: the year of the film, who made it, and what else it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.dates import DATE
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import UPPER, WHOLE_PERSON
from datasette_film_reviews.model import Fact

_YEAR = r"(?P<year>(?:18[89]|19\d|20\d)\d)"
TITLE_YEAR = re.compile(
    rf"\s*[(\[](?:[^()\[\]\d]{{2,60}}[,;]\s*)?(?:(?:[{UPPER}][\w.'’&-]*(?:\s*[/,]\s*|\s+)){{1,4}})?"
    rf"{_YEAR}(?:[,;]\s[^()\[\]\n]{{1,60}})?[)\]]"
)
"""The year behind a title, in brackets: ``(2010)``, ``(USA 2010)``, ``(D/CZ 2010, 94 Min.)``,
``(dir. Ann Lee, 2010)``."""
_YEAR_BEHIND_BAR = re.compile(rf"(?:\s*[|·•]|\s+[–—-])\s*{_YEAR}\s*$")
_YEAR_BEHIND_COMMA = re.compile(rf",\s+{_YEAR}\s*[:–—|-]*\s*$")
"""``Salt, 1927 - ★★★½``, as Letterboxd calls reviews."""
_COUNTRY_AND_YEAR = re.compile(rf",\s+[{UPPER}][\w.]+(?:\s*[/,-]\s*[{UPPER}][\w.]+){{0,4}},?\s+{_YEAR}\s*$")
"""``Salt, France/Italy 1927``."""
_NAME_AND_YEAR = rf"[{UPPER}][\w.&'’-]*(?:\s+(?:(?:of|de|the)\s+)?[{UPPER}][\w.&'’-]*){{0,5}}\s+(?:19|20)\d\d"
SEEN_AT = re.compile(rf"(?<!\b[Ll]ive)\s+(?:at|from|@)\s+(?:the\s+)?{_NAME_AND_YEAR}\W*$")
CREDITED = re.compile(
    r"(?P<title>.{1,80}?)\s*(?P<details>\((?:[^()\n]{0,40}\d\s*(?:min|h)[^()\n]{0,20}|U|PG|12A?|15|18|R|PG-13|NC-17)\)"
    r"|(?=[,;:–—(\[-]?\s*(?i:directed\s+by|dir[.:]|starring)\s(?![^()\n]{0,40}\d[)\]])))"
)
OR_SO = re.compile(
    r"(?P<title>[^,;:]{2,60}?)(?:[,;]\s+or:?|\s+or:|[,;]\s+(?:ou (?:comment|pourquoi)|oder (?:wie|warum)"
    r"|o (?:cómo|come)|ovvero|oftewel|of hoe|eller (?:hur|hvordan)))\s+\S.*",
    re.IGNORECASE,
)
BEFORE_A_COMMA = re.compile(r"(?P<title>[^,]{2,60}),\s+\S.*")
NOTED = re.compile(
    rf"(?P<title>[^.,;]{{2,60}}?)[.,;]\s+(?:(?:{DATE}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+['’]?\d\d)"
    r"|(?:[Ss]een|[Ww]atched|VHS|DVD|Blu-ray|on\s+(?:TV|tape|DVD|video))\b).*"
)
"""``Salt. Dec 99, with Helen``: a title with when or how it was seen."""
_MADE_BY = re.compile(rf"(?P<title>\S.*?),\s+(?:d['’]|(?:de|di|von)\s+)(?P<person>{WHOLE_PERSON})")
"""``Salt, de Ann Lee``: with “by” or “par” it would be who wrote the review."""
_MADE_BY_BEFORE = re.compile(
    rf"(?P<title>\S.*?)\s+(?:d['’]|(?:de|di|von|van|av|af|by|par|por)\s+)(?P<person>{WHOLE_PERSON})"
)
"""``Salt de Ann Lee (1927)``: who stands before the year is its maker."""
_REVIEWS = re.compile(
    rf"(?P<critic>{WHOLE_PERSON})\s+reviews\s+[“\"‘'*_]?(?P<title>[{UPPER}\d][^“”\"*_\n]{{0,80}}?)[”\"’'*_.]?"
)
"""``Ann Lee reviews Salt``, as newspapers have it above or below a headline."""
_PARTED = re.compile(
    rf"(?P<title>[{UPPER}\d“\"‘'][^/|·•\n]{{0,80}}?)(?P<between>\s*[/|·•]\s*|\s+[–—-]\s+|,\s+)(?P<person>{WHOLE_PERSON})"
    rf"(?:(?P=between)[{UPPER}][\w .-]{{1,30}})?(?P=between){_YEAR}"
)
"""``SALT / Ann Lee / 1977``, ``Salt - Ann Lee - France - 1977``."""
MADE_BY_BEHIND = re.compile(rf",?\s+(?:d['’]|(?:de|di|dir\.)\s+)(?P<person>{WHOLE_PERSON})")

_ALSO_CALLED = re.compile(
    rf"(?P<title>[^()]*[^()\s])\s+"
    rf"(?:\((?:(?:aka|a\.k\.a\.|orig(?:inal)?(?:titel)?|OT|VO)[:.]?\s+)?(?=[{UPPER}])(?!\w*['’](?:s|m|ve)\b)"
    rf"(?P<bracketed>[^()\d]*[^()\d\s])\)|/\s+(?P<parted>[{UPPER}\d][^/]*[^/\s]))"
)
"""``A Low Tide (La marea baja)``, ``Low Tide / La marea``: what a film is called where it was made."""


def told_outright(document: str, start: int, end: int) -> Iterator[Fact]:
    """What a heading between two offsets says that has the film with its maker or its critic, and nothing else."""
    if found := _REVIEWS.fullmatch(document, start, end):
        yield fact_at(document, "critic", found["critic"], "byline", *found.span("critic"))
        yield fact_at(document, "title", found["title"], "said to be reviewed", *found.span("title"))
    elif found := _PARTED.fullmatch(document, start, end):
        title = found["title"].strip("“”\"‘’'*_ ")
        first = document.index(title, found.start("title"))
        yield fact_at(document, "title", title, "review heading", first, first + len(title))
        yield fact_at(document, "director", found["person"], "possessive title", *found.span("person"))
        yield fact_at(document, "year", found["year"], "review heading", *found.span("year"))


def both_names(heading: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the two names stand that a heading gives one film, in two languages; None where it gives one."""
    found = _ALSO_CALLED.fullmatch(heading)
    return (found.span("title"), found.span("bracketed" if found["bracketed"] else "parted")) if found else None


def year_beside(heading: str, sure: bool) -> re.Match[str] | None:
    """Where a heading has the year of its film, as ``year``; ``sure``: it is that of a review, or has a rating.

    Else a year behind a comma may belong to the title: ``Salt, 1927``.
    """
    return (
        TITLE_YEAR.search(heading)
        or _YEAR_BEHIND_BAR.search(heading)
        or _COUNTRY_AND_YEAR.search(heading)
        or (_YEAR_BEHIND_COMMA.search(heading) if sure else None)
    )


def maker_behind(heading: str, dated: bool) -> re.Match[str] | None:
    """Where a heading has its ``title`` and the ``person`` who made the film.

    ``dated``: the year stood behind it, and the text does not have all of it for a title: who stands before the year
    is the maker.
    """
    return _MADE_BY.fullmatch(heading) or (_MADE_BY_BEFORE.fullmatch(heading) if dated else None)
