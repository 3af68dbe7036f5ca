"""Whether a text is about one film at all: what speaks for it and against it, apart from any title."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from datasette_film_reviews.extract.candidates import Candidate
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.weights import SUBJECT_WEIGHTS
from datasette_film_reviews.model import Fact

ENOUGH = 20
"""More words of film are not counted: a text is of film by then."""

SAMPLE_CHARACTERS = 20_000
TOP_CHARACTERS = 160
"""How much of a text, below its headline, says what kind of piece it is."""

FEW_ACTORS = 3
FEW_FILM_WORDS = 2
SEVERAL = "several films"
OF_FILMS_ONLY = frozenset({"certificate", "runtime", "imdb_id", "tmdb_id"})
FILM_TAGS = frozenset("film films filme movie movies cinema cine kino film-review movie-review".split())

_FILM_WORDS = re.compile(
    r"\b(?:films?|movies?|cinema\w*|screenplay|screenwriters?|filmmak\w+|moviego\w+|directorial|act(?:or|ress)(?:es|s)?"
    r"|starring|sequels?|prequels?|blockbusters?|dvd|blu-ray|oscars?|hollywood|box\s+office"
    r"|filme[ns]?|kino\w*|regisseur\w*|schauspieler\w*|drehbuch\w*|pel[ií]culas?|peli|cine|act(?:riz|rices|ores)|guion|guión"
    r"|r[ée]alisateur|acteurs?|cinéma)\b",
    re.IGNORECASE,
)
_KINDS = {
    "a list": re.compile(
        r"\b(?:best|top|worst|favou?rite)\b.{0,30}\b(?:films|movies|of (?:the )?(?:year|decade|\d{4}))\b"
        r"|\btop (?:ten|five|\d+)\b|\b\d+ (?:best|films|movies)\b",
        re.IGNORECASE,
    ),
    "news or a roundup": re.compile(
        r"\b(?:round-?up|trailers?|news|podcast|interview|obituary|awards?|oscars?|double bill|marathon|fight|vs\.?"
        r"|preview|weekly|monthly|links)\b",
        re.IGNORECASE,
    ),
    "television": re.compile(r"\b(?:season|episode|staffel|temporada|sitcom|mini-?series)\b", re.IGNORECASE),
    "a book or a game": re.compile(r"\b(?:novel|book|author|game|album|comic|manga|roman|buch|libro)\b", re.IGNORECASE),
}
_SPEAKS = {
    "television": re.compile(r"\b(?:season|episodes?|tv show|sitcom|showrunner|mini-?series|staffel)\b", re.IGNORECASE),
    "a book": re.compile(r"\b(?:novel|author|chapters?|readers?|reading|pages|prose|book)\b", re.IGNORECASE),
    "a game": re.compile(
        r"\b(?:gameplay|players?|games?|console|levels|graphics|xbox|playstation|nintendo)\b", re.IGNORECASE
    ),
    SEVERAL: re.compile(
        r"\b(?:these (?:two|three|four|five|\d+) (?:films|movies)|both films"
        r"|(?:two|three|four|five|six|ten) (?:films|movies)|each (?:film|movie))\b",
        re.IGNORECASE,
    ),
}
_REPEATED = ("linked", "strong", "begins a paragraph, set apart", "begins a paragraph, bare", "title and year")


def film_words(text: str) -> int:
    """How many words of film a text has, at most `ENOUGH`."""
    count = 0
    for _ in _FILM_WORDS.finditer(text, 0, SAMPLE_CHARACTERS):
        count += 1
        if count == ENOUGH:
            break
    return count


def subject_rules(
    layout: Layout, headline: str, candidates: Collection[Candidate], facts: Iterable[Fact]
) -> Iterator[str]:
    """Names of the rules that speak for or against one film's being the subject."""
    text = layout.prose
    words = film_words(text)
    yield f"film words {words if words < 2 else '2-4' if words < 5 else '5+'}"
    for rule in _REPEATED:
        times = sum(rule in candidate.rules for candidate in candidates)
        if times > 1:
            yield f"{rule} {'2' if times == 2 else '3' if times == 3 else '4+'}"
    top = f"{headline} {layout.document[:TOP_CHARACTERS]}"
    yield from (f"the top says {kind}" for kind, pattern in _KINDS.items() if pattern.search(top))
    for kind, pattern in _SPEAKS.items():
        share = (
            1000
            * sum(1 for _ in pattern.finditer(text, 0, SAMPLE_CHARACTERS))
            / (200 + min(len(text), SAMPLE_CHARACTERS))
        )
        if share > 0.5:
            yield f"speaks of {kind}, {'some' if share < 2 else 'much'}"
            if words < FEW_FILM_WORDS and kind != SEVERAL:
                yield f"speaks of {kind} and hardly of film"
    length = len(text)
    yield f"length {'<300' if length < 300 else '<1000' if length < 1000 else '<4000' if length < 4000 else '4000+'}"
    found = list(facts)
    ratings = {fact.value for fact in found if fact.property == "rating"}
    if ratings:
        yield "rated" if len(ratings) == 1 else "rated twice" if len(ratings) == 2 else "rated again and again"
    if any(fact.property in OF_FILMS_ONLY for fact in found):
        yield "has what only films have"
    if len({fact.value for fact in found if fact.property == "actor" and " " in fact.value}) >= FEW_ACTORS:
        yield "has a cast"
    if any(fact.property == "director" for fact in found):
        yield "has a director"
    if any(fact.property in ("tag", "genre") and fact.value.casefold() in FILM_TAGS for fact in found):
        yield "is tagged as film"
    if headline:
        yield "is a post"
    if any(fact.property == "kind" and fact.value == "film" for fact in found):
        yield "is said to be of a film"


def reason_against(rules: Iterable[str]) -> str | None:
    """What speaks most against one film's being the subject, in words for people; None where nothing much does."""
    against = [rule for rule in rules if rule in _REASONS and SUBJECT_WEIGHTS.get(rule, 0.0) < MUCH]
    return _REASONS[min(against, key=SUBJECT_WEIGHTS.__getitem__)] if against else None


MUCH = -0.3
_SEVERAL = "it speaks of several films"
_REASONS = {
    **{f"{rule} {times}": _SEVERAL for rule in _REPEATED for times in ("2", "3", "4+")},
    **{f"speaks of {kind}, {much}": f"it speaks of {kind}" for kind in _SPEAKS for much in ("some", "much")},
    **{f"speaks of {kind} and hardly of film": f"it speaks of {kind}" for kind in _SPEAKS},
    **{f"the top says {kind}": f"it looks like {kind}" for kind in _KINDS},
    "rated again and again": "it gives several ratings",
    "film words 0": "it hardly speaks of film",
}
