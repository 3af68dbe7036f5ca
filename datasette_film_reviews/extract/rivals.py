"""The rules that tell one title that a text may be about from the others: lists, marks, what is said most often."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from datasette_film_reviews.extract.candidate import HEADINGS, SET_APART, SHOWN, Candidate
from datasette_film_reviews.extract.neighbours import SENTENCE_OF_ITS_OWN
from datasette_film_reviews.extract.rival_headings import OWN_SENTENCE, compare_headings

BETWEEN = 10
"""At most so many characters part one title from the next in a list of them."""

_EXCLAIMED = frozenset(
    """oh wow mistake masterpiece waste money bad terrible awful horrible great amazing boring update updated verdict
    plot summary spoilers spoiler edit note final thoughts story cast acting music part chapter warning dont never
    ever rating review comment this movie film please watch worst best""".split()
)
"""What people shout, or put before a paragraph, as a sentence of its own."""

_DATED = "title and year"

_LEADS = ("and", "but", "or", "so")
"""Words with which a sentence leads into a title, unless the title itself begins with one: ``And So It Rains``."""


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


def _note_what_is_said_of_it_alone(set_apart: Sequence[Candidate]) -> None:
    """Years stand behind other films, as readers know which one is reviewed; and what it does is told as of now."""
    if any(_DATED in candidate.rules for candidate in set_apart):
        for candidate in set_apart:
            if _DATED not in candidate.rules:
                candidate.add("has no year where others have", candidate.phrases[0])
    told = sorted((candidate.amounts["times in the present"] for candidate in set_apart), reverse=True)
    for candidate in set_apart:
        if candidate.amounts["times in the present"] == told[0] > 0 and told[0] not in told[1:2]:
            candidate.add("in the present most often", candidate.phrases[0])


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
        if first.rules.keys() >= {SENTENCE_OF_ITS_OWN, "at the beginning"} and _EXCLAIMED.isdisjoint(first.key.split()):
            del first.rules[SENTENCE_OF_ITS_OWN]
            first.add(OWN_SENTENCE, first.phrases[0])
        most = max(count for _, count in set_apart)
        for candidate, count in set_apart:
            if count == most and most > 1:
                candidate.add("set apart most often", candidate.phrases[0])
        _note_what_is_said_of_it_alone([candidate for candidate, _ in set_apart])
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
    compare_headings(found)
    keys = "\n".join(f" {candidate.key} " for candidate in found.values() if candidate.phrases)
    for candidate in found.values():
        if keys.count(f" {candidate.key} ") > bool(candidate.phrases):
            candidate.add("part of a longer one", None)
            if "never set apart" in candidate.rules and any(
                whole in found and "never set apart" not in found[whole].rules
                for whole in (f"{lead} {candidate.key}" for lead in _LEADS)
            ):
                candidate.add("rest of one that is set apart", None)
        if not HEADINGS.isdisjoint(candidate.rules) and any(
            other.key != candidate.key and other.phrases and f" {other.key} " in f" {candidate.key} "
            for other in found.values()
        ):
            candidate.add("heading around what the text says", None)
