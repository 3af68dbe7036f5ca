"""What is glued: letters, small words, and where a space is put in."""

from __future__ import annotations

import re
from typing import NamedTuple

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(code) for code in range(0x100, 0x250) if chr(code).isupper())
LOWER = "a-zß-öø-ÿ" + "".join(chr(code) for code in range(0x100, 0x250) if chr(code).islower())

LETTERS = re.compile(r"[^\W\d_]+")
CAPITALISED = re.compile(rf"[{UPPER}][{LOWER}]+|I")

# Small words that by themselves prove a text to be glued, as no name or brand begins with them, those that do not, and
# those that with a capital of their own begin few: not YouTube or InDesign.
PROOF = frozenset("and but by from like of that which while with who whose".split())
SMALL_WORDS = PROOF | frozenset(
    """a about after also an are as at be because before between both called did does during featuring for had has have
    he how if in including into is it its named not on one or out over she since so starring stars than the their then
    there they this those though to under until was we were what when where you""".split()
)

TRADES = frozenset(
    """actor actors actress artist cinematographer comedian composer critic director directors filmmaker filmmakers
    novelist playwright producer screenwriter screenwriters writer writers""".split()
)
"""Before two capitalised words they prove it too: no name begins with ``Director``."""

PREFIXES = frozenset("De Di La Le Mac Mc".split())
"""What surnames with a second capital begin with: DeVito, McDonald."""

ENDS_OF_NAMES = frozenset(
    """back berg born borough brook burn bury bush child cliff combe cross dale field foot ford gate grave green
    grove hall ham hand hart head hill house hurst kin king kins land ley lock love low man mann mark more over
    pole ridge right row shank shaw side smith son sons stead stein stock stone ton town tree wall ward water
    way well wells will win wood worth
    """.split()
)
"""Words that surnames end in: there is no telling Stein from Steinway, or John from Johnson."""


class Cut(NamedTuple):
    """Where a space goes, how many characters it parts on its left and on its right, and why."""

    place: int
    left: int
    right: int
    kind: str
