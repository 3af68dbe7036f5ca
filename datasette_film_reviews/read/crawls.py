"""Crawls in one text file: the text of one page after the other, each below a line that has but its address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.lines import MAXIMUM_RECORD, Lines
from datasette_film_reviews.read.plain import made_whole
from datasette_film_reviews.read.properties import fields_of, property_of
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.text_names import is_text_name
from datasette_film_reviews.read.values import values_of

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

_ADDRESS = re.compile(
    r"(?P<sign>[^\w\s]{0,40}[ \t]*(?:(?:[a-z]{2,12}[ _-])?(?:url|uri|address|adresse|link|source|quelle)\b[ \t]*[:=]?)?"
    r"[ \t]*[\"'<(\[]?)(?P<url>https?://[^\s\"'<>]+)[\"'>)\]]?[ \t]*[^\w\s]{0,40}",
    re.IGNORECASE,
)
"""``<CURRENT URL http://…>``, ``URL: http://…``, ``=== http://… ===`` or the address by itself."""

_LONGEST_ADDRESS = 2_000
_LABEL = re.compile(r"(?P<name>[^\W\d_][\w -]{1,24})[ \t]*:[ \t]*(?P<value>.*)")
_OF_PAGES = frozenset(("title", "headline", "published", "critic", "publication", "language", "tag"))
"""What labels below an address may say of its page; what says more of a film belongs to the text."""

_SEVERAL = 2
_WORDS = 25
"""So many words has a page of a crawl at least, of those that show that a file is one."""

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class _Page:
    url: str
    lines: list[str] = field(default_factory=list)
    length: int = 0


class CrawlReader:
    """Reads files in which every page begins with its address, written in the same way; each is one review."""

    format = "crawl"

    def recognises(self, start: bytes, path: str) -> bool:
        """An address on the first line, and texts below it and below another one at least."""
        lines = start_decoded(start).splitlines(keepends=True)
        if not _begins(lines):
            return False
        told = {page.url for page in _pages(lines) if len(_WORD.findall("".join(page.lines))) >= _WORDS}
        return len(told) >= _SEVERAL

    def read(self, file: InputFile) -> Reading:
        """Read one page after the other, numbered from 1; none is held once it is given.

        Raises:
            Refusal: it is in no known encoding.
            OSError: it cannot be opened or has gone.

        """
        lines = Lines(file)
        return Reading(lines.encoding, _items(file, lines))


def _begins(lines: Iterable[str]) -> bool:
    """Whether the first line that has anything is an address."""
    first = next((line for line in lines if line.strip()), "")
    return _address(first) is not None


def _address(line: str) -> re.Match[str] | None:
    return _ADDRESS.fullmatch(line.strip()) if "://" in line and len(line) <= _LONGEST_ADDRESS else None


def _pages(lines: Iterable[str]) -> Iterator[_Page]:
    """The pages; an address within a text, or written in another way than the first, begins none."""
    page: _Page | None = None
    sign = ""
    above = ""
    for line, below in pairwise(chain(lines, ("",))):
        found = _address(line)
        written = found["sign"].strip().casefold() if found else ""
        # An address by itself may be that of a picture or a film within a text: then blank lines stand round it.
        if found and (page is None or (written == sign and (sign or (not above and below.strip())))):
            if page:
                yield page
            page, sign = _Page(found["url"]), written
        elif page:
            page.length += len(line)
            if page.length <= MAXIMUM_RECORD:
                page.lines.append(line)
        above = line.strip()
    if page:
        yield page


def _items(file: InputFile, lines: Lines) -> Iterator[Record | Problem]:
    number = 0
    for number, page in enumerate(_pages(lines), start=1):
        locator = str(number)
        if page.length > MAXIMUM_RECORD:
            message = f"{file.path}, page {locator} is longer than {MAXIMUM_RECORD // 2**20} MiB; shorten it."
            yield Problem(file.argument, file.path, locator, "error", "too-long", message, 1)
            continue
        said, rest = _said(page.lines)
        text, repairs = made_whole("".join(rest).strip("\r\n"))
        if not text.strip():
            message = f"{file.path}, page {locator} ({page.url}) has no text; save it anew or remove it."
            yield Problem(file.argument, file.path, locator, "warning", "empty", message, 1)
            continue
        urls = (Field("address", "url", url) for url in values_of("url", page.url))
        yield Record(file.argument, file.path, locator, text, (*urls, *fields_of(said, post=True)), repairs)
    if not number:  # what looked like text at its start is something else as a whole
        message = f"{file.path} is in no encoding that could be recognised; save it as UTF-8 and build again."
        yield Problem(file.argument, file.path, "", "error", "undecodable", message, 1)
    yield from lines.problems()


def _said(lines: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """What labelled lines directly below an address say of the page, and the lines of its text."""
    said: list[tuple[str, str]] = []
    for place, line in enumerate(lines):
        label = _LABEL.fullmatch(line.strip())
        if label and property_of(label["name"]) in _OF_PAGES:
            said.append((label["name"], label["value"]))
        elif label and said and is_text_name(label["name"]):
            return said, [label["value"] + "\n", *lines[place + 1 :]]
        elif line.strip() or said:
            return said, lines[place:]
    return said, []
