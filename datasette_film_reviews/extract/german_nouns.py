"""Which capitalised words of a German text are common nouns: by small words before them, how they end, and a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from datasette_film_reviews.extract.german_words import (
    DETERMINERS,
    DOERS,
    ENDINGS,
    FUNCTION_WORDS,
    NEVER_DOERS,
    NOUNS,
    SURNAMES,
    TITLES,
)
from datasette_film_reviews.extract.names import UPPER
from datasette_film_reviews.extract.parting import parted

_OF_FILMS = frozenset(
    "film filme kino regie drehbuch kamera hauptrolle debüt platz menschen leute figuren bilder geschichten".split()
)
_QUOTES = tuple('„“”«»"‚‘')
_INFLECTED = ("en", "er", "es", "em", "e")
_INDEFINITE = frozenset("ein eine einen einem einer eines kein keine keinen keinem keiner".split())
_WORD = re.compile(r"[\w’'.-]+")
_WORDS_BEFORE = re.compile(r"(?:([\w-]+)[ \t])?([\w-]+)[ \t]$")
_REACH = 40
"""How many characters before a word are looked at."""

DOER = 6
"""Shorter words that end as those for who somebody is are first names as often: ``Katrin``, ``Martin``."""

SUFFIXED, COMPOUND = 5, 8
"""Words as short as the first have no ending by which nouns are told; longer ones than the other are no surnames."""

LONGEST = 10
"""Longer words are nobody's first name and, alone, hardly a surname."""

LONGEST_FIRST = 13
"""Longer words before a name are no first names, but say who somebody is: ``des Eisenbahnbarons Moe``."""

_DOER_ENDINGS = ("er", "erin", "in", "or", "ist", "ant", "ent", "eur", "ier", "är", "at", "oge", "ers", "ors")
_ORIGINS = (
    "er", "in", "däne", "schwede", "finne", "franzose", "pole", "tscheche", "russe", "türke", "grieche", "rumäne",
    "bulgare", "kroate", "serbe", "ire", "schotte", "brite", "chinese", "deutsche", "sachse", "hesse",
)  # fmt: skip
"""How words end that say where somebody is from."""
_BEHIND_ARTICLE = re.compile(
    r"(?i:\b(?:der|die|das|den|dem|des|eine?[nrms]?|seine?[nrms]?|ihre?[nrms]?|am|im|vom|beim|zum|zur|ins))"
    r"[ \t]+(?:[a-zà-ÿ-]+[ \t]+){0,2}$"
)
_ADJECTIVE = ("enen", "ernen", "schen", "lichen", "igen", "ssen", "uen", "ohen")
_WHERE = re.compile(r"\b(?i:in|aus|nach|bei)[ \t]+$")
_AS = re.compile(r"\b[Aa]ls[ \t]+$")
_AS_A = re.compile(r"\b[Aa]ls[ \t]+(?:[a-zäöüß-]+[ \t]+){0,3}$")
_WITH_GREAT = re.compile(r"\b(?!(?:dies|welch|manch|all|ihr|sein|ein|kein|mein|unser)em\b)[a-zäöüß]{3,}(?<!d)em[ \t]+$")
"""Behind an adjective with this ending no name begins: ``gibt mit sichtlichem Vergnügen Ann Lee``."""

_SHORTENED = ("Dr. ", "Prof. ", "Prof. Dr. ")
_OF = re.compile(r"[ \t]+von[ \t]+")
_LINKS = re.compile(rf"(?<!von)(?<!zu)[ \t]+d(?:er|en)[ \t]+|[ \t]+von[ \t]+(?=[{UPPER}][^\s]*[ \t]+[{UPPER}])")
_BEHIND_A_WORD = re.compile(rf"([^\W\d_]+)[ \t]+([{UPPER}][\w’'-]*)(?![ \t]+[{UPPER}])")
"""A capitalised word that stands alone, with the word before it."""


def names_among_nouns(
    text: str, runs: Iterable[tuple[int, int]], edges: Sequence[int] = ()
) -> Iterator[tuple[int, int]]:
    """The capitalised runs of a German text without common nouns: those beside a name are cut off it, others dropped.

    A word that is somebody's in a whole name is a name everywhere; one that stands mostly behind an article is a noun.
    ``edges`` are where emphasis begins and ends, in order: no name reaches over them.
    """
    cut = [_cut(text, *part) for run in _with_doctors(text, parted(text, runs, edges)) for part in _parts(text, *run)]
    whole = (text[start:end] for start, end, _ in cut if text[start - 1 : start] not in _QUOTES)
    of_somebody = {word for name in whole if " " in name for word in name.split()}
    alone = Counter(text[start:end] for start, end, _ in cut if " " not in text[start:end])
    determined = Counter(noun for word, noun in _BEHIND_A_WORD.findall(text) if word.casefold() in DETERMINERS)
    for start, end, titled in cut:
        name = text[start:end]
        if start < end and (
            " " in name
            or titled
            or name in of_somebody
            or not (
                _is_noun(name)
                or determined[name] * 2 > alone[name]
                or _is_described(text, start)
                or _is_longer_than_names(text, start, name.casefold())
                or (alone[name] == 1 and _WHERE.search(text, max(0, start - _REACH), start))
            )
        ):
            yield start, end


def _with_doctors(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The runs, with a title whose full stop ends one at the beginning of the next: ``Hausarzt Dr. Moe``."""
    title = -1
    for start, end in runs:
        if title >= 0 and text[title:start] in _SHORTENED:
            start = title
        title = -1
        for short in _SHORTENED:
            if text.startswith(short, end + 1 - len(short.rstrip())) and text[start:end].endswith(short[:-2]):
                title = end + 2 - len(short)
        if start < title or title < 0:
            yield start, title if title >= 0 else end


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run cut where a small word begins another name: ``Ann Lee den Pfarrer``, ``Helene von Ann Lee``."""
    of = _OF.search(text, start, end)
    if of and _BEHIND_ARTICLE.search(text, max(0, start - _REACH), start):  # “den Trümmern von Rom”
        yield start, of.start()
        start = of.end()
    for link in _LINKS.finditer(text, start, end):
        yield start, link.start()
        start = link.end()
    yield start, end


def _cut(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """A run without the nouns and small words beside a name; and whether one of them says who is named."""
    titled = False
    words = list(_WORD.finditer(text, start, end))
    if text[start - 1 : start] in _QUOTES:  # a title
        return start, end, False
    while len(words) > 1 and _ends_no_name(words[-1][0].casefold(), words[-2][0]):
        words.pop()
    if len(words) == 1 and words[0].end() < end and words[0][0].endswith("er"):  # “das Schweizer Kino”
        return end, end, False
    for number, word in enumerate(words):
        folded, last = word[0].casefold(), number + 1 == len(words)
        if titled and last:
            return word.start(), word.end(), True
        if not number and folded.endswith(_ADJECTIVE) and _BEHIND_ARTICLE.search(text, max(0, start - _REACH), start):
            break  # “den Goldenen Bären”
        if not number and len(words) > 2 and _WITH_GREAT.search(text, max(0, start - _REACH), start):
            continue
        if folded in FUNCTION_WORDS or (number and word[0].islower()):
            titled = titled and word[0].islower()
        elif not last and (
            _says_who(folded)
            or (len(folded) > LONGEST_FIRST and "-" not in folded)
            or (len(words) > number + 2 and _is_from_somewhere(text, word.start(), folded))
            or (not number and (_is_somebody_told(text, start, folded) or _is_of_somebody(folded, words[1:])))
        ):
            titled = True
        elif last or not _is_noun(word[0]) or folded in SURNAMES:
            return word.start(), words[-1].end(), titled
    return end, end, False


def _ends_no_name(folded: str, before: str) -> bool:
    """Whether a noun stands behind a name or an adjective: ``Kellers Karriere``, ``Schweizer Kino``."""
    if folded in SURNAMES:
        return False
    owned = before.endswith(("s", "er")) or len(folded) > COMPOUND
    return (owned and len(folded) > SUFFIXED and folded.endswith(ENDINGS)) or (
        folded in NOUNS and (before.endswith("s") or folded in _OF_FILMS)
    )


def _is_somebody_told(text: str, start: int, folded: str) -> bool:
    """Whether a word ends as those do that say who somebody is: ``die Geigerin Ida``, ``als müder Dachdecker Rex``."""
    return (
        folded not in NEVER_DOERS
        and len(folded) > DOER
        and folded.endswith(_DOER_ENDINGS)
        and any(before.search(text, max(0, start - _REACH), start) for before in (_BEHIND_ARTICLE, _AS_A))
    )


def _is_from_somewhere(text: str, start: int, folded: str) -> bool:
    """Whether a word stands before a name as those do that say where somebody is from: ``der Wiener Odo Pahl``."""
    return folded.endswith(_ORIGINS) and _BEHIND_ARTICLE.search(text, max(0, start - _REACH), start) is not None


def _is_of_somebody(folded: str, behind: list[re.Match[str]]) -> bool:
    """Whether a word stands before another that says whose somebody is: ``Rudis Verlobte Ida``."""
    return (
        len(behind) > 1
        and folded.endswith("s")
        and behind[0][0].casefold() not in SURNAMES
        and _says_who(behind[0][0].casefold())
    )


def _says_who(folded: str) -> bool:
    stems = [folded.removesuffix(ending) for ending in ("", "in", "s", "en", "n")]
    return (
        folded.startswith("ex-")
        or not TITLES.isdisjoint(stems)
        or (folded not in NEVER_DOERS and any(stem.endswith(DOERS) for stem in stems))
    )


def _is_noun(word: str) -> bool:
    """Whether a word is a noun by the list, or by how it ends."""
    folded = word.casefold().rpartition("-")[2]
    return (
        folded in NOUNS
        or folded in FUNCTION_WORDS
        or (len(folded) > SUFFIXED and folded.endswith(ENDINGS))
        or (len(folded) > SUFFIXED and _says_who(folded))
    )


def _is_longer_than_names(text: str, start: int, folded: str) -> bool:
    """Whether a word alone is as long as compounds are, or says as what somebody acts: ``als Bankier``."""
    bracketed = text[start - 1 : start] == "(" and text.startswith(")", start + len(folded))
    return (len(folded) > LONGEST and not (bracketed and not folded.endswith((*_DOER_ENDINGS, "land")))) or (
        len(folded) > DOER
        and folded.endswith(_DOER_ENDINGS)
        and folded not in NEVER_DOERS
        and _AS.search(text, max(0, start - _REACH), start) is not None
    )


def _is_described(text: str, start: int) -> bool:
    """Whether ``ein neuer`` or ``mit großem`` stands before a word, as before no name."""
    before = _WORDS_BEFORE.search(text, max(0, start - _REACH), start)
    if before is None:
        return False
    first, second = (before[1] or "").casefold(), before[2]
    if not second.islower() or second in FUNCTION_WORDS:
        return False
    return (second.endswith("em") and not second.endswith("dem")) or (
        (first in _INDEFINITE or first == "als") and second.endswith(_INFLECTED)
    )
