"""Every run of capitalised words in a text, found in one pass: what the rules for credits are anchored at.

A rule never scans the text for names. It is given a name with the words directly before and behind it, within one
sentence, and matches small patterns against those: the cost is linear, and a rule can be read by itself.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from datasette_film_reviews.extract.beginnings import BEGINNINGS, beginning, is_in_a_sentence
from datasette_film_reviews.extract.capital_nouns import is_a_noun, nouns_before
from datasette_film_reviews.extract.german_nouns import names_among_nouns
from datasette_film_reviews.extract.italics import Italics
from datasette_film_reviews.extract.joined import list_link
from datasette_film_reviews.extract.language import NORDIC
from datasette_film_reviews.extract.leads import (
    CONTRACTION,
    ENDS_OF_ADVERBS,
    NOBODY,
    is_a_lead,
    is_what_somebody_does,
)
from datasette_film_reviews.extract.months import is_first_name
from datasette_film_reviews.extract.names import (
    ADDRESSED,
    COMMON_WORDS,
    GAP,
    INSTITUTIONS,
    NATIONALITIES,
    ORIGIN,
    PART,
    SUFFIX,
    UPPER,
    has_rank,
    is_craft,
    is_name_of_somebody,
    looks_like_title,
    unaddressed,
)
from datasette_film_reviews.extract.parting import GENITIVE, before_a_sentence, behind_a_letter, parted, parted_in
from datasette_film_reviews.model import Mark

WINDOW = 140
"""How many characters before and behind a name its rules see: a longer aside than this is no aside."""

LISTED = 12
"""How many names a list may have: a bound, so that time stays linear."""

_HONORIFIC = r"(?:Dr|Mr|Mrs|Ms|Prof|Capt|Cmdr|Cdr|Adm|Cpl|Pvt|Sgt|Lt|Col|Gen|Maj|Rev|Sen|Gov|Det|Insp|St|Fr)\."
_RANK = rf"(?:(?:Earl|Duke|Duchess|Count|Countess|King|Queen|Prince|Princess|Baron|Sheriff|Mayor) of (?:the )?{PART})"
_PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|al|el|ten|ter|af|av)"
_SPACE = "[ ]{1,3}"  # a tab parts the cells of a table
_RUN = re.compile(
    rf"(?:{_HONORIFIC}{_SPACE}|The{_SPACE}(?={_RANK}))?(?:{_RANK}|{PART})"
    rf"(?:(?:{_SPACE}|(?<=\b[A-Z]\.))(?:{_PARTICLE}{_SPACE}){{0,2}}{PART}){{0,5}}{SUFFIX}?"
)
_TITLES = re.compile(r"[“„«\"](?:(?<!\")[^“”„«»\n]{1,90}[”»]|(?<=\")[^\"\n]{1,90}\")")
NICKNAME = 30
"""At most so many characters stand between the two parts of a name with a nickname."""

_NICKNAME = re.compile(r" \(?[“\"‘'][\w .-]{2,20}[”\"’']\)? ")
_NO_GAP = re.compile(rf"(?<=\b[A-Z]\.)(?=[{UPPER}]\w\w)")
_NICKNAME_OPENS = re.compile(r" \(?[“\"‘'](?:[\w-]+ )?")
_CAPITAL = re.compile(rf"[{UPPER}](?<!\w.)")
_MISTYPED_APOSTROPHE = re.compile(r"(?<=\w)[`´](?=\w)")
_FIRST_WORD = re.compile(rf"[\w’'/-]+{GAP}")
_SENTENCE_END = re.compile(r"[.!?…\n\0](?<!\binstr\.)(?<!\breż\.)(?:(?<=[\n\0])|[\"”’')\]]*(?=\s|\Z))")
_ELIDED = re.compile(r"(?<=[a-zà-ÿ)»”] )(?:d|l|qu|dell|dall|all)['’]$")
_ABBREVIATED = re.compile(rf"\.(?!\s+[{UPPER}]|\s*\Z)")
"""The full stop of ``Jr.`` where it ends no sentence."""

_OPENING_QUOTE = frozenset("“„«‘\"'*_")
_ARTICLES = frozenset("un une una ein eine der das la le les el los las il lo gli ce cette dieser diese".split())
_SHORT = frozenset("tv dvd cd emmy bafta grammy broadway bbc hbo".split())
_NOBODY = _ARTICLES | COMMON_WORDS | NATIONALITIES | NOBODY | _SHORT
_ORIGIN = re.compile(rf"{ORIGIN}{GAP}(?!(?:King|Queen|Prince|Princess|Emperor|Empress|General|Captain)\b)")
_ORIGIN_ALONE = re.compile(r"\w+-(?:born|based|raised|trained|bred|winning|nominated)")
_SAYS_I = re.compile(
    r"['’](?:m|ve|d|ll)\b|\s+(?:have|had|am|was|think|thought|must|can|could|do|did|will|would|should|know|knew|saw|found"
    r"|loved?|liked?|never|just|really|also)\b"
)
"""What stands behind ``I`` where it speaks, and is no king's number."""
_LOWER_WORDS = re.compile(rf"(?:[a-zà-ÿ]+{GAP})+(?=[{UPPER}])")


class Named(NamedTuple):
    """A name where it stands: ``text`` at ``start``/``end`` of the document.

    ``before`` and ``after`` reach to the neighbouring name or the end of the sentence, `WINDOW` characters at most;
    ``linked`` tells that the next name follows ``after`` directly. ``sentence`` is where its sentence begins,
    ``is_whole`` whether the name has more words than one.
    """

    text: str
    start: int
    end: int
    before: str
    after: str
    linked: bool
    sentence: int
    is_whole: bool

    @property
    def is_person(self) -> bool:
        """Whether somebody who works on films can be called so."""
        return is_name_of_somebody(self.text)

    @property
    def may_make_films(self) -> bool:
        """Whether somebody who makes films can be called so: a person, without a rank, and no studio."""
        return self.is_person and not has_rank(self.text) and not self.is_institution

    @property
    def is_institution(self) -> bool:
        """Whether the name ends as those of institutions do."""
        return self.text.rpartition(" ")[2].casefold() in INSTITUTIONS

    @property
    def is_quoted(self) -> bool:
        """Whether a quotation mark opens directly before the name."""
        return self.before[-1:] in _OPENING_QUOTE

    @property
    def is_possessive(self) -> bool:
        """Whether the name possesses what follows it."""
        return self.after.startswith(("'s ", "’s ")) or (
            self.text.endswith("s") and self.after.startswith(("' ", "’ "))
        )


class Names:
    """The names of a text, in order; ``surnames`` are the last words of the whole ones.

    ``is_foreign`` tells that the text is in German or one of the languages of `BEGINNINGS`, ``has_as`` that “as” is a
    word of it; ``set_apart`` is where what the source emphasises ends, by where it begins.
    """

    def __init__(self, text: str, language: str | None = None, marks: Sequence[Mark] = ()) -> None:
        self.text = _MISTYPED_APOSTROPHE.sub("’", text) if "`" in text or "´" in text else text
        self.is_foreign = language == "de" or language in BEGINNINGS
        self.has_as = language in ("fr", "pt")
        self._link = list_link(language)
        self.set_apart = {mark.start: mark.end for mark in marks if mark.kind in ("emphasis", "strong")}
        self._set_apart = sorted(self.set_apart.items())
        self._italics = Italics(marks)
        edges = {*chain(*self.set_apart.items()), *(mark.end for mark in marks if GENITIVE.match(text, mark.end))}
        self.all = tuple(_named(self.text, language, sorted(edges)))
        self._titles = [
            match.span() for match in _TITLES.finditer(self.text) if looks_like_title(match[0][1:-1].rstrip(","))
        ]
        self._title_ends = [end for _, end in self._titles]
        self.surnames = {name.text.rpartition(" ")[2] for name in self.all if name.is_whole and not name.is_quoted}

    def may_direct(self, name: Named) -> bool:
        """Whether a name can be a director’s: a whole one, or the surname of one that the text has."""
        return name.may_make_films and (name.is_whole or name.text in self.surnames)

    def is_in_a_title(self, name: Named) -> bool:
        """Whether a name is a part of a quoted title of several words, at neither of its ends."""
        at = bisect(self._title_ends, name.end)
        return at < len(self._titles) and self._titles[at][0] + 1 < name.start

    def is_in_italics(self, name: Named) -> bool:
        """Whether the source has a name in italics, alone or with a few words round it, as titles are written."""
        return self._italics.hold(name.start, name.end)

    def set_apart_before(self, name: Named, reach: int = 0) -> tuple[int, int] | None:
        """Where something emphasised stands before a name, with its ``before`` or ``reach`` characters between them."""
        at = bisect(self._set_apart, (name.start,)) - 1
        last = self._set_apart[at] if at >= 0 else None
        return last if last and name.start - max(len(name.before) + 1, reach) <= last[1] < name.start else None

    def linked_before(self, place: int) -> Named | None:
        """The name that stands before another in the same sentence, with only the other's ``before`` between them."""
        return self.all[place - 1] if place and self.all[place - 1].linked else None

    def listed(self, place: int) -> range:
        """The places of the names of a list that begins with one: ``A``, ``A and B``, ``A, B and C``."""
        last = place
        while last - place < LISTED and self.all[last].linked and (link := self._link.fullmatch(self.all[last].after)):
            if link["and"]:
                return range(place, last + 2)
            if not link["comma"]:
                break
            last += 1
        return range(place, last + 1)


def _named(text: str, language: str | None, edges: Sequence[int]) -> Iterator[Named]:
    runs: Iterable[tuple[int, int]] = map(re.Match.span, _runs(text))
    if language == "de":
        found = names_among_nouns(text, runs, edges)
    else:
        runs = parted_in(language, text, parted(text, runs, edges))
        found = _spans(
            text, runs, BEGINNINGS.get(language or "", frozenset()), language not in NORDIC and language != "nl"
        )
    spans = list(_without_nicknames(text, found))
    before, sentence = _before(text, 0, spans[0][0] if spans else 0, 0)
    for place, (start, end) in enumerate(spans):
        last = place + 1 == len(spans)
        following = len(text) if last else spans[place + 1][0]
        stop = _SENTENCE_END.search(text, end, following)
        near = min(following, end + WINDOW)
        after = text[end : min(near, stop.end()) if stop else near]
        linked = not last and stop is None and near == following
        name = _NO_GAP.sub(" ", _NICKNAME.sub(" ", text[start:end]))
        yield Named(name, start, end, unaddressed(before), after, linked, sentence, " " in name)
        if linked:
            before = _whole_words(after, text, following)
        else:
            before, sentence = _before(
                text, stop.end() if stop else end, following, sentence if not stop else stop.end()
            )


def _without_nicknames(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, two of them as one where only a nickname or film stands between: ``Bob "Salt" Stole``."""
    held: list[tuple[int, int]] = []
    for start, end in spans:
        while held:
            first, last = held[0]
            between = text[last:start] if start - last <= NICKNAME else ""
            if between and _NICKNAME.fullmatch(between) and " " not in text[first:last] and text[first:last].isalpha():
                held = []
                start = first
                break
            if len(held) == 1 and between and _NICKNAME_OPENS.fullmatch(between):
                break
            yield held.pop(0)
        held.append((start, end))
    yield from held


def _before(text: str, start: int, end: int, sentence: int) -> tuple[str, int]:
    """What stands before a name since the last end of a sentence, and where its sentence begins."""
    for stop in _SENTENCE_END.finditer(text, start, end):
        start = sentence = stop.end()
    return _whole_words(text[max(start, end - WINDOW) : end], text, end), sentence


def _whole_words(before: str, text: str, end: int) -> str:
    """What French and Italian elide before a name as a word: ``film d’Ann Lee`` as ``film d Ann Lee``."""
    return f"{before[:-1]} " if before.endswith(("'", "’")) and _is_elided(text, end) else before


def _runs(text: str) -> Iterator[re.Match[str]]:
    """The capitalised runs that begin no word's middle. Looking for the capitals alone is what makes it fast."""
    position = 0
    while capital := _CAPITAL.search(text, position):
        start = capital.start()
        inside = start and text[start - 1] in "’'" and not _is_elided(text, start)
        match = None if inside else _RUN.match(text, start)
        if match is not None:
            yield match
        position = match.end() if match is not None else start + 1


def _is_elided(text: str, start: int) -> bool:
    """Whether a small word that lost its vowel stands before a name: ``un film d’Ann Lee``."""
    return _ELIDED.search(text, max(0, start - 8), start) is not None


def _spans(
    text: str, runs: Iterable[tuple[int, int]], words: frozenset[str], german: bool
) -> Iterator[tuple[int, int]]:
    """The capitalised runs, without the common words that a sentence puts before a name (``When Theodore``).

    ``german`` tells that words such as “als” and “den” may be articles before German nouns.
    """
    for start, end in runs:
        if words:
            start += beginning(text, start, end, words)
        if text.find(". ", start, end) > 0:
            start = behind_a_letter(text, start, end)
            end = before_a_sentence(text, start, end, _NOBODY, words)
        run = text[start:end]
        if not run:
            continue
        if run.isalpha():  # one word, as most runs are
            if not (_is_nobody(text, start, end) or _is_label(text, run, end) or (german and is_a_noun(text, start))):
                yield start, end
            continue
        if (is_craft(run) if " " in run else _is_nobody(text, start, end)) or _is_label(text, run, end):
            continue
        if " " in run and text.startswith(":", end) and (label := run.rpartition(" ")[2]).casefold() in _NOBODY:
            run = run.removesuffix(label).rstrip()  # “Ann Lee Director: Una Marin”
            end = start + len(run)
        if addressed := ADDRESSED.match(run):
            start += addressed.end()
            run = run[addressed.end() :]
        if run.endswith(" I") and _SAYS_I.match(text, end):
            run, end = run[:-2], end - 2
        for lead in ("I. ", "Dir "):  # the end of a sentence, and no initial; what somebody does
            if run.startswith(lead):
                start += len(lead)
                run = run[len(lead) :]
        if german and is_a_noun(text, start):
            noun = _FIRST_WORD.match(run)
            if noun is None:
                continue
            start += noun.end()
            run = run[noun.end() :]
        elif nouns := nouns_before(run):
            start += nouns
            run = run[nouns:]
        if run[:1].islower() and (particle := _LOWER_WORDS.match(run)):
            start += particle.end()
            run = run[particle.end() :]
        if run.endswith((" Jr", " Sr")) and _ABBREVIATED.match(text, end):
            end += 1
        if " " in run and (origin := _ORIGIN.match(run)) and " " in run[origin.end() :]:
            start += origin.end()
            run = run[origin.end() :]
        if " " in run and is_in_a_sentence(text, start) and not is_what_somebody_does(run):
            yield start, end
            continue
        while " " in run and (word := _FIRST_WORD.match(run)) and is_a_lead(word[0].rstrip(), run[word.end() :]):
            start += word.end()
            run = run[word.end() :]
        if not _is_nobody(text, start, end):
            yield start, end


def _is_label(text: str, run: str, end: int) -> bool:
    """Whether a run is short for what somebody does: ``D: Ann Lee``."""
    return run in ("D", "Dir") and text.startswith((":", ".:"), end)


def _is_nobody(text: str, start: int, end: int) -> bool:
    """Whether words are common ones or a contraction, which name nobody, for all their capitals."""
    run = text[start:end]
    if run.casefold() in _NOBODY:
        return not is_first_name(text, start, end)
    if "-" in run and _ORIGIN_ALONE.fullmatch(run):
        return True  # “Oscar-nominated”
    if run.endswith(ENDS_OF_ADVERBS) and " " not in run and not is_in_a_sentence(text, start):
        return True
    if run.endswith(("ed", "en")) and text.startswith(" by ", end):
        return True  # “Helmed by”
    return ("'" in run or "’" in run) and CONTRACTION.fullmatch(run) is not None
