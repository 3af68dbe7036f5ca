"""What the critic is said to give: ``I'd give it a solid B+``, ``This film gets 7 out of 10``, ``My rating: 7``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from datasette_film_reviews.extract.decoys import LOOK_AROUND, PARTS, is_another_count, is_something_else
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.numerals import NUMERAL, SPELT
from datasette_film_reviews.ratings import COUNTED, LETTER, OUT_OF, PERCENT, STARS, THUMBS, TOP_FIRST, parse_rating

_GIVING_SIGNS = (
    "give", "giving", "gave", "rate", "rating", "award", "grade", "scor", "vote", " gets", " earns", " receives",
    "deserves", "merits",
)  # fmt: skip
_LABEL_SIGNS = (
    "rating", "grade", "score", "verdict", "marks", "stars", "vote", "rate", "overall", "wertung", "gesamtnote",
    "insgesamt",
    "nota", "note", "calific", "puntua", "valorac", "voto", "voti", "cijfer", "betyg", "beoordel", "waarder",
    "terningkast", "karakter", "vurdering", "bedømmelse", "ocena",
)  # fmt: skip

_PLAIN_COUNTED = re.sub(r"\?P<\w+>", "?:", COUNTED)
_PLAIN_OUT_OF = re.sub(r"\?P<\w+>", "?:", OUT_OF)
_ENDED = (
    r"(?=[\"”'’]?\s*(?:[.,;:!?)<\]–—]|-\s|$"
    r"|(?:for|because|but|and|overall|from me|out|since|as|just|only|mainly|simply|rating|though|instead)\b))"
)
_NUMBER = rf"(?:{NUMERAL}|(?i:{SPELT}))"
_SURE = rf"(?i:{_PLAIN_OUT_OF})(?![\w/%])|(?i:{_PLAIN_COUNTED})|{STARS}(?!\*)"
_GIVEN = rf"[\"“'‘]?(?P<rating>{_SURE}|(?i:{THUMBS})|{PERCENT}{_ENDED}|{LETTER}{_ENDED}|{_NUMBER}{_ENDED})"
# A class of characters comes before what looks behind it: so it is sought far faster.
_GIVING = re.compile(
    r"[IiWwTt](?<!\w.)(?:(?:(?<=[Ii])|(?<=[Ww])[Ee])(?:['’](?:d|ll|m|ve|re))?(?!\s+(?:would|could|might|should)\s+have)"
    r"(?:\s+(?:would|will|am|are|must|do|have|to|only|still|going|can only|could only|'?ll|\w+ly)){0,3}"
    r"\s+(?:give|gave|giving|given|rate|rated|award|awarded|grade|score|scored|vote|voted)"
    r"|(?:(?<=I)t|(?<=T)his|(?<=[Tt])h(?:is (?:film|movie|one|picture)|e (?:film|movie|picture)))(?:\s+\w+ly)?"
    r"\s+(?:gets|earns|receives|rates|deserves|merits))"
    rf"\s+(?P<object>[^.!?\n]{{0,80}}?)\s*(?<!\w){_GIVEN}"
)
_LABELLED = re.compile(
    r"(?:^|(?<=[.!?>*_,;|/–—-]\s)|(?<=[>*_(]))(?:(?i:my|our|final|overall|total|star|the|meine?|mi|ma|notre|nuestra|la|il|a|mia|mio|minha|mijn|ons|onze|mitt|vårt)\s+){0,2}"
    r"(?i:(?:rating|grade|score|verdict|marks(?=\s?[:=])|stars|vote|rate|overall"
    r"|(?:gesamt)?(?:be)?wertung|gesamtnote|insgesamt|nota|note"
    r"|calificación|puntuación|valoración|voto|voti|(?:eind|rapport)?cijfer|(?:slut)?betyg|beoordeling|waardering|karakter|vurdering|bedømmelse|ocena)(?:\s+(?:for|of)\s+(?:it|this|the)(?:\s+(?:film|movie|one|picture))?)?)"
    r"(?:(?P<colon>\s*[:=–—-]\s*)|,?\s+(?P<is>(?:is|ist|es|est|è|é)\s+)?)(?:(?i:an?|eine?|une?|uma?|een|en)\s+)?(?:(?:solid|strong|dikke|ruime|kleine|krappe|magere|stark|svag)\s+)?[\"“'‘]?"
    rf"(?P<rating>{_SURE}|{PERCENT}|{LETTER}|{_NUMBER})(?=[\"”'’]?\s*(?:[.,;:!)<\]–—(]|$))",
    re.MULTILINE,
)
_SCALE_FIRST = re.compile(
    rf"(?:^|(?<=[.!?]\s)|(?<=[.!?]\s\s))[ \t]*(?P<rating>{TOP_FIRST})", re.IGNORECASE | re.MULTILINE
)
"""``On a scale of 0 to 10: 5``, which begins a sentence."""

_MARKED = re.compile(r"(?:voto|(?:eind|rapport)?cijfer|(?:slut)?betyg|puntuación|calificación)\b", re.IGNORECASE)
"""Labels that are no words of other sentences."""

_CLOSES = re.compile(r"[\s.!*_)]*")
_TOP_FIRST = re.compile(
    r"(?:^|(?<=[.!?:;,)–—>*_]\s)|(?<=[>*_]))(?:(?:my|our|final|the|star)\s+){0,2}"
    rf"(?:marks?|scores?|ratings?|points?|stars?|grade|verdict|total)[ \t]+\(?(?P<rating>{TOP_FIRST})",
    re.IGNORECASE | re.MULTILINE,
)
_GIVING_SIGNS_ABROAD = (" doy", " pongo", "dou ", " donne", " mets", " gebe", " vergebe", " assegno", " do ")
_GIVING_ABROAD = re.compile(
    r"(?<!\w)(?:(?:(?i:le|lui|lhe|gli|je|ich|ci|yo|eu|al film|ao filme|au film)\s+){1,3}"
    r"(?:doy|pongo|dou|donne|mets|gebe|vergebe|assegno|do)|Dou|Doy)\s+"
    r"(?:(?:ihm|dem Film|al film|ao filme|au film|la nota de|nota|la note de|uma?|una?|une|einen?|eine?)\s+){0,3}"
    rf"(?P<rating>{_SURE}|{_NUMBER}{_ENDED})"
)
"""``Le doy un 8 sobre 10``, ``Je lui donne un 7``, ``Ich gebe dem Film 7 von 10 Punkten``."""

_CLAUSE = re.compile(r"\d|\b(?:because|although|but|so|you)\b", re.IGNORECASE)
"""After these a bare number is no longer what is given."""

_BEFORE_BARE = re.compile(
    r"\b(?:it|this|film|movie|only|just|(?:rating|score|vote|grade|mark)\s+of|an?(?:\s+\w+){0,2}?)\s+[\"“'‘]?$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"{_NUMBER}|[A-F]", re.IGNORECASE)
_HEDGED = re.compile(
    rf"\b(?:less|more|half|hours?|minutes?|than|if|instead|every|others?|him|her|them|unknown|{PARTS})\b", re.IGNORECASE
)
_SUPPOSED = re.compile(r"\bif\b[^.!?]*\b(?:would|\w['’]d)\b[^.!?]*$|\bif\s+(?:I|we)\s+[^.!?]*$", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"(?:I|we)\b", re.IGNORECASE)
_THIS = re.compile(r"(?:it|this|the (?:film|movie|picture))\b", re.IGNORECASE)


def lines_with(signs: tuple[str, ...], lines: Iterable[Line]) -> Iterator[Line]:
    """The lines that hold one of some parts of words, whatever their case: a cheap look before patterns are tried."""
    for line in lines:
        folded = line.text.lower()
        if any(map(folded.__contains__, signs)):
            yield line


def labelled_spans(document: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where a rating stands after its label within a line, be it ``Marks out of ten``."""
    for line in lines_with(_LABEL_SIGNS, lines):
        for match in _LABELLED.finditer(document, line.text_start, line.text_end):
            bare = _BARE.fullmatch(match["rating"])
            alone = match.start() == line.text_start and match.end() >= line.text_end - 1
            if bare and "note" in match[0].casefold():
                continue  # a remark, or a school's mark, of which 1 may be the best
            closed = _CLOSES.fullmatch(document, match.end(), line.text_end) is not None
            alone = alone or (closed and _MARKED.match(match[0]) is not None)
            if (not bare or match["colon"] or match["is"] or alone) and _is_rating(document, match, line):
                yield match.span("rating")
    for line in lines_with(("ut of", "scale"), lines):
        for match in chain(
            _TOP_FIRST.finditer(document, line.text_start, line.text_end),
            _SCALE_FIRST.finditer(document, line.text_start, line.text_end),
        ):
            if _is_rating(document, match, line):
                yield match.span("rating")


def given_spans(document: str, lines: Iterable[Line], surely: bool = False) -> Iterator[tuple[int, int]]:
    """Where the critic is said to give a rating; ``surely`` asks that the text says what it is given to."""
    for line in lines_with(_GIVING_SIGNS, lines):
        for match in _GIVING.finditer(document, line.text_start, line.text_end):
            about = document[match.start("object") : match.start("rating")]
            own = _FIRST_PERSON.match(match[0])
            if _HEDGED.search(about) or (surely and own and not _THIS.match(about)):
                continue
            if _BARE.fullmatch(match["rating"]) and (_CLAUSE.search(about) or not _BEFORE_BARE.search(about)):
                continue
            if own and _SUPPOSED.search(
                document, max(line.text_start, match.start() - LOOK_AROUND), match.start("rating")
            ):
                continue
            if _is_rating(document, match, line) and (
                own or not is_something_else(document, match.start(), match.start(), line)
            ):
                yield match.span("rating")
    for line in lines_with(_GIVING_SIGNS_ABROAD, lines):
        for match in _GIVING_ABROAD.finditer(document, line.text_start, line.text_end):
            if _is_rating(document, match, line):
                yield match.span("rating")


def _is_rating(document: str, match: re.Match[str], line: Line) -> bool:
    written = match["rating"]
    rated = parse_rating(written) is not None or re.fullmatch(SPELT, written, re.IGNORECASE) is not None
    return rated and not is_another_count(document, match.end("rating"), line)
