"""Who plays whom where the verb is said once: ``Ann Lee plays Ida, Bo Day her husband Cy and Cy Dunn the sheriff``."""

from __future__ import annotations

import re

from datasette_film_reviews.extract import playing
from datasette_film_reviews.extract.named import Names

_BEGINS = (" the ", " her ", " his ", " their ", " a ", " an ", " its ", " another ")
_JOINED = re.compile(r"(?:,|;|\band|\bwhile)\s+$")
_WORD = (
    r"(?!(?:is|was|are|were|has|had|does|did|will|would|can|could|gets|goes|comes|makes|takes|steals|finds|tries|wants"
    r"|becomes|turns|plays|gives|seems|looks|knows|needs|meets|falls)\b)[a-z][\w’'-]*"
)
_ROLE = re.compile(rf"\s\w+\s(?:{_WORD},?\s+){{0,4}}?{_WORD}(?:[,.;:!)]|\s+(?:and|who|whose|whom|with|in|from|at)\b)")
_ROLE_BEFORE_A_NAME = re.compile(r"\s\w+\s(?:[a-z][\w’'-]*\s+){1,4}")
_NO_ROLE = re.compile(
    r"\s\w+\s(?:[a-z’'-]+\s+){0,2}(?:same|other|former|latter|film|movie|picture|director|writer|script|score|music)\b"
)
_GOES_ON = re.compile(r"[,.;:!)]|\s+(?:and|who)\b")
_ANOTHER_VERB = re.compile(r"\b(?:opposite|against|directs?|directed|wr(?:ote|ites)|produced|scored)\b")
_REACH = 8
"""So many names may stand between the verb and whom it is left out for."""


def is_told_in_turn(names: Names, place: int) -> bool:
    """Whether the name at ``place`` is followed by a role and by no verb, and an actor before it plays another one."""
    name = names.all[place]
    if not (name.is_whole and name.is_person and name.after.startswith(_BEGINS) and _JOINED.search(name.before)):
        return False
    if _NO_ROLE.match(name.after) or not (_ROLE.match(name.after) or _ends_in_a_name(names, place)):
        return False
    for before in range(place - 1, max(-1, place - 1 - _REACH), -1):
        actor = names.all[before]
        if not actor.linked:
            return False
        verb = playing.PLAYS.match(actor.after)
        if verb is not None and verb["one"]:
            return actor.is_whole and not _ANOTHER_VERB.search(names.text, actor.end, name.start)
    return False


def character_in_turn(names: Names, place: int) -> int | None:
    """The place of the character whom a role names: ``Bo Day her husband Cy``; None where the role is all."""
    return place + 1 if _ends_in_a_name(names, place) else None


def _ends_in_a_name(names: Names, place: int) -> bool:
    name = names.all[place]
    if not name.linked or not _ROLE_BEFORE_A_NAME.fullmatch(name.after):
        return False
    return _GOES_ON.match(names.all[place + 1].after) is not None
