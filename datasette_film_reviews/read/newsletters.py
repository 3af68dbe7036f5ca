"""What newsletters sent as plain text have round their review: a name at the top, addresses behind links, a foot."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from datasette_film_reviews.folding import fold

_ADDRESS_BEHIND = re.compile(
    r"(?<=[^\s(<\[])[ \t]+(?:\([ \t]*(?P<round>https?://[^\s()<>]+)[ \t]*\)|<(?P<angled>https?://[^\s<>]+)>"
    r"|\[(?P<square>https?://[^\s\[\]]+)\])"
)
"""The address of a link behind its words: ``Salt ( https://weir.example/l/2 )``."""

_OF_FILMS = ("imdb.com/", "themoviedb.org/")
"""What such an address tells of a film is worth reading."""

_ROW = re.compile(r"[ \t]*([^\w\s])(?:[ \t]?\1){4,}[ \t]*")
_TOP = 12
"""Lines with something in them within which a newsletter has its name."""

_FOOT = 20
"""Lines with something in them of the longest foot."""

_LEAST = 4
"""Letters of the shortest name that is looked for in those of the sender."""

_LEAVING = re.compile(
    r"\b(?:unsubscrib\w*|opt out|abbestell\w*|abmelden|désabonn\w*|désinscri\w*|darse de baja|cancelar (?:la|tu|a) \w+"
    r"|disiscri\w*|cancell\w* l.iscrizione|uitschrijven|afmelden|avregistrera|avsluta prenumeration\w*|afmeld\w*"
    r"|wypis\w*|отписаться)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\W_]+")


def without_link_addresses(text: str) -> tuple[str, int]:
    """The text without the addresses that a program put behind the words of links, and how many these were."""
    count = 0

    def taken(match: re.Match[str]) -> str:
        nonlocal count
        address = match["round"] or match["angled"] or match["square"]
        if any(site in address for site in _OF_FILMS):
            return match[0]
        count += 1
        return ""

    return _ADDRESS_BEHIND.sub(taken, text), count


def round_the_letter(lines: Sequence[str], names: Iterable[str]) -> frozenset[int]:
    """The places of the lines that are the newsletter's and not its writer's.

    That is its name between two rows of signs, with what stands above it, if it is called as who sent it is, of which
    ``names`` are the names and addresses; and the foot below the last row, where readers are told how to leave.
    """
    written = [place for place, line in enumerate(lines) if line.strip()]
    found: set[int] = set()
    called = [name for name in map(_compact, names) if len(name) >= _LEAST]
    for (before, above), (_, below) in pairwise(pairwise(written[:_TOP])):
        if _ROW.fullmatch(lines[before]) and _ROW.fullmatch(lines[below]) and _is_called(lines[above], called):
            found.update(range(below + 1))
            break
    for place in reversed(written[-_FOOT:]):
        if _ROW.fullmatch(lines[place]):
            if any(_LEAVING.search(line) for line in lines[place:]):
                found.update(range(place, len(lines)))
            break
    return frozenset(found)


def _is_called(line: str, names: Collection[str]) -> bool:
    own = _compact(line)
    return len(own) >= _LEAST and any(own in name or name in own for name in names)


def _compact(name: str) -> str:
    return _WORD.sub("", fold(name))
