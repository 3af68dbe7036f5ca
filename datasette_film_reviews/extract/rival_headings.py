"""Headings against what else may be the title: the name of the file, and what the text itself tells of.

A heading may only play with a title that the text sets apart, says of film, or shares with its file or its address.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from datasette_film_reviews.extract.addresses import ADDRESS
from datasette_film_reviews.extract.candidate import HEADINGS, SET_APART, Candidate
from datasette_film_reviews.extract.subtitles import SUBTITLE

_OVER_ALL = HEADINGS | {"post headline", "headline"}
"""What stands above a text as a whole, though it may only play with the title."""

DATED_HEADING = "heading with the year"
"""A title of a post behind which the year of its film stands: it plays with nothing."""

_SAID = "post title said again"
_OF_HEADINGS = frozenset((_SAID, "file name", "file name as a title", "file name, as its heading"))
"""What goes with a heading to the title that it is short for."""

OWN_SENTENCE = "first sentence of its own"
LONG_WORD = 5
SMALL_WORD = 3
"""Words of so few letters make no two titles alike."""

REVIEW_HEADING = "review heading"
_SAYS_A_FILM = frozenset(
    {
        "title by grammar",
        "apposition of a film",
        "watched",
        "availability",
        "beside its maker",
        "with its details",
        OWN_SENTENCE,
    }
)
"""What is said of a film in so many words, of a title that is set apart."""

_OPENS = frozenset({"does what films do", "set apart first"})
"""What the first title of a text is and does: ``*Sal* est ce qu’on obtient quand …``."""

FILE_NAMES = frozenset({"file name", "file name as a title"})
_NAMES_OF_FILES = FILE_NAMES | {"file name, as its heading"}
_TELLING_RULES = frozenset({"heading above the credits", SUBTITLE})
"""What stands between a headline and its text."""

_NAMED_ELSEWHERE = frozenset(
    {ADDRESS, "file name, below another heading", "still showing", "with certificate and length"}
)
"""What names the film beside its text, and not as the heading does."""


def compare_headings(found: dict[str, Candidate]) -> None:
    """A heading against the name of the file, and against a film that the text begins with and the heading has not."""
    heads = [candidate for candidate in found.values() if not _OVER_ALL.isdisjoint(candidate.rules)]
    explained = [candidate for candidate in found.values() if "title before a colon" in candidate.rules]
    for candidate in found.values():
        if not FILE_NAMES.isdisjoint(candidate.rules):
            if not _OVER_ALL.isdisjoint(candidate.rules):
                candidate.add("file name, as its heading", None)
            elif shown := [
                head for head in heads if REVIEW_HEADING in head.rules and head.key.startswith(f"{candidate.key} ")
            ]:
                shown[0].add("file name, part of its heading", None)  # the name of the file says it for short
            elif any(_is_around(candidate.key, head.key) for head in heads):
                candidate.add("file name around its heading", None)
            elif whole := [one for one in explained if f" {candidate.key} " in f" {one.key} "]:
                whole[0].add("file name, part of its heading", None)
            elif any(f" {candidate.key} " in f" {head.key} " for head in heads):
                candidate.add("file name, part of its heading", None)
            elif candidate.phrases:
                candidate.add("file name, said in the text", candidate.phrases[0])
                if (
                    heads
                    and not candidate.is_name
                    and all(_telling(head).isdisjoint(_telling(candidate)) for head in heads)
                ):
                    candidate.add("file name, below another heading", candidate.phrases[0])
            else:
                _note_beginnings(found, candidate.key, [head.key for head in heads])
    said = [candidate.key for candidate in found.values() if "part said again" in candidate.rules]
    for head in heads:
        _note_the_whole(found, head)
        _note_a_comment(found, head, said)
        if head.phrases or DATED_HEADING in head.rules or any(head.key.startswith(f"{part} ") for part in said):
            continue  # the text says it, if only for short
        words = _telling(head)
        rivals = [rival for rival in found.values() if words.isdisjoint(rival.key.split())]  # no parts of one series
        told = [rival for rival in rivals if _is_told_of(rival)]
        if told:
            head.add("heading of a text that tells of another film", None)
            for rival in told:
                rival.add("told of below another heading", None)
        elif beside := [rival for rival in rivals if _is_set_apart_first(rival)]:
            again = any("set apart again" in rival.rules for rival in beside)
            head.add("heading beside a title said again" if again else "heading beside a title", None)


def _note_the_whole(found: Mapping[str, Candidate], head: Candidate) -> None:
    """A title that the text sets apart, of which it says the heading only as the beginning: ``Low`` of *Low Tide*."""
    if _SAID not in head.rules or head.phrases:
        return
    for candidate in found.values():
        if candidate.key.startswith(f"{head.key} ") and not SET_APART.isdisjoint(candidate.rules):
            for rule in _OF_HEADINGS & head.rules.keys():
                candidate.add(rule, head.rules.pop(rule))
            return


def _note_a_comment(found: Mapping[str, Candidate], head: Candidate, said: Collection[str]) -> None:
    """A heading that is a title and a comment on it: ``Low Tide: the gulls are all right``.

    So it is where it goes on in small letters, or where the text says its beginning alone and sets that apart. That the
    file is called after the whole then says nothing: programs call files so.
    """
    for part in found.values():
        rest = head.key.removeprefix(f"{part.key} ")
        if rest == head.key or head.phrases or (rest in found and found[rest].phrases):
            continue
        if "title before a colon" in part.rules or (part.key in said and not SET_APART.isdisjoint(part.rules)):
            for rule in _NAMES_OF_FILES & head.rules.keys():
                del head.rules[rule]


def _note_beginnings(found: Mapping[str, Candidate], name: str, heads: Collection[str]) -> None:
    """A title that is set apart and no part of a heading, with which the name of the file begins: ``low-tide-rain``."""
    for candidate in found.values():
        long = len(candidate.key) > LONG_WORD and not any(f" {candidate.key} " in f" {head} " for head in heads)
        if long and name.startswith(f"{candidate.key} ") and not SET_APART.isdisjoint(candidate.rules):
            candidate.add("begins the file name", candidate.phrases[0])


def _is_told_of(candidate: Candidate) -> bool:
    """Whether a text begins by saying of a title what is said of films, or tells its credits below it."""
    if "beside its maker" in candidate.rules and "at the beginning" not in candidate.rules:
        return False
    if not (_NAMED_ELSEWHERE.isdisjoint(candidate.rules) or candidate.is_name):
        return True
    return not _TELLING_RULES.isdisjoint(candidate.rules) or (
        ("set apart first" in candidate.rules or _is_set_apart_first(candidate))
        and (not _SAYS_A_FILM.isdisjoint(candidate.rules) or candidate.rules.keys() >= _OPENS)
    )


def _is_set_apart_first(candidate: Candidate) -> bool:
    """Whether a text sets a title apart where it begins."""
    return "at the beginning" in candidate.rules and not SET_APART.isdisjoint(candidate.rules)


def _is_around(name: str, heading: str) -> bool:
    """Whether browsers named a saved page after its heading and its site: ``Salt - The Row.html``."""
    return name.startswith(f"{heading} ") and " " in heading


def _telling(candidate: Candidate) -> set[str]:
    """The words of a title but for its small ones."""
    return {word for word in candidate.key.split() if len(word) > SMALL_WORD}
