"""What pictures tell of the film: the words for those who do not see them, and the names of their files.

A poster heads many a review that names its film nowhere else. ``![Salt Poster](/img/salt-2010.jpg)`` says it twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from urllib.parse import unquote

from datasette_film_reviews.extract.catalogues import film_links
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import METHODS
from datasette_film_reviews.extract.names import looks_like_title
from datasette_film_reviews.extract.phrases import SENTENCE_CASE, Phrase
from datasette_film_reviews.folding import fold, name_key, titled
from datasette_film_reviews.model import Fact, Mark

MOST = 4
"""So many pictures are looked at: later ones show scenes, or advertise other films."""

MOST_WORDS = 10
"""Words of a heading's title that a picture may name for short."""

PICTURE_WORDS = frozenset(
    """movie film poster image photo picture review still stills banner cover header featured trailer jpg jpeg png
    gif webp dvd quad promo promotional article onesheet large small official theatrical screenshot screencap
    thumbnail thumb scene key art one sheet hero logo title card crop scaled final affiche cartel póster plakat
    filmplakat locandina portada caratula carátula pelicula película bild foto imagen img""".split()
)
"""Words that say of a picture what it is, and not what it shows."""

_FOR = frozenset("for of from to de del von für".split())
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_EXTENSION = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|svg|tiff?)$", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_YEAR = re.compile(r"\s*\((?:18[89]|19\d|20\d)\d\)")
_DATED = re.compile(r"[a-z][-_ ](?:18[89]|19\d|20\d)\d$")
_LONGEST_WORD = 16
"""Letters of the longest word of a file's name: beyond, nobody gave it."""


def shown_facts(layout: Layout, phrases: Iterable[Phrase], headed: Iterable[str] = ()) -> Iterator[Fact]:
    """Titles by pictures and by the addresses of films' pages; the evidence is the field ``picture`` or ``link``.

    A picture after the first is heard only where the text says its title too: it may be a badge or an advertisement.
    A name in small letters, or without spaces, is read as the phrase of the text that has the same letters, and before
    that as the title of a heading (``headed``) that they are a part of. Without such a phrase a file's name is no title
    unless it has several words, or a year.
    """
    if not layout.marks:
        return
    called = {name_key(part): title for title in headed for part in _parts(title)}
    for phrase in phrases:
        called.setdefault(name_key(phrase.text), phrase.text)
    pictures = [mark for mark in layout.marks if mark.kind == "picture"]
    for picture in islice(pictures, MOST):
        first = picture is pictures[0]
        if (shown := _described(picture, not layout.is_english)) is not None:
            title, method = shown
            if first or name_key(title) in called:
                yield _fact(called.get(name_key(title), title), method, f"picture: {picture.description}")
        for name in _names(picture):
            known = called.get(name_key(name))
            if known is not None or (first and (" " in name or _DATED.search(_stem(picture)))):
                rule = "picture file" if known is None else "picture file, said in the text"
                yield _fact(known or name, rule, f"picture: {picture.target}")
                break
    links = {link.address: link.title for link in film_links(layout)}
    for address, name_there in islice(links.items(), MOST):
        if name_there is not None:
            rule = "only film’s page" if len(links) == 1 else "film’s page"
            yield _fact(called.get(name_key(name_there), name_there), rule, f"link: {address}")


def _parts(title: str) -> Iterator[str]:
    """All words of a title that follow one another, the whole last: pictures and links name films for short."""
    words = title.split()[:MOST_WORDS]
    for length in range(1, len(words) + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _fact(value: str, method: str, field: str) -> Fact:
    return Fact("title", value, method, METHODS[method].confidence, field=field)


def _described(picture: Mark, sentences: bool) -> tuple[str, str] | None:
    """The title that a picture's description is, with its method; None where it is none.

    ``sentences``: titles are written as sentences are, with small letters after the first.
    """
    words = _YEAR.sub("", _EXTENSION.sub("", picture.description)).split()
    bare = [fold(word) for word in words]
    begin, end = 0, len(words)
    while begin < end and (bare[begin] in PICTURE_WORDS or (begin and bare[begin] in _FOR) or not bare[begin]):
        begin += 1
    while begin < end and (bare[end - 1] in PICTURE_WORDS or not bare[end - 1]):
        end -= 1
    title = " ".join(words[begin:end]).strip(" -–—:|,;“”\"'")
    if not title or not (looks_like_title(title) or (sentences and SENTENCE_CASE.fullmatch(title))):
        return None
    return title, "picture of the film" if end - begin < len(words) else "picture described"


def _stem(picture: Mark) -> str:
    """The name of a picture's file."""
    return _EXTENSION.sub("", unquote(re.split(r"[?#]", picture.target, maxsplit=1)[0].rsplit("/", 1)[-1]))


def _names(picture: Mark) -> Iterator[str]:
    """How the name of a picture's file may be read as a title, the longest reading first."""
    words = [word for part in _WORD.findall(_stem(picture)) for word in _CAMEL.sub(" ", part).lower().split()]
    if any(len(word) > _LONGEST_WORD or (not word.isalpha() and not word.isdigit()) for word in words):
        return
    while words and words[0].isdigit() and len(words[0]) > 2:
        words.pop(0)
    kept = [word for word in words if word not in PICTURE_WORDS]
    numbers = [place for place, word in enumerate(kept) if word.isdigit()]
    end = numbers[0] if numbers and numbers[0] else len(kept)
    if end < len(kept) and len(kept[end]) == 1 and kept[end] > "1":
        yield titled(iter(kept[: end + 1]))
    name = titled(iter(kept[:end]))
    if any(len(word) > 2 and word.isalpha() for word in kept[:end]):
        yield name
