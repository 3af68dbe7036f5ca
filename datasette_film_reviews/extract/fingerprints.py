"""What tells near-duplicates: a small fingerprint of a text's words, most of whose numbers copies share."""

from __future__ import annotations

import struct

from rensa import RMinHash

from datasette_film_reviews.folding import fold

LEAST_WORDS = 30
"""Words of the shortest text with a fingerprint: two short diary entries may well be equal and nobody's copies."""

SHINGLE = 3
"""So many words make a shingle: one that is changed changes three of them, and few are shared by chance."""

NUMBERS = 64
SEED = 1
"""A fingerprint has so many numbers of 32 bits, each the least of a permutation of the shingles."""


def fingerprint(text: str) -> bytes | None:
    """256 bytes, `NUMBERS` numbers of four; None for texts of fewer than `LEAST_WORDS` words.

    The share of equal numbers in two of them estimates how many of their runs of three words two texts share, case,
    accents and punctuation apart. It is the same in every process and on every machine.
    """
    words = fold(text).split()
    if len(words) < LEAST_WORDS:
        return None
    hashed = RMinHash(num_perm=NUMBERS, seed=SEED)
    hashed.update([*map(" ".join, zip(*(words[start:] for start in range(SHINGLE)), strict=False))])
    return struct.pack(f"<{NUMBERS}I", *hashed.digest())
