"""Titles that a text in another language than English sets apart beside who made the film, or beside its details.

``„Salz“ von Ann Lee``, ``Ann Lees „Salz“``, ``*Sal* (Ann Lee, 1988)``, ``*Salt*, Ann Lee, 1967``,
``**Sel** (1960, 131 mn)``: near its beginning a text names so the film that it is about.
How long a film is hardly anybody says of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from datasette_film_reviews.extract.measures import LENGTH
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import WHOLE_PERSON
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.model import Fact

NEAR = 60
"""So many characters before a title tell whose it is, and that it is a book's."""

BEGINNING = 600
"""So many characters from its beginning a text says who made its film: further on, who made others."""

_BRACKET = r"\((?P<{}>[^()\n]{{2,80}})\)"
_BEHIND = re.compile(
    rf"[”“\"»«’'*_,]{{0,3}}(?:\s{_BRACKET.format('first')})?,?"
    rf"(?P<maker>\s(?:(?:von|de|do|da|di|van|av|af|del)\s(?:[a-zà-ÿ]+\s){{0,2}}|d['’]){WHOLE_PERSON})?"
    rf"(?:\s{_BRACKET.format('second')})?"
)
_OWNER = re.compile(rf"(?:{WHOLE_PERSON}(?<=[sxzß])['’]?|{WHOLE_PERSON}['’]s)\s[„“«»\"‚*_]{{0,2}}$")
_LISTED = re.compile(r"[”“\"»«’'*_]{0,3}(?:,|\s[•·|–—-])\s(?P<list>[^\n\0;:!?]{4,120})")
_PARTED = re.compile(
    r"\s*(?:,|[•·|]|\s[–—-]\s|(?<=\w\w)(?<!nstr)(?<![Dd]ir)(?<![Rr]eg)(?<![Rr]eż)(?<!al)[.](?=\s|$))\s*"
)
_PARTS = 5
"""Behind a title who made it and its details stand among so many parts of a list."""

_MAKER = re.compile(
    rf"(?P<job>(?:[Ii]nstr|[Dd]ir|[Rr]eg|[Rr]eż|[Rr][ée]al)\.\s|(?:[Rr]egie|[Rr]egia|[Rr]egi|[Ii]nstruktør|[Rr]eżyseria):?\s)?"
    rf"(?P<maker>{WHOLE_PERSON})"
)
_YEAR = re.compile(r"(?:[^\W\d_][\w ./-]{1,30}\s)?(?:18[89]|19\d|20\d)\d")
_MADE = re.compile(
    rf"(?:[^(),]{{2,60}},\s)?(?:[Rr](?:egie|egi|egia|éal\.?):?\s|[Dd]ir\.:?\s)?{WHOLE_PERSON}(?:,\s[^()]{{2,40}})?,\s(?:18[89]|19\d|20\d)\d\b"
)
_LENGTH = re.compile(LENGTH, re.IGNORECASE)
_OF_A_BOOK = re.compile(
    r"(?:\b(?:[Rr]omans?|[Nn]ovel(?:a|la)?|[Ll]ivre|[Ll]ibro|[Rr]omanzo|[Rr]omance|[Bb]oek|[Bb]uch\w*|[Bb]ok|[Cc]uento|[Ll]ied"
    r"|[Ss]ong|[Cc]hanson|[Cc]anci[oó]n|[Cc]anzone)|\b(?:nach|naar|efter|d['’]après|bas[eé]\w+ (?:en|sur|em|op|på)"
    r"|gebaseerd op|tratt[oa] da|inspir\w+ (?:en|da|par|de)))\s(?:\w+\s){0,2}[„“«»\"‚*_]{0,2}$"
)
_LIKENED = re.compile(
    r"\b(?:guiños?|homenajes?|[Hh]ommages?|omagg\w+|homenage(?:m|ns)|eerbetoon|knipoog\w*|hyllning\w*"
    r"|referenci\w+|référence\w*|Anspielung\w*|recuerda|erinner\w+|rappelle|ricorda|lembra|doet denken|påminner"
    r"|wie|como|comme|come|zoals|som|als)\s"
    r"(?:[\w’'-]+\s){0,3}[„“«»\"‚*_]{0,2}$"
)


class Billing(NamedTuple):
    """What is listed behind a title: where its maker stands, if there is one, and whether its length does."""

    maker: tuple[int, int] | None
    timed: bool


def billing_behind(text: str, end: int) -> Billing | None:
    """What a list behind a title tells of the film: ``*Salt*, Ann Lee, 1967, 35 mm``, ``*Salt* • Ann Lee • 97 min.``.

    Somebody who is not said to have made it has done so where the list has a year or a length too.
    """
    listed = _LISTED.match(text, end)
    if listed is None:
        return None
    maker, surely, dated, timed = None, False, False, False
    at = listed.start("list")
    for part in islice(_parts(text, at, listed.end("list")), _PARTS):
        if maker is None and (made := _MAKER.fullmatch(text, *part)):
            maker, surely = made.span("maker"), made["job"] is not None
        elif _LENGTH.fullmatch(text, *part):
            timed = True
        elif _YEAR.fullmatch(text, *part):
            dated = True
        elif part[0] == at:
            return None
    return Billing(maker if surely or dated or timed else None, timed) if maker or timed else None


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in _PARTED.finditer(text, start, end):
        if stop.start() > start:
            yield start, stop.start()
        start = stop.end()
    if start < end:
        yield start, end


def billed_makers(text: str, phrases: Iterable[Phrase]) -> Iterator[Fact]:
    """Facts ``director`` of those who are listed behind a title that is set apart near the beginning."""
    for phrase in phrases:
        near = phrase.form != "bare" and phrase.start < BEGINNING
        billing = billing_behind(text, phrase.end) if near else None
        if billing and billing.maker and not _OF_A_BOOK.search(text, max(0, phrase.start - NEAR), phrase.start):
            start, end = billing.maker
            yield fact_at(text, "director", text[start:end], "director of a named film", phrase.start, end)


def beside_rules(text: str, phrase: Phrase) -> Iterator[str]:
    """Names of the rules by which who made a film, or what is known of it, stands beside a title that is set apart."""
    before = text[max(0, phrase.start - NEAR) : phrase.start]
    if _OF_A_BOOK.search(before) or _LIKENED.search(before):
        return
    behind = _BEHIND.match(text, phrase.end)
    brackets = [behind[name] for name in ("first", "second") if behind[name]] if behind else []
    billing = billing_behind(text, phrase.end)
    if (
        (billing and billing.maker)
        or (behind and behind["maker"])
        or any(map(_MADE.match, brackets))
        or _OWNER.search(before)
    ):
        yield "beside its maker"
    if (billing and billing.timed) or any(map(_LENGTH.search, brackets)):
        yield "with its details"
