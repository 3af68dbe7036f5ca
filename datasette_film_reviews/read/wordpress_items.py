"""The items of a WordPress export, one at a time.

Each item is parsed as a document of its own: damage stays in its item, memory holds no more than one, and no
declaration of entities is ever in reach.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasette_film_reviews.read.xml_elements import NOT_XML

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

MAXIMUM_ITEM = 16 * 2**20
"""Code points of the longest item."""

_PIECE = 2**16
_OPENING, _CLOSING = "<item>", "</item>"
_ROOT = re.compile(r"<rss\b[^<>]{0,5000}>")
_PLACE = re.compile(r", line \d+, column \d+")
_NAMESPACE = "http://wordpress.org/export/"
_PREFIXES = {"http://purl.org/rss/1.0/modules/content/": "content:", "http://purl.org/dc/elements/1.1/": "dc:"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text of an export from one line on: what comes before the first item, an item, or what is left at the end.

    ``whole`` says whether it ends where it should.
    """

    line: int
    text: str
    is_item: bool
    whole: bool = True


def stretches(lines: Iterable[str]) -> Iterator[Stretch]:
    """Cut an export into what stands before its items, the items, and what stands after them."""
    held, searched, line, inside = "", 0, 1, False
    for piece in _pieces(lines):
        held += piece
        while (found := held.find(_CLOSING if inside else _OPENING, searched)) >= 0:
            if inside and _is_quoted(held, found):
                searched = found + 1
                continue
            end = found + len(_CLOSING) if inside else found
            if inside or line == 1:
                yield Stretch(line, held[:end], inside)
            line += held.count("\n", 0, end)
            held, searched, inside = held[end:], 0 if inside else len(_OPENING), not inside
        searched = max(searched, len(held) - len(_CLOSING))
        if inside and len(held) > MAXIMUM_ITEM:
            yield Stretch(line, "", True, whole=False)
            line += held.count("\n")
            held, searched, inside = "", 0, False
    yield Stretch(line, held, inside, whole=not inside and "</rss>" in held)


def _pieces(lines: Iterable[str]) -> Iterator[str]:
    """The text in pieces of some size, without the characters that XML forbids."""
    piece: list[str] = []
    length = 0
    for line in lines:
        piece.append(line)
        length += len(line)
        if length >= _PIECE:
            yield "".join(piece).translate(NOT_XML)
            piece, length = [], 0
    yield "".join(piece).translate(NOT_XML)


def _is_quoted(text: str, position: int) -> bool:
    """Whether a tag is only spoken of: it stands in a section of character data."""
    return text.rfind("<![CDATA[", 0, position) > text.rfind("]]>", 0, position)


class Parser:
    """Parses stretches as parts of the export whose beginning is given."""

    def __init__(self, beginning: str) -> None:
        found = _ROOT.search(beginning)
        self._root = found.group() if found else f"<rss xmlns:wp='{_NAMESPACE}'>"

    def parse(self, text: str) -> tuple[_Element | None, str | None]:
        """The element ``rss`` round a stretch, and what is wrong with its XML; None for what there is not."""
        from lxml import etree

        data = f"{self._root}{text}</rss>".encode("utf-8", "replace")
        fault = None
        for recover in (False, True):
            parser = etree.XMLParser(
                encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=recover
            )
            try:
                return etree.fromstring(data, parser), fault
            except etree.XMLSyntaxError as error:
                fault = fault or _PLACE.sub("", error.msg or "damaged")
        return None, fault


def named(element: _Element) -> Iterator[tuple[str, _Element]]:
    """The elements in an element with their usual names: ``wp:post_id``, ``content:encoded``, ``title``."""
    for child in element:
        if isinstance(child.tag, str):
            namespace, _, name = child.tag.rpartition("}")
            namespace = namespace.lstrip("{")
            if namespace.startswith(_NAMESPACE) and not namespace.endswith("excerpt/"):
                yield f"wp:{name}", child
            elif namespace in _PREFIXES or not namespace:
                yield _PREFIXES.get(namespace, "") + name, child


def texts(element: _Element) -> dict[str, str]:
    """The texts of the elements in an element, by their names; of several of one name, the first."""
    found: dict[str, str] = {}
    for name, child in named(element):
        found.setdefault(name, text(child))
    return found


def text(element: _Element) -> str:
    """All text in an element."""
    return "".join(map(str, element.itertext())).strip()
