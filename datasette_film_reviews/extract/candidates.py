"""What speaks for and against each title that a text may be about, gathered from all rules before they are weighed."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import log

from datasette_film_reviews.extract.beside_makers import beside_rules
from datasette_film_reviews.extract.introductions import is_an_earlier_film
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.neighbours import said_of
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.folding import fold, title_key
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

EARLY = 300
INTRODUCED_BEFORE = 600
"""So many characters from its beginning a text says who made its film: further on, who made others."""
LATE = 400
"""How many characters from its beginning, and before its end, a text introduces its film or comes back to it."""

_COUNTER = re.compile(
    r"(?:[\s,.:;#–—-]*(?:day|week|month|year|part|episode|volume|chapter|number|no|issue|entry|film|movie|review|round|post)"
    r"\s*[.#]?\s*\d+)+",
    re.IGNORECASE,
)
"""A heading that only counts: ``Year 1, Day 3``."""

HEADINGS = frozenset({"post title", "post title said again", "review heading", "heading", "heading said again"})
_OVER_ALL = HEADINGS | {"post headline", "headline"}
"""What stands above a text as a whole, though it may only play with the title."""

_SURE = "review heading"
_SAYS_A_FILM = frozenset(
    {"title by grammar", "apposition of a film", "watched", "availability", "beside its maker", "with its details"}
)
"""What is said of a film in so many words, of a title that is set apart."""
_LINE_END = re.compile("\n")

_OPENS = frozenset({"does what films do", "set apart first"})
"""What the first title of a text is and does: ``*Sal* est ce qu’on obtient quand …``."""

BETWEEN = 10
"""At most so many characters part one title from the next in a list of them."""

STRIDE = 50
FARTHEST = 6.0
LATEST = 4.0
"""The place of a candidate is counted in doublings of `STRIDE` characters, its turn among the others up to `LATEST`."""

SENTENCE_WORDS = frozenset(
    """this movie movies film films dont don't don’t not you your see avoid spoiler spoilers warning contains never
    ever was were rating comment comments review please watch what are worst best he she
    they we it does do did know knows""".split()
)
"""Words that make capitals a shout rather than a title."""

LONG_WORD = 5
SMALL_WORD = 3
"""Words of so few letters make no two titles alike."""

_FILE_NAMES = frozenset({"file name", "file name as a title"})
_SHOWN = frozenset(
    {
        "picture of the film",
        "picture described",
        "picture text",
        "introduced as a film",
        "said to be seen",
        "spoken of as a film",
        "said again in small letters",
    }
)
"""What a picture or the words of a sentence set apart, no marks need."""

SET_APART = frozenset({"linked", "quoted", "emphasised", "strong", "capitals"})


@dataclass
class Candidate:
    """One title that may be meant: the names of the rules that speak of it, each with where it first did."""

    key: str
    phrases: list[Phrase] = field(default_factory=list)
    rules: dict[str, Phrase | Fact | None] = field(default_factory=dict)
    amounts: dict[str, float] = field(default_factory=dict)

    @property
    def is_name(self) -> bool:
        """Whether somebody in the film, or who made it, is called so."""
        return "name of a person" in self.rules or "name of a character" in self.rules

    def add(self, rule: str, evidence: Phrase | Fact | None) -> None:
        """One more rule; of several places the first is kept."""
        self.rules.setdefault(rule, evidence)


def candidates(layout: Layout, phrases: Iterable[Phrase], facts: Iterable[Fact]) -> dict[str, Candidate]:
    """The candidates by folded title. ``facts`` are those already found: titles of headings, credits."""
    found: dict[str, Candidate] = {}
    facts = list(facts)
    ratings = [(fact.start or 0, fact.end or 0) for fact in facts if fact.property == "rating" and fact.quote]
    for phrase in phrases:
        if ratings and any(phrase.start <= start and end <= phrase.end for start, end in ratings):
            continue
        found.setdefault(phrase.key, Candidate(phrase.key)).phrases.append(phrase)
    named: dict[str, str] = {}
    parts: list[Candidate] = []
    for fact in facts:
        if fact.property == "title" and not _COUNTER.fullmatch(fact.value):
            key = title_key(fact.value)
            candidate = found.setdefault(key, Candidate(key))
            candidate.add(fact.method, fact)
            if fact.method == "part alone" and not layout.is_english:
                parts.append(candidate)
        elif fact.property in ("actor", "director", "writer"):
            person, _, character = fact.value.partition(ACTOR_SEPARATOR)
            _note_name(named, person, "name of a person")
            _note_name(named, character, "name of a character")
    if len(parts) > 1:
        parts[0].add("first part of its heading", None)
    begin, end = _body(layout)
    sections = [mark for mark in layout.marks if mark.kind == "heading"]
    ends = [match.start() for match in _LINE_END.finditer(layout.prose)]
    for turn, candidate in enumerate(found.values()):
        _say_where(layout.prose, candidate, begin, end, ends, layout.is_english)
        if candidate.phrases:
            candidate.amounts["turn"] = min(LATEST, turn)
        elif len(sections) > 1 and "heading" in candidate.rules:
            candidate.add("heading of one section of several", None)
        if rule := _name_of(candidate.key, named):
            candidate.add(rule, None)
            if all(phrase.form == "bare" for phrase in candidate.phrases):
                candidate.add(f"{rule}, never set apart", None)
    _compare(found)
    return found


def _note_name(named: dict[str, str], name: str, rule: str) -> None:
    if name:
        named.setdefault(title_key(name), rule)
        for word in fold(name).split():
            named.setdefault(word, f"part of a {rule}")


def _name_of(key: str, named: Mapping[str, str]) -> str | None:
    """The rule for what is somebody's name, or the names of two."""
    if key in named:
        return named[key]
    one, both, other = key.partition(" and ")
    if both and named.get(one) == named.get(other):
        return named.get(one)
    surnames = one.rpartition(" ")[2], other.rpartition(" ")[2]
    return "name of a person" if both and all(named.get(name, "").endswith("person") for name in surnames) else None


def _say_where(text: str, candidate: Candidate, begin: int, end: int, ends: list[int], english: bool) -> None:
    """The rules for single phrases: their form, their place, their neighbours.

    ``begin`` and ``end`` are those of the body, ``ends`` are the places of the ends of lines.
    """
    if not candidate.phrases:
        return
    add = candidate.rules.setdefault  # of several places the first is kept
    shown = not _SHOWN.isdisjoint(candidate.rules)
    apart = 0
    for phrase in candidate.phrases:
        bare = phrase.form == "bare"
        if not bare:
            apart += 1
            add(phrase.form, phrase)
        if phrase.start < begin + EARLY:
            add("at the beginning", phrase)
        if phrase.end > end - LATE:
            add("at the end", phrase)
        if _begins_paragraph(text, phrase):
            add("begins a paragraph, bare" if bare else "begins a paragraph, set apart", phrase)
        for rule in said_of(text, phrase, english):
            add(rule, phrase)
        if (
            not (english or bare)
            and phrase.start < begin + INTRODUCED_BEFORE
            and not is_an_earlier_film(text, phrase.start)
        ):
            for rule in beside_rules(text, phrase):
                add(rule, phrase)
    first = candidate.phrases[0]
    times = len(candidate.phrases)
    candidate.amounts["times said"] = log(times)
    paragraphs = {bisect(ends, phrase.start - 1) for phrase in candidate.phrases} if times > 1 and ends else ()
    candidate.amounts["paragraphs"] = log(max(1, len(paragraphs)))
    candidate.amounts["place"] = min(FARTHEST, log(1 + (first.start - min(begin, first.start)) / STRIDE, 2))
    if apart > 1:
        add("set apart again", first)
    words = first.text.split()
    if first.form == "capitals" or (first.text.isupper() and len(first.text) > 2):
        add("in capitals", first)
        if not SENTENCE_WORDS.isdisjoint(first.text.casefold().split()):
            add("shouted words", first)
    if first.start <= begin + 2:
        add("begins the text", first)
        if "title and year" in candidate.rules:
            add("begins the text, with a year", first)
    if not apart:
        if not shown:
            add("never set apart", first)
    elif not any(word[0].isupper() for word in words[1:]) and len(words) > 1:
        add("in the letters of a sentence", first)
    if not (english or apart or shown) and len(words) == 1:
        add("a bare word in another language", first)
    add("one word" if len(words) == 1 else "two words" if len(words) == 2 else "three words or more", first)
    if any(word[0].islower() for word in words):
        add("with small words", first)
    if not apart and len(words) == 1 and f" {first.text.casefold()} " in text:
        add("also in small letters", first)
    if not (apart or shown) and all(_begins_sentence(text, phrase) for phrase in candidate.phrases):
        add("only begins sentences", first)


def _body(layout: Layout) -> tuple[int, int]:
    body = list(layout.of_kind("body"))
    return (body[0].start, body[-1].end) if body else (0, len(layout.document))


def _begins_paragraph(text: str, phrase: Phrase) -> bool:
    before = text[max(0, phrase.start - 6) : phrase.start]
    return (phrase.start < 6 or "\n" in before) and not before.strip("\0 \t#*_0123456789.)“\"‘'").strip("\n")


def _begins_sentence(text: str, phrase: Phrase) -> bool:
    before = text[max(0, phrase.start - 6) : phrase.start].rstrip(" \t“\"‘'*_")
    return not before or before[-1] in ".!?…\n\0:"


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


def _compare(found: dict[str, Candidate]) -> None:
    """The rules that tell one candidate from the others."""
    apart = [(candidate, sum(phrase.form in SET_APART for phrase in candidate.phrases)) for candidate in found.values()]
    set_apart = [(candidate, count) for candidate, count in apart if count]
    for candidate, count in apart:
        if set_apart and candidate.phrases and not count and _SHOWN.isdisjoint(candidate.rules):
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
