"""What speaks for and against each title that a text may be about, gathered from all rules before they are weighed."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Iterable, Iterator, Mapping
from math import log

from datasette_film_reviews.extract.announcements import ANNOUNCED, announced
from datasette_film_reviews.extract.beside_makers import beside_rules
from datasette_film_reviews.extract.candidate import HEADINGS, SET_APART, SHOWN, Candidate
from datasette_film_reviews.extract.fields import OF_FIELDS
from datasette_film_reviews.extract.introductions import is_an_earlier_film
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.neighbours import IN_THE_PRESENT, said_of
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.extract.rival_headings import DATED_HEADING, FILE_NAMES, REVIEW_HEADING
from datasette_film_reviews.extract.rivals import compare
from datasette_film_reviews.folding import fold, title_key
from datasette_film_reviews.model import ACTOR_SEPARATOR, FIELD_IN, HEADING_OF_ALL, Fact

EARLY = 300
INTRODUCED_BEFORE = 600
"""So many characters from its beginning a text says who made its film: further on, who made others."""
LATE = 400
"""How many characters from its beginning, and before its end, a text introduces its film or comes back to it."""

SURE_MAKER = 0.6
"""A director less sure than this is told by a possession alone."""

_COUNTER = re.compile(
    r"(?:[\s,.:;#–—-]*(?:day|week|month|year|part|episode|volume|chapter|number|no|issue|entry|film|movie|review|round|post)"
    r"\s*[.#]?\s*\d+)+",
    re.IGNORECASE,
)
"""A heading that only counts: ``Year 1, Day 3``."""

_HOW_MANY = re.compile(
    r"(?:\d{1,4}|two|three|four|five|ten|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|diez|zwei|drei|vier|fünf|zehn)"
    r"\s(?:films?|movies?|filme[ns]?|filmer|pel[ií]culas?|pelis?|books?|livres?|libros?|libri|bücher|reviews?)",
    re.IGNORECASE,
)
"""How many films or books a post is about: ``I saw **2 films**``."""


_LINE_END = re.compile("\n")


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

_CAPITALISED = r"[A-ZÀ-Þ][\w.-]*"
_OWNED = re.compile(
    rf"(?!The |A |An ){_CAPITALISED}(?: {_CAPITALISED}){{1,3}}['’]s? (?:(?:Mr|Mrs|Miss|Dr)\.? )?"
    r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
)
"""An actor’s character, as a rule, where the text says it once and nothing sets it apart: ``Ann Lee’s Rex Moe``."""

_DOES = frozenset(("does what films do", "subject of a verb", "title by grammar", "spoken of as a film"))
_DESCRIBES = re.compile(
    r"(?:[A-Z][a-z]{2,}(?:ing|est|ful|less|ous|able|ible)|Worst|Best|Forget|Imagine)[ \t]+[a-z]+\b(?<!\bis)(?<!\bwas)"
    r"(?<!\bhas)(?<!\bhad)(?<!\bwill)(?<!\bmay)(?<!\bcan)(?<!\bby)"
)
"""An adjective that begins a sentence and the word behind it, no verb of a film: ``Stunning pictures``."""

_HIS = re.compile(r"(?P<who>\S+(?: \S+){1,3}?)['’]s? (?=\S)")

_OF_A_FILM = frozenset(("director", "actor", "imdb_id", "tmdb_id", "runtime", "certificate"))
_OF_ANY_POST = frozenset(("year", "date", "path", "title", "post title", "heading"))
"""Fields from which any post may have a year."""

_PARTS = ("title before a colon", "quoted heading")

_SITE = re.compile(r"(?:www\.)?[\w-]{2,40}\.(?:com|org|net|info|blog|co\.uk|de|es|fr|it|nl)", re.IGNORECASE)
_NO_TITLES = (_COUNTER, _HOW_MANY, _SITE)

_DATELINE = re.compile(r"(?:, [A-Z][\w.]+)?(?:\s*\([A-Z]{2,8}\))?\s*(?:--|—|–)\s")
"""What stands behind the place from which a newspaper was written to: ``OSLO (AP) --``."""

_SET_OFF = re.compile(r"(?: \([^()\n]{1,60}\))?[,.:]\s|\s[–—]\s")
"""What stands behind a title in capitals with which a diary begins its entry: ``SALT ROAD, seen late``."""


def candidates(layout: Layout, phrases: Iterable[Phrase], facts: Iterable[Fact]) -> dict[str, Candidate]:
    """The candidates by folded title. ``facts`` are those already found: titles of headings, credits."""
    found: dict[str, Candidate] = {}
    facts = list(facts)
    phrases = list(_heard(layout, phrases, facts))
    for phrase in phrases:
        found.setdefault(phrase.key, Candidate(phrase.key)).phrases.append(phrase)
    named: dict[str, str] = {}
    parts: list[Candidate] = []
    tags: set[str] = set()
    for fact in facts:
        if fact.property == "title" and not any(kind.fullmatch(fact.value) for kind in _NO_TITLES):
            key = title_key(fact.value)
            candidate = found.setdefault(key, Candidate(key))
            candidate.add(fact.method, fact)
            if fact.method == "part alone" and not layout.is_english:
                parts.append(candidate)
        elif fact.property == "tag":
            tags.add(title_key(fact.value))
        elif fact.property == "critic":
            named.setdefault(title_key(fact.value), "name of the critic")
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
        bare = all(phrase.form == "bare" for phrase in candidate.phrases)
        rule = _name_of(candidate.key, named)
        if rule is None and bare and not layout.is_english:
            rule = _name_behind_a_word(candidate.key, named)
        if rule:
            candidate.add(rule, None)
            if rule == "name of a character" and "before a name in brackets" in candidate.rules:
                candidate.add("character with the actor", None)
            if bare:
                candidate.add(f"{rule}, never set apart", None)
    told = announced(layout.prose, begin, phrases) if layout.is_english else None
    if told is not None:
        found[told.key].add(ANNOUNCED, told)
    filed = [candidate for key, candidate in found.items() if key in tags and _is_apart(candidate)]
    if len(filed) == 1:
        filed[0].add("filed under it", None)
    dated = {fact.field for fact in facts if fact.property == "year" and fact.method == REVIEW_HEADING}
    for fact in facts:
        if fact.property == "title" and fact.method == REVIEW_HEADING and fact.field in dated - {None}:
            _entitled(found, title_key(fact.value)).add(DATED_HEADING, fact)
    compare(found)
    _say_of_the_record(found, facts)
    return found


def _heard(layout: Layout, phrases: Iterable[Phrase], facts: Collection[Fact]) -> Iterator[Phrase]:
    """The phrases that may be titles at all, without the names of who made the film."""
    ratings = [(fact.start or 0, fact.end or 0) for fact in facts if fact.property == "rating" and fact.quote]
    # “Charlie Moe’s War” may be nobody’s film: a possession alone makes no maker.
    makers = {fact.value for fact in facts if fact.property == "director" and fact.confidence > SURE_MAKER}
    for phrase in phrases:
        rated = ratings and any(phrase.start <= start and end <= phrase.end for start, end in ratings)
        if not (rated or _HOW_MANY.fullmatch(phrase.text) or _is_a_grade(layout.prose, phrase)):
            yield _without_its_maker(phrase, makers)


def _without_its_maker(phrase: Phrase, makers: Collection[str]) -> Phrase:
    """A bare phrase without who made the film: ``Ann Lee’s Low Tide``; a title that is set apart may begin so."""
    owned = _HIS.match(phrase.text) if phrase.form == "bare" and makers else None
    if owned is None or owned["who"] not in makers:
        return phrase
    title = phrase.text[owned.end() :]
    return phrase._replace(text=title, key=title_key(title), start=phrase.end - len(title))


def _is_a_grade(text: str, phrase: Phrase) -> bool:
    """Whether a capital stands alone in brackets, as grades do."""
    return len(phrase.text) == 1 and text[phrase.start - 1 : phrase.start] in ("(", "[")


def _say_of_the_record(found: Mapping[str, Candidate], facts: Iterable[Fact]) -> None:
    """The rules for what entitles a record that has fields as only films have, or names its file where nothing does."""
    told_of = any("told of below another heading" in candidate.rules for candidate in found.values())
    if told_of or not any(map(_is_of_a_film, facts)):
        return  # the text has its film
    headed = [candidate for candidate in found.values() if _is_of_a_field(candidate, HEADINGS)]
    told = [candidate for candidate in found.values() if _is_of_a_field(candidate, ("post headline",))]
    named = [candidate for candidate in found.values() if not FILE_NAMES.isdisjoint(candidate.rules)]
    parts = [candidate for candidate in found.values() if _is_of_a_field(candidate, _PARTS)]
    parts += [part for part in named if any(f" {part.key} " in f" {whole.key} " for whole in told)]
    rule = "entitles a film’s record" if headed else "heads a film’s record" if told else "names a film’s record"
    for candidate in headed or parts or told or named:
        candidate.add(rule, None)


def _entitled(found: Mapping[str, Candidate], whole: str) -> Candidate:
    """What of a heading the file is called after, if that is its last part: ``A wet day — Salt (1932)``; else all."""
    for candidate in found.values():
        if whole.endswith(f" {candidate.key}") and not FILE_NAMES.isdisjoint(candidate.rules):
            return candidate
    return found[whole]


def _is_of_a_film(fact: Fact) -> bool:
    """Whether a field says what only films have."""
    released = fact.property == "year" and fold((fact.field or "").partition(FIELD_IN)[0]) not in _OF_ANY_POST
    told = fact.property in _OF_A_FILM or (fact.field == HEADING_OF_ALL and fact.value == "film")
    return fact.method in OF_FIELDS and (released or told)


def _is_of_a_field(candidate: Candidate, rules: Iterable[str]) -> bool:
    """Whether one of these rules found a candidate in the title of a post, and in no heading within its text."""
    return any(getattr(candidate.rules.get(rule), "field", None) for rule in rules)


def _is_apart(candidate: Candidate) -> bool:
    """Whether the text sets a candidate apart, and it is nobody's name; headings may be those of a series of posts."""
    return any(phrase.form in SET_APART for phrase in candidate.phrases) and not candidate.is_name


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


def _name_behind_a_word(key: str, named: Mapping[str, str]) -> str | None:
    """The rule for a whole name behind a word that begins a sentence: ``Regissören Ann Lee``."""
    rule = named.get(key.partition(" ")[2])
    return rule if rule in ("name of a person", "name of the critic") else None


def _say_where(text: str, candidate: Candidate, begin: int, end: int, ends: list[int], english: bool) -> None:
    """The rules for single phrases: their form, their place, their neighbours.

    ``begin`` and ``end`` are those of the body, ``ends`` are the places of the ends of lines.
    """
    if not candidate.phrases:
        return
    add = candidate.rules.setdefault  # of several places the first is kept
    shown = not SHOWN.isdisjoint(candidate.rules)
    apart = present = 0
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
            present += rule == IN_THE_PRESENT
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
    candidate.amounts["times in the present"] = log(1 + present)
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
    if not apart and times == 1 and _OWNED.fullmatch(first.text):
        add("somebody’s somebody", first)
    if first.start <= begin + 2:
        add("begins the text", first)
        if first.text.isupper() and _DATELINE.match(text, first.end):
            add("dateline", first)
        elif first.form == "capitals" and _SET_OFF.match(text, first.end):
            add("capitals that begin the text", first)
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
        if english and times == 1 and _DESCRIBES.match(text, first.start) and _DOES.isdisjoint(candidate.rules):
            add("describes what follows", first)


def _body(layout: Layout) -> tuple[int, int]:
    body = list(layout.of_kind("body"))
    return (body[0].start, body[-1].end) if body else (0, len(layout.document))


def _begins_paragraph(text: str, phrase: Phrase) -> bool:
    before = text[max(0, phrase.start - 6) : phrase.start]
    return (phrase.start < 6 or "\n" in before) and not before.strip("\0 \t#*_0123456789.)“\"‘'").strip("\n")


def _begins_sentence(text: str, phrase: Phrase) -> bool:
    before = text[max(0, phrase.start - 6) : phrase.start].rstrip(" \t“\"‘'*_")
    return not before or before[-1] in ".!?…\n\0:"
