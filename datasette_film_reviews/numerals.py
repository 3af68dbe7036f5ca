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


_POINT = (
    r"(?:分|점|点|點|つ星|颗星|顆星|星|балл(?:а|ов)?|звезд[аы]?|звёзд[аы]?|зірк[аи]|βαθμοί|αστέρια|نجوم|نجمة|درجات)"
)
_FULL_MARKS = r"(?:满分|滿分|总分|總分|共|만점|満点)"
_POINTS = re.compile(
    rf"(?:★|☆|星|별[ ]?)?(?P<value>\d{{1,3}}(?:[.,．]\d{{1,2}})?)[ ]?(?:(?P<unit>{_POINT}|개(?=\Z|[ ]?/))?"
    rf"(?:[ ]?[(（,，／/][ ]?(?:{_FULL_MARKS}[为為]?[ ]?)?(?P<best>\d{{1,3}})[ ]?{_POINT}?[ ]?{_FULL_MARKS}?[)）]?"
    rf"|[ ]?(?:из|з|στα|από|من)[ ](?P<of>\d{{1,3}})(?:[ ]{_POINT})?)?)"
)
"""``8.5分（满分10分）``, ``4点/5点``, ``7 из 10``, ``8 στα 10``, ``4.5점``."""

_TOP_FIRST = re.compile(
    rf"(?:{_FULL_MARKS}[为為]?[ ]?(?P<first>\d{{1,3}})分[,，、 ]?"
    rf"|(?P<best>\d{{1,3}})(?:点満点[で中]?|點滿分|分满分|점[ ]?만점(?:에|중)?)[ ]?)"
    rf"(?P<value>\d{{1,3}}(?:[.,．]\d{{1,2}})?){_POINT}?"
)
"""``10点満点で7点``, ``5점 만점에 4.5점``, ``满分10分，8分``."""

_SLAVIC = (
    "ноль нуля нуль",
    "один одна одного",
    "два две дві двух двох",
    "три трёх трех трьох",
    "четыре четырёх четырех чотири",
    "пять пяти п'ять п'яти",
    "шесть шести шість",
    "семь семи сім",
    "восемь восьми вісім",
    "девять девяти",
    "десять десяти",
)
_SLAVIC_NUMBERS = {word: number for number, words in enumerate(_SLAVIC) for word in words.split()}
_SPELT_OUT_OF = re.compile(
    r"(?P<value>[^\W\d_']{3,8})(?P<half>[ ]с[ ]половиной)?(?:[ ](?:балл|зв[её]зд)\w{0,3})?"
    r"[ ](?:из|з)[ ](?P<best>[^\W\d_']{4,9}|5|10)"
)


def points_of(text: str) -> tuple[float, float | None] | None:
    """The value, and the top of its scale where that is stated, of points in letters not Latin, or in hearts.

    ``8.5分（满分10分）`` is 8.5 of 10, ``Пять из пяти`` 5 of 5, ``4.5점`` 4.5 of what nobody says; None is no points.
    """
    if spelt := _SPELT_OUT_OF.fullmatch(text.casefold()):
        value, best = (_SLAVIC_NUMBERS.get(spelt[group]) for group in ("value", "best"))
        best = int(spelt["best"]) if spelt["best"].isdecimal() else best
        return None if value is None or best is None else (value + (0.5 if spelt["half"] else 0), best)
    match = _POINTS.fullmatch(text) or _TOP_FIRST.fullmatch(text)
    if match is None:
        return hearts_of(text)
    groups = match.groupdict()
    top = groups["best"] or groups.get("first") or groups.get("of")
    return float(re.sub("[,．]", ".", groups["value"])), float(top) if top else None


_HEARTS = re.compile(
    r"(?:(?P<full>(?:[♥❤]\uFE0F?[ \t]?){1,10})(?P<half>💛[ \t]?)?(?P<empty>(?:[♡🤍]\uFE0F?[ \t]?){1,9})"
    r"|(?P<counted>(?:❤\uFE0F?[ \t]?){1,10})(?P<and_half>💛)|(?P<plain>(?:♥[ \t]?){2,10}))"
)
"""Red hearts by themselves are love; beside a half or an empty one they count, as do those of a pack of cards."""


def hearts_of(text: str) -> tuple[float, int | None] | None:
    """(how many hearts are full, how many there are where empty ones show it) of a text of nothing else: ``♥♥♥♡♡``."""
    found = _HEARTS.fullmatch(text)
    if found is None:
        return None
    value = sum(character in "♥❤" for character in text) + (0.5 if found["half"] or found["and_half"] else 0)
    empty = sum(character in "♡🤍" for character in text)
    return (value, int(value + 0.5) + empty if empty else None) if value + empty <= 10 else None
