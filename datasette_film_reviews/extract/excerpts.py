"""Excerpts: which stretches of a sentence could be printed alone, cut where its clauses meet.

A whole sentence is preferred. Where it is too long for print, what stands before a sound cut is tried; where it begins
with a label, or with a connective and the film's name, what stands behind that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from datasette_film_reviews.extract.letters import capitals_in, letters_in, words_in

LONGEST = 200
"""Characters of the longest pull quote, as the trade has it."""

SHORTEST = 20
FEWEST_WORDS = 4

MOST_CUTS = 6
"""Places in one sentence at which an excerpt may begin: a sentence of thousands of clauses has no more."""

FILM = (
    r"(?:film|movie|flick|picture|documentary|doc|comedy|thriller|drama|melodrama|sequel|remake|western|musical|romance"
    r"|masterpiece|classic|feature|blockbuster|adaptation|debut|entertainment|mystery|satire|parody|biopic|fantasy|adventure"
    r"|epic|tale|ride|experience|gem|treat|delight|mess|disaster|disappointment|failure|triumph|success|joy|pleasure|bore|dud"
    r"|turkey|stinker|waste|work|effort|watch|fun|trash|crap|garbage|rubbish|trip|spectacle)"
)
"""What a film is called, also by what it is worth."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of the document from ``start`` to ``end``; ``cut`` where its sentence goes on behind it."""

    start: int
    end: int
    cut: bool = False


_LEANS = re.compile(
    r"[“\"‘'(\[]?(?:but|and|or|so|yet|however|still|also|then|thus|therefore|instead|meanwhile|nevertheless|nonetheless"
    r"|besides|moreover|furthermore|additionally|otherwise|again|plus|which|who|whose|whom|where|similarly|likewise"
    r"|consequently|hence|indeed|because|in\s+fact|for\s+(?:example|instance|this|that|these)|after\s+all"
    r"|in\s+other\s+words|on\s+the\s+other\s+hand|that\s+(?:being\s+)?said|even\s+(?:so|then)|then\s+again|as\s+such"
    r"|as\s+a\s+result|as\s+for|anyways?|well|oh|ah|yes|yeah|yep|no,|nope|okay|ok|first(?:ly)?|second(?:ly)?|third(?:ly)?"
    r"|finally|next|later|here|granted|sure|weirdly|worse|hell|similar|just\s+because|he|she|they|his|her|hers|their|theirs|him|them|its|one\s+of"
    r"\s+(?:them|these|those)|neither|both|each|another|others?|not\s+that|nor|either|than|until|unless|especially"
    r"|particularly|except|including|these|those|such|maybe\s+(?:that|this)|all\s+of\s+(?:this|that|these|those)"
    r"|everything\s+else|(?:part|most|much|none|all)\s+of\s+(?:it|this|that|which|them)|the\s+rest"
    r"|the\s+(?:latter|former|others?|same|first|last|second|third|result|answer|problem|reason|rest|next|original"
    r"|previous|(?:best|worst|perfect|prime)\s+example)"
    r"|on\s+the\s+(?:opposite|one|plus|positive|negative|bright|down)[\s-]?(?:side|hand)|(?:[\w’'-]{1,20}\s+){1,2}also"
    r"|(?:(?:even\s+)?though|although|while|if|when|since|as|after|before|with|despite|for)\s+(?:that|this|he|she|they|these|those|her|his)"
    r"|more\s+importantly|better\s+yet|what['’]s\s+more|that(?!\s+" + FILM + r"\b)"
    r"|this(?!\s+(?:[\w’'-]+\s+){0,2}?" + FILM + r"\b"
    r"|(?:\s+is|['’]s|\s+was)(?:\s+not|n['’]t)?\s+(?:an?|the|one|easily|truly|quite|simply|definitely)\b)|this\s+one)\b",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    r"[\n\t<>@{}\[\]|*_#~^\u2190-\u2bff\U0001f000-\U0001faff]|https?:|www\.|\?[”\"’')!]*$|[:,;–—-]$|\b(?:this|that|these|those|too|also|either|as\s+well)[.!]*$|\d\s*/\s*\d"
    r"|\b(?:read\s+(?:more|my)|running\s+time|stars\s+out|out\s+of\s+(?:10|5|4|ten|five|four)|my\s+(?:score|grade|vote))\b",
)
_UNFIT_WORDS = frozenset(
    "spoiler spoilers click continue subscribe trailer rated rating runtime posted copyright comment comments review"
    " reviews reviewer reviewers blog imdb thumbs".split()
)
_SPEECH = re.compile(r"[“\"‘'][^”\"’]{20,}[,.!?][”\"’']\s|\b(?:says|said|tells\s+us|asks|writes|wrote)\b[,.:]")
_STOP = re.compile(r"[.!?]\s+(?=[A-Z])")
_CUT = re.compile(
    r"\s?(?:;|\s[–—-]{1,3}\s|—|--|…|\.{3})\s?|(?<=[.!?])\s(?=[A-Z])|:\s|,\s(?=(?:but|and|yet|which|who|though|although"
    r"|while|as|with|because|so|even|despite|whereas|thanks|not|making|where|if|since|especially|particularly)\b)"
)
_LABEL = re.compile(r"(?:[A-Z]{3,20}|[A-Z][a-z]{2,20}(?:\s[a-z]{1,20}){0,2}):\s+(?=[A-Z“\"])")
_CONNECTIVE = re.compile(
    r"(?:but|and|so|yet|still|however|also|plus|anyway|nevertheless|nonetheless|besides|indeed|in\s+fact|that\s+(?:being\s+)?"
    r"said|well|as\s+a\s+result|of\s+course|though|although|finally|yes|no|oh|ok|okay|granted|sure)(?:,\s*|\s+)",
    re.IGNORECASE,
)
_VERBS = frozenset(
    "is are was were has have had does do did isn't wasn't aren't don't doesn't didn't can can't could will won't"
    " would should may might must make makes made feel feels felt work works worked fail fails failed seem seems get"
    " gets got take takes give gives gave go goes went come comes came remain remains look looks offer offers"
    " deliver delivers love loves loved like likes liked enjoy enjoyed hate hated recommend found prove proves"
    " manage manages suffer suffers succeed succeeds lack lacks deserve deserves keep keeps kept play plays stand"
    " stands become becomes became tries wants shows brings turns falls runs it's that's there's i'm i've i'd you're"
    " they're we're".split()
)
_INITIAL = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Dr|St|Ms)\.\s?$")
_OPENERS = {"“": "”", "(": ")", "[": "]", "«": "»"}


def excerpts_of(document: str, start: int, end: int, names: Sequence[str]) -> Iterator[Excerpt]:
    """The excerpts of a sentence that lean on nothing before them; ``names`` are the film's."""
    if _INITIAL.search(document, max(0, start - 5), start):
        return
    for first in _beginnings(document, start, end, names):
        if not _LEANS.match(document, first, end):
            for last in _endings(document, first, end):
                if SHORTEST <= last - first <= LONGEST:
                    yield Excerpt(first, last, cut=last < end)


def _beginnings(document: str, start: int, end: int, names: Sequence[str]) -> Iterator[int]:
    """Where the sentence begins, behind a label; behind a connective, before a name of the film; behind stops in it."""
    label = _LABEL.match(document, start, end)
    first = label.end() if label else start
    yield first
    connective = _CONNECTIVE.match(document, first, end)
    if connective and (named := named_in(document[connective.end() : end], names)) and named[0] == 0:
        yield connective.end()
    if end - first > LONGEST:
        for stop in islice(_STOP.finditer(document, first, end), MOST_CUTS):
            yield stop.end()


def _endings(document: str, start: int, end: int) -> Iterator[int]:
    """Where the sentence ends; if that is too far, where it divides, and where a clause of it ends."""
    if end - start <= LONGEST:
        yield end
        return
    begun = start
    for cut in _CUT.finditer(document, start, min(end, start + LONGEST)):
        if has_verb(document[begun : cut.start()].lower().replace("’", "'").split()):
            yield cut.start()
            begun = cut.end()


def named_in(text: str, names: Iterable[str]) -> tuple[int, int] | None:
    """Where one of the names first stands as a word; the longest that does. A pattern for each film would cost more."""
    found = [(place, -len(name)) for name in names if (place := _place(text, name)) >= 0]
    place, length = min(found, default=(-1, 0))
    return (place, place - length) if found else None


def _place(text: str, name: str) -> int:
    """Where a name first stands and does not begin or end within a word; -1 without one."""
    place = text.find(name)
    while place >= 0:
        end = place + len(name)
        if _parts(text[place - 1 : place], name[0]) and _parts(name[-1], text[end : end + 1]):
            break
        place = text.find(name, place + 1)
    return place


def _parts(before: str, after: str) -> bool:
    """Whether a word begins or ends between two characters, either of which may be none."""
    return (before.isalnum() or before == "_") != (after.isalnum() or after == "_")


def has_verb(words: Iterable[str]) -> bool:
    """Whether words in small letters have one of the verbs that reviews are made with: they may be a sentence."""
    return not _VERBS.isdisjoint(words)


def is_fit(text: str) -> bool:
    """Whether an excerpt can be printed: whole, balanced, of words and nobody else's."""
    if not (text[0].isalnum() or text[0] in "“\"‘'"):
        return False
    folded = text.lower()
    words = words_in(folded)
    if len(words) < FEWEST_WORDS or not _UNFIT_WORDS.isdisjoint(words):
        return False
    if _UNFIT.search(folded) or _SPEECH.search(text):
        return False
    if _INITIAL.search(text) or (text.count('"') + text.count("''")) % 2:
        return False
    if any(text.count(opener) != text.count(closer) for opener, closer in _OPENERS.items()):
        return False
    return capitals_in(text) < 0.3 * letters_in(text)
