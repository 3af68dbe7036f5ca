"""Exports of Movable Type, which TypePad, Hatena and others write too: posts with their comments, in labelled lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from datasette_film_reviews.dates import iso_date
from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.commented import Remark, commented
from datasette_film_reviews.read.decoding import Undecodable, decode
from datasette_film_reviews.read.headlines import headline, starred
from datasette_film_reviews.read.kinds import kind_of_sections
from datasette_film_reviews.read.left_out import not_for_everybody
from datasette_film_reviews.read.lines import MAXIMUM_RECORD, Lines
from datasette_film_reviews.read.markup import reduce_html
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.rendering import html_of
from datasette_film_reviews.read.values import values_of
from datasette_film_reviews.read.wordpress_text import plain, reduced, stays_private

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.markup import Reduced

_BEGINS = re.compile(
    r"\ufeff?\s*[A-Z][A-Z ]{2,24}:[^\n]*\n(?:(?:[A-Z][A-Z ]{2,24}:[^\n]*)?\n){1,40}-----[ \t]*\nBODY:[ \t]*\n"
)
_LABEL = re.compile(r"(?P<name>[A-Z][A-Z ]{1,24}):[ \t]*(?P<value>.*)")
_SECTIONS = ("BODY", "EXTENDED BODY", "EXCERPT", "KEYWORDS", "COMMENT", "PING")
_ENDS_SECTION, _ENDS_POST = "-----", "--------"
_OF_COMMENTS = frozenset("AUTHOR EMAIL IP URL DATE TITLE".split())
_TAGGED = ("PRIMARY CATEGORY", "CATEGORY", "TAGS", "KEYWORDS")
_AMERICAN_DAY = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})\b")
_AS_WRITTEN = frozenset(("0", "richtext", "none"))
_MARKDOWN = frozenset(("markdown", "markdown_with_smartypants"))


@dataclass(slots=True)
class _Post:
    """The lines of one post: what is labelled, and its sections in their order."""

    labels: dict[str, list[str]] = field(default_factory=dict)
    sections: list[tuple[str, list[str]]] = field(default_factory=list)
    length: int = 0

    def said(self, name: str) -> str:
        return next(iter(self.labels.get(name, ())), "").strip()

    def texts(self, name: str) -> Iterator[str]:
        return ("".join(lines).strip("\n") for called, lines in self.sections if called == name)


class MovableTypeReader:
    """Reads posts between lines of hyphens; what is not published is told of and left out."""

    format = "movable-type"

    def recognises(self, start: bytes, path: str) -> bool:
        """Labels in capitals, a line of five hyphens, and the body below it."""
        if b"-----" not in start or b"BODY:" not in start:
            return False
        try:
            return _BEGINS.match(decode(start).text.replace("\r\n", "\n").replace("\r", "\n")) is not None
        except Undecodable:
            return False

    def read(self, file: InputFile) -> Reading:
        """Read the posts one after the other; none is held once it is given."""
        lines = Lines(file)
        return Reading(lines.encoding, _items(file, lines))


def _items(file: InputFile, lines: Lines) -> Iterator[Record | Problem]:
    states: Counter[str] = Counter()
    for number, post in enumerate(_posts(lines), start=1):
        locator = str(number)
        if post.length > MAXIMUM_RECORD:
            message = f"{file.path}, post {locator} is longer than {MAXIMUM_RECORD // 2**20} MiB; shorten it."
            yield Problem(file.argument, file.path, locator, "error", "too-long", message, 1)
        elif (state := post.said("STATUS").casefold()) not in ("", "publish"):
            states[state] += 1
        else:
            yield _record(file, locator, post)
    yield from not_for_everybody(file, states)
    yield from lines.problems()


def _posts(lines: Iterable[str]) -> Iterator[_Post]:
    post = _Post()
    is_labelled, parted = True, False
    for line in lines:
        bare = line.rstrip()
        if bare == _ENDS_POST:
            if post.length:
                yield post
            post, is_labelled, parted = _Post(), True, False
            continue
        post.length += len(line) if bare or post.length else 0  # blank lines begin no post
        if post.length > MAXIMUM_RECORD:
            continue
        if bare == _ENDS_SECTION:
            is_labelled, parted = False, True
        elif parted and bare.endswith(":") and bare[:-1] in _SECTIONS:
            post.sections.append((bare[:-1], []))
            parted = False
        elif is_labelled:
            if label := _LABEL.fullmatch(bare):
                post.labels.setdefault(label["name"], []).append(label["value"])
        elif post.sections:
            if parted:  # a line of hyphens that its author drew
                post.sections[-1][1].append(f"{_ENDS_SECTION}\n")
                parted = False
            post.sections[-1][1].append(line if line.endswith("\n") else f"{line}\n")
    if post.length:
        yield post


def _record(file: InputFile, locator: str, post: _Post) -> Record | Problem:
    written = "\n\n".join(filter(None, (*post.texts("BODY"), *post.texts("EXTENDED BODY"))))
    body = _reduced(written, post.said("CONVERT BREAKS"))
    if not body.text.strip():
        message = f"{file.path}, post {locator} has no text; write one or remove it."
        return Problem(file.argument, file.path, locator, "warning", "empty", message, 1)
    whole = commented(body, filter(None, map(_remark, post.texts("COMMENT"))))
    return Record(
        file.argument,
        file.path,
        locator,
        whole.text,
        fields=tuple(field for field in _fields(post) if not stays_private(field.value)),
        repairs=whole.repairs,
        html=body.html,
        parts=whole.parts,
        comments=whole.comments,
        marks=body.marks,
    )


def _reduced(written: str, breaks: str) -> Reduced:
    """A text as its format has it: HTML as it stands, Markdown, or lines that are paragraphs."""
    if breaks.casefold() in _AS_WRITTEN:
        return reduce_html(written, private=True)
    return reduce_html(html_of(written), private=True) if breaks.casefold() in _MARKDOWN else reduced(written)


def _fields(post: _Post) -> Iterator[Field]:
    for title in values_of("headline", plain(starred(post.said("TITLE")))):
        yield headline("TITLE", title)
    stated = [("AUTHOR", "critic", plain(post.said("AUTHOR"))), ("DATE", "published", _day(post.said("DATE")))]
    stated += [(name, "url", post.said(name)) for name in ("UNIQUE URL", "URL")]
    for name, property, value in stated:
        for stating in values_of(property, value) if value else ():
            yield Field(name, property, stating)
    listed = [(name, value) for name in _TAGGED for value in post.labels.get(name, ())]
    listed += [("KEYWORDS", words) for words in post.texts("KEYWORDS")]
    seen: dict[str, Field] = {}
    for name, value in listed:
        for tag in values_of("tag", plain(value)):
            seen.setdefault(tag.casefold(), Field(name.casefold(), "tag", tag))
    yield from seen.values()
    yield from kind_of_sections(seen.values())


def _remark(section: str) -> Remark | None:
    """A reader's comment: labelled lines, then the words."""
    lines = section.split("\n")
    said: dict[str, str] = {}
    for place, line in enumerate(lines):
        label = _LABEL.fullmatch(line.rstrip())
        if label is None or label["name"] not in _OF_COMMENTS or label["name"] in said:
            words = reduced("\n".join(lines[place:]))
            author = plain(said.get("AUTHOR", ""))
            named = author if author and not stays_private(author) else None
            return Remark(named, _day(said.get("DATE", "")) or None, words) if words.text else None
        said[label["name"]] = label["value"]
    return None


def _day(written: str) -> str:
    """The day of ``05/03/2009 09:30:00 PM``, in which the month comes first."""
    if found := _AMERICAN_DAY.match(written):
        return iso_date(f"{found['year']}-{found['month']}-{found['day']}") or ""
    return iso_date(written) or ""
