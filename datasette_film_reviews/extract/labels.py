"""Labelled lines: which words label which fact, in the languages that film pages are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.names import PERSON, UPPER
from datasette_film_reviews.folding import fold
from datasette_film_reviews.ratings import parse_rating

_LABELS = {
    "title": ("title, film, movie, film title, movie title, name of film, titel, titulo, titre, titolo, pelicula"),
    "year": "year, year of release, release year, released in, jahr, ano, annee, anno",
    "director": (
        "director, directors, directed by, director s, dir, a film by, regie, regisseur, direccion, director "
        "de cine, realisateur, realisation, regia, dirigida por"
    ),
    "actor": (
        "cast, starring, stars, actors, featuring, with, main cast, leading actors, key cast, darsteller, "
        "besetzung, mit, reparto, interpretes, avec, distribution, interpreti, cast includes"
    ),
    "writer": (
        "writer, writers, written by, screenplay, screenplay by, script, screenwriter, screenwriters, "
        "drehbuch, guion, scenario, sceneggiatura"
    ),
    "certificate": (
        "cert, certificate, certification, rated, mpaa, mpaa rating, bbfc, classification, age rating, fsk"
    ),
    "runtime": ("runtime, running time, run time, length, duration, time, laufzeit, lange, duracion, duree, durata"),
    "country": "country, countries, country of origin, land, pais, pays, paese",
    "genre": "genre, genres, genero, genere",
    "rating": (
        "rating, my rating, our rating, overall rating, final rating, score, final score, overall score, "
        "grade, final grade, verdict, stars out of five, overall, bewertung, wertung, fazit, calificacion, "
        "nota, puntuacion, valoracion, voto"
    ),
    "critic": (
        "critic, reviewer, reviewed by, review by, author, by, text by, words by, words, autor, auteur, "
        "autore, kritik von"
    ),
    "publication": "publication, published in, outlet, first published in, source",
    "published": (
        "published, published on, posted, posted on, date, review date, reviewed on, date of review, datum, fecha"
    ),
    "tag": "tags, tag, categories, category, filed under, labels, topics, stichworte, etiquetas",
    "imdb_id": "imdb, imdb id",
    "tmdb_id": "tmdb, tmdb id",
    "": (
        "producer, producers, produced by, music, music by, score by, composer, cinematography, "
        "cinematographer, photography, editor, editing, edited by, distributor, studio, production company, "
        "release date, us release, uk release, release, language, languages, format, seen at, screened at, "
        "budget, aspect ratio, kamera, musik, musica, available on, where to watch, trailer, website"
    ),
}
_PROPERTY_OF = {label.strip(): name for name, labels in _LABELS.items() for label in labels.split(",")}

# Labels that also begin ordinary sentences: they count only with a colon.
_WITHOUT_COLON = frozenset(
    "rating director directors directed cast starring runtime certificate cert rated grade genre".split()
) | {"directed by", "written by", "running time", "my rating"}

LABEL_LENGTH = 30
VALUE_LENGTH = 600

_WITH_COLON = re.compile(
    rf"[\s*_>#•·|-]*(?P<label>[^\W\d_][\w.'’/& -]{{0,{LABEL_LENGTH}}}?)[*_ \t]*(?P<country>\([\w .]{{2,20}}\))?[*_ \t]*"
    r"(?:[:：|](?:[*_]{1,2}(?=\s|$))?[ \t]*|[ \t][–—-][ \t]+)(?P<value>.*?)[\s|]*"
)
_PLAIN = re.compile(r"[\s*_]*(?P<label>[A-Z][a-z]+(?: (?:by|time|rating))?|[A-Z]{4,})[*_]* +(?P<value>\S.*?)\s*")
_INNER = re.compile(rf"(?:^|[.;|,•·/]\s+|[\s*_]{{2,}})[*_]*(?P<label>[{UPPER}][\w ]{{1,{LABEL_LENGTH}}})[*_]*:[*_ \t]*")
_RUNTIME = re.compile(
    r"(?P<hours>\d)\s*h(?:ours?|rs?|r)?\.?,?\s*(?:(?P<rest>\d{1,2})\s*m\w*)?|(?P<minutes>\d{2,3})\s*(?:m\b|min|minutes|’|'|$)|PT(?P<iso_hours>\d)H(?P<iso_rest>\d+)?",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"\b\d{2,3}\s*min(?:ute)?s?\b", re.IGNORECASE)
_CERTIFICATE = re.compile(
    r"(?:U|PG|12A?|15|18|R18|G|PG-?13|R|NC-?17|X|AA|M|MA15\+|R16|R13|TV-[A-Z0-9]+|Not Rated|Unrated|NR"
    r"|FSK ?\d{1,2}|[ab]? ?\d{1,2}\+?)(?![\w-])"
)
_PEOPLE = re.compile(
    rf"{PERSON}(?:\s*\([^)\n]*\))?(?:\s*(?:,|;|/|&|\band\b|\bund\b|\by\b|\bet\b)\s*(?:and\s+)?{PERSON}(?:\s*\([^)\n]*\))?)*(?:\s*(?:,|…|\.\.\.|\betc)?.{{0,12}})?"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its value. ``start``/``end`` are where the value stands in the document (equal when it is empty)."""

    property: str
    label: str
    country: str | None
    value: str
    start: int
    end: int


def property_of(label: str) -> str | None:
    """The fact property that a label names, ``""`` for a label of no property of ours, None for no label."""
    return _PROPERTY_OF.get(fold(label))


def labelled_in(line: Line) -> tuple[Labelled, ...]:
    """The labelled values of a line; empty for a line that is none. Values must look like what their label promises."""
    if not line.text or len(line.text) > VALUE_LENGTH:
        return ()
    match = _WITH_COLON.fullmatch(line.text)
    if match and (name := property_of(match["label"])) is not None:
        several = tuple(_several(line, name))
        if several:
            return several
        country = match["country"]
        value = match["value"] if name == "rating" else match["value"].rstrip("*_ ")
        if value and not _plausible(name, value):
            return ()
        start = line.text_start + match.start("value")
        return (Labelled(name, match["label"], country and country[1:-1], value, start, start + len(value)),)
    match = _PLAIN.fullmatch(line.text)
    if match and fold(match["label"]) in _WITHOUT_COLON:
        name = property_of(match["label"]) or ""
        if _plausible(name, match["value"], strictly=True):
            start = line.text_start + match.start("value")
            return (Labelled(name, match["label"], None, match["value"], start, start + len(match["value"])),)
    return ()


def _several(line: Line, first: str) -> Iterator[Labelled]:
    """The labels of a one-line credit block: ``Dir: A. Starring: B, C. Cert: 15``."""
    found = [match for match in _INNER.finditer(line.text) if property_of(match["label"]) is not None]
    if len(found) < 2:
        return
    for match, following in zip(found, [*found[1:], None], strict=True):
        end = following.start() if following else len(line.text)
        value = line.text[match.end() : end].rstrip(" \t.;|,•·/*_")
        start = line.text_start + match.end()
        yield Labelled(property_of(match["label"]) or "", match["label"], None, value, start, start + len(value))
    if all(property_of(match["label"]) != "runtime" for match in found) and (length := _MINUTES.search(line.text)):
        start = line.text_start + length.start()
        yield Labelled("runtime", "", None, length[0], start, start + len(length[0]))


def _plausible(name: str, value: str, strictly: bool = False) -> bool:
    """Whether a value can be what its label promises, rather than the rest of a sentence."""
    if name == "rating":
        return (
            parse_rating(value) is not None or bool(_CERTIFICATE.fullmatch(value.strip())) or leading_rating(value) > 0
        )
    if name == "runtime":
        return minutes_of(value) is not None and len(value) < 60
    if name == "certificate":
        return bool(_CERTIFICATE.match(value)) and (not strictly or bool(_CERTIFICATE.fullmatch(value)))
    if name in ("director", "actor", "writer", "critic"):
        return (
            bool(_PEOPLE.fullmatch(value)) if strictly or name == "critic" else bool(re.match(rf"[{UPPER}\W]", value))
        )
    if name == "title":
        return len(value.split()) <= 14
    if name == "year":
        return bool(re.search(r"\b(?:18|19|20)\d\d\b", value)) and len(value) < 40
    return len(value) <= 200


def leading_rating(value: str) -> int:
    """How many characters of ``value`` are a rating followed by something else (``4/5 - a triumph``)."""
    match = re.match(r"(\S+(?: out of \S+| stars?| of \d+| ?/ ?\d+)?)(?=\s*(?:[-–—(|,.;]|$))", value)
    return match.end() if match and parse_rating(match[1]) is not None else 0


def minutes_of(value: str) -> int | None:
    """Minutes from ``126 mins``, ``2h 6m``, ``1 hour, 40 minutes``, ``PT1H48M`` or ``126``; None for no length."""
    match = _RUNTIME.search(value)
    if match is None:
        return None
    if match["minutes"]:
        minutes = int(match["minutes"])
    elif match["hours"]:
        minutes = 60 * int(match["hours"]) + int(match["rest"] or 0)
    else:
        minutes = 60 * int(match["iso_hours"]) + int(match["iso_rest"] or 0)
    return minutes if 1 <= minutes <= 999 else None


def certificate_of(value: str) -> tuple[int, int] | None:
    """Where in ``value`` a certificate stands at its beginning, or None."""
    match = _CERTIFICATE.match(value)
    return match.span() if match else None
