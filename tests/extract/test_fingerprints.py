"""A fingerprint is of the words: what two texts share, their fingerprints share; short texts have none."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

STEMS = "brine coil dusk ember fjord gravel hinge ivory".split()
WORDS = [f"{stem}{ending}" for stem in STEMS for ending in ("", "like", "ward", "less")]
TEXT = " ".join(f"{word} of {other}" for word, other in zip(WORDS, reversed(WORDS), strict=True)) + "."


def _fingerprint(text: str) -> bytes | None:
    return extract(Record(0, "posts/1.txt", "", text)).fingerprint


def _shared(one: str, other: str) -> int:
    numbers = [struct.unpack("<64I", _fingerprint(text) or b"") for text in (one, other)]
    return sum(a == b for a, b in zip(*numbers, strict=True))


def test_case_accents_punctuation_and_lines_do_not_count() -> None:
    assert _fingerprint(TEXT.replace(" of ", ", of\n")) == _fingerprint(TEXT)
    assert _fingerprint(TEXT.replace("ember", "émber").replace("ivory", "Ivory")) == _fingerprint(TEXT)


def test_a_changed_word_leaves_most_of_it_and_another_text_nothing() -> None:
    assert _shared(TEXT, TEXT.replace("dusk of", "dawn of")) >= 54
    assert _shared(TEXT, " ".join(sorted(TEXT.split()))) <= 20


def test_short_texts_have_none() -> None:
    assert _fingerprint("word " * 29) is None
    assert len(_fingerprint("word " * 30) or b"") == 256


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    found = _fingerprint(text)
    assert found is None or len(found) == 256
