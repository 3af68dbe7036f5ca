"""Every phrase of a text that may be a title, found in one pass: quoted, emphasised, linked, in capitals, or bare."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Literal, NamedTuple

from datasette_film_reviews.extract.catalogues import film_links
from datasette_film_reviews.extract.introductions import Introduction, sentence_titles
from datasette_film_reviews.extract.language import SMALL_WORDS
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.letters import capitals_in, letters_in
from datasette_film_reviews.extract.names import UPPER, looks_like_title
from datasette_film_reviews.extract.runs import MOST, NO_TITLES, Found, bare_runs, titles_by_articles
from datasette_film_reviews.extract.writing import OTHERWISE_TITLED
from datasette_film_reviews.folding import title_key
from datasette_film_reviews.model import MarkKind

Form = Literal["linked", "quoted", "emphasised", "strong", "capitals", "bare"]

MOSTLY_CAPITALS = 0.4
"""In a text with more capitals than this share of its letters, capitals mark nothing."""

_QUOTED = re.compile(
    r"(?:[“„«]|(?<!\S)”(?=\w))(?P<double>[^“”„«»\n]{1,90}?)[”“»]|(?<!\w)\"(?P<straight>[^\"\n]{1,90}?)(?:\"(?!\w)|''(?!\w)|(?<=[.,!?])\"(?=[A-Z]))|‘(?P<single>[^‘’\n]{1,90}(?:’(?=s\s)[^‘’\n]{0,60})?)’(?!\w)"
    r"|(?<![\w.,!?”])»(?P<german>[^\s“”„«»][^“”„«»\n]{0,90}?)(?<=\S)«(?!\w)|(?<!\w)'(?P<plain>[^'\n]{1,90}?(?:'(?=s\s)[^'\n]{0,60})?)'(?!\w)|(?<![\w*])\*(?P<starred>[^*\n]{1,90}?)\*(?![\w*])|(?<!\w)_(?P<underlined>[^_\n]{1,90}?)_(?!\w)"
)
_BOLD = re.compile(r"(?<![\w*])\*\*(?P<bold>[^*\n]{1,90}?)\*\*(?![\w*])")
SENTENCE_CASE = re.compile(
    rf"[{UPPER}][^\W\d_]*(?:['’-][^\W\d_]+)?(?:(?: [^\W_]+(?:['’-][^\W_]+)*){{1,7}}|(?: [^\W_]+)?, [^\W_]+)"
)
"""How titles are written in most languages but English: ``La casa de los relojes``, ``Frost, innen``."""

_GLUED = re.compile(rf"\b(The|And|Of|For|My|Our|of|the|and|for|in|to|my|our)(?=[{UPPER}][a-zß-ÿ])")
"""A small word that lost the space behind it where a link was: ``TheLow Tide``."""

_ANY_WORD = r"[^\W_]+(?:['’-][^\W_]+)*[!?]?"
_DATED = re.compile(
    rf"(?:^|(?<=[\n\0]))(?:#+ |\d+[.)] )?(?P<title>(?=[{UPPER}\d]){_ANY_WORD}(?:(?:[,:]| [&–-])? {_ANY_WORD}){{0,8}})"
    rf" \((?:[^()\n]{{2,80}}[ ,])?(?:18[89]|19\d|20\d)\d(?:[,;:][^()\n]{{1,80}})?\)"
    rf"(?=[ \t]*(?:[–—:|-]|$)|[ \t]+[{UPPER}„“\"«»])",
    re.MULTILINE,
)
"""What a line begins with before the year of a film in brackets, in the letters of a sentence; what a sentence says of
a film goes on behind the bracket."""

# What capitals warn of, or announce, is no title.
_WARNING = re.compile(r"\b(?:SPOILERS?|WARNING|ALERT|REVIEW|NOTE|CAPS)\b")
_YEAR_AT_THE_END = re.compile(r"(?<=[^\s(])\s*\((?:18[89]|19\d|20\d)\d\)$")
"""What stands behind a title within its marks: ``“Salt (1932)”``."""

_YEAR_FIRST = re.compile(r"(?:19|20)\d\d \S")
_OF_THE_YEAR = re.compile(r"\b[Tt]h(?:e|is)\s[“\"‘'*_]{0,3}\Z")
NEAR_YEAR = 8
"""``the *2005 Salt*``: the year tells of several films called so which is meant."""

OFTEN = 3
"""A common word that is set apart so many times is a title, as “Once” may be."""

_DAYS_AND_MONTHS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December""".split()
)

_THE_FILM = frozenset(
    f"{which} {work}".strip() for which in ("", "this", "that", "my", "our") for work in ("film", "movie", "picture")
)
"""What capitals at the beginning of a sentence make of the film spoken of: ``This Film is``."""

_SECTIONS = frozenset(
    """summary synopsis plot story review verdict conclusion opinion pros cons rating trailer spoilers trama recensione
    giudizio voto conclusione sinopsis sinopse argumento crítica opinión conclusión veredicto histoire synopsis avis
    résumé verdict handlung inhalt kritik fazit bewertung wertung verhaal oordeel handling omdöme betyg""".split()
)
"""What parts of a review are called, in bold above each."""

_LABELS = frozenset(
    """aspect ratio|available on|award|awards|box office|budget|countries|country|creation date|date|date watched
    |distributor|duration|favorite quote|favorite scene|favourite quote|favourite scene|final rating|final score
    |final thoughts|format|genre|genres|imdb|language|languages|length|letterboxd|links|metacritic|mpaa|my rating|notes
    |overall rating|platform|quotes|rated|rating|release date|released|rotten tomatoes|rt|run time|running time|runtime
    |score|seen|source|streaming on|studio|tags|thoughts|tmdb|viewed|watched|watched on|where to watch|year""".replace(
        "\n    |", "|"
    ).split("|")
)
"""What a fact of a film is called before a colon: ``**Box Office:** $1,000``."""

_ABOUT_THE_LINK = re.compile(
    r"\b(?:imdb|letterboxd|rotten\s+tomatoes|metacritic|wikipedia|view|more|here|trailer|page|link|read|see)\b", re.I
)
_COUNTS = re.compile(r"\s*(?:no\.? ?|#)?\d{1,3}[.):]\s*", re.IGNORECASE)
"""What begins the parts of a list: ``**1.**``."""

_COUNTED = re.compile(r"^#?\d{1,3}[.)]\s+(?=[^\W\d_])")
"""What counts the titles of a list within their marks: ``**10. Salt Road**``."""

_LINKED = re.compile(rf"[{UPPER}\d][^\n\0]{{0,58}}[^\W_][)?!.]?")
# A class of characters comes before what looks behind it, here and below: so it is sought far faster.
_OPENING = re.compile("[“„«»”\"‘'*_](?<!\\w[»\"'*_])(?<!\\S”)")
_IN_CAPITALS = re.compile(rf"[{UPPER}](?<![\w’'-].)[{UPPER}\d’'&-]+(?:\s[{UPPER}\d’'&:-]+){{1,8}}(?![\w’'])")


class Phrase(NamedTuple):
    """Words at ``start``/``end`` of the document that may be a title; ``key`` is their folded form."""

    text: str
    key: str
    start: int
    end: int
    form: Form


def phrases_of(layout: Layout, introduced: Iterable[Introduction] = ()) -> tuple[Phrase, ...]:
    """The phrases of the body and of readers' comments, in the order of the text; each place is one phrase.

    ``introduced`` are the titles that the sentences of another language than English introduce.
    """
    taken: dict[int, Phrase] = {}
    forms: tuple[tuple[Form, Found], ...] = (
        ("linked", _linked(layout)),
        ("quoted", _quoted(layout)),
        ("emphasised", _marked(layout, "emphasis")),
        ("strong", _marked(layout, "strong")),
        ("strong", _bold(layout)),
        ("capitals", in_capitals(layout.prose)),
    )
    for form, found in forms:
        for text, start, end in found:
            if _YEAR_FIRST.match(text) and _OF_THE_YEAR.search(layout.prose, max(0, start - NEAR_YEAR), start):
                text, start = text[len("2005 ") :], start + len("2005 ")
            if start not in taken:
                taken[start] = Phrase(text, title_key(text), start, end, form)
    _drop_common_words(taken)
    keys: dict[str, str] = {}
    bare: list[Phrase] = []
    if not layout.is_english:
        introducing = sentence_titles(layout.prose, introduced)
        for text, start, end in chain(introducing, titles_by_articles(layout.prose), _dated(layout)):
            if start not in taken:
                taken[start] = Phrase(" ".join(text.split()), title_key(text), start, end, "bare")
    inside = {place for phrase in taken.values() for place in range(phrase.start, phrase.end)}
    for text, start, end in bare_runs(layout.prose, {phrase.text for phrase in taken.values()}):
        if start not in inside and end - 1 not in inside and (layout.is_english or text.lower() not in SMALL_WORDS):
            key = keys.get(text) or keys.setdefault(text, title_key(text))
            if key in _THE_FILM:
                continue
            bare.append(Phrase(text, key, start, end, "bare"))
    telling = (phrase for phrase in taken.values() if not _is_said_louder(layout.prose, phrase))
    return tuple(sorted((*telling, *bare), key=lambda phrase: (phrase.start, phrase.end)))


def _drop_common_words(taken: dict[int, Phrase]) -> None:
    """Leave out what is said or stressed rather than named: “Yes” and “Now”, but not “Sunday”, nor “Once” thrice."""
    common = [phrase for phrase in taken.values() if phrase.text.casefold() in NO_TITLES]
    times = Counter((phrase.text, phrase.form) for phrase in common)
    for phrase in common:
        if times[phrase.text, phrase.form] < OFTEN and phrase.text not in _DAYS_AND_MONTHS:
            del taken[phrase.start]


def in_capitals(text: str) -> Found:
    """Runs of two and more words in capitals, in a text that is not itself in capitals: (phrase, start, end)."""
    matches = list(_IN_CAPITALS.finditer(text))
    if not matches or mostly_capitals(text):
        return
    for match in matches:
        phrase = match[0].rstrip("&-:’' ")
        if sum(len(word) > 1 and word.isalpha() for word in phrase.split()) > 1 and not _WARNING.search(phrase):
            yield phrase, match.start(), match.start() + len(phrase)


def _is_said_louder(text: str, phrase: Phrase) -> bool:
    """Whether capitals only say again what stands before them: ``My poor hat. MY POOR HAT``."""
    if phrase.form != "capitals":
        return False
    before = text[max(0, phrase.start - len(phrase.text) - 3) : phrase.start].rstrip(" .,!?…-–—").casefold()
    return before.endswith(phrase.text.casefold())


def mostly_capitals(text: str) -> bool:
    """Whether a text is written in capitals throughout."""
    return text.count(" ") > 0 and capitals_in(text) > MOSTLY_CAPITALS * letters_in(text)


def _linked(layout: Layout) -> Found:
    """What leads to a page about a film: that is its title, however written, unless it says where the link leads."""
    for link in film_links(layout):
        words = layout.prose[link.start : link.end]
        if not _ABOUT_THE_LINK.search(words):
            found = list(_titled(words, link.start, sentences=True))
            if not found and _LINKED.fullmatch(words):
                found = [(words, link.start, link.end)]
            yield from found


def _marked(layout: Layout, kind: MarkKind) -> Found:
    sentences = not layout.is_english
    for mark in layout.marks[:MOST]:
        if mark.kind == kind and mark.end - mark.start <= 100:
            words = layout.prose[mark.start : mark.end]
            behind = layout.prose[mark.end : mark.end + 1]
            if not _is_label(words, behind) and (kind != "strong" or not _is_section(words)):
                yield from _titled(words, mark.start, sentences)


def _quoted(layout: Layout) -> Found:
    """Title-like phrases in quotation marks or in the marks of plain-text emphasis."""
    sentences = not layout.is_english
    for match in islice(_quotations(layout.prose), MOST):
        group = match.lastgroup or "double"
        yield from _titled(match[group], match.start(group), sentences)


def _dated(layout: Layout) -> Found:
    """What begins a line before a year in brackets."""
    for match in islice(_DATED.finditer(layout.prose), MOST):
        yield match["title"], *match.span("title")


def _bold(layout: Layout) -> Found:
    """Title-like phrases between the marks of plain-text bold."""
    sentences = not layout.is_english
    for match in islice(_BOLD.finditer(layout.prose), MOST) if "**" in layout.prose else ():
        if not (_is_section(match["bold"]) or _is_label(match["bold"], layout.prose[match.end() : match.end() + 1])):
            yield from _titled(match["bold"], match.start("bold"), sentences)


def _is_section(words: str) -> bool:
    """Whether words in bold are what a part of the review is called: ``Synopsis:``."""
    return words.strip(" :").casefold() in _SECTIONS


def _is_label(words: str, behind: str) -> bool:
    """Whether words that are set apart are a label, or begin with one: ``*Watched: 3 May*``, ``**RT**: 88%``."""
    label, colon, _ = f"{words}{behind}".partition(":")
    return bool(colon) and label.strip(" *_").casefold() in _LABELS


def _titled(raw: str, start: int, sentences: bool = False) -> Found:
    """The phrase without what punctuation adds to it, if it is written as a title."""
    if _COUNTS.fullmatch(raw) or "spoiler" in raw.casefold():
        return
    phrase = raw.strip().removesuffix("’s").removesuffix("'s").strip(" ,.;:“”\"‘’'*_")
    if not sentences and phrase[:1] in "#0123456789":
        phrase = _COUNTED.sub("", phrase)
    if phrase.endswith(")"):
        phrase = _YEAR_AT_THE_END.sub("", phrase)
    entitled = phrase and (
        looks_like_title(phrase, set_apart=True)
        or (sentences and (SENTENCE_CASE.fullmatch(phrase) or OTHERWISE_TITLED.fullmatch(phrase)))
    )
    if entitled:
        first = start + raw.index(phrase)
        yield _GLUED.sub(r"\1 ", phrase), first, first + len(phrase)


def _quotations(text: str) -> Iterator[re.Match[str]]:
    """What is quoted, sought where a mark can open it: much cheaper than trying each place."""
    position = 0
    while found := _OPENING.search(text, position):
        match = _QUOTED.match(text, found.start())
        if match is None:
            position = found.end()
        else:
            yield match
            position = match.end()
