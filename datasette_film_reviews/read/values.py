"""What the value of a structured field says, in the form that the contract gives to its property."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from datasette_film_reviews import dates
from datasette_film_reviews.marks import signed_mark
from datasette_film_reviews.model import ACTOR_SEPARATOR
from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.kinds import kind_of

MAXIMUM_LENGTH = 300
"""Longer values are prose, not facts."""

MAXIMUM_LIST = 3_000
"""Longer lists are prose as well."""

MAXIMUM_NUMBER = 1e30
"""No field means a number beyond this, and Python refuses to write the longest ones."""

MAXIMUM_MINUTES = 1_500
_MAXIMUM_SECONDS = 6 * 3_600

_EMPTY = frozenset(
    ("", "-", "--", "n/a", "na", "nan", "none", "null", "nil", "~", "tba", "tbd", "?", "unknown", "[]", "{}")
)
_WIKI_LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|[^\[\]]*)?\]\]")
_LINK = re.compile(r"\[([^\[\]]+)\]\((?:[^()\s]+)\)")
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:18[89]|19\d|20\d)\d(?!\d)")
_NO_FILM = re.compile(
    r"\((?:none|no (?:film|movie|title)|kein (?:film|titel)|keiner|pas de film|aucun|sin (?:pel[ií]cula|t[ií]tulo)"
    r"|nessuno?|nessun film|geen(?: film)?|sem filme|ingen(?: film)?)\)",
    re.IGNORECASE,
)
"""What stands in brackets where others have a title."""

_TITLE_YEAR = re.compile(r"(?P<title>.*\S)\s*[(\[](?:[^()\[\]]{1,60},\s?)?(?P<year>(?:18[89]|19\d|20\d)\d)[)\]]")
_CARRIER = r"(?:DVD|VHS|VCD|UMD|HD[ -]DVD|Blu-?ray|4K(?:\sUHD)?|LaserDisc)"
_MEDIUM = re.compile(
    rf"\s*(?:[\[(](?:[^()\[\]]*\b(?:Edition|Disc|{_CARRIER}|Widescreen|Full\s?screen|Remastered)\b[^()\[\]]*)[\])]"
    rf"|:\s{_CARRIER}\b.*$|\s[-–]\s{_CARRIER}$)",
    re.IGNORECASE,
)
_OTHER_TITLE = re.compile(r"(?P<title>[^()]*\w[!?.]?)\s+\((?P<other>[^\W\d_a-z][^()]*)\)")
_IMDB_TITLE = re.compile(r"tt\d{6,10}(?!\d)")
_DIGITS = re.compile(r"\d{5,10}")
_TMDB_MOVIE = re.compile(r"(?:^|themoviedb\.org/(?:[a-z-]+/)?movie/)(\d{2,8})(?!\d)(?![.,/]\d)(?!%)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}", re.IGNORECASE)
_EMAIL = re.compile(r"\S+@\S+\.\w+")

_SEPARATORS = re.compile(r"\s*[;|/\n]\s*|\s*,(?!\s*(?:Jr|Sr|II|III)\b)\s*")
_AND = re.compile(
    r"\s*[;|/\n]\s*|\s*,(?!\s*(?:Jr|Sr|II|III)\b)\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:and|und|et|y|e|&)\s+"
)
_SIBLINGS = re.compile(r"[^\W\d_][\w'’.-]+\s+(?:and|und|et|y|e|&)\s+[^,;|/]+")
_SURNAME_FIRST = re.compile(r"\s*[^\W\d_][\w'’-]+,\s+(?:[^\W\d_][\w'’-]+|(?:[^\W\d_]\.[ -]?){1,3})\s*")
_ONE_WORD = re.compile(r"\w+ \(")
"""Behind one word stands no remark but who that is: ``Mill (Dora)``."""

_GIVEN = re.compile(r"(?:[^\W\d_][^\W\d_A-Z]+(?:-[^\W\d_]+)?)(?: [^\W\d_][^\W\d_A-Z]*\.?)?")
_IN_CAPITALS = re.compile(r"[^\W\d_]['’]?[^\W\d_]{2,}(?:['’-][^\W\d_]{2,})?")
"""A surname in capitals is longer than initials: ``JJ Dane``, ``H-G Dane``."""

_NOBODY = frozenset(
    "various|various directors|diverse|verschiedene|divers|vari|varios|varios directores|et al.".split("|")
)
"""What stands in the place of the names of several."""

_IN_BRACKETS = re.compile(r"\([^()]*\)")
_REMARK_BEHIND = re.compile(r"(?<=\w|\.)\s*\([^()]{1,60}\)$")
_POSSESSIVE_BEHIND = re.compile(r"(?<=\w\w)['’]s$")
"""A name that was marked up with the possessive of its sentence: ``Ann Lee’s``."""

_REMARK = re.compile(r"(?P<value>[^()]{1,30}?)\s*\([^()]{1,80}\)")
_MORE_THAN_A_MARK = re.compile(r"(?P<value>[\d½★*][\d.,/½★* ]{0,12}?)(?:\s*[,;+]|\s+[-–—])\s+[^\W\d_]{1,20}\b.{0,80}")
_PLAYS = re.compile(
    r"(?P<person>[^()]+?)\s*(?:\((?:as\s+|als\s+|comme\s+)?(?:(?:the\s+)?voice\s+of\s+|Stimme\s+von\s+|voix\s+de\s+)?"
    r"(?P<bracketed>[^()]+)\)|\s+as\s+(?P<character>.+))"
)
_NO_CHARACTER = frozenset("voice voices uncredited cameo narrator voix voz voce stimme".split())
"""What stands in brackets behind an actor who plays nobody that is named."""

_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(?::[0-5]\d)?")
_ISO_DURATION = re.compile(r"P(?:0D)?T(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?", re.IGNORECASE)
_HOURS = re.compile(
    r"(\d+)\s*(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|ore|uur|u|tim(?:me|mar|er?)?|godz(?:in[ay]?)?)[.,]?"
    r"\s*(?:(?:and|und|et|y|e|en|och|og|i)\s+)?(?:(\d+)\s*(?:m\w*\.?|')?)?",
    re.I,
)
_MINUTES = re.compile(
    r"(\d+)(?:\.0+)?\s*(?:['’′]|m(?:in|ins|inutes?|inuten|inutt?er|inut[ayi]?|inutos|n)?\b\.?.*)?", re.IGNORECASE
)

_SECONDS = re.compile(r"(?P<seconds>\d{9,10})(?:\d{3}|\.\d+)?")
_FIRST_SECOND = 600_000_000
"""Numbers from here on, in 1989, are seconds since 1970 where a date is meant: nobody reviewed films online before."""

_DATED = re.compile(rf"(?<!\w)(?:{dates.DATE})(?!\w)", re.IGNORECASE)
_LONGEST_DATE = 60
"""Characters of a value that is a date and says so."""

_COMPACT_DATE = re.compile(r"((?:18|19|20)\d\d)(\d\d)(\d\d)")
_OF_CLOCKS = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) +(?P<day>\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z+-][A-Z\d]{2,4} )?(?P<year>\d{4})"
)
"""``Wed Mar 06 20:19:24 +0000 2019``, as programs in C tell the time."""

_ZONE = re.compile(r"(?<=:\d\d)(?:\.\d+)?\s*(?:Z|(?:UTC|GMT)?[+-]\d\d:?\d\d|UTC|GMT|CES?T|[ECMP][SD]T)?$")


def text_of_value(value: object) -> str:
    """A single value as written, on one line, without tags and the marks of links.

    Empty where it says nothing, or is too long for anything but prose.
    """
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not abs(value) < MAXIMUM_NUMBER:
        return ""
    if not isinstance(value, str | int | float) or (isinstance(value, str) and len(value) > MAXIMUM_LIST):
        return ""
    text = " ".join(_LINK.sub(r"\1", _WIKI_LINK.sub(r"\1", _TAG.sub("", str(value)))).split())
    return "" if text.casefold() in _EMPTY else text


def iso_date(text: str) -> str | None:
    """A written date as an ISO 8601 date, in the time zone it is written in; None where it is none beyond doubt."""
    return dates.iso_date(_without_zone(text))


def stated_date(text: str) -> str | None:
    """A written date as `iso_date`, or in numbers as it stands, for the dates beside it to show which is the day."""
    return dates.stated_date(_without_zone(text))


def _without_zone(text: str) -> str:
    """A date without its time zone, numbers alone (``20200105``, seconds since 1970) as ISO 8601."""
    if (counted := _SECONDS.fullmatch(text)) and (seconds := int(counted["seconds"])) >= _FIRST_SECOND:
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    if clocked := _OF_CLOCKS.fullmatch(text):
        return f"{clocked['day']} {clocked['month']} {clocked['year']}"
    return _COMPACT_DATE.sub(r"\1-\2-\3", text) if text.isdecimal() else _ZONE.sub("", text)


def minutes(text: str) -> str | None:
    """A length in minutes: ``PT1H48M``, ``1h 48m``, ``1:48``, ``108 min``, ``108``. None where it is none."""
    if found := _ISO_DURATION.fullmatch(text) or _HOURS.fullmatch(text) or _CLOCK.fullmatch(text):
        total = 60 * int(found[1] or 0) + int(found[2] or 0)
    elif found := _MINUTES.fullmatch(text):
        total = int(found[1])
        if found[0].isdecimal() and MAXIMUM_MINUTES < total <= _MAXIMUM_SECONDS:
            total //= 60  # as programs count
    else:
        return None
    return str(total) if 0 < total <= MAXIMUM_MINUTES else None


def imdb_id(text: str) -> str | None:
    """The id of a film in the Internet Movie Database, from its address, as ``tt0454876``, or as bare digits."""
    if found := _IMDB_TITLE.search(text):
        return found[0]
    return f"tt{int(text):07}" if _DIGITS.fullmatch(text) else None


def tmdb_id(text: str) -> str | None:
    """The number of a film in The Movie Database, bare or from its address."""
    found = _TMDB_MOVIE.search(text)
    return found[1] if found else None


def title_and_year(text: str) -> tuple[str, str | None]:
    """``Heat (1995)`` as its title and its year."""
    found = _TITLE_YEAR.fullmatch(text)
    return (found["title"], found["year"]) if found else (text, None)


def without_medium(text: str) -> str:
    """A title without what shops add to it: ``Salt [VHS]``, ``Salt (Two-Disc Special Edition): DVD: Ann Lee``."""
    return _MEDIUM.sub("", text) or text


def without_other_title(text: str) -> str:
    """``Salt Road (Salzweg)`` without what it is called in another language, or which cut of it this is."""
    found = _OTHER_TITLE.fullmatch(text)
    return found["title"] if found and not found["title"].endswith((" or", " oder", " ou", " o")) else text


def plays(text: str) -> str:
    """An entry of a cast: ``Name (Character)`` and ``Name as Character`` as ``Name / Character``."""
    found = _PLAYS.fullmatch(text)
    if not found:
        return text
    character = found["bracketed"] or found["character"]
    if character.strip().casefold() in _NO_CHARACTER:
        return found["person"].strip()
    return f"{found['person'].strip()}{ACTOR_SEPARATOR}{character.strip()}"


def values_of(property: str, text: str) -> Iterator[str]:
    """What a value, as `text_of_value` gives it, says for a property: nothing, one thing, or each of a list.

    A list is cut at commas, semicolons, bars and slashes; names also at ``and`` and ``&``.
    """
    if len(text) > MAXIMUM_LENGTH and property not in _LISTS:
        return
    if property in ("director", "writer", "actor", "character") and _URL.fullmatch(text):
        return
    if property in ("director", "writer"):
        yield from _people(text)
    elif property in _LISTS:
        for part in _parts(_LISTS[property], text):
            yield plays(_given_first(_POSSESSIVE_BEHIND.sub("", part))) if property == "actor" else part
    elif value := _SINGLE.get(property, str)(text):
        yield value


def _people(text: str) -> list[str]:
    """Names, remarks behind them left out; of two that share a surname (``Joel and Ethan Coen``) the first gets it."""
    if _turned(text) and (groups := text.split(";")):
        return [" ".join(reversed([part.strip() for part in group.split(",")])) for group in groups]
    names = [_given_first(_POSSESSIVE_BEHIND.sub("", _REMARK_BEHIND.sub("", name))) for name in _parts(_AND, text)]
    names = [name for name in names if name.casefold() not in _NOBODY]
    if len(names) == 2 and " " not in names[0] and " " in names[1] and _SIBLINGS.fullmatch(text):
        names[0] += f" {names[1].split(' ', 1)[1]}"
    return names


def _turned(text: str) -> bool:
    """Whether names are written as catalogues do, ``Dane, Bo; Lee, Ann``: two single words, or initials, each."""
    return "," in text and all(map(_SURNAME_FIRST.fullmatch, text.split(";")))


def _given_first(name: str) -> str:
    """``DANE Bo``, as lists write a name in which capitals show the surname, with the surname last."""
    surname, _, given = name.partition(" ")
    is_turned = surname.isupper() and _IN_CAPITALS.fullmatch(surname) and _GIVEN.fullmatch(given)
    return f"{given} {surname}" if is_turned else name


def _parts(separators: re.Pattern[str], text: str) -> Iterator[str]:
    """The entries of a list; what stands in brackets is part of its entry."""
    start = 0
    brackets = [found.span() for found in _IN_BRACKETS.finditer(text)]
    for found in separators.finditer(text):
        if not any(left < found.start() < right for left, right in brackets):
            yield from filter(None, (_entry(text[start : found.start()]),))
            start = found.end()
    yield from filter(None, (_entry(text[start:]),))


def _entry(text: str) -> str:
    return text.strip(" \t\"'#")


def _year(text: str) -> str | None:
    found = _YEAR.search(text)
    return found[0] if found else None


def _url(text: str) -> str | None:
    return text if _URL.fullmatch(text) else None


def _rating(text: str) -> str | None:
    """A rating as written, without a remark behind it: ``3 (4 for the dog)``, ``4 + a biscuit``."""
    if parse_rating(text) or signed_mark(text):
        return text
    remark = _REMARK.fullmatch(text) or _MORE_THAN_A_MARK.fullmatch(text)
    return remark["value"] if remark and parse_rating(remark["value"]) else None


def _best(text: str) -> str | None:
    found = re.search(r"(\d+(?:[.,]\d+)?)\D*$", text)
    return found[1].replace(",", ".") if found else None


def _language(text: str) -> str | None:
    if not _LANGUAGE.fullmatch(text):
        return None
    first, *rest = re.split("[-_]", text)
    return "-".join((first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)))


def _title(text: str) -> str | None:
    return None if _URL.fullmatch(text) or _NO_FILM.fullmatch(text) else text


def _published(text: str) -> str | None:
    """The date of a value that hardly says more: ``Publiée le 24 décembre 2011``, ``12 Ekim 2012 Cuma``."""
    if said := stated_date(text):
        return said
    found = [match[0] for match in _DATED.finditer(text)] if len(text) <= _LONGEST_DATE else []
    return stated_date(found[0]) if len(found) == 1 else None


def _critic(text: str) -> str | None:
    """A name without the address that feeds put beside it: addresses are nobody's business."""
    name = re.sub(r"^by\s+", "", _EMAIL.sub("", text), flags=re.IGNORECASE).strip(" \t<>\"'")
    name = name if _ONE_WORD.match(name) else _REMARK_BEHIND.sub("", name)
    name = name.strip(" \t<>\"'" if _ONE_WORD.match(name) else " \t<>()\"'")
    return name if name and not name.isdecimal() and not _URL.fullmatch(name) else None


def _certificate(text: str) -> str | None:
    certificate = re.sub(r"^(?:rated|certificate|mpaa)[: ]+", "", text, flags=re.IGNORECASE)
    return certificate if len(certificate) <= 40 else None


_LISTS = {
    "director": _AND,
    "writer": _AND,
    "actor": _AND,
    "character": _AND,
    "genre": _SEPARATORS,
    "country": _SEPARATORS,
    "tag": re.compile(r"\s*[,;|\n]\s*"),
    "award": re.compile(r"\s*[;|\n]\s*"),
}
_SINGLE: dict[str, Callable[[str], str | None]] = {
    "title": _title,
    "year": _year,
    "rating": _rating,
    "rating_best": _best,
    "certificate": _certificate,
    "runtime": minutes,
    "critic": _critic,
    "publication": _title,
    "published": _published,
    "imdb_id": imdb_id,
    "tmdb_id": tmdb_id,
    "url": _url,
    "language": _language,
    "kind": kind_of,
}
