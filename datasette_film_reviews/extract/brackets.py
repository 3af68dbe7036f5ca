"""Which of the two is the actor where a bracket stands behind a name, and whom a bracket describes."""

from __future__ import annotations

import re
from collections import Counter

from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.names import UPPER, WHOLE_PERSON, has_rank
from datasette_film_reviews.extract.playing import ARTICLE_END, OPENED

_CLOSED = re.compile(r"\)")
_DESCRIBED = re.compile(r"(?:,(?:\s+[a-zà-ÿ’']+){1,4})?\)")
_DESCRIBED_BEFORE = re.compile(
    r" \((?:el|la|le|il|lo|o|a|su|sa|son|suo|sua|seu|mi|der|die|das|den|seine?|ihre?|de|het|zijn|haar|hans"
    r"|hennes)\s(?:[^\W\d_][\w-]*,?\s){1,4}| \(l[’'](?:[^\W\d_][\w-]*,?\s){1,4}"
)
"""``Ann Lee (la moglie Ida)``, and not the title of a series: an article and who the character is."""

_HAS_A_ROLE = re.compile(
    r",?\s+(?:als|as|som|como|come|in\s+de\s+rol\s+van|dans\s+le\s+rôle|nei\s+panni|nel\s+ruolo)\s"
)

_CAST_LINE = re.compile(
    r"^\W*(?:[Mm]it|[Aa]vec|[Cc]o[nm]|[Mm]e[dt]|[Ww]ith|[Ss]tarring)[ :][^()\n]{3,60}\([^()\n]{1,60}\),"
    rf"\s[{UPPER}][^()\n]{{3,60}}\(.*",
    re.MULTILINE,
)
"""A line that begins with actors, each with a character in brackets: ``mit Ann Lee (Ida Moe), Bo Dane (…``."""

_LIST_ALONE = re.compile(
    rf"^[ \t]*(?:{WHOLE_PERSON}[ ]\([{UPPER}][^()\n]{{1,40}}\)(?:[,;][ ]|[.;,]?[ \t]*$)){{3,40}}", re.MULTILINE
)
"""A line that has nothing but whole names with names in brackets: credits, where actors come first."""

_EPITHETS = frozenset("Old Young Mad Poor Evil Dead Baby Grumpy Tiny Crazy Ugly Lazy Sleepy Wicked".split())

FEW_LISTED = 2
"""No more names in brackets are no list of a cast."""

INSIDE = 3
"""How many names a bracket may hold before the actor's."""


def turned_brackets(names: Names) -> frozenset[int]:
    """The places of names in brackets that are characters: ``Ann Lee (Rex)``, where ``Rex (Ann Lee)`` is the rule.

    A word alone is somebody's surname where a whole name of the text ends in it. Where none does it is a character, if
    the text has a second such bracket or says the word again; else it may be all that an actor is called, though hardly
    in other languages than English.
    """
    closed = _DESCRIBED if names.is_foreign else _CLOSED
    bracketed = [
        place
        for place, name in enumerate(names.all)
        if (
            name.before == " (" or (names.is_foreign and not name.is_whole and _DESCRIBED_BEFORE.fullmatch(name.before))
        )
        and closed.match(name.after)
    ]
    if not bracketed:
        return frozenset()
    lines = [match.span() for match in _CAST_LINE.finditer(names.text)] if names.is_foreign else []
    lines += [match.span() for match in _LIST_ALONE.finditer(names.text)] if len(bracketed) > FEW_LISTED else []
    in_lists = frozenset(
        place
        for place in bracketed
        if (names.is_foreign and _is_listed_with_roles(names, place))
        or any(start < names.all[place].start < end for start, end in lines)
    )
    regular = sum(names.all[place].is_whole for place in bracketed)
    surnames = {name.text.rpartition(" ")[2] for name in names.all if name.is_whole}
    found = [
        place
        for place in bracketed
        if (whole := names.linked_before(place)) is not None
        and _can_act(whole)
        and _can_be_played(names.all[place], surnames)
    ]
    if len(found) < regular:  # so it is the actors whom this text puts in brackets
        return in_lists
    alone = Counter(name.text for name in names.all if not name.is_whole)
    return in_lists | frozenset(
        place
        for place in found
        if names.is_foreign
        or len(found) > 1
        or has_rank(names.all[place].text)
        or _has_epithet(names.all[place])
        or alone[names.all[place].text] > 1
    )


def _is_listed_with_roles(names: Names, place: int) -> bool:
    """Whether a bracket stands behind one of a list with roles: ``Cy Poe als Max, Ann Lee (Ida Moe)``."""
    actor = names.linked_before(place)
    if actor is None or not actor.is_whole or not names.all[place].is_whole or actor.before.strip() not in (",", ";"):
        return False
    told = (names.all[at] for at in range(max(0, place - 1 - INSIDE), place - 1))
    return any(one.is_whole and one.sentence == actor.sentence and _HAS_A_ROLE.match(one.after) for one in told)


def _has_epithet(name: Named) -> bool:
    """Whether a character is called by a common word and a name: ``Ann Lee (Old Ida)``."""
    return name.is_whole and name.text.partition(" ")[0] in _EPITHETS


def _can_act(name: Named) -> bool:
    return name.is_whole and name.is_person and not has_rank(name.text) and not ARTICLE_END.search(name.before)


def _can_be_played(name: Named, surnames: set[str]) -> bool:
    return (
        has_rank(name.text) or _has_epithet(name) or not (name.is_whole or name.text.isupper() or name.text in surnames)
    )


def described_before(names: Names, place: int) -> int | None:
    """The name before a bracket in which names stand too: ``Rex (the KGB's man, played by Ann Lee)``; None if none."""
    for at in range(place, max(0, place - INSIDE), -1):
        name = names.all[at]
        if names.linked_before(at) is None or ")" in name.before:
            return None
        if "(" in name.before:
            return at - 1 if OPENED.fullmatch(name.before) else None
    return None
