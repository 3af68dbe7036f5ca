"""BBCode, the markup of forums: turned into HTML, and what others wrote told apart from the post itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape

from datasette_film_reviews.model import SegmentKind
from datasette_film_reviews.read.joining import Joined, joined
from datasette_film_reviews.read.markup import reduce_html

_NAMES = (
    "b|i|u|s|em|strong|quote|spoiler|spoilers|hide|url|link|email|img|image|size|color|colour|font|center|left|right"
    "|justify|align|indent|list|ul|ol|li|code|php|highlight|youtube|video|media|attach|attachment|sup|sub|h1|h2|h3"
)
_MARK = re.compile(
    rf"\[(?P<end>/?)(?P<name>{_NAMES}|\*)(?P<value>(?:[=:][^\[\]\n]{{0,300}}|\s[^\[\]\n]{{1,300}})?)\]", re.IGNORECASE
)
_CLOSED = re.compile(rf"\[/(?:{_NAMES})(?::\w{{1,20}})*\]", re.IGNORECASE)
_STORED = re.compile(r"<[se]>[^<>]{0,300}</[se]>|</?(?:[A-Z][A-Z\d]*|r|t)(?:\s[^<>]{0,500})?>")
_STORED_BEGINS = re.compile(r"\s*<[rt]>")
"""What phpBB keeps round its posts and its marks: ``<r><I><s>[i]</s>Salt<e>[/i]</e></I></r>``."""

_HTML = {
    "b": "strong", "strong": "strong", "i": "em", "em": "em", "u": "em", "s": "s", "sup": "sup", "sub": "sub",
    "list": "ul", "ul": "ul", "ol": "ul", "li": "li", "code": "pre", "php": "pre", "quote": "blockquote",
    "h1": "h2", "h2": "h2", "h3": "h3",
}  # fmt: skip
_NESTED = 12
"""Marks of one kind within each other; more are never closed, and would take for ever as HTML."""

_UNSHOWN = frozenset("img image youtube video media attach attachment email".split())
"""Marks round what is no words: an address, a number."""

_SMALL = re.compile(r"[=:]\s*[\"']?(?:[01]|[3-9]\d%?|[5-9]p[xt]|x{0,2}-?small)[\"']?(?![\d.])", re.IGNORECASE)
_SIZED_END = re.compile(r"\[/size(?::\w{1,20})*\]\s*$", re.IGNORECASE)
_SIZED = re.compile(r"\[size(?P<value>[=:][^\[\]\n]{1,40})\]", re.IGNORECASE)
_RULE = re.compile(r"^[ \t]*(?:_{5,}|--)[ \t]*$", re.MULTILINE)
_SIGNATURE_LENGTH = 600
_QUOTES = re.compile(r"\[(?P<end>/?)quote(?P<value>[=:\s][^\[\]\n]{0,300})?\]", re.IGNORECASE)
_SOMEBODY = re.compile(r"=[\"']?[^\W_]|\s+\S")
"""Behind ``quote``, who is quoted; phpBB writes a mark of its own there, ``[quote:3f2a1c9d]``."""

_TAG = re.compile(r"<(?:br|p|div|li|a|b|i|em|strong|span)\b[^<>]{0,500}>", re.IGNORECASE)
_LINE_END = re.compile("\r\n?|\n")
_BRACKETED_LINK = re.compile(r"https?://[^\s\[\]<>\"']{1,1000}")


def is_bbcode(text: str) -> bool:
    """Whether a text has marks of BBCode, one of them closed."""
    return "[/" in text and _CLOSED.search(text) is not None


def read_bbcode(text: str) -> Joined:
    """The words of a post; others that it quotes, and the signature below it, are no part of its body. Linear."""
    if _STORED_BEGINS.match(text):
        text = _STORED.sub(lambda tag: tag[0][3:-4] if tag[0][:3] in ("<s>", "<e>") else "", text)
    is_html = _TAG.search(text) is not None
    return joined((kind, reduce_html(_html_of(piece, is_html))) for kind, piece in _pieces(text))


def _pieces(text: str) -> Iterator[tuple[SegmentKind, str]]:
    """The parts of a post in order: ``boilerplate`` is what somebody else said, and the signature."""
    end = _signature(text)
    place = 0
    for start, stop in _of_others(text[:end]):
        yield "body", text[place:start]
        yield "boilerplate", text[start:stop]
        place = stop
    yield "body", text[place:end]
    yield "boilerplate", text[end:]


def _of_others(text: str) -> Iterator[tuple[int, int]]:
    """Where quotations stand that name who is quoted, or with which a post begins: it answers them."""
    depth = start = end = 0
    others = answered = False
    for mark in _QUOTES.finditer(text):
        if not mark["end"]:
            if not depth:
                start = mark.start()
                answered = not text[end:start].strip() and (answered or not end)
                others = answered or _SOMEBODY.match(mark["value"] or "") is not None
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                end = mark.end()
                if others:
                    yield start, end


def _signature(text: str) -> int:
    """Where the signature begins: small letters at the end, or what is below a rule; the end where there is none."""
    start = max(0, len(text) - _SIGNATURE_LENGTH)
    marks = [*_RULE.finditer(text, start)]
    if _SIZED_END.search(text, start):
        marks += [mark for mark in _SIZED.finditer(text, start) if _SMALL.match(mark["value"])][-1:]
    below = (mark.start() for mark in reversed(marks) if text[: mark.start()].strip())
    return next(below, len(text))


def _html_of(text: str, is_html: bool) -> str:
    """A piece as HTML. Marks that are not known stay words, lines lines; what is HTML already passes as it is."""

    def plain(words: str) -> str:
        return words if is_html else _LINE_END.sub("<br>", escape(words, quote=False))

    pieces: list[str] = []
    opened: Counter[str] = Counter()
    place = 0
    unshown = False
    for mark in _MARK.finditer(text):
        if not unshown:
            pieces.append(plain(text[place : mark.start()]))
        place = mark.end()
        name = mark["name"].casefold()
        if name in _UNSHOWN:
            unshown = not mark["end"]
        elif not unshown:
            ends = bool(mark["end"])
            if ends or opened[name] < _NESTED:
                pieces.append(_tag(name, ends, mark["value"]))
            opened[name] = max(0, opened[name] - 1) if ends else opened[name] + 1
    if not unshown:
        pieces.append(plain(text[place:]))
    return "".join(pieces)


def _tag(name: str, ends: bool, value: str) -> str:
    if name == "*":
        return "</li><li>"
    if name in ("url", "link"):
        address = _BRACKETED_LINK.search(value)
        return "</a>" if ends else f'<a href="{escape(address[0])}">' if address else "<a>"
    tag = _HTML.get(name)
    return f"<{'/' if ends else ''}{tag}>" if tag else ""
