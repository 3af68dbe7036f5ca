"""Sentences as the words that the models of tone and of opinion know.

Words are bytes of Latin-1, which Python can fold, cut and look up several times faster than text: nothing here may cost
more than the segmenter of sentences does. What Latin-1 cannot write becomes white space.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

Words = list[bytes]
Feature = bytes | tuple[bytes, bytes] | tuple[bytes, bytes, bytes]
"""A word, two or three words that stand beside each other, or `NEGATED` or `TURNED` and a word that it reaches."""

BEGINNING = b"<"
"""Stands before the first word of a sentence."""
NAME = b"N"
NUMBER = b"0"

NEGATED, TURNED = b"~", b"&"
"""Stand before a word that a negation reaches, and before one that comes after a sentence has turned."""
REACHING = frozenset((NEGATED, TURNED))

REACH = 4
"""So many words after it a negation reaches. Chosen on held-out reviews; after a change train again."""

_NEGATIONS = frozenset(
    b"not no never nothing without hardly barely neither nor cannot lacks ain't aren't can't couldn't didn't doesn't"
    b" don't hadn't hasn't haven't isn't mustn't needn't shouldn't wasn't weren't won't wouldn't".split()
)
_TURNS = frozenset((b"but", b"however", b"though", b"yet"))

_MARKS = b"!?"
_ASKED = "\x01"
"""Stands for the question marks of the text while those that encoding makes are taken away."""

_WORDS_ONLY = bytes(
    ord("?") if character == _ASKED else ord(character) if character.isalnum() or character in "'!" else ord(" ")
    for character in map(chr, range(256))
)


def words_of(sentence: str) -> Words:
    """The words of a sentence after `BEGINNING`; exclamation and question marks are words too.

    Every capitalised word but the first is `NAME` and every number `NUMBER`: the models shall hear how things are said,
    not of whom, and a rating in figures is no word. Words in capitals are loud, not names, and read in small letters.
    """
    words = _spread(sentence.lower() if sentence.isupper() else sentence).translate(_WORDS_ONLY).split()
    if not words:
        return words
    read = [word if word >= b"a" else _masked(word) for word in words]
    first = words[0]
    read[0] = first.lower() if first >= b"A" else read[0]
    return [BEGINNING, *read]


def _masked(word: bytes) -> bytes:
    """What begins with neither a small letter nor an accented one; digits and marks come before capitals."""
    if word in _MARKS:
        return word
    if word < b"A":
        return NUMBER
    return word.lower() if word.isupper() or word[1:2] == b"'" else NAME


def _spread(sentence: str) -> bytes:
    """The sentence with space between what are words of their own."""
    encoded = sentence.replace("’", "'").replace("?", f" {_ASKED} ").encode("latin-1", "replace")
    return encoded.replace(b"!", b" ! ").replace(b" '", b" ").replace(b"' ", b" ")


def neighbours_of(words: Words) -> set[Feature]:
    """Every word and every pair of neighbours, once each."""
    return {*words, *pairwise(words)}


def features_of(words: Words) -> set[Feature]:
    """Every word, every two and three neighbours, and what negations and turns reach, once each."""
    return {*words, *pairwise(words), *triples(words), *reached(words)}


def triples(words: Words) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Three words that stand beside each other."""
    return zip(words, words[1:], words[2:], strict=False)


def reached(words: Words) -> list[tuple[bytes, bytes]]:
    """The words that a negation reaches, and those after the last turn of the sentence."""
    found = []
    if not _NEGATIONS.isdisjoint(words):
        for place, word in enumerate(words, 1):
            if word in _NEGATIONS:
                found += [(NEGATED, after) for after in words[place : place + REACH]]
    if turns := _TURNS.intersection(words):
        backwards = words[::-1]
        left = min(map(backwards.index, turns))
        found += [(TURNED, after) for after in backwards[:left]]
    return found
