"""The address of a page as evidence of its film: sites call pages after films that their headlines only play with.

``https://example.org/reviews/salt-road-1932`` names a film where the text below it names the same. What only repeats
the headline, as most weblogs make addresses, says nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote, urlsplit

from datasette_film_reviews.extract.methods import METHODS
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Fact

ADDRESS = "page address"

LONGEST = 12
"""Words of an address beyond which it is a sentence."""

LEAST_LETTERS = 5
"""What begins a longer title in the text has so many letters at least."""

_EXTENSION = re.compile(r"\.(?:html?|php|aspx?|jsp|cfm|shtml)$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+(?:[a-zà-ÿ]{1,4}\s+){0,3}[^\W\d_a-zà-ÿ]")
"""Behind a part that may be the beginning of a longer one: ``The Wettest Night of the Year``."""
_ARTICLE = re.compile(r"(?<!\w)(?:The|An?|Der|Die|Das|Le|La|Les|L['’]|El|Los|Las|Il|Lo|I|O|Os|As)\s*$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NUMBER = re.compile(r"\d+")
_FURNITURE = frozenset(
    """review reviews reviewed film films movie movies cinema index default post posts article articles archive p
    kritik critica critique recensione recensie resena filmkritik""".split()
)
_SMALL = frozenset(
    """a an the of on in at to for and or by with from der die das ein eine und von la le les el los las il lo un une
    una de du des del di da do et y e s""".split()
)
"""Words that many programs leave out of addresses."""


def address_facts(found: Iterable[Fact], phrases: Sequence[Phrase], headline: str) -> Iterator[Fact]:
    """A title that the address of the page and the text have in common and the headline has not, or only in part."""
    for fact in found:
        if fact.property == "url" and fact.field:
            words = _words_of(fact.value)
            title = _part(words, headline)
            if title is None and words and not set(words) <= set(_telling(headline)):
                phrase = _said(words, phrases)
                title = phrase.text if phrase is not None else None
            if title is not None:
                method = METHODS[ADDRESS]
                yield Fact("title", title, method.name, method.confidence, field=fact.field)
            return


def _part(words: list[str], headline: str) -> str | None:
    """The part of a headline, in capitals as titles are, that is all that the address has of it.

    At the beginning it has to end where the headline goes on in small letters or behind a mark: programs shorten
    addresses.
    """
    said = [(token, telling[0]) for token in _WORD.finditer(headline) if (telling := _telling(token[0]))]
    if not words or len(words) >= len(said):
        return None
    for at in range(len(said) - len(words) + 1):
        part = said[at : at + len(words)]
        if [word for _, word in part] != words or not all(_is_capital(token[0]) for token, _ in part):
            continue
        first, last = part[0][0], part[-1][0]
        if at or not _GOES_ON.match(headline, last.end()):
            article = _ARTICLE.search(headline, 0, first.start())
            return headline[article.start() if article else first.start() : last.end()]
    return None


def _is_capital(word: str) -> bool:
    """Whether a word is written as those of titles are."""
    return word[0].isupper() or word[0].isdigit()


def _words_of(address: str) -> list[str]:
    """The telling words of the last part of an address, without a year or number at its end."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return []
    parts = [part for part in _EXTENSION.sub("", unquote(path)).split("/") if part and part not in _FURNITURE]
    words = _telling(parts[-1]) if parts else []
    while len(words) > 1 and _NUMBER.fullmatch(words[-1]):
        words.pop()
    return words if len(words) <= LONGEST and not all(map(_NUMBER.fullmatch, words)) else []


def _telling(text: str) -> list[str]:
    """The words of a title that addresses keep, folded."""
    return [word for word in _WORD.findall(fold(text.replace("-", " "))) if word not in _SMALL | _FURNITURE]


def _said(words: list[str], phrases: Sequence[Phrase]) -> Phrase | None:
    """The phrase with the same telling words that is set apart, else one that begins with them, else a bare one."""
    called = [(phrase, _telling(phrase.text)) for phrase in phrases]
    apart = [entry for entry in called if entry[0].form != "bare"]
    whole = [phrase for phrase, telling in (*apart, *called) if telling == words]
    begun = [phrase for phrase, telling in apart if telling[: len(words)] == words]
    if begun and sum(map(len, words)) >= LEAST_LETTERS and not (whole and whole[0].form != "bare"):
        return begun[0]
    return whole[0] if whole else None
