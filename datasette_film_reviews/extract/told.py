"""Year, length and certificate that prose tells of the film itself, where no label and no line of details does.

A year beside another title is that film's, so a year needs the film's own title beside it, or words that can mean no
other film; and where two answers stand in one text neither is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from datasette_film_reviews.extract.details import detail_facts, is_details_line
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.making import FILM_NOUN
from datasette_film_reviews.extract.measures import CERTIFICATE, SURE_CERTIFICATE, certificate_named
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import WHOLE_PERSON
from datasette_film_reviews.folding import title_key
from datasette_film_reviews.model import Fact

LIKELY = 0.5
"""A title less likely than this is not the film's own."""

LEAST_MINUTES = 40
"""What is shorter is a scene, or a short film beside the one reviewed."""

LOOK_BACK = 60
"""How many characters before a title are searched for the film that it was made after: a bound, for linear time."""

NEAR_ENDS = 400
"""A bracket of details stands within so many characters of the body's beginning or end."""

_YEAR = r"(?P<year>(?:18[89]|19\d|20\d)\d)(?![\w-])"
_NOUN = rf"(?:[\w’'/-]+\s+){{0,3}}?{FILM_NOUN}\b"
_MADE = r"(?:made|released|filmed|shot|completed|produced|finished)"
_IN = rf"\s+(?:back\s+)?in\s+(?:the\s+\w+\s+of\s+|\w+\s+)?{_YEAR}"
_BEHIND = re.compile(
    rf"(?:\s?»|[”\"’'*_,]{{0,3}})\s*(?:\((?:[^()\d]{{1,30}}[,\s])?{_YEAR.replace('year', 'bracket')}\)"
    rf"|(?:(?:is|was)\s+)?(?:the|an?|this)\s+{_YEAR.replace('year', 'noun')}\s+{_NOUN}"
    rf"|(?:was\s+)?{_MADE}{_IN}|,\s{WHOLE_PERSON},\s{_YEAR.replace('year', 'listed')}(?!\d))"
)
_BEFORE = re.compile(rf"\b(?:[Tt]he|[Tt]his)\s+{_YEAR}\s+{_NOUN}[,:]?\s+[“\"'‘*_]{{0,2}}$")
_ALONE = re.compile(
    "|".join(
        pattern.replace("?P<year>", f"?P<year{number}>")
        for number, pattern in enumerate(
            (
                rf"\b[Tt]his\s+(?:[a-z-]+\s+)?{_YEAR}\s+{_NOUN}",
                rf"\b(?:[Tt]his|[Tt]he)\s+(?:film|movie|picture)\s+(?:was|is)\s+{_MADE}{_IN}",
                rf"\b{_MADE}\s+(?:it|this|(?:the|this)\s+(?:film|movie|picture)){_IN}",
                rf"\bthis\s+was\s+{_MADE}\s+\({_YEAR}\)",
            )
        )
    )
)
_ANOTHER = re.compile(
    r"\b(?:remake|reboot|sequel|prequel|version|adaptation|original|unlike|based|inspired|novel|book|play|since)\b"
    r"[^.!?]{0,40}$"
)
_MINUTES = r"(?P<minutes>\d{2,3})[ -]?(?i:minutes?|mins?)\b"
_MINUTES_ABROAD = r"(?P<minutes>\d{2,3})[ -]?(?i:minut(?:en|es|os|i|t?er|y|ę)?|min|mn)\b"
_HOURS_LONG = (
    r"(?P<hours>[1-4])[ ]?(?:h(?:rs?|ours?|oras?|eures?)?|ore|ora|std\.?|Stunden|u|uur|tim(?:mar|me|er?)?)[ ]?"
    r"(?:(?:and|y|et|e|en|und|och|og)[ ])?(?P<rest>[0-5]\d)(?:[ ]?(?:m|mn|min(?:s|ut\w{0,3})?)\b)?(?![\w])"
)
_EXACT = re.compile(
    rf"(?<![\d.,:-])(?:{_MINUTES}|{_MINUTES_ABROAD.replace('minutes>', 'abroad>')})"
    r"(?!\s+(?:into|in (?:the|den)|before|ago|earlier|hinein)\b)"
)
"""Nobody counts the minutes of anything but a whole film so exactly."""

_SHORTEST_EXACT, _LONGEST_EXACT, _ROUND = 72, 260, 5
_OF_A_PART = re.compile(
    r"\b(?i:after|nach|après|depois|dopo|después|efter|na|first|ersten|premières|primeros|another|last|every"
    r"|(?-i:He|She|They) \w+ for)\s+$"
)
_LENGTHS = (
    re.compile(
        r"\b(?:[Rr]uns?|[Rr]unning|[Cc]lock(?:s|ing)\s+in\s+at|[Ll]ast(?:s|ing)|(?:[Rr]unning\s+time|[Rr]untime|length)"
        rf"(?:\s+(?:of|is)|:)?)\s+(?:(?:at|for|just|only|about|over|under|nearly|almost|a|an|some|little)\s+){{0,3}}{_MINUTES}"
    ),
    re.compile(
        rf"\b(?:[Aa]n?|[Tt]his|[Ii]ts|[Tt]he)\s+{_MINUTES}[ -](?:[\w-]+\s+){{0,2}}?"
        r"(?:film|movie|picture|documentary|feature|running\s+time|runtime|length)\b"
    ),
    re.compile(rf"\b(?:film|movie|picture)\s+of\s+{_MINUTES}"),
    re.compile(rf"\b(?:[Ii]t|[Tt]his|[Tt]he\s+(?:film|movie))(?:\s+is|['’]s)\s+{_MINUTES}\s+of\b"),
    re.compile(
        r"\b(?:[Dd]auert|[Dd]ur(?:e|a|am|ait|ava)|[Dd]uurt|[Vv]arar|[Ll]aufzeit|[Dd]urée|[Dd]uración|[Dd]urata|[Dd]uração"
        r"|[Ss]peelduur|[Ss]peltid|[Vv]arer|[Tt]rwa|[Ss]pilletid)(?::|\s+(?:von|de|di|van|på|i))?\s+(?:(?:knapp|rund|etwa|über|fast|gut|nur|environ|presque|près"
        r"|plus|de|casi|unos|unas|más|apenas|sólo|solo|circa|quasi|oltre|cerca|quase|mais|só|bijna|ruim|zo['’]n|nästan|drygt|bara|kun|bare|næsten|nesten|godt|knap|prawie|ponad|około|tylko)"
        rf"\s+){{0,3}}{_MINUTES_ABROAD}"
    ),
    re.compile(rf"\b[Ff]ilme?\s+(?:de|di|von|van|på|com|con|mit)\s+{_MINUTES_ABROAD}"),
    re.compile(r"\b(?P<minutes>\d{2,3})-(?:minütige\w*|minuten(?:film|epos))"),
    re.compile(rf"\b(?:[Ii]t|[Tt]his)(?:\s+is|\s+was|['’]s)\s+(?:only\s+|just\s+)?{_MINUTES}\s+long\b"),
    re.compile(rf"[.!?]\s+{_MINUTES}\s+and\s+(?:gone|done|out|over|not\s+(?:a|one))\b"),
    re.compile(rf"(?:[.!?]\s+|\()(?:{CERTIFICATE})\)?,\s+{_MINUTES}\.?(?=\s+[A-Z]|\s*$)", re.MULTILINE),
    re.compile(rf"(?<=[.!?…])\s+{_MINUTES_ABROAD}\.?(?=\s+[A-ZÀ-Þ]|\s*$)", re.MULTILINE),
    re.compile(
        r"\b(?:[Rr]uns?|[Rr]unning|[Ll]asts?|[Dd]auert|[Dd]ur(?:e|a)|[Dd]uurt|[Vv]arar|[Vv]arer)\s+(?:(?:for|just|about|over|under|nearly"
        r"|knapp|rund|etwa|über|fast|gut|environ|presque|près|de|casi|unos|unas|más|circa|quasi|oltre|cerca|quase|bijna|ruim"
        rf"|nästan|drygt)\s+){{0,3}}{_HOURS_LONG}"
    ),
    re.compile(rf"(?:^|(?<=[.!?…]\s)){_HOURS_LONG}(?=[.,;:!?])", re.MULTILINE),
    re.compile(rf"(?:\.|\d{{4}}\.)\s+{_MINUTES}\.?(?=\s+[A-Z]|\s*$)", re.MULTILINE),
)
_RATED = re.compile(
    rf"\d{{2,3}} ?min(?:ute)?s?[.,;]\s(?P<sure>{SURE_CERTIFICATE})(?=[.;,)]|\s*$)|"
    rf"(?:\bMPAA\s+[Rr]ating:?|\b(?:is|was|been)\s+rated|(?:^|[.(][ \t]{{0,2}})Rated)\s+(?P<certificate>{CERTIFICATE})"
    r"(?=[.;,)]|\s+(?:for|by|because|and)\b|\s+\([a-z]|\s*$)|\b(?P<german>FSK[ :]{1,2}(?:ab[ ])?(?:0|6|12|16|18))\b",
    re.MULTILINE,
)
_WITH_LENGTH = re.compile(
    rf"(?:^|[.!?]\s+|\()(?P<certificate>{CERTIFICATE})\)?[.,]\s+\d{{2,3}}[ -]?(?i:minutes?|mins?)\b", re.MULTILINE
)
_RATED_SIGNS = (" rated", "\nrated", "Rated", "MPAA", "FSK")
_ANY_YEAR, _ANY_LENGTH = (
    re.compile(r"(?:18[89]|19\d|20\d)\d"),
    re.compile(r"[0-9][ -]?(?i:min|mn\b|h[ ]?[0-5]?\d\b|['’′])"),
)
"""Most texts hold none, which is cheap to see."""

_BRACKET = re.compile(r"\([^()\n]{2,60}\)")


def told_facts(layout: Layout, titles: Iterable[Fact], found: Iterable[Fact]) -> Iterator[Fact]:
    """Facts ``year``, ``runtime`` and ``certificate`` of the film that ``titles`` name; none that ``found`` has."""
    known = {fact.property for fact in found}
    timed = _ANY_LENGTH.search(layout.stated) is not None
    titles = list(titles)
    told = [
        *_years(layout, titles),
        *(_lengths(layout, bool(_own(titles))) if timed else ()),
        *_certificates(layout, timed),
        *(_brackets(layout) if timed else ()),
    ]
    for name in ("year", "runtime", "certificate"):
        answers = [fact for fact in told if fact.property == name]
        if name not in known and len({fact.value for fact in answers}) == 1:
            yield answers[0]


def _years(layout: Layout, titles: Iterable[Fact]) -> Iterator[Fact]:
    document, body = layout.document, layout.stated
    if not _ANY_YEAR.search(body):
        return
    for title in _own(titles):
        for first in _places_of(title, body):
            last = first + len(title)
            behind = _BEHIND.match(body, last)
            before = _BEFORE.search(body, max(0, first - LOOK_BACK), first)
            start, end = before.start() if before else first, behind.end() if behind else last
            if (found := behind or before) and not _is_of_another(body, start):
                yield fact_at(document, "year", _year(found), "year of the film", start, end)
    for match in _ALONE.finditer(body):
        if not _is_of_another(body, match.start()):
            yield fact_at(document, "year", _year(match), "year of the film", *match.span())


def _places_of(title: str, body: str) -> Iterator[int]:
    """Where a title begins in the text, though not within a word: a pattern for each title would cost far more."""
    place = body.find(title)
    while place >= 0:
        apart = place == 0 or not (body[place - 1].isalnum() or body[place - 1] in "_’'-")
        if apart:
            yield place
        place = body.find(title, place + max(1, len(title) if apart else 1))


def _is_of_another(body: str, start: int) -> bool:
    """Whether the words before a year speak of what the film was made after."""
    return bool(_ANOTHER.search(body, max(0, start - LOOK_BACK), start))


def _year(match: re.Match[str]) -> str:
    return next(value for value in match.groupdict().values() if value)


def _own(titles: Iterable[Fact]) -> frozenset[str]:
    """The spellings of the likeliest title."""
    told = list(titles)
    likeliest = max(told, key=lambda fact: fact.confidence, default=None)
    if likeliest is None or likeliest.confidence < LIKELY:
        return frozenset()
    key = title_key(likeliest.value)
    return frozenset(fact.value for fact in told if title_key(fact.value) == key)


def _lengths(layout: Layout, one_film: bool) -> Iterator[Fact]:
    found = [
        fact_at(layout.document, "runtime", str(minutes), "told in prose", *match.span())
        for pattern in _LENGTHS
        for match in pattern.finditer(layout.stated)
        if (minutes := _minutes(match)) >= LEAST_MINUTES
    ]
    yield from found or (_exact_lengths(layout) if one_film else ())


def _minutes(match: re.Match[str]) -> int:
    groups = match.groupdict()
    return 60 * int(groups["hours"]) + int(groups["rest"]) if groups.get("hours") else int(groups["minutes"])


def _exact_lengths(layout: Layout) -> Iterator[Fact]:
    """Minutes that nobody would count but of a whole film: ``for 97 minutes``."""
    for match in _EXACT.finditer(layout.stated):
        minutes = int(match["minutes"] or match["abroad"])
        of_a_part = _OF_A_PART.search(layout.stated, max(0, match.start() - LOOK_BACK), match.start())
        if _SHORTEST_EXACT <= minutes <= _LONGEST_EXACT and minutes % _ROUND and not of_a_part:
            yield fact_at(layout.document, "runtime", str(minutes), "told in prose", *match.span())


def _certificates(layout: Layout, timed: bool) -> Iterator[Fact]:
    rated = _RATED.finditer(layout.stated) if timed or any(sign in layout.stated for sign in _RATED_SIGNS) else ()
    for match in chain(rated, _WITH_LENGTH.finditer(layout.stated) if timed else ()):
        group = next(name for name, found in match.groupdict().items() if found)
        value = certificate_named(match[group])
        yield fact_at(layout.document, "certificate", value, "told in prose", *match.span(group))


def _brackets(layout: Layout) -> Iterator[Fact]:
    """``(R, 101 minutes)``, ``(1960, 131 mn)`` near the beginning or the end of the body."""
    body = list(layout.of_kind("body"))
    if not body:
        return
    first, last = body[0].start, body[-1].end
    for match in _BRACKET.finditer(layout.stated, first, last):
        near = match.start() < first + NEAR_ENDS or match.end() > last - NEAR_ENDS
        if near and _ANY_LENGTH.search(match[0]) and is_details_line(match[0]):
            yield from detail_facts(layout.document, *match.span())
