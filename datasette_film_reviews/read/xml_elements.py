"""The elements of an XML text, one at a time: damage stays in its own, and no entity is ever expanded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from html.entities import html5
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from datasette_film_reviews.read.lines import Lines

MAXIMUM_DEPTH = 60
"""Elements nested deeper than this are no review's."""

MAXIMUM_ELEMENT = 16 * 2**20
"""Code points of the longest element that is given."""

NOT_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 65534, 65535))
"""The characters that XML forbids, for `str.translate`."""

_SAMPLE = 2**20
_BESIDE = 50
"""So many elements that are not given are kept of one parent."""

_DECLARATION = re.compile(r"\s*<\?xml\b[^<>]*>")
_MARKS = re.compile(r"<!\[CDATA\[|\]\]>|&(?:#?\w+;)?|</?(?:br|hr)\s*>", re.IGNORECASE)
_VOID = re.compile(r"<(?:br|hr)\b", re.IGNORECASE)
_PREDEFINED = frozenset(("&amp;", "&lt;", "&gt;", "&quot;", "&apos;"))


@dataclass(slots=True)
class Element:
    """An element: its name and attributes as written, and in order what it holds, texts and elements."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    content: list[str | Element] = field(default_factory=list)
    line: int = 0

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]

    def elements(self) -> list[Element]:
        """The elements in it."""
        return [child for child in self.content if isinstance(child, Element)]

    def text(self) -> str:
        """All text in it."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.content)


@dataclass(frozen=True, slots=True)
class Damage:
    """What could not be read: from which line on, why, and whether the text ended there."""

    line: int
    reason: str
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """An element that was sought, with the elements that it is in, outermost first, as far as they were read.

    ``held_nul`` says whether NUL bytes were taken out of the lines in which it stands.
    """

    element: Element
    around: tuple[Element, ...]
    held_nul: bool = False


class EntitiesDeclared(Exception):
    """The text declares entities, which could expand without end."""


def start_of(lines: Iterable[str]) -> list[str]:
    """The first lines of a text, as many as show how it is made."""
    held: list[str] = []
    length = 0
    for line in lines:
        held.append(line)
        length += len(line)
        if length > _SAMPLE:
            break
    return held


def sample_of(lines: Lines) -> Element | None:
    """The outermost element as far as the start of a text shows it; None where there is none.

    An element in it that is damaged, and one of several, is left out.
    """
    held = start_of(lines)
    reader = _Reader(())
    if all(item.at_end for item in reader.read(held) if isinstance(item, Damage)):
        return reader.root
    names = reader.open_names()
    for depth in range(2, len(names) + 1):
        if sum(len(_opening(names[depth - 1]).findall(line)) for line in held) > 1:
            reader = _Reader(names[:depth])
            for item in reader.read(held):
                if isinstance(item, Given):
                    item.around[-1].content.append(item.element)
            break
    return reader.root


def _opening(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?=<{re.escape(name)}[\s/>])")


def elements_at(lines: Iterable[str], path: tuple[str, ...]) -> Iterator[Given | Damage]:
    """Every element at ``path``, the names from the outermost one to its own.

    Raises:
        EntitiesDeclared: the text declares entities.

    """
    yield from _Reader(path).read(lines)


class _Broken(Exception):
    """Well-formed, but nothing that could be held."""


class _Reader:
    """Reads pieces, each with the beginning of at most one element that is sought."""

    def __init__(self, path: tuple[str, ...]) -> None:
        self.root: Element | None = None
        self._path = path
        self._opening = _opening(path[-1]) if len(path) > 1 else None
        self._stack: list[Element] = []
        self._found: list[Given] = []
        self._length = 0
        self._line = 1
        self._closed = False
        self._held_nul = False
        self._parser = self._begun()

    def read(self, lines: Iterable[str]) -> Iterator[Given | Damage]:
        """What is found, line by line."""
        skipping = False
        fed = False
        for line in _plain(self._watched(lines)):
            for piece in self._opening.split(line) if self._opening else (line,):
                if skipping and not (self._opening and self._opening.match(piece)):
                    continue
                skipping = False
                unclosed = len(self._stack) >= len(self._path) and self._opening and self._opening.match(piece)
                if damage := self._parse(piece):
                    yield from self._taken()
                    if self._closed:
                        return
                    yield damage
                    if not fed or self._opening is None:
                        return
                    # What was not closed may have hidden the next element.
                    skipping = not unclosed or self._parse(piece) is not None
                fed = True
                yield from self._taken()
            self._line += line.endswith("\n")
        if not self._closed:
            yield Damage(self._begins(), "it breaks off", at_end=True)

    def _watched(self, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            self._held_nul = self._held_nul or "\0" in line
            yield line

    def open_names(self) -> tuple[str, ...]:
        """The names of the elements that have not ended, outermost first."""
        return tuple(element.name for element in self._stack)

    def _parse(self, piece: str) -> Damage | None:
        """Read one piece; what is wrong with it, where the next element that is sought can be read anew."""
        try:
            self._parser.Parse(piece, False)
        except (expat.ExpatError, _Broken) as error:
            damage = Damage(self._begins(), _reason(error))
            if not self._closed and self._opening:
                self._resume()
            return damage
        return None

    def _taken(self) -> list[Given]:
        found, self._found = self._found, []
        return found

    def _begun(self) -> expat.XMLParserType:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.EntityDeclHandler = self._entity
        return self._listening(parser)

    def _listening(self, parser: expat.XMLParserType) -> expat.XMLParserType:
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        return parser

    def _resume(self) -> None:
        """Go on with the next element that is sought, in what it was in."""
        del self._stack[len(self._path) - 1 :]
        self._length = 0
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.Parse("".join(f"<{element.name}>" for element in self._stack), False)
        self._parser = self._listening(parser)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._stack) >= MAXIMUM_DEPTH:
            raise _Broken("its elements are nested too deep")
        element = Element(name, attributes, line=self._line)
        if self._stack:
            self._stack[-1].content.append(element)
        else:
            self.root = element
        self._stack.append(element)

    def _end(self, _name: str) -> None:
        element = self._stack.pop()
        self._closed = not self._stack
        depth = len(self._stack) + 1
        if depth > len(self._path):
            return
        beside = self._stack[-1].content if self._stack else []
        sought = (*self.open_names(), element.name) == self._path
        if sought:
            self._found.append(Given(element, tuple(self._stack), self._held_nul))
            self._held_nul = False
            self._length = 0
        if beside and (sought or len(beside) > _BESIDE):
            beside.pop()

    def _text(self, text: str) -> None:
        if len(self._stack) >= len(self._path) or not text.isspace():
            self._length += len(text)
            if self._length > MAXIMUM_ELEMENT:
                raise _Broken(f"it is longer than {MAXIMUM_ELEMENT // 2**20} MiB")
            self._stack[-1].content.append(text)

    def _begins(self) -> int:
        """The line in which the present element begins."""
        depth = len(self._path)
        return self._stack[depth - 1].line if 0 < depth <= len(self._stack) else self._line

    def _entity(self, *_: object) -> None:
        raise EntitiesDeclared


def _plain(lines: Iterable[str]) -> Iterator[str]:
    """The lines without what XML forbids and what is said about the encoding, HTML's entities and empty tags mended."""
    inside = False

    def mend(mark: re.Match[str]) -> str:
        nonlocal inside
        if mark[0][-1] == ">" and mark[0] != "]]>":
            return mark[0] if inside else "" if mark[0][1] == "/" else f"{mark[0][:-1].lower()}/>"
        if mark[0][0] != "&":
            inside = mark[0][0] == "<"
        elif not inside and mark[0].startswith("&#"):
            return escape(unescape(mark[0]).translate(NOT_XML))
        elif not inside and mark[0] not in _PREDEFINED:
            return html5.get(mark[0][1:]) or f"&amp;{mark[0][1:]}"
        return mark[0]

    rest = iter(lines)
    begun = False
    for line in rest:
        if not begun and not line.strip():
            yield "\n"
            continue
        if not begun:
            line = _DECLARATION.sub("", line, count=1)
            begun = True
        line = line.translate(NOT_XML)
        marked = "&" in line or "[" in line or "]" in line or _VOID.search(line)
        yield _MARKS.sub(mend, line) if marked else line


def _reason(error: Exception) -> str:
    return expat.ErrorString(error.code) if isinstance(error, expat.ExpatError) else str(error)
