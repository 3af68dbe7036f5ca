"""What else a text names: other films, people, awards."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import fsum

from datasette_film_reviews.extract.asides import lists_of, mark_of, said_aside, year_behind
from datasette_film_reviews.extract.candidate import Candidate
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.mention_weights import BARE_WEIGHTS, SET_APART_WEIGHTS
from datasette_film_reviews.extract.methods import METHODS, fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.names import NATIONALITIES, WHOLE_PERSON, looks_like_person
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.extract.ranking import probability_of
from datasette_film_reviews.extract.titles import Titles
from datasette_film_reviews.folding import name_key, title_key
from datasette_film_reviews.model import Fact

CANDIDATES = 150
"""At most so many capitalised names are offered to resolution for one review: a bound, not a tuned value."""

LOOKED_AT = 5
"""At most so many places of one phrase are looked at: the first say what it is."""

WORTH_TELLING = 0.3
PERHAPS_KNOWN, OTHERWISE_WRITTEN = 0.02, 0.1
"""A phrase less likely a film than this is not told of; where nothing sets it apart, so little is enough to ask other
reviews: only a film that one of them is of, or surely names, comes of it. Who sets titles apart means a place by
``Manhattan``: the second is for what such a text does not set apart."""

HOPELESS = -7.0
"""A phrase for which its neighbours speak less than this is not looked at any further."""

SURELY = 0.5
"""A phrase for which more than this speaks makes films of those in a list with it."""

TELLING = 0.7
"""A rule that weighs more than this is what a mention is told to be found by."""

NO_FILMS = frozenset({"speech", "called"})
"""What is said or is called so makes no films of those in a list with it."""

BARE_BESIDE_A_TITLE = "bare though the film is set apart"

PERHAPS = 0.2
"""A title that is at least so likely that of the film itself is hardly that of another."""

LEADING = frozenset(
    "films like it/follows a film/after film/role in a film/watched/compared with a film/maker of a film".split("/")
)
"""What leads to a film leads to all of a list."""

IN_BRACKETS = ("in brackets after films", "in brackets after a person")

_NO_NAME = re.compile(r"^(?:The|An?) | (?:[Tt]he|of|an?|in|on|to|at|from|for|with) |[\d:!]")
_NUMBERED = re.compile(r" (?:(?:part|vol|volume|chapter|episode) )?(?:\d+|i{1,3}|iv|v|one|two|three)(?: .*)?")
_PERSON_IN_A_FILM = re.compile(rf"(?P<person>{WHOLE_PERSON}) in (?P<film>\S.*)")
_AND_ANOTHER = re.compile(rf" (?:and|or) (?={WHOLE_PERSON} in )")
_FORMS = {"linked": "linked", "capitals": "title in capitals"}
_IN_THE_FILM = re.compile("\\s(?:in|en)\\s[“„«\"‘'*_]{0,2}$")
_AWARD = re.compile(
    r"\b(?P<award>Academy\s+Award|Golden\s+Globe|Oscar|BAFTA|Bafta|Palme\s+d['’]Or|Golden\s+(?:Lion|Bear|Leopard)|Silver\s+(?:Lion|Bear)|César|Goya\s+Award|Emmy"
    r"|Grand\s+(?:Jury\s+)?Prix|Grand\s+Jury\s+Prize|Screen\s+Actors\s+Guild\s+Award|Independent\s+Spirit\s+Award|Razzie)s?\b"
)

_LETTER = re.compile(r"[a-z]|\d{1,2}")
"""A grade, or a rating behind an article, and no film unless it is set apart as a title: ``(D)``, ``A 4/5``."""

_NO_FILM = re.compile(
    r"(?:.* )?best (?:picture|director|(?:supporting |lead |leading )?act(?:or|ress)\b.*"
    r"|(?:adapted |original )?screenplay\b.*"
    r"|(?:original )?(?:score|song)|cinematography|(?:film |sound )?editing|sound\b.*|costumes?\b.*|production design"
    r"|art direction|visual effects|make ?up\b.*|animated (?:feature|film|short)\b.*|(?:foreign|international) .*film"
    r"|documentary\b.*)|(?:view|watch|stream|buy|rent|read|follow) (?:it )?(?:on|at) (?:letterboxd|imdb|netflix|amazon"
    r"|youtube|itunes|hulu|mubi|vimeo|disney|hbo|prime|rotten tomatoes|facebook|twitter|instagram)\b.*"
    r"|(?:\d{4} )?\d{1,2} \d\d(?: \d\d)? [ap]m|fun facts?"
)
"""Folded phrases that stand where films are named: categories of awards, where a link leads to, the time of day."""

_OF_AWARDS = "Award Globe Oscar BAFTA Bafta Palme Golden Silver César Emmy Grand Razzie".split()
"""One of these stands in the name of every award."""


@dataclass
class Mention:
    """A phrase that may name another film, and the names of all rules that speak of it."""

    candidate: Candidate
    rules: set[str]
    weights: Mapping[str, float]

    @property
    def score(self) -> float:
        """How much speaks for a film: above 0, it is likelier one than not."""
        weights = self.weights
        return weights["bias"] + fsum(map(weights.get, self.rules, repeat(0.0)))

    @property
    def probability(self) -> float:
        """The same from 0 to 1."""
        return probability_of(self.score)


def mention_facts(layout: Layout, phrases: Sequence[Phrase], titles: Titles, names: Names) -> Iterator[Fact]:
    """Facts ``film_mentioned``, ``person_mentioned`` and ``award``; candidates for names among them.

    What is likely the film of the text itself is named here only with a year, which may be another's.
    """
    film = titles.likeliest
    ending = {name.end: name for name in names.all if name.is_whole}
    for mention in mentions(layout, phrases, titles):
        if mention.candidate.key in NATIONALITIES or _NO_FILM.fullmatch(mention.candidate.key):
            continue
        if _LETTER.fullmatch(mention.candidate.key) and mention.weights is BARE_WEIGHTS:
            continue
        together = list(_compared(layout, mention)) if "compared with a film" in mention.rules else []
        yield from together
        least = WORTH_TELLING if mention.weights is SET_APART_WEIGHTS else PERHAPS_KNOWN
        if BARE_BESIDE_A_TITLE in mention.rules:
            least = OTHERWISE_WRITTEN
        if not together and mention.probability >= least:
            yield from _films(layout, mention, mention.candidate.key == film)
            yield from _people(layout, mention, ending)
    yield from _awards(layout)
    yield from _names(layout, names)


def mentions(layout: Layout, phrases: Sequence[Phrase], titles: Titles) -> list[Mention]:
    """Every phrase that may name a film, weighed; those in a list with a film are likelier films too."""
    text = layout.prose
    film = titles.likeliest
    own = titles.weighed.get(film) if film is not None else None
    perhaps = {title_key(fact.value) for fact in titles.facts if fact.confidence >= PERHAPS} - {film}
    marks = {mark_of(text, phrase) for phrase in own.phrases} - {"bare"} if own is not None else set()
    found: dict[str, Mention] = {}
    for key, candidate in titles.weighed.items():
        if not candidate.phrases:
            continue
        apart = [phrase for phrase in candidate.phrases if phrase.form != "bare"]
        mention = Mention(candidate, set(candidate.rules), SET_APART_WEIGHTS if apart else BARE_WEIGHTS)
        found[key] = mention
        if key in perhaps:
            mention.rules.add("perhaps the film itself")
        mention.rules.update(_short_form(film or "", key))
        if marks and not apart:
            mention.rules.add(BARE_BESIDE_A_TITLE)
        if not apart and mention.score < HOPELESS and not _opens_a_bracket(text, candidate.phrases[0]):
            continue
        for phrase in candidate.phrases[:LOOKED_AT]:
            mention.rules.update(said_aside(text, phrase))
        if apart and marks:
            same = any(mark_of(text, phrase) in marks for phrase in apart)
            mention.rules.add("set apart as the film is" if same else "set apart otherwise")
    for listed in lists_of(text, phrases):
        inside = [found[phrase.key] for phrase in listed if phrase.key in found]  # not all phrases are heard
        for rule in _of_the_company(inside) if inside else ():
            for mention in inside:
                mention.rules.add(rule)
    return list(found.values())


def _short_form(film: str, key: str) -> Iterator[str]:
    """Whether a part of the film's title stands for all of it; what is before a number is an earlier film."""
    if film.endswith(f" {key}"):
        yield "ends the title of the film"
    elif film.startswith(f"{key} "):
        yield "before its number" if _NUMBERED.fullmatch(film, len(key)) else "begins the title of the film"


def _opens_a_bracket(text: str, phrase: Phrase) -> bool:
    return text[max(0, phrase.start - 1) : phrase.start] in ("(", "[")


def _of_the_company(inside: Sequence[Mention]) -> Iterator[str]:
    """What the rest of a list says of each thing in it."""
    if not LEADING.isdisjoint(inside[0].rules):
        yield "listed as films are"
    if (
        len(inside) > 2
        and not any(mention.candidate.is_name for mention in inside)
        and any(_NO_NAME.search(mention.candidate.phrases[0].text) for mention in inside)
    ):
        yield "listed with titles"
    for rule in IN_BRACKETS:
        if any(rule in mention.rules for mention in inside):
            yield f"several {rule}"
    if any(not NO_FILMS.isdisjoint(mention.rules) for mention in inside):
        yield "listed with what is said"
    elif any(mention.candidate.is_name for mention in inside):
        yield "listed with a name"
    elif any(mention.score > SURELY for mention in inside):
        yield "listed with a film"


def _compared(layout: Layout, mention: Mention) -> Iterator[Fact]:
    """People and films by turns in one phrase: ``like Ann Lee in Salt and Bo Day in Low Tide``."""
    phrase = mention.candidate.phrases[0]
    for part in _AND_ANOTHER.split(phrase.text):
        if match := _PERSON_IN_A_FILM.fullmatch(part):
            start = layout.document.index(part, phrase.start)
            for property, group in (("person_mentioned", "person"), ("film_mentioned", "film")):
                first, last = (start + place for place in match.span(group))
                yield fact_at(layout.document, property, match[group], "person in a film", first, last)


def _films(layout: Layout, mention: Mention, own: bool) -> Iterator[Fact]:
    """One fact for a film, or one for each year that stands beside its title."""
    document = layout.document
    phrases = mention.candidate.phrases
    dated = {found[0]: (phrase, found[1]) for phrase in reversed(phrases) if (found := year_behind(document, phrase))}
    confidence = round(mention.probability, 3)
    for phrase, end in dated.values():
        yield fact_at(document, "film_mentioned", phrase.text, "title and year", phrase.start, end, confidence)
    if not dated and not own:
        phrase, method = _evidence(mention)
        yield fact_at(document, "film_mentioned", phrase.text, method, phrase.start, phrase.end, confidence)


def _evidence(mention: Mention) -> tuple[Phrase, str]:
    """The phrase that says most, and the rule by which it does."""
    rules = mention.candidate.rules
    saying = [
        rule
        for rule, found in rules.items()
        if isinstance(found, Phrase) and mention.weights.get(rule, 0.0) > TELLING and rule in METHODS
    ]
    best = max(saying, key=lambda rule: (mention.weights[rule], rule), default=None)
    if best is not None and isinstance(phrase := rules[best], Phrase):
        return phrase, best
    phrase = next(
        (phrase for phrase in mention.candidate.phrases if phrase.form != "bare"), mention.candidate.phrases[0]
    )
    return phrase, "named beside a film" if phrase.form == "bare" else _FORMS.get(phrase.form, "quoted title")


def _people(layout: Layout, mention: Mention, ending: Mapping[int, Named]) -> Iterator[Fact]:
    """Who is said to be in the film: ``like Ann Lee in Salt``."""
    if "person in a film" in mention.rules:
        for phrase in mention.candidate.phrases:
            match = _IN_THE_FILM.search(layout.prose, max(0, phrase.start - 6), phrase.start)
            if match and (name := ending.get(match.start())):
                yield fact_at(layout.document, "person_mentioned", name.text, "person in a film", name.start, name.end)


def _awards(layout: Layout) -> Iterator[Fact]:
    if not any(map(layout.body.__contains__, _OF_AWARDS)):
        return
    seen: set[str] = set()
    for match in _AWARD.finditer(layout.body):
        value = " ".join(match["award"].split())
        if value.casefold() not in seen:
            seen.add(value.casefold())
            yield fact_at(layout.document, "award", value, "award by name", *match.span())


def _names(layout: Layout, names: Names) -> Iterator[Fact]:
    """The first place of every capitalised run that may be a name."""
    seen: set[str] = set()
    for name in names.all:
        if name.text in seen:
            continue
        seen.add(name.text)
        key = name_key(name.text)
        if key in seen or name.text.isupper() or layout.body[name.start] == "\0" or not looks_like_person(name.text):
            continue
        seen.add(key)
        yield fact_at(layout.document, "person_mentioned", name.text, "capitalised name", name.start, name.end)
        if len(seen) >= 2 * CANDIDATES:
            return
