"""From bytes to text: byte order marks, strict UTF-8, UTF-8 with stray bytes, then detection."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import chardet
from chardet.enums import EncodingEra

_BYTE_ORDER_MARKS = (
    # UTF-32 first: the mark of little-endian UTF-16 begins that of UTF-32.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF87a",
    b"GIF89a",
    b"%PDF-",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"SQLite format 3",
)

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_MAXIMUM_CONTROLS = 0.05
"""Share of control bytes above which bytes are not text: random and compressed data have 0.10, texts hardly any."""

_SAMPLE = 2**16
"""Bytes shown to the detector, from shortly before the first that is not ASCII."""

_MAXIMUM_DAMAGE = 0.05
"""Share of the text that may be replaced; with more lost, what is left cannot be trusted."""

_MOSTLY = 0.4
"""Share of bytes beyond ASCII above which the detector has enough to go by; with few it takes a pound for Greek."""

_MINIMUM_CONFIDENCE = 0.05
"""The detector gives real texts in other scripts 0.3 and more, random bytes less than 0.04."""

_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_STRAY = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_MULTIBYTE = re.compile("[^\x00-\x7f\udc80-\udcff]")
_NOT_TEXT = re.compile("[\x80-\x9f\ufffd\ue000-\uf8ff]")

_AT_HOME = re.compile(
    "[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßā-ž]+|(?<![a-z])[ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜ](?=[a-zA-Z])"
    "|[\u00a0‘’“”–—…•·«»¡¿£€©®™°ºª½¼¾§²³×]+|(?<![a-zA-Z])[\u0370-\u1fff\u3000-\ud7ff]{2,}(?![a-zA-Z])"
)
"""Characters beyond ASCII where they stand in real texts: accents, signs, and words wholly in another script."""


class Undecodable(ValueError):
    """The bytes are noise, or in an encoding that nobody can tell."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the codec that gave it, and how many bytes or sequences did not fit that codec."""

    text: str
    encoding: str
    damaged: int = 0


def is_binary(start: bytes) -> bool:
    """Say whether a file that starts with these bytes is something else than text."""
    if start.startswith(_SIGNATURES):
        return True
    if start.startswith(tuple(mark for mark, _ in _BYTE_ORDER_MARKS)):
        return False
    return _too_many_controls(start) and _wide_encoding(start) is None


def decode(data: bytes) -> Decoded:
    """Decode with the encoding that the bytes declare or, failing that, suggest. Byte order marks stay in the text.

    Raises:
        Undecodable: the bytes are noise.

    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_as(encoding, data)
    if _too_many_controls(data):
        wide = _wide_encoding(data[:_SAMPLE])
        if wide is None:
            raise Undecodable
        return _decode_as(wide, data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_mixed(data) or _decode_as(_detect(data), data)


def start_decoded(start: bytes) -> str:
    """The text with which a file starts, without a byte order mark; empty where the bytes are noise."""
    try:
        return decode(start).text.removeprefix("\ufeff")
    except Undecodable:
        return ""


def _too_many_controls(data: bytes) -> bool:
    return len(data) - len(data.translate(None, _CONTROLS)) > _MAXIMUM_CONTROLS * len(data)


def _wide_encoding(sample: bytes) -> str | None:
    """The encoding, if the zeros in these bytes are halves and quarters of characters without a byte order mark."""
    encoding = str(chardet.detect(sample)["encoding"]).lower()
    return encoding if encoding.startswith(("utf-16", "utf-32")) else None


def _decode_as(encoding: str, data: bytes) -> Decoded:
    text = data.decode(encoding, "replace")
    damaged = text.count("\ufffd")
    if len(_NOT_TEXT.findall(text)) > _MAXIMUM_DAMAGE * len(text):
        raise Undecodable
    return Decoded(text, codecs.lookup(encoding).name, damaged)


def _decode_mixed(data: bytes) -> Decoded | None:
    """Decode UTF-8 into which bytes of Windows-1252 strayed, provided that it is UTF-8 for the greater part."""
    text = data.decode("utf-8", "surrogateescape")
    strays = len(_STRAY.findall(text))
    if strays >= len(_MULTIBYTE.findall(text)):
        return None
    mended = _STRAY.sub(lambda stray: bytes([ord(stray.group()) - 0xDC00]).decode("cp1252", "replace"), text)
    return Decoded(mended, "utf-8", strays)


def _detect(data: bytes) -> str:
    """The encoding of bytes that are not UTF-8."""
    first = _HIGH_BYTE.search(data)
    sample = data[max(0, first.start() - 1000 if first else 0) :][:_SAMPLE]
    answer = chardet.detect(sample, encoding_era=EncodingEra.ALL & ~EncodingEra.MAINFRAME)
    if answer["encoding"] is None:
        raise Undecodable
    # Windows-1252 is what nearly everybody means by Latin-1.
    encoding = "cp1252" if answer["encoding"] == "ISO-8859-1" else answer["encoding"]
    if len(_HIGH_BYTE.findall(sample)) > _MOSTLY * len(sample):
        if answer["confidence"] < _MINIMUM_CONFIDENCE:
            raise Undecodable
        return encoding
    return max((encoding, "cp1252", "mac_roman"), key=lambda candidate: _fitness(sample, candidate))


def _fitness(sample: bytes, encoding: str) -> float:
    """The share of the characters beyond ASCII that are at home where they stand."""
    text = sample.decode(encoding, "replace")
    return sum(map(len, _AT_HOME.findall(text))) / max(1, len(_BEYOND_ASCII.findall(text)))
