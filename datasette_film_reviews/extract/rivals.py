"""The rules that tell one title that a text may be about from the others: headings, lists, what is said most often."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import pairwise

from datasette_film_reviews.extract.candidate import HEADINGS, SET_APART, SHOWN, Candidate

_OVER_ALL = HEADINGS | {"post headline", "headline"}
"""What stands above a text as a whole, though it may only play with the title."""

_SURE = "review heading"

_SAYS_A_FILM = frozenset(
    {"title by grammar", "apposition of a film", "watched", "availability", "beside its maker", "with its details"}
)
"""What is said of a film in so many words, of a title that is set apart."""

_OPENS = frozenset({"does what films do", "set apart first"})
"""What the first title of a text is and does: ``*Sal* est ce qu’on obtient quand …``."""

BETWEEN = 10
"""At most so many characters part one title from the next in a list of them."""

LONG_WORD = 5

SMALL_WORD = 3
"""Words of so few letters make no two titles alike."""

_FILE_NAMES = frozenset({"file name", "file name as a title"})


def _compare_headings(found: dict[str, Candidate]) -> None:
    """A heading against the name of the file, and against a film that the text begins with and the heading has not."""
    heads = [candidate for candidate in found.values() if not _OVER_ALL.isdisjoint(candidate.rules)]
    for candidate in found.values():
        if not _FILE_NAMES.isdisjoint(candidate.rules):
            if not _OVER_ALL.isdisjoint(candidate.rules):
                candidate.add("file name, as its heading", None)
            elif shown := [head for head in heads if _SURE in head.rules and head.key.startswith(f"{candidate.key} ")]:
                shown[0].add("file name, part of its heading", None)  # the name of the file says it for short
            elif any(f" {candidate.key} " in f" {head.key} " for head in heads):
                candidate.add("file name, part of its heading", None)
            elif candidate.phrases:
                candidate.add("file name, said in the text", candidate.phrases[0])
            else:
                _note_beginnings(found, candidate.key, [head.key for head in heads])
    for head in heads:
        if head.phrases:
            continue
        words = {word for word in head.key.split() if len(word) > SMALL_WORD}
        rivals = [rival for rival in found.values() if words.isdisjoint(rival.key.split())]  # no parts of one series
        told = [rival for rival in rivals if _is_told_of(rival)]
        if told:
            head.add("heading of a text that tells of another film", None)
            for rival in told:
                rival.add("told of below another heading", None)
        elif beside := [rival for rival in rivals if _is_set_apart_first(rival)]:
            again = any("set apart again" in rival.rules for rival in beside)
            head.add("heading beside a title said again" if again else "heading beside a title", None)


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
    return "heading above the credits" in candidate.rules or (
        ("set apart first" in candidate.rules or _is_set_apart_first(candidate))
        and (not _SAYS_A_FILM.isdisjoint(candidate.rules) or candidate.rules.keys() >= _OPENS)
    )


def _is_set_apart_first(candidate: Candidate) -> bool:
    """Whether a text sets a title apart where it begins."""
    return "at the beginning" in candidate.rules and not SET_APART.isdisjoint(candidate.rules)


def _note_lists(found: Mapping[str, Candidate]) -> None:
    """Titles that stand beside others with hardly a word between are examples: “Salt”, “Low Tide” and “Noon”."""
    apart = sorted(
        (phrase for candidate in found.values() for phrase in candidate.phrases if phrase.form in SET_APART),
        key=lambda phrase: phrase.start,
    )
    for one, other in pairwise(apart):
        if one.key != other.key and other.start - one.end <= BETWEEN:
            found[one.key].add("beside others", one)
            found[other.key].add("beside others", other)


def compare(found: dict[str, Candidate]) -> None:
    """The rules that tell one candidate from the others."""
    apart = [(candidate, sum(phrase.form in SET_APART for phrase in candidate.phrases)) for candidate in found.values()]
    set_apart = [(candidate, count) for candidate, count in apart if count]
    for candidate, count in apart:
        if set_apart and candidate.phrases and not count and SHOWN.isdisjoint(candidate.rules):
            candidate.add("bare beside others set apart", candidate.phrases[0])
    if len(set_apart) == 1:
        set_apart[0][0].add("set apart alone", set_apart[0][0].phrases[0])
    _note_lists(found)
    if set_apart:
        first = min(set_apart, key=lambda entry: next(p.start for p in entry[0].phrases if p.form in SET_APART))[0]
        first.add("set apart first", first.phrases[0])
        most = max(count for _, count in set_apart)
        for candidate, count in set_apart:
            if count == most and most > 1:
                candidate.add("set apart most often", candidate.phrases[0])
    spoken = [candidate for candidate in found.values() if candidate.phrases and not candidate.is_name]
    counts = sorted((len(candidate.phrases) for candidate in spoken), reverse=True)
    total = sum(counts)
    for candidate in spoken:
        count = len(candidate.phrases)
        candidate.amounts["share"] = count / total
        if count == counts[0] > 1:
            candidate.add("said most often", candidate.phrases[0])
            if len(counts) == 1 or count > 1.5 * counts[1]:
                candidate.add("said far most often", candidate.phrases[0])
    _compare_headings(found)
    keys = "\n".join(f" {candidate.key} " for candidate in found.values() if candidate.phrases)
    for candidate in found.values():
        if keys.count(f" {candidate.key} ") > bool(candidate.phrases):
            candidate.add("part of a longer one", None)
        if not HEADINGS.isdisjoint(candidate.rules) and any(
            other.key != candidate.key and other.phrases and f" {other.key} " in f" {candidate.key} "
            for other in found.values()
        ):
            candidate.add("heading around what the text says", None)
