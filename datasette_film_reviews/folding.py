"""When two spellings are the same: folding of names and titles, and the slugs made of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_APOSTROPHES = re.compile("['’‘`´]")
_SEPARATORS = re.compile(r"[\W_]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_ASCII = bytes(ord(chr(code).lower() if chr(code).isalnum() else " ") for code in range(128)).ljust(256)
"""What each character of ASCII becomes: bytes are translated several times faster than text is searched."""

_ARTICLES = frozenset("the a an la le les el los las der die das il".split())
_TRAILING_ARTICLE = re.compile(r"^(.+), (The|A|An|La|Le|Les|El|Los|Las|Der|Die|Das|Il)$", re.IGNORECASE)
_SMALL_WORDS = frozenset("a an and as at but by for from in nor of on or the to vs with".split())
SLUG_LENGTH = 80

REMEMBERED = 4096
"""How many titles and names are remembered with their folded forms: texts say the same ones again and again."""


def fold(text: str) -> str:
    """Case, accents and compatibility forms folded away; punctuation becomes single spaces, apostrophes nothing."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text))
        text = _BEYOND_ASCII.sub(_without_accents, decomposed)
    text = text.replace("&", " and ")
    if text.isascii():
        return " ".join(text.encode().translate(_ASCII, b"'`").decode().split())
    return _SEPARATORS.sub(" ", _APOSTROPHES.sub("", text).casefold()).strip()


def _without_accents(character: re.Match[str]) -> str:
    return "" if unicodedata.combining(character[0]) else character[0]


@lru_cache(REMEMBERED)
def name_key(name: str) -> str:
    """A person's name for comparison: ``J.A. Bayona`` is ``J. A. Bayona``."""
    return fold(name).replace(" ", "") or name.strip()


@lru_cache(REMEMBERED)
def title_key(title: str) -> str:
    """A title for comparison: as `fold`, without a leading article or a trailing ``, The``."""
    title = title.strip()
    words = fold(_TRAILING_ARTICLE.sub(r"\2 \1", title) if ", " in title else title).split()
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return " ".join(words) or title


def titled(words: Iterable[str]) -> str:
    """Lower-case words in the letters of an English title."""
    return " ".join(
        word if word in _SMALL_WORDS and place else word[:1].upper() + word[1:] for place, word in enumerate(words)
    )


def slug_of(text: str) -> str:
    """A lower-case address for a text: ASCII where the text allows it, its own letters otherwise, ``-`` between words.

    At most `SLUG_LENGTH` characters, cut at a word; ``untitled`` where nothing is left.
    """
    words = re.findall(r"[a-z0-9]+", fold(text)) or _SEPARATORS.sub(" ", text.casefold()).split()
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:SLUG_LENGTH]
        if len(longer) > SLUG_LENGTH:
            break
        slug = longer
    return slug or "untitled"
