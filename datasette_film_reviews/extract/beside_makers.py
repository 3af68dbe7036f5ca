"""Titles that a text in another language than English sets apart beside who made the film, or beside its details.

``„Salz“ von Ann Lee``, ``Ann Lees „Salz“``, ``*Sal* (Ann Lee, 1988)``, ``**Sel** (1960, 131 mn)``: near its beginning a
text names so the film that it is about. How long a film is hardly anybody says of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.measures import LENGTH
from datasette_film_reviews.extract.names import WHOLE_PERSON
from datasette_film_reviews.extract.phrases import Phrase

NEAR = 60
"""So many characters before a title tell whose it is, and that it is a book's."""

_BRACKET = r"\((?P<{}>[^()\n]{{2,80}})\)"
_BEHIND = re.compile(
    rf"[”“\"»«’'*_,]{{0,3}}(?:\s{_BRACKET.format('first')})?,?"
    rf"(?P<maker>\s(?:(?:von|de|do|da|di|van|av|af|del)\s(?:[a-zà-ÿ]+\s){{0,2}}|d['’]){WHOLE_PERSON})?"
    rf"(?:\s{_BRACKET.format('second')})?"
)
_OWNER = re.compile(rf"(?:{WHOLE_PERSON}(?<=[sxzß])['’]?|{WHOLE_PERSON}['’]s)\s[„“«»\"‚*_]{{0,2}}$")
_MADE = re.compile(
    rf"(?:[Rr](?:egie|egi|egia|éal\.?):?\s|[Dd]ir\.:?\s)?{WHOLE_PERSON}(?:,\s[^()]{{2,40}})?,\s(?:18[89]|19\d|20\d)\d\b"
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


def beside_rules(text: str, phrase: Phrase) -> Iterator[str]:
    """Names of the rules by which who made a film, or what is known of it, stands beside a title that is set apart."""
    before = text[max(0, phrase.start - NEAR) : phrase.start]
    if _OF_A_BOOK.search(before) or _LIKENED.search(before):
        return
    behind = _BEHIND.match(text, phrase.end)
    brackets = [behind[name] for name in ("first", "second") if behind[name]] if behind else []
    if (behind and behind["maker"]) or any(map(_MADE.match, brackets)) or _OWNER.search(before):
        yield "beside its maker"
    if any(map(_LENGTH.search, brackets)):
        yield "with its details"
