"""Who plays whom where a pronoun stands for one of the two: ``Ann Lee. She plays Rex.``, ``Rex. He is played by …``.

A pronoun speaks of somebody named a little before it. Where more than one can be meant nothing is said.
"""

from __future__ import annotations

import re

from datasette_film_reviews.extract.named import Names
from datasette_film_reviews.extract.names import has_rank
from datasette_film_reviews.extract.playing import ACTS, ADVERB, IS_PLAYED, LEAD, SINGULAR

REACH = 200
"""How many characters before a pronoun whom it stands for is looked for."""

BACK = 5
"""How many names before a pronoun are looked at."""

_HE_PLAYS = re.compile(
    r"(?:^|[.,;:!?—–-])[”\"’')]?\s*(?:(?:[Hh]ere|and|but|where|in\s+which|[Ii]n\s+this\s+(?:one|film|movie)),?\s+)*[Ss]?[Hh]e\s+"
    rf"(?:{ADVERB}(?:{SINGULAR}|is\s+playing)|(?:stars|appears|is\s+cast)\s+as)\s+{LEAD}$"
)
_HE_IS = re.compile(rf"\s*[Ss]?[Hh]e(?:['’]s|\s+is)\s+{LEAD}$")
_HE_IS_PLAYED = re.compile(rf"(?:^|.*[.,;:—–-])\s*(?:and\s+)?[Ss]?[Hh]e(?:['’]s|\s+is|\s+was)\s+{ADVERB}", re.DOTALL)
_PLAYS_HIM = re.compile(rf"\s+{ADVERB}(?:{SINGULAR}|played|portrayed|voiced)\s+(?:him|her)\b")
_ENDS = re.compile(r"[.!?…][\"”’')]*$|[.!?…]")


def who_plays(names: Names, place: int) -> int | None:
    """The place of the actor of whom a pronoun says that he or she plays the character at ``place``."""
    character = names.all[place]
    before = character.before
    if "he" not in before and "He" not in before:  # cheap to see, and so in most
        return None
    if _HE_PLAYS.search(before):
        return next((at for at in _before(names, place) if _is_somebody(names, at)), None)
    if place and _HE_IS.fullmatch(before) and _ENDS.fullmatch(names.all[place - 1].after.strip()):
        return place - 1 if _is_somebody(names, place - 1) and not names.all[place - 1].linked else None
    return None


def played_before(names: Names, place: int, link: str) -> int | None:
    """The place of the character who a pronoun in ``link`` says is played by the actor at ``place``."""
    return _only_one(names, place, within=False) if _HE_IS_PLAYED.fullmatch(link) else None


def played_behind(names: Names, place: int) -> int | None:
    """The place of the character whom the actor at ``place`` plays: ``Rex is a plumber, and Ann Lee plays him``."""
    after = names.all[place].after
    plays = (" him" in after or " her" in after) and _PLAYS_HIM.match(after)
    return _only_one(names, place, within=True) if plays else None


def plays_him(after: str) -> bool:
    """Whether somebody is said to play whom a pronoun stands for."""
    return _PLAYS_HIM.match(after) is not None


def whose(names: Names, place: int) -> int | None:
    """The place of the actor whose character is at ``place``, told by a pronoun: ``Ann Lee. Her Ida is a plumber``."""
    name = names.all[place]
    if not name.before.endswith(("His ", "Her ")) or name.before.strip()[3:] or not ACTS.match(name.after):
        return None
    return next((at for at in _before(names, place) if _is_somebody(names, at)), None)


def _before(names: Names, place: int) -> range:
    """The places of the names that a pronoun before ``place`` can stand for, the nearest first."""
    first = max(0, place - BACK)
    text, start = names.text, names.all[place].start - len(names.all[place].before)
    while first < place and (names.all[first].end < start - REACH or "\n\n" in text[names.all[first].end : start]):
        first += 1
    return range(place - 1, first - 1, -1)


def _only_one(names: Names, place: int, *, within: bool) -> int | None:
    """The one name of the sentence, or of one in front unless ``within`` it, that can be a character's; else None."""
    near = [at for at in _before(names, place) if not _is_somebody(names, at)]
    sentence = max((names.all[at].sentence for at in near), default=0)
    if within and sentence != names.all[place].sentence:
        return None
    found = [at for at in near if names.all[at].sentence == sentence]
    one = len({names.all[at].text for at in found}) == 1 and not names.all[found[-1]].is_quoted
    return found[-1] if one and not names.all[found[-1]].is_possessive else None


def _is_somebody(names: Names, place: int) -> bool:
    """Whether a name can be an actor's: whole or a surname, neither in brackets nor before one, and no title."""
    name = names.all[place]
    return (
        (name.is_whole or name.text in names.surnames)
        and name.is_person
        and not has_rank(name.text)
        and not name.is_quoted
        and not IS_PLAYED.search(name.before)
        and not name.before.endswith("(")
        and not name.after.startswith((" (", ")", ", where ", ", in which "))
    )
