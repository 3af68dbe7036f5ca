"""Whose film a credit belongs to: what its sentence says of another film, of an original, of a book."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.named import Named
from datasette_film_reviews.extract.names import PLAIN_TITLE, QUOTED

LOOK_BACK = 240
"""How many characters before a name are searched for another film: a bound, so that time stays linear."""

# One boundary before all that begins with a word: so only the beginnings of words are looked at any further.
_ELSEWHERE = re.compile(
    r"\b(?:(?:in|of|from)\s+(?:the|that|its)\s+(?:[\w-]+\s+){0,2}?original\b"
    r"|(?:[Tt]he|[Aa]n?)\s+original(?:\s*[,(]|\s+(?:film|movie|version|was|starred|star|had))"
    r"|remake\s+of\b|[Ii]n\s+that\s+(?:film|movie|one|picture)\b"
    r"|[Ii]n\s+(?:the|his|her|its|that)\s+(?:earlier|previous|first|last|other)\s+(?:film|movie|picture|one)\b"
    r"|a\s+version\s+of\b|of\s+the\s+same\s+name\b"
    r"|(?:earlier|previous|first|older|other)\s+(?:film\s+)?(?:version|adaptation)s?\b|unlike\b"
    r"|remind(?:s|ed|ing)?\s+(?:me|you|us|one)\s+(?:\w+\s+){0,2}of\b|reminded\s+of\b|reminiscent\s+of\b"
    r"|[Rr]emember\s+(?:when\s+)?$|replac(?:es|ed|ing)\s+$"
    r"|(?:(?:substitute|replacement|stand-in)\s+for|(?:instead|in\s+place)\s+of)\s+(?:the\s+)?(?:\w+\s+)?$"
    r"|(?:evok|recall|channel|resembl|imitat|echo)(?:e|s|es|ed|ing)\s+(?:the\s+)?(?:(?:young|late|great|old)\s+)?$)"
    r"|,\s+one\s+(?:starring|with)\b"
)
_OF_A_YEAR = re.compile(
    # What the sentence says the film itself to be is no other: ``Salt is a 1982 film directed by …``.
    r"(?<!\bis a )(?<!\bwas a )(?<!['’]s a )(?<!\b[Tt]his )\b(?:1[89]|20)\d\d\s+(?:[\w-]+\s+){0,3}?"
    r"(?:film|movie|version|original|classic|picture|remake|thriller|comedy|drama)\b"
)
_INTRODUCED = re.compile(r"(?:.*,\s(?:an?|the)|The)\s")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]*\s")
_OPENING = 300
"""Within so many characters a text begins, its headings included."""

_BEHIND = re.compile(
    r"[”\"’')]{0,2},?\s+(?:(?:here|so\s+\w+|\w+ly)\s+)?(?:in"
    rf"|(?P<from>from))\s+(?:(?!as\b)[a-zA-Z0-9’'-]+,?\s+){{0,5}}?{QUOTED}"
)
_IN_A_TITLE = re.compile(rf",?\s+in\s+{PLAIN_TITLE}")
_IN_FRONT = re.compile(
    r"\s*(?:[Aa]s|[Jj]ust\s+as|[Ll]ike|But|And)?\s*(?:[Ii]n|From)\s+(?:[a-zA-Z0-9’'-]+\s+){0,4}?"
    rf"(?P<title>{QUOTED})"
)
_STARRED = re.compile(
    rf"(?P<title>{QUOTED})\s+(?:\(\d{{4}}\)\s+)?(?:(?:remake|reboot|sequel|version|film|movie),?\s+)?(?:which\s+|that\s+)?"
    r"(?:(?:co-)?(?:starring|starred)|with|featuring|featured|[a-z][^,.;:()“”\"\n]{2,60},\s+(?:co-)?starred)"
    r"\s+[^.;:()“”\"\n]{0,100}$"
)
_IN_WHICH = re.compile(rf"(?P<title>{QUOTED}),?\s+(?:in\s+which|where|when)\s+$")


_SAID_ELSEWHERE = re.compile(
    r"\s+(?:in|on)\s+(?:the|that|his|her)\s+(?:(?:[a-z-]+|19\d\d(?:['’]?s)?|20\d\d|[A-Z]{2,4})\s+){0,3}?"
    r"(?:series|sitcom|miniseries|mini-series|show|original|Broadway|(?:first|earlier|previous|older|other|19\d\d|20\d\d)\s+(?:film|movie|picture|version|adaptation|one))\b"
)


def is_said_elsewhere(document: str, end: int) -> bool:
    """Whether the words behind a credit name a series, an original or another version that it was in."""
    return _SAID_ELSEWHERE.match(document, end) is not None


def end_with_title(document: str, end: int) -> int:
    """Where a credit at ``end`` ends with the capitalised words that it is said to be in: a film, or a place."""
    match = _IN_A_TITLE.match(document, end)
    return match.end() if match else end


def is_elsewhere(document: str, name: Named) -> bool:
    """Whether the words before a name in its sentence speak of an original, an older version or that other film."""
    first = max(name.sentence, name.start - LOOK_BACK)
    if _ELSEWHERE.search(document, first, name.start):
        return True
    dated = _OF_A_YEAR.search(document, first, name.start)
    return dated is not None and not _introduces(document, name.sentence, dated.start())


def _introduces(document: str, sentence: int, year: int) -> bool:
    """Whether the first sentence of a text introduces its film so: ``Ann Lee is in Salt, a 1982 drama from …``."""
    if sentence > _OPENING or year - sentence > LOOK_BACK:
        return False
    opens = _SENTENCE_END.search(document, 0, sentence) is None
    return opens and _INTRODUCED.fullmatch(document, sentence, year) is not None


def named_film(document: str, sentence: int, start: int, end: int) -> tuple[int, int] | None:
    """The span of the film that a credit is said to be in: ``… in “Salt”``, ``In “Salt”, …``; None without one."""
    behind = _BEHIND.match(document, end)
    if behind:
        where_from = behind["from"] and document.startswith(")", behind.end())  # “the plumber (Ann Lee from ‘Salt’)”
        return None if where_from else (end, behind.end())
    if document.startswith(("which ", "where ", "when "), start - 6):
        in_which = _IN_WHICH.search(document, max(sentence, start - LOOK_BACK), start)
        if in_which:
            return in_which.span("title")
    starred = _STARRED.search(document, max(sentence, start - LOOK_BACK), start)
    if starred:
        return starred.span("title")
    in_front = _IN_FRONT.match(document, sentence, start)
    return in_front.span("title") if in_front else None
