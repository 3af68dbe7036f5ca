"""Words glued to the end of a name, where nothing but the rest of the text can tell: ``Solheimkeeps``, ``Solheimas``.

The lists were settled on the names that 322 scraped newspaper reviews leave glued, some 90 of them read one by one, and
on 500 reviews by amateurs, where none is. After a change read what is parted in both.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from datasette_film_reviews.read.glue_link_ends import end_of_link
from datasette_film_reviews.read.glue_words import (
    CAPITALISED,
    ENDS_OF_NAMES,
    LETTERS,
    LOWER,
    PREFIXES,
    SMALL_WORDS,
    UPPER,
    Cut,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME_ELSEWHERE = "glued words: the name stands elsewhere"
NAME_ENDS = "glued words: a small word after a name"

# Small words after a name. No name ends in the first; some end in the others, and then more must speak for it.
_NEVER_ENDS = frozenset(
    """did does has plays stars that from was which who whose would could never makes made gives gave keeps
    knows lets takes took take turn turns turned brings directs directed wrote writes creates delivers finds manages
    proves shows seems seem shot uses play present find arrives playing starring directing giving making where while
    because although without says said deserves deserve films filmed established creates wants tells told appears
    returns together once shared have were when through after movie himself herself themselves
    character sequence several dialogue version another opens open begins gets goes went came come comes runs calls
    believes suggests played reveals explores handles follows introduces stages captures builds allows adapts combines
    presents portrays performs embodies inhabits looks feels tries works needs offers provides treats leaves moves
    reunites lends steals shines voices narrates remains becomes reaches pulls pushes sees thinks understands
    succeeds fails should might must also then instead already always about before until since
    """.split()
)
_SOMETIMES_ENDS = frozenset("and are as but for in into is on or star to when with".split())
_WANT_SMALL_WORDS = frozenset("a an the his her one".split())
_NOT_BEHIND_BE = frozenset(
    """and or but as at by for from in into is of on to with who whose that than was has had does did wrote writes says
    said plays played plays knows gets goes comes made makes takes character characters film films movie movies family
    brothers sisters jr sr""".split()
)
"""What does not stand behind ``is`` or ``are`` glued to a name, but does behind names that end so: ``Ellis wrote``."""
_WORDS = frozenset(
    """meanwhile hereafter thereafter elsewhere somewhere everywhere nowhere anywhere display genesis erstwhile
    worthwhile screenplay gameplay roleplay airplay""".split()
)
"""Words that end so and begin titles and sentences."""
_LEAST_BEFORE_BE = 5
_ENDINGS_OF_NO_IS = frozenset("esxzy")
"""Hardly a name in -is has one of these letters before it: ``Jonesis``, ``Lukeis``."""
_ENDINGS_OF_AND = frozenset("lrmnd")
"""What most names in -and have before it: Holland, Bertrand, Armand, Ferdinand."""
_ENDS_OF_NO_AND = ("son", "man", "ton", "ell", "ner", "ter", "ker", "ler")
"""What ends so is a whole surname, for all that: ``Simpsonand``."""
_JOINED = frozenset("actor actress based director directed produced producer screenwriter writer written".split())
_SURNAME = rf"(?:{'|'.join(sorted(PREFIXES))})?[{UPPER}][{LOWER}]"
_NAME = re.compile(rf"(?P<name>{_SURNAME}{{2,}}?)(?P<small>{'|'.join(sorted(_NEVER_ENDS | _SOMETIMES_ENDS))})")
_NAME_AND_MORE = re.compile(rf"{_SURNAME}+")
_STARS = re.compile(r"-star(?:s|red|ring)?\b")
_CLEAR = 4
"""A small word of so many letters, with which no name ends, proves a text to be glued behind what was glued before."""
_ADVERB = re.compile(rf"[{LOWER}]{{4,}}ly")
_BEFORE_AS = frozenset("Andre Ari Dall Dougl Eli Iola Jon Luc Luk Mati Matthi Nichol Nicol Pelay Thom Tobi".split())
"""What names in -as begin with."""

_ONE_BREATH = 90
"""How many characters part the actors of a list that names their roles."""

_LEAST_NAME, _LEAST_WORD, _LONGEST = 4, 3, 40
"""A name that stands elsewhere, and the word glued to it there, have at least so many letters; both at most so many."""


def after_names(text: str, spaces: frozenset[int], *, proven: bool = True) -> Iterator[Cut]:
    """Small words glued to the name before them, in a text whose other glue is undone at ``spaces``.

    A name that was glued on both sides was a link: in a text that is not ``proven`` to be glued otherwise, only such
    names are parted, and only from what is no part of them beyond doubt.
    """
    words = list(LETTERS.finditer(text))
    counts = Counter(word.group() for word in words)
    after: dict[int, str] = {}
    before: dict[int, str] = {}
    for one, other in pairwise(words):
        between = text[one.end() : other.start()]
        initial = len(one.group()) == 1 and CAPITALISED.fullmatch(before.get(one.start(), "")) is not None
        if between == " " or (between == ". " and initial):  # “Eve C. Low”
            after[one.start()], before[other.start()] = other.group(), one.group()
    pairs = {(before[word.start()], word.group()) for word in words if word.start() in before}
    roles = [word.start() for word in words if _leads_to_a_role(word.group(), after.get(word.start(), ""))]
    glued_before = False
    for word in words:
        place, written = word.start(), word.group()
        first, following = before.get(place, ""), after.get(place, "")
        goes_on = _NAME_AND_MORE.fullmatch(first) is not None or (len(first) == 1 and first.isupper())
        begins = place == 0 or text[place - 1] == "\n"
        glued_before = begins or place - 1 in spaces or (glued_before and goes_on)
        if counts[written] > 1 or not _NAME_AND_MORE.fullmatch(written) or written.lower() in _WORDS:
            continue
        named = goes_on and first.lower() not in SMALL_WORDS
        linked = named and glued_before and place - 1 not in spaces
        if not proven and not linked:
            continue
        if linked and written.endswith("co") and _STARS.match(text, word.end()):
            yield Cut(place + len(written) - 2, len(written) - 2, 2, NAME_ENDS)
            continue
        if cut := _at_a_name_that_stands_elsewhere(written, counts) if named else None:
            yield Cut(place + cut, cut, len(written) - cut, NAME_ELSEWHERE)
            continue
        for name, small in _readings(written):
            parted = small == "and" and len(name) > 3 and word.end() in spaces
            if (named and (first, name) in pairs) or (following and counts[name] and _stands_apart(name, small)):
                kind = NAME_ELSEWHERE
            elif not proven and (small not in _NEVER_ENDS or len(small) < _CLEAR):
                continue
            elif named and (
                parted
                or _goes_on(
                    name, small, following, repeated=counts[following] > 1 or (small == "as" and _listed(place, roles))
                )
            ):
                kind = NAME_ENDS
            else:
                continue
            yield Cut(place + len(name), len(name), len(small), kind)
            break
        else:
            if linked and proven and (cut := _at_the_end_of_a_link(text, word, counts)):
                yield Cut(place + cut, cut, len(written) - cut, NAME_ENDS)


def _at_the_end_of_a_link(text: str, word: re.Match[str], counts: Counter[str]) -> int | None:
    """Where a name ends that must have something glued to it, as it is a link that a space follows."""
    written, behind = word.group(), text[word.end() : word.end() + 2]
    goes_on = behind[:1] == " " and (behind[1:].islower() or behind[1:].isdigit() or written.endswith("and"))
    return end_of_link(written, behind, counts) if goes_on or behind[:1] in ("'", "’") else None


def _readings(written: str) -> Iterator[tuple[str, str]]:
    """The name and the small word of which a word may be glued: ``Smithas`` has two readings."""
    if found := _NAME.fullmatch(written):
        name, small = found.group("name", "small")
        yield name, small
        if small in ("has", "was"):
            yield name + small[0], "as"


def _leads_to_a_role(word: str, following: str) -> bool:
    """Whether ``as``, by itself or glued to a name, stands before a name here."""
    return word.endswith("as") and (word == "as" or word[0].isupper()) and CAPITALISED.fullmatch(following) is not None


def _listed(place: int, roles: list[int]) -> bool:
    """Whether another actor is named with a role nearby: casts are told in one breath."""
    nearest = bisect(roles, place - 1)
    return any(0 < abs(role - place) <= _ONE_BREATH for role in roles[max(0, nearest - 1) : nearest + 2])


def _at_a_name_that_stands_elsewhere(written: str, counts: Counter[str]) -> int | None:
    """Where a name ends that the text has elsewhere, before a word that it has elsewhere too: ``Dreierkeeps``."""
    if len(written) > _LONGEST:
        return None
    for cut in range(len(written) - _LEAST_WORD, _LEAST_NAME - 1, -1):
        rest = written[cut:]
        if (
            counts[written[:cut]]
            and rest not in ENDS_OF_NAMES
            and (counts[rest] or rest in _NEVER_ENDS or _ADVERB.fullmatch(rest))
        ):
            return cut
    return None


def _stands_apart(name: str, small: str) -> bool:
    """Whether it is no chance that a name stands elsewhere: not Will in Willis, Clint in Clinton, Thom in Thomas."""
    if small in _NEVER_ENDS:
        return True
    return small != "on" and len(name) > (3 if small in ("and", "star", "with") or name[-1] == "h" else 4)


def _goes_on(name: str, small: str, following: str, *, repeated: bool) -> bool:
    """Whether what follows wants a small word there: ``Dreieras a``, ``Dreieras Otto``.

    Not so in Biswas, Clinton or Holland, and not in Nicholas or Andreas before a surname. ``repeated``: what follows
    stands elsewhere too, or another role nearby, as characters do and surnames of three words do not.
    """
    if small in _NEVER_ENDS:
        clear = len(small) > 3 and len(name) > 3
        return (clear or following.islower()) and len(name) > (3 if small in ("has", "was") else 2)
    if small in ("is", "are") and following.islower() and following not in _NOT_BEHIND_BE and name[-1] != "h":
        return len(name) >= _LEAST_BEFORE_BE or (small == "is" and len(name) > 3 and name[-1] in _ENDINGS_OF_NO_IS)
    no_and = name[-1] not in _ENDINGS_OF_AND or name.endswith(_ENDS_OF_NO_AND)
    if small == "and" and CAPITALISED.fullmatch(following) and len(name) > 3 and no_and:
        return True
    if small == "is" and CAPITALISED.fullmatch(following) and len(name) > 4 and name[-1] in "sz":
        return True
    if small == "with":
        return following.islower() and len(name) > 3 and name[-1] not in "kp"
    if small == "as" and CAPITALISED.fullmatch(following):
        return len(name) > (3 if repeated else 4) and (name[-1] not in "eil" or repeated) and name not in _BEFORE_AS
    if len(name) < 5 or small == "on":
        return False
    if small == "and" and name[-1] == "l" and name[-2] != "l":
        return False
    return following in _WANT_SMALL_WORDS or (small == "and" and following in _JOINED)
