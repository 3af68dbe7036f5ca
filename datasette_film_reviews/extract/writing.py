"""Texts in other letters than the Latin ones: which letters those are, and the shapes of names that they write.

Chinese, Japanese, Korean and Arabic know no capitals, and the first two part no words: there only what stands round a
name shows where it begins. Everything here is linear: runs are bounded, and parted by what they cannot hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CYRILLIC = "\u0400-\u052f"
_GREEK = "\u0370-\u03ff\u1f00-\u1fff"
ARABIC = "\u0620-\u064a\u066e-\u06d3"
HAN = "\u3400-\u9fff々〆ヶ"
HIRAGANA = "\u3041-\u3096\u309d\u309e"
KATAKANA = "\u30a1-\u30fa\u30fc-\u30fe"
HANGUL = "\uac00-\ud7a3"
EASTERN = HAN + HIRAGANA + KATAKANA + HANGUL
"""The letters of Chinese, Japanese and Korean, as a class of a regular expression."""

OTHER = _CYRILLIC + _GREEK + ARABIC + EASTERN
"""The letters of which the rules of these modules speak, as a class of a regular expression."""

_CAPITAL = "".join(chr(code) for code in (*range(0x370, 0x530), *range(0x1F00, 0x2000)) if chr(code).isupper())
_SMALL = "".join(chr(code) for code in (*range(0x370, 0x530), *range(0x1F00, 0x2000)) if chr(code).islower())

_OTHER_LETTER = re.compile(f"[{OTHER}]")
_EASTERN_LETTER = re.compile(f"[{EASTERN}]")

CAPITALISED = rf"[{_CAPITAL}][{_SMALL}]+(?:-[{_CAPITAL}{_SMALL}]+\.?)?"
"""A capitalised word in Cyrillic or Greek letters, as a regular expression: ``Ильин-мл.``"""

WHOLE_NAME = rf"(?:{CAPITALISED}|[{_CAPITAL}]\.)(?:[ \t]?(?<=[.\s])(?:[{_CAPITAL}]\.|{CAPITALISED})){{1,3}}"
"""Somebody by two words or more in Cyrillic or Greek letters, as a regular expression."""

OTHERWISE_TITLED = re.compile(
    rf"{CAPITALISED}(?:[ ](?:[{_CYRILLIC}{_GREEK}]+(?:-[{_CYRILLIC}{_GREEK}]+)?|[0-9]+)){{1,7}}[!?]?"
)
"""How Cyrillic and Greek letters write titles of several words: ``Бумажный солдат``."""

_PART = rf"[{EASTERN}A-Za-z]+(?:[·・‧•][{EASTERN}A-Za-z]+){{0,4}}"
_EASTERN_NAME = re.compile(
    rf"(?P<person>{_PART}(?:[ ]{_PART}){{0,3}})(?:[ ]?[(（](?P<bracket>[^()（）\n]{{1,30}})[)）])?"
    r"(?:[ ]?(?:等|など|외|他))?"
)
_OTHER_NAME = re.compile(
    rf"(?P<person>(?:{WHOLE_NAME}|{CAPITALISED}|[{ARABIC}]+(?:[ ][{ARABIC}]+){{0,4}}|[A-Z]\w+(?:[ ][A-Z]\w+){{0,3}}))"
    r"(?:[ ]?[(](?P<bracket>[^()\n]{1,40})[)])?(?:[ ]+и[ ]др\.?|[ ]+κ\.?ά\.?)?\.?"
)
_PARTED = re.compile(r"[、,，،؛;；/／|\t]|[ ]+(?:и|та|й|і|και)[ ]|[ ](?=و[^\W\d_])|\u3000+|[ ]{2,}|[ ]&[ ]")
_EASTERN_LENGTH, _HAN_NAME = 24, re.compile(f"[{HAN}]{{2,4}}")
_SAID = re.compile(
    rf"[的很这這]|(?<=.)[是不]|了(?=.)|[{HAN}]は|(?:です|ます|でした|った|ない|たち|だ)$|[{HAN}{HIRAGANA}]{{8}}"
    rf"|[{HANGUL}]{{6}}| .*(?:요|다|음|들)$"
)
"""What sentences have, and no names."""

_ENDS = re.compile(r"(?:(?<=[^\s.])\s*|[\s.…]*)(?:等|など|ほか|外|他|외|и[ ]др\.?|κ\.?[ ]?ά\.?|…|\.{2,3})\s*$")


_OF_FILM = re.compile(
    r"电影|電影|影片|影院|导演|導演|演员|演員|主演|镜头|鏡頭|编剧|全片|片子|国产片|银幕|映画|監督|俳優|女優|演技|上映|劇場"
    r"|영화|감독|배우|극장|주연|연기|개봉|(?<![а-яёії])(?:фильм|кино|режисс|акт[её]р|актрис|экран|сценари|сценарі|стрічк)"
    r"|(?:ταινί|σκηνοθ|ηθοποι|σινεμ|σενάρ)|فيلم|أفلام|السينما|مخرج|الممثل|سينمائي"
)


def is_otherwise_written(text: str) -> bool:
    """Whether a text has any letter of the scripts of which this module speaks."""
    return not text.isascii() and _OTHER_LETTER.search(text) is not None


def film_words_abroad(text: str) -> int:
    """How often a text in these letters has words that speak of film."""
    return len(_OF_FILM.findall(text)) if is_otherwise_written(text) else 0


def is_eastern(text: str) -> bool:
    """Whether a text has any letter of Chinese, Japanese or Korean."""
    return not text.isascii() and _EASTERN_LETTER.search(text) is not None


def people_in(value: str) -> Iterator[tuple[int, int, str | None]]:
    """Who is listed in the value of a label: where each name stands, and what a bracket says behind it.

    Chinese lists part names by mere spaces as well, where each is as short as Chinese names are.
    """
    ended = _ENDS.search(value)
    value = value[: ended.start()] if ended and ended.start() else value
    eastern = is_eastern(value)
    begin = 0
    for part in (*_PARTED.finditer(value), None):
        end = part.start() if part else len(value)
        yield from _named(value, begin, end, eastern)
        begin = part.end() if part else end


def _named(value: str, begin: int, end: int, eastern: bool) -> Iterator[tuple[int, int, str | None]]:
    written = value[begin:end]
    start = begin + len(written) - len(written.lstrip())
    written = written.strip()
    words = written.split(" ")
    if eastern and len(words) > 1 and all(map(_HAN_NAME.fullmatch, words)):
        for word in words:
            yield start, start + len(word), None
            start += len(word) + 1
        return
    found = (_EASTERN_NAME if eastern else _OTHER_NAME).fullmatch(written)
    if found and len(found["person"]) <= _EASTERN_LENGTH + 16 * (not eastern) and not _SAID.search(found["person"]):
        yield start + found.start("person"), start + found.end("person"), found["bracket"]
