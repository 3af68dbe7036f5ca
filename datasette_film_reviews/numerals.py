"""Numbers as critics write them, in figures and in the words of eleven languages: ``3½``, ``three and a half``."""

from __future__ import annotations

import re

_SPELT_NUMBERS = (
    "zero|no|null|zéro|cero|nul|noll",
    "one|ein|eine|einen|un|une|una|uno|um|uma|een|één|ett|jedna",
    "two|zwei|deux|dos|due|dois|duas|twee|två|dwie",
    "three|drei|trois|tres|tre|três|drie|trzy",
    "four|vier|quatre|cuatro|quattro|quatro|fyra|cztery",
    "five|fünf|cinq|cinco|cinque|vijf|fem|pięć",
    "six|sechs|seis|sei|zes|seks|sześć",
    "seven|sieben|sept|siete|sette|sete|zeven|sju|syv|siedem",
    "eight|acht|huit|ocho|otto|oito|åtta|otte|åtte|osiem",
    "nine|neun|neuf|nueve|nove|negen|nio|dziewięć",
    "ten|zehn|dix|diez|dieci|dez|tien|tio|dziesięć",
)
_IN_STARS = {"et": 1, "to": 2, "fire": 4, "ni": 9, "ti": 10}
"""Danish and Norwegian numbers that are other words elsewhere: they count only what critics count."""

_WORDS = {word: number for number, words in enumerate(_SPELT_NUMBERS) for word in words.split("|")} | _IN_STARS
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
AND_A_HALF = (
    r"(?:einhalb|[eë]nhalve?|[ \t-](?:(?:and|&|y|et|e|en|och|og|i)[ \t-](?:an?[ \t-]|one[ \t-]|e?en[ \t-]|et[ \t-])?)"
    r"(?:half|medi[ao]|mei[ao]|demie?|mezz[oa]|halvt?|halve|pół))"
)
_FRACTION = r"(?:[ \t-]?[½¼¾]|[ \t.-]?1/2(?!\d)|[ \t-][13]/4(?!\d))"
NUMERAL = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}}|['’]\d(?!\d))?(?:{_FRACTION}|{AND_A_HALF})?|½|1/2(?!\d))"
"""A number in figures, as a regular expression to build others from: ``3``, ``7,5``, ``3 1/2``, ``½``."""

_ANYWHERE = "|".join(word for word in _WORDS if word not in _IN_STARS)
_OF_STARS = (
    rf"(?:{'|'.join(_IN_STARS)})(?=(?:[ \t]og[ \t]ent?[ \t]halvt?)?[ \t](?:stjerner?|hjerter|ud[ \t]af|ut[ \t]av)\b)"
    r"|(?<=a[fv][ \t])ti"
)
WORD = rf"(?:(?:{_ANYWHERE}|{_OF_STARS})(?:{AND_A_HALF})?(?!\w))"
SPELT = rf"(?:{_ANYWHERE}|{_OF_STARS})(?!\w)"
"""A whole number in words, as a regular expression to build others from."""

HALF_A = r"(?:(?:an?[ \t]|one[ \t-])?half(?:[ \t]of)?(?:[ \t]an?|[ \t]one)?(?!\w))"
NUMBER = rf"(?:{NUMERAL}|{WORD})"

_MIXED_NUMBER = re.compile(
    rf"(?P<whole>\d+(?:[.,'’]\d+)?)(?:[ \t.-]?(?P<fraction>[½¼¾]|[13]/[24])|(?P<half>{AND_A_HALF}))?"
)
_SPELT_NUMBER = re.compile(rf"(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?P<half>{AND_A_HALF})?")


def number_of(text: str) -> float:
    """The value of ``3``, ``3,5``, ``3 1/2``, ``½``, ``three``, ``two and a half`` or ``half a``."""
    text = text.strip().casefold()
    if text in _FRACTIONS:
        return _FRACTIONS[text]
    if spelt := _SPELT_NUMBER.fullmatch(text):
        return _WORDS[spelt["word"]] + (0.5 if spelt["half"] else 0)
    if re.fullmatch(HALF_A, text):
        return 0.5
    match = _MIXED_NUMBER.fullmatch(text)
    if match is None:
        raise ValueError(f"not a number: {text!r}")
    part = 0.5 if match["half"] else _FRACTIONS.get(match["fraction"] or "", 0)
    return float(re.sub("[,'’]", ".", match["whole"])) + part
