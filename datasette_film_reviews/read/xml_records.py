"""XML of any make: repeated elements are reviews, the names in them matched as those of columns and keys are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING
from xml.parsers import expat

from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.left_out import other_tables
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.nested import Found, flat, reviews_at, said_of_each
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.text_names import is_text_name
from datasette_film_reviews.read.whole import NUL
from datasette_film_reviews.read.xml_elements import (
    Damage,
    Element,
    EntitiesDeclared,
    Given,
    elements_at,
    sample_of,
    start_of,
)
from datasette_film_reviews.read.xml_values import (
    beside,
    holds_text,
    is_of_tables,
    is_prose,
    object_of,
    record_path,
    table_of,
)

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

_NAMED = re.compile(r"\.(?:xml|tei|enex|rss|atom|rdf|opml)(?:\.\w+)?$", re.IGNORECASE)
_DECLARED = re.compile(r"\s*<\?xml\b")
_TABLE = re.compile(r"<(?:table|table_data)\b[^<>]{0,200}?\bname=\"([^\"<>]{1,100})\"")
_WHOLE_DECLARATION = re.compile(r"\s*<\?xml\b[^<>]*>")
_ROOTLESS = re.compile(
    r"\s*(?:<\?xml\b[^<>]*>\s*)?<(?P<name>[A-Za-z_][\w.-]{0,40})(?:\s[^<>]*)?>\s*<(?!/).*?</(?P=name)>"
    r"\s*<(?P=name)[\s>]",
    re.DOTALL,
)
_FIRST = 2_000
"""Lines that show whether a text has an outermost element."""

_OF_PAGES = frozenset(
    """p div span b i a h1 h2 h3 h4 ul ol li dl table tr td font center section article header footer main nav aside
    figure form blockquote script style""".split()
)
_BEGINS = re.compile(r"\s*<[?!A-Za-z_]")


class XmlReader:
    """Reads XML in which elements are reviews; ``element_map`` (name to property) overrules what their names say."""

    format = "xml"

    def __init__(self, element_map: Mapping[str, str] | None = None) -> None:
        self._chosen = dict(element_map or {})

    def recognises(self, start: bytes, path: str) -> bool:
        """A declaration of XML, a name that promises it above a tag, or nothing but well-formed elements."""
        text = start_decoded(start)
        if _DECLARED.match(text) or (_NAMED.search(path) and _BEGINS.match(text)):
            return True
        if not text.lstrip().startswith("<"):
            return False
        if is_rootless(text):
            return True
        try:
            expat.ParserCreate().Parse(text.strip(), True)
        except (expat.ExpatError, UnicodeError):
            return False
        return True

    def read(self, file: InputFile) -> Reading:
        """Read one element after the other; what is no correct XML is a problem, and the next one is read.

        Raises:
            Refusal: it is no XML, declares entities, or none of its elements holds reviews.
            OSError: it cannot be opened or has gone.

        """
        lines = Lines(file)
        if is_rootless("".join(start_of(lines)[:_FIRST])):
            lines = _Rooted(file)
        root = root_of(file, lines)
        if not self._chosen and not _may_hold_reviews(root):
            message = (
                f"{file.path} holds no reviews: nothing in it is called as what reviews are made of, and it was passed"
                " over; if an element is a text, say so with --map element=text."
            )
            raise Refusal("no-reviews", message, "warning", 0)
        path = record_path(root)
        passed: Counter[str] = Counter()
        tables = _tables(lines) if not self._chosen and is_of_tables(path) else frozenset()
        found = _found(lines, path, passed if len(tables) > 1 else None)
        last = chain(lines.problems(), other_tables(file, passed))
        return objects_reading(file, lines.encoding, found, self._chosen, last, "element", "element")


def is_rootless(text: str) -> bool:
    """Whether records follow each other in a text and nothing holds them together, which XML would have."""
    found = _ROOTLESS.match(text)
    return found is not None and found["name"].casefold() not in _OF_PAGES


class _Rooted(Lines):
    """The lines of a text that lacks an outermost element, with one."""

    def __iter__(self) -> Iterator[str]:
        """Each line, without a declaration, which would no longer stand first; the first stays the first."""
        begun = False
        for line in super().__iter__():
            yield line if begun else f"<records>{_WHOLE_DECLARATION.sub('', line, count=1)}"
            begun = True
        yield "</records>"


def root_of(file: InputFile, lines: Lines) -> Element:
    """The outermost element, as far as the start of the file shows it.

    Raises:
        Refusal: it is no XML, or declares entities.

    """
    try:
        root = sample_of(lines)
    except EntitiesDeclared:
        message = f"{file.path} declares entities, which could expand without end; save it without them."
        raise Refusal("entities", message) from None
    if root is None:
        raise Refusal("broken-xml", f"{file.path} is no correct XML; mend it, or save it as text.")
    return root


def _may_hold_reviews(root: Element) -> bool:
    """Whether anything in which no further names are is called as what reviews are made of."""
    pending: list[object] = [object_of(root)]
    while pending:
        for name, value in flat(inner) if isinstance(inner := pending.pop(), Mapping) else ():
            held = [element for element in value if isinstance(element, Mapping)] if isinstance(value, list) else []
            if not held and (is_text_name(name) or property_of(name)):
                return True
            pending += held
    return is_prose(root)


def fault_of(damage: Damage) -> str:
    """What is wrong, a clause that goes after the place."""
    if damage.at_end:
        return f"breaks off after line {damage.line}, and what came then is lost; get it anew"
    return f"(line {damage.line}) is no correct XML ({damage.reason}); mend it"


def _tables(lines: Lines) -> frozenset[str]:
    """The names of the tables of a dump."""
    return frozenset(name for line in lines for name in _TABLE.findall(line))


def _found(lines: Lines, path: tuple[str, ...], passed: Counter[str] | None = None) -> Iterator[Found]:
    """Every record. Where ``passed`` is given, rows without a text are only counted there, by their table."""
    number = 0
    for item in elements_at(lines, path):
        if isinstance(item, Damage):
            number += not item.at_end
            yield Found("" if item.at_end else str(number), None, code="broken-xml", fault=fault_of(item))
            continue
        number += 1
        if passed is not None and not holds_text(item.element):
            passed[table_of(item)] += 1
            continue
        for found in reviews_at(str(number) if len(path) > 1 else "", _said(item)):
            yield replace(found, code="nul", fault=NUL) if item.held_nul and not found.code else found


def _said(given: Given) -> Mapping[str, object]:
    """What an element says, and what those that it is in say beside it."""
    if is_prose(given.element):
        return {"text": object_of(given.element)[given.element.local]}
    said = object_of(given.element)
    inner = given.element
    for above in reversed(given.around):
        said, inner = said_of_each(beside(above, inner), said), above
    return said
