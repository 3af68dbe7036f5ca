"""Feeds saved as files, RSS and Atom, and the exports of Blogger, which are Atom: every entry is a review."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.commented import Remark, commented
from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.headlines import headline, starred
from datasette_film_reviews.read.kinds import kind_of_sections
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.mapping import text_of
from datasette_film_reviews.read.properties import fields_of, property_of
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.values import iso_date, text_of_value, values_of
from datasette_film_reviews.read.whole import NUL
from datasette_film_reviews.read.xml_elements import Damage, Element, Given, elements_at
from datasette_film_reviews.read.xml_records import fault_of, root_of
from datasette_film_reviews.read.xml_values import html_in, named_values

if TYPE_CHECKING:
    from datasette_film_reviews.model import Severity
    from datasette_film_reviews.read.inputs import InputFile

_ROOT = re.compile(
    r"(?:\s|<\?[^<>]*>|<![^\[<>-][^\[<>]*>|<!--(?:(?!-->).)*-->)*<(?P<root>rss|feed|rdf:RDF)\b(?P<said>[^<>]*)>",
    re.DOTALL,
)
_ENTRIES = {"rss": ("rss", "channel", "item"), "rdf:RDF": ("rdf:RDF", "item"), "feed": ("feed", "entry")}
_TEXTS = ("content:encoded", "content", "xhtml:body", "body", "description", "summary")
_CRITICS = ("dc:creator", "author", "itunes:author")
_DATES = ("pubDate", "published", "dc:date", "issued", "created", "updated")
_OWN_FIELDS = frozenset(
    "title year director actor writer rating rating_best certificate country runtime genre imdb_id tmdb_id".split()
)
_GENERAL = frozenset(("title", "link", "guid", "id", *_TEXTS, *_CRITICS, *_DATES, "category", "source"))
_OF_PROGRAMS = frozenset("app atom feedburner gd geo georss itunes media openSearch slash sy thr wfw".split())
"""Prefixes of what feeds say to programs."""

_COMMENTS = "comments"
_TEMPLATE = re.compile(r"\{\{.*\}\}|\{%.*%\}")
"""What a site's generator would have filled in: this is the pattern of a feed, and none yet."""


class FeedReader:
    """Reads feeds entry by entry, and the comments that Blogger puts beside its posts."""

    format = "feed"

    def recognises(self, start: bytes, path: str) -> bool:
        """The outermost element of a feed, whatever stands above it."""
        found = _ROOT.match(start_decoded(start))
        return found is not None and (found["root"] != "rdf:RDF" or "purl.org/rss" in found["said"])

    def read(self, file: InputFile) -> Reading:
        """Read the entries one after the other.

        Raises:
            Refusal: it declares entities, or what begins as a feed is no XML.
            OSError: it cannot be opened or has gone.

        """
        lines = Lines(file)
        return Reading(lines.encoding, _Feed(file, lines, _ENTRIES[root_of(file, lines).name]).items())


class _Feed:
    """One feed being read: what it says of itself, the comments in it, and what was passed over."""

    def __init__(self, file: InputFile, lines: Lines, path: tuple[str, ...]) -> None:
        self._file = file
        self._lines = lines
        self._path = path
        self._remarks: dict[str, list[Remark]] = defaultdict(list)
        self._passed: Counter[str] = Counter()

    def items(self) -> Iterator[Record | Problem]:
        """Entries in the order of the file, then what was passed over."""
        if self._path[0] == "feed":
            self._collect_remarks()
        number = 0
        for item in elements_at(self._lines, self._path):
            number += not (isinstance(item, Damage) and item.at_end)
            if isinstance(item, Damage):
                yield self._problem("broken-xml", fault_of(item), 1, "error", "" if item.at_end else str(number))
                continue
            kind = _kind(item.element)
            if kind == "post":
                yield self._record(item, str(number)) or self._problem(
                    "empty", "has neither a text nor a field; fill it in or remove it", 1, "warning", str(number)
                )
                if item.held_nul:
                    yield self._problem("nul", NUL, locator=str(number))
            elif kind != _COMMENTS:
                self._passed[kind] += 1
        if unread := sum(map(len, self._remarks.values())):
            self._passed[_COMMENTS] += unread
        if passed := sum(self._passed.values()):
            listed = ", ".join(f"{count} {kind}" for kind, count in sorted(self._passed.items()))
            fault = f"has entries that are no posts ({listed}); they were passed over"
            yield self._problem("not-a-post", fault, passed)
        yield from self._lines.problems()

    def _collect_remarks(self) -> None:
        """Take the comments, which stand anywhere in an export of Blogger, by the posts that they answer."""
        for item in elements_at(self._lines, self._path):
            if isinstance(item, Given) and _kind(item.element) == _COMMENTS:
                said = _by_name(item.element)
                words = text_of(_html_of(said.get("content") or said.get("summary"))).words
                if words.text:
                    remark = Remark(_author(said), _published(said), words)
                    self._remarks[_answered(said)].append(remark)

    def _record(self, item: Given, locator: str) -> Record | None:
        said = _by_name(item.element)
        body = text_of(next(filter(None, (_html_of(said.get(name)) for name in _TEXTS)), "")).words
        fields = tuple(_fields(item, said))
        if not body.text and not any(field.property in ("headline", "title") for field in fields):
            return None
        identity = _text(said.get("guid") or said.get("id"))
        whole = commented(body, self._remarks.pop(identity, ()))
        return Record(
            self._file.argument,
            self._file.path,
            locator,
            whole.text,
            fields=fields,
            repairs=whole.repairs,
            html=body.html,
            parts=whole.parts,
            comments=whole.comments,
            marks=body.marks,
            identity=f"feed:{identity}" if identity else None,
        )

    def _problem(
        self, code: str, fault: str, records: int = 0, severity: Severity = "warning", locator: str = ""
    ) -> Problem:
        where = f"{self._file.path}, entry {locator}" if locator else self._file.path
        return Problem(self._file.argument, self._file.path, locator, severity, code, f"{where} {fault}.", records)


def _fields(item: Given, said: dict[str, Element]) -> Iterator[Field]:
    """What an entry states, and what its feed says of all entries."""
    yield from _own_fields(item.element)
    filed = [child for child in item.element.elements() if child.name == "category"]
    labels = [_text(child) or child.attributes.get("label") or child.attributes.get("term", "") for child in filed]
    tags = [Field("category", "tag", label) for label in labels if label and "://" not in label]
    yield from (*tags, *kind_of_sections(tags))
    feed = item.around[-1]
    of_feed = _by_name(next((child for child in item.around[0].elements() if child.name == "channel"), feed))
    language = feed.attributes.get("xml:lang") or item.element.attributes.get("xml:lang", "")
    if "title" in said and (title := repair(text_of_value(starred(unescape(said["title"].text()))))[0]):
        yield headline("title", title)
    for name, property, value in (
        ("author", "critic", _author(said) or _author(of_feed) or ""),
        ("date", "published", _published(said) or ""),
        ("link", "url", _link(item.element)),
        ("feed title", "publication", _text(of_feed.get("title"))),
        ("feed language", "language", _text(of_feed.get("language") or of_feed.get("dc:language")) or language),
    ):
        yield from (Field(name, property, stated) for stated in (values_of(property, value) if value else ()))


def _own_fields(entry: Element) -> Iterator[Field]:
    """What the entry's own names, and those of the namespaces of sites, state of the film or the verdict."""
    for child in entry.elements():
        prefix, _, _ = child.name.rpartition(":")
        if child.name in _GENERAL or prefix in _OF_PROGRAMS:
            continue
        for name, value in named_values(child):
            known = name if property_of(name) else f"{prefix} {name}"
            for field in fields_of([(known, value)]):
                if field.property in _OWN_FIELDS:
                    yield Field(child.name, field.property, field.value)


def _by_name(element: Element) -> dict[str, Element]:
    """The elements in an element by name, of several the first."""
    found: dict[str, Element] = {}
    for child in element.elements():
        found.setdefault(child.name, child)
    return found


def _kind(entry: Element) -> str:
    """What an entry is: ``post``, or in the plural something else that Blogger exports."""
    said = _by_name(entry)
    if _TEMPLATE.search(_text(said.get("title"))):
        return "templates"
    schemes = (child.attributes for child in entry.elements() if child.name == "category")
    terms = [scheme.get("term", "") for scheme in schemes if scheme.get("scheme", "").endswith("#kind")]
    kind = next((term.rpartition("#")[2] for term in terms), _text(said.get("blogger:type"))).casefold() or "post"
    if kind != "post":
        return "settings" if kind == "settings" else f"{kind}s"
    control = said.get("app:control")
    drafted = control is not None and control.text().strip() == "yes"
    return "drafts" if drafted or _text(said.get("blogger:status")) in ("DRAFT", "SOFT_TRASHED") else "post"


def _answered(said: dict[str, Element]) -> str:
    """The identity of the post that a comment answers."""
    answered = said.get("thr:in-reply-to")
    return answered.attributes.get("ref", "") if answered else _text(said.get("blogger:parent"))


def _html_of(element: Element | None) -> str:
    if element is None:
        return ""
    return (html_in(element) if element.elements() else element.text()).strip()


def _text(element: Element | None) -> str:
    return repair(text_of_value(unescape(element.text())))[0] if element is not None else ""


def _author(said: dict[str, Element]) -> str | None:
    """The name of who wrote an entry."""
    for element in (said[name] for name in _CRITICS if name in said):
        named = next((child for child in element.elements() if child.local == "name"), element)
        if name := next(values_of("critic", _text(named)), None):
            return name
    return None


def _published(said: dict[str, Element]) -> str | None:
    return next(filter(None, (iso_date(_text(said.get(name))) for name in _DATES)), None)


def _link(entry: Element) -> str:
    """The address of the entry: that of the page, not those of its comments or enclosures."""
    for link in (child for child in entry.elements() if child.name == "link"):
        if link.attributes.get("rel", "alternate") == "alternate":
            return _text(link) or link.attributes.get("href", "")
    return ""
