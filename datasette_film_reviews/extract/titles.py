"""Which film the text is about, as all its rules together say it: facts ``title``, each as sure as its title is likely.

A title that a field or a label states is taken as it is. Everything else is a candidate: what headings, file names and
pictures say, and every phrase of the text that may be one; they are weighed against each other in `ranking`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from datasette_film_reviews.extract.addresses import address_facts
from datasette_film_reviews.extract.candidate import HEADINGS, SET_APART, Candidate
from datasette_film_reviews.extract.candidates import candidates
from datasette_film_reviews.extract.fields import OF_FIELDS
from datasette_film_reviews.extract.file_names import file_name_facts
from datasette_film_reviews.extract.headers import ORIGINAL
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import METHODS, fact_at
from datasette_film_reviews.extract.names import POSSESSIVE, UPPER
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.extract.pictures import shown_facts
from datasette_film_reviews.extract.ranking import ranked
from datasette_film_reviews.extract.rival_headings import DATED_HEADING
from datasette_film_reviews.extract.runs import OBJECT_PRONOUNS
from datasette_film_reviews.extract.subject import reason_against, subject_rules
from datasette_film_reviews.extract.subtitles import subtitle_facts
from datasette_film_reviews.extract.weights import FILM_WEIGHTS
from datasette_film_reviews.folding import fold, title_key
from datasette_film_reviews.model import Fact

_TELLS_A_FILM = frozenset(("title by grammar", "apposition of a film", "introduced as a film", "title and year"))
STATED = OF_FIELDS | {"label"}
"""Rules after which no other candidate is heard."""

WORTH_TELLING = 0.05
"""A candidate less likely than this is not told of."""

LIKELY = 0.5
"""Above this a title is likelier right than not."""

CLOSING_QUOTES = '”“»"'
"""With one of these before its colon a heading has its title behind it, and no subtitle."""

_PRONOUNS = "|".join(OBJECT_PRONOUNS)
_FINITE = (
    r"(?:is|was|isn['’]t|wasn['’]t|has|hasn['’]t|does|doesn['’]t|tells|goes|depicts|follows|seems|feels|becomes|makes|takes|asks|opens|begins|ends"
    r"|explores|offers|shows|plays|works|succeeds|manages|remains|deserves|delivers|proves|raises|gives|stars|brings|never|also|really)"
)
_PRONOUN = re.compile(
    rf"(?<![\w’'-])(?P<title>{_PRONOUNS})\s+(?:{_FINITE}\b|(?P<modal>may|might|can|could|will|would|must|should)\b)"
)
_ANY_PRONOUN = re.compile(rf"(?:{_PRONOUNS})\b")
_PRONOUN_INSIDE = re.compile(rf"(?<=[a-z,]\s)(?P<title>{_PRONOUNS})(?![\w’'-])")
_WORD_BEFORE = re.compile(r"([\w’']+)[ \t]+$")
_TITLE_AFTER = re.compile(rf"[ \t]+[{UPPER}\d]")
_POSSESSIVE_PRONOUN = re.compile(
    rf"{POSSESSIVE}\s+(?:[\w-]+\s+){{0,3}}?(?:film|movie)\s+(?P<title>{_PRONOUNS.lower()})\s+{_FINITE}"
)
_FILM_PRONOUN = re.compile(rf"(?:film|movie)\s+(?:{_PRONOUNS.lower()})\s")
_ANNOUNCES = frozenset(
    "film movie note plot rating review reviewed spoilers story summary synopsis title update verdict watched".split()
)
"""Before a colon these say what follows; they are no part of a title."""

_LOWER_NAME = re.compile(r"[^\W\d_]{3,}")
_OTHER_TITLE = re.compile(r",?\s(?:\([Oo]r:?,?\s|[Oo]r:?,?\s\().*\)$")
"""What else a film is called, in its title: ``Salt (Or How I Missed the Ferry)``, ``Salt or (The Missed Ferry)``."""

_TITLE_WORDS = 4
"""Words before a colon, up to which they may be a title and no sentence about one."""


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles that are likely enough, and what speaks against the text's being about one film, if anything does.

    ``weighed`` are all candidates, by folded title.
    """

    facts: tuple[Fact, ...]
    doubt: str | None
    weighed: Mapping[str, Candidate]

    @property
    def likeliest(self) -> str | None:
        """The folded title that is likelier that of the film than not."""
        best = max(self.facts, key=lambda fact: fact.confidence, default=None)
        return title_key(best.value) if best is not None and best.confidence >= LIKELY else None


def titles_of(layout: Layout, phrases: tuple[Phrase, ...], path: str, headline: str, found: Iterable[Fact]) -> Titles:
    """Weigh every title. ``found`` are the facts of all other rules, the titles of headings among them.

    ``path`` is that of a file that holds this review alone, empty for a file of several: its name is no title.
    """
    others = list(found)
    stated = [fact for fact in others if fact.property == "title" and fact.method in STATED]
    if stated:
        again = _said_in_the_text(layout, phrases, {title_key(fact.value) for fact in stated})
        return Titles((*stated, *again), None, candidates(layout, phrases, others))
    headed = [fact.value for fact in others if fact.property == "title" and fact.method in HEADINGS]
    if headed:
        others = [fact for fact in others if fact.method != ORIGINAL]
    named = [fact for fact in file_name_facts(path, bool(headline)) if not _is_cut_short(fact.value, headline)]
    others += (
        *_pronoun_facts(layout),
        *named,
        *shown_facts(layout, phrases, headed),
        *address_facts(others, phrases, headline),
        *subtitle_facts(layout, headline),
    )
    weighed, subject = title_evidence(layout, phrases, headline, others)
    makers = [fold(fact.value) for fact in others if fact.property == "director"]
    whole = _without_possessed(weighed, makers) if makers else weighed
    likely = _with_subtitles(weighed, {entry.candidate.key: entry.probability for entry in ranked(whole, subject)})
    years = (fact for fact in named if fact.property == "year")
    return Titles((*years, *_likely_facts(layout, others, weighed, likely)), reason_against(subject), weighed)


def _without_possessed(weighed: Mapping[str, Candidate], makers: Sequence[str]) -> dict[str, Candidate]:
    """The same without what a title possesses: “Ferry” where the text has it in “Ann’s Ferry” alone.

    A film is its maker's too (“Lee’s Ferry”): this holds where none of the ``makers`` told of is called so, and the
    owner is not told by a whole name.
    """
    whole = dict(weighed)
    for candidate in weighed.values():
        written = candidate.phrases[0].text.replace("’", "'") if candidate.phrases else ""
        owner, possessed, rest = written.partition("'s ")
        part = weighed.get(title_key(rest)) if possessed and " " not in owner else None
        if (
            part is not None
            and len(part.phrases) == len(candidate.phrases)
            and not any(f" {fold(owner)} " in f" {maker} " for maker in makers)
        ):
            whole.pop(part.key, None)
    return whole


def _with_subtitles(weighed: Mapping[str, Candidate], likely: dict[str, float]) -> dict[str, float]:
    """Those worth telling, once what a title is called for short has gone to the whole title.

    That is what stands before its colon, where the text or its heading begins with the whole (``Salt: Chapter 2``), or
    behind it where the text has the whole: what a heading has before its colon may be the name of a series of posts. So
    does the first of two in a title (``Salt & I``), who is somebody in the film. Of two titles in one (``Salt (Or How I
    Missed the Ferry)``) the first has all, where the text calls the film so again.
    """
    for whole in weighed.values():
        if whole.key not in likely:
            continue
        one, both, _ = whole.key.partition(" and ")
        if both and one in likely and _is_of_two(whole, weighed[one]):
            likely[whole.key] = min(1.0, likely[whole.key] + likely.pop(one))
        written = _as_written(whole)
        if (other := _OTHER_TITLE.search(written)) and (first := title_key(written[: other.start()])) in likely:
            likely[first] = min(1.0, likely[first] + likely.pop(whole.key))
            continue
        name, colon, subtitle = (part.strip() for part in written.partition(":"))
        if (
            not (colon and name and subtitle)
            or _comments(whole, subtitle, weighed.get(title_key(name)))
            or name.isupper()
            or name[-1] in CLOSING_QUOTES
            or name.casefold() in _ANNOUNCES
        ):
            continue
        for short, candidate in weighed.items():
            if (
                candidate.phrases
                and DATED_HEADING not in candidate.rules
                and short in likely
                and short != whole.key
                and (
                    (whole.phrases and f" {title_key(subtitle)}".endswith(f" {short}"))
                    or (short == title_key(name) and _stands_above(whole, candidate))
                )
            ):
                likely[whole.key] = min(1.0, likely[whole.key] + likely.pop(short))
    return {key: probability for key, probability in likely.items() if probability >= WORTH_TELLING}


def _is_of_two(whole: Candidate, one: Candidate) -> bool:
    """Whether a whole title is told to be a film, and the first of its two has nothing that only titles have."""
    apart = (HEADINGS | SET_APART).isdisjoint(one.rules)
    return apart and bool(whole.phrases) and not _TELLS_A_FILM.isdisjoint(whole.rules)


def _comments(whole: Candidate, subtitle: str, short: Candidate | None) -> bool:
    """Whether what a heading has behind its colon is no subtitle: it has small letters as no title has."""
    explained = short is not None and "title before a colon" in short.rules
    return not whole.phrases and (subtitle[0].islower() or explained)


def _stands_above(whole: Candidate, short: Candidate) -> bool:
    """Whether a whole title is only stated, or said at the beginning, before the text calls the film so for short."""
    if not whole.phrases:
        return True
    return "at the beginning" in whole.rules and whole.phrases[0].start < short.phrases[0].start


def _as_written(candidate: Candidate) -> str:
    """A title as the text first has it or, where it does not, as it is stated."""
    if candidate.phrases:
        return candidate.phrases[0].text
    return next((evidence.value for evidence in candidate.rules.values() if isinstance(evidence, Fact)), "")


def title_evidence(
    layout: Layout, phrases: Iterable[Phrase], headline: str, found: Iterable[Fact]
) -> tuple[dict[str, Candidate], list[str]]:
    """The candidates with their rules, and the rules for and against one film: what the weights are fitted on."""
    facts = list(found)
    weighed = candidates(layout, phrases, facts)
    return weighed, list(subject_rules(layout, headline, weighed.values(), facts))


def _likely_facts(
    layout: Layout, found: Iterable[Fact], weighed: Mapping[str, Candidate], likely: Mapping[str, float]
) -> Iterator[Fact]:
    """What is told of each likely title: the facts that were found of it, and the phrase that says most."""
    for fact in found:
        if fact.property == "title" and (key := title_key(fact.value)) in likely:
            yield replace(fact, confidence=_rounded(likely[key]))
    for key, probability in likely.items():
        yield from _best_evidence(layout, weighed[key], _rounded(probability))


def _rounded(probability: float) -> float:
    return round(probability, 3)


def _best_evidence(layout: Layout, candidate: Candidate, confidence: float) -> Iterator[Fact]:
    """The phrase by the rule that weighs most, among those that say more than how long a phrase is, if any does."""
    rules = [rule for rule, phrase in candidate.rules.items() if isinstance(phrase, Phrase) and rule in METHODS]
    best = max(rules, key=lambda rule: (FILM_WEIGHTS.get(rule, 0.0), rule), default=None)
    phrase = candidate.rules[best] if best else None
    if best is not None and isinstance(phrase, Phrase):
        yield fact_at(layout.document, "title", phrase.text, best, phrase.start, phrase.end, confidence)


def _said_in_the_text(layout: Layout, phrases: tuple[Phrase, ...], keys: set[str]) -> Iterator[Fact]:
    """The first place where the text itself names the film that a field or label states."""
    for phrase in phrases:
        if phrase.key in keys:
            yield fact_at(layout.document, "title", phrase.text, "title said again", phrase.start, phrase.end)
            return


def _pronoun_facts(layout: Layout) -> Iterator[Fact]:
    """An object pronoun where only a subject can stand: it must be a title."""
    document = layout.document
    if _ANY_PRONOUN.search(layout.body):
        for match in _PRONOUN.finditer(layout.body):
            if not _in_a_title(document, *match.span("title")):
                yield _found(document, match, "pronoun with a modal" if match["modal"] else "pronoun by grammar")
        for match in _PRONOUN_INSIDE.finditer(layout.body):
            if not _in_a_title(document, *match.span("title")):
                yield _found(document, match, "pronoun by grammar")
    for match in _POSSESSIVE_PRONOUN.finditer(layout.body) if _FILM_PRONOUN.search(layout.body) else ():
        value = match["title"].capitalize()
        yield fact_at(document, "title", value, "title after a possessive", *match.span("title"))


def _in_a_title(document: str, start: int, end: int) -> bool:
    """Whether a pronoun stands beside other words of a title (``Now You See Me 2``) and so is none by itself."""
    before = _WORD_BEFORE.search(document, max(0, start - 40), start)
    return bool(before and before[1][0].isupper()) or bool(_TITLE_AFTER.match(document, end))


def _is_cut_short(name: str, headline: str) -> bool:
    """Whether a file is named after some words of its headline that are no title in it.

    These are the first ones of what it has before a colon (“Salt Road: again”), or one that it has in small letters.
    """
    if _LOWER_NAME.fullmatch(name) and re.search(rf"\w\s{re.escape(name.lower())}(?!\w)", headline):
        return True
    before, colon, _ = headline.partition(":")
    words, whole = fold(name).split(), fold(before).split()
    return bool(colon) and 0 < len(words) < len(whole) <= _TITLE_WORDS and whole[: len(words)] == words


def _found(document: str, match: re.Match[str], method: str) -> Fact:
    return fact_at(document, "title", match["title"], method, *match.span("title"))
