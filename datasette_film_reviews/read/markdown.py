"""Markdown posts: front matter as fields, the body reduced to text and kept as safe HTML."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import HEADING_OF_ALL, Comment, Field, Problem, Record, Repair, Segment, SegmentKind
from datasette_film_reviews.read.drawn_ratings import SHORTCODE_RATING, shortcode_ratings, template_ratings
from datasette_film_reviews.read.entries import Entry, entries_of
from datasette_film_reviews.read.front_matter import FrontMatter, is_front_matter, split_front_matter
from datasette_film_reviews.read.headlines import headline, places_of
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.joining import joined
from datasette_film_reviews.read.markup import reduce_html
from datasette_film_reviews.read.nested import Found
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.properties import fields_of, is_draft, property_of
from datasette_film_reviews.read.property_lines import with_property_lines
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.rendering import html_of
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.sheets import is_standfirst_name, stands_above
from datasette_film_reviews.read.tabled import rows_of_tables
from datasette_film_reviews.read.unit_ratings import unit_rating
from datasette_film_reviews.read.values import iso_date, text_of_value, title_and_year
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty

MAXIMUM_POST = 4 * 2**20
"""Bytes of the longest post: some five novels."""

_ENDINGS = (".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd")
_HTML_ENDINGS = (".html", ".htm")
_SYNTAX = re.compile(
    r"^ {0,3}(?:#{1,6}[ \t]+\S|>[ \t]?\S|[-*+][ \t]+\S|```|={3,}[ \t]*$|\|.+\|[ \t]*$)"
    r"|\[[^\[\]\n]+\]\([^()\s]|\[\[[^\[\]\n]{1,200}\]\]|!\[[^\[\]\n]*\]\([^()\n]"
    r"|</?(?:a|b|blockquote|br|center|div|em|figure|h[1-6]|i|iframe|img|li|ol|p|span|strong|table|ul)\b[^<>\n]*>"
    r"|(?<!\w)(\*{1,2}|_{1,2})(?=[^\s*_])[^*_\n]{1,200}(?<=\S)\1(?!\w)",
    re.MULTILINE,
)
_TEMPLATE = re.compile(r"""\{\{(?:-?\s*(?:"([^"{}\n]*)"|'([^'{}\n]*)'))?[^{}\n]{0,500}\}\}""")
"""What a site's generator would fill in: something it knows, or what is quoted."""

_INLINE_FIELD = re.compile(
    r"^[ \t]*(?:[-*] )?(?P<key>[^\W_][\w -]{0,40})::(?:[ \t]+(?P<value>\S.*))?[ \t]*(?:\n|\Z)", re.MULTILINE
)
_BRACKETED_FIELD = re.compile(
    r"[\[(](?P<key>[^\W_][\w -]{0,40})::[ \t]+(?P<value>(?:\[\[[^\[\]\n]{1,200}\]\]|[^\[\]()\n]){1,300})[\])]"
)
"""``[director:: [[Ann Lee]]]``, ``(year:: 1932)``: fields that stand in a line with others."""

_TABLE_FIELD = re.compile(
    r"^[ \t]*\|[ \t]*(?P<key>[^\W_][\w -]{0,40})::[ \t]*\|(?P<value>[^|\n]{1,300})\|[^\n]*(?:\n|\Z)", re.MULTILINE
)
"""``| Director:: | Ann Lee | |``: fields that stand in a table."""

_RULE_ALONE = re.compile(r"(?:(?<=\n\n)|\A)[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\n|\Z)")
"""What is left of a table whose header was such a field."""

_ONLY_LINKS = re.compile(r"\[\[[^\[\]\n]{1,200}\]\](?:,?[ \t]+\[\[[^\[\]\n]{1,200}\]\])*[ \t]*")
"""What leads on to other notes says nothing of this one."""

_HIGHLIGHT = re.compile(r"(?<![=\w])==(?=[^\s=])(?P<words>[^=\n]{1,200}?)(?<=[^\s=])==(?![=\w])")

_DATED_NAME = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})(?:[-_. ]|$)")
_COMMENT_TEXTS = ("text", "body", "content", "message", "comment")
_COMMENT_AUTHORS = ("author", "name", "by", "user")
_COMMENT_DATES = ("date", "published", "created", "created at", "time")


_OF_ONE_REVIEW = frozenset(("director", "actor", "writer", "rating", "runtime", "imdb_id", "tmdb_id"))
_OF_THE_WHOLE = ("title", "headline")
"""What front matter says of a diary, and not of each entry."""


class MarkdownReader:
    """Reads posts that have front matter or, where the file's name says Markdown, any of its marks."""

    format = "markdown"

    def recognises(self, start: bytes, path: str) -> bool:
        """Front matter decides; other marks, or front matter that is broken, do only in what is called Markdown."""
        text = peek(start)
        named = path.lower().endswith(_ENDINGS)
        return is_front_matter(text, named) or (
            named and (_SYNTAX.search(text) is not None or split_front_matter(text, named).doubt is not None)
        )

    def read(self, file: InputFile) -> Reading:
        """Read one post; a draft is told of and left out."""
        decoded = decode_whole(file, MAXIMUM_POST, "too long for one post; split it")
        text = plain_line_ends(decoded.text)
        if not text.strip():
            raise empty(file)
        named = file.path.lower().endswith(_ENDINGS)
        return Reading(
            decoded.encoding,
            iter(
                (
                    *post_of(file, with_property_lines(split_front_matter(text, named), file.path)),
                    *decoding_problems(file, decoded),
                )
            ),
        )


def post_of(file: InputFile, matter: FrontMatter, markup: str = "Markdown") -> Iterator[Record | Problem]:
    """The record of one post, whose body is Markdown by now; ``markup`` is what it was.

    Raises:
        Refusal: there is nothing in it.

    """
    matter = _with_inline_fields(matter)
    if is_draft(matter.values.items()):
        message = f"{file.path} is a draft and was left out; remove the mark from its front matter to have it read."
        yield Problem(file.argument, file.path, "", "warning", "draft", message, records=1)
        return
    body = _TEMPLATE.sub(_filled_in, matter.body)
    if "==" in body:
        body = _HIGHLIGHT.sub(r"**\g<words>**", body)
    is_html = file.path.lower().endswith(_HTML_ENDINGS)
    if not is_html and (entries := _entries_of(body, matter.values, file.path_in_folder)):
        yield from _diary(file, entries, matter, markup)
        return
    if not is_html and (rows := _rows_of(body, matter.values)):
        yield from objects_reading(file, "", iter(rows), {}, _doubts(file, matter), "row", "column").items
        return
    words = _below_standfirst(matter.values, SHORTCODE_RATING.sub("", body))
    reduced = reduce_html(words if is_html else html_of(words))
    thread = _Thread(reduced.text).extended(matter.values)
    fields = _with_drawn(_fields(matter.values, file.path), body)
    fields += tuple(filter(None, (unit_rating(matter.values, thread.text[: thread.body or None]),)))
    if not thread.text and not any(field.property in ("title", "headline", "rating") for field in fields):
        raise empty(file)
    reduction = (Repair("markup", None, markup, "text"),) if reduced.text != body.strip() else ()
    yield Record(
        file.argument,
        file.path,
        "",
        thread.text,
        fields,
        (*reduction, *reduced.repairs, *thread.repairs),
        reduced.html,
        thread.parts(),
        thread.comments,
        reduced.marks,
    )
    yield from _doubts(file, matter)


def _doubts(file: InputFile, matter: FrontMatter) -> Iterator[Problem]:
    if matter.doubt:
        message = f"In {file.path} {matter.doubt}; mend it and build again."
        yield Problem(file.argument, file.path, "", "warning", "front-matter", message)


def _is_of_one(values: Mapping[str, object]) -> bool:
    """Whether front matter speaks of one film, or keeps the comments on one post."""
    stated = {property_of(str(key)) for key in values}
    return not _OF_ONE_REVIEW.isdisjoint(stated) or any(fold(str(key)) == "comments" for key in values)


def _of_all(values: Mapping[str, object]) -> dict[str, object]:
    """What front matter says of every review below it."""
    return {str(key): value for key, value in values.items() if property_of(str(key)) not in _OF_THE_WHOLE}


def _rows_of(body: str, values: Mapping[str, object]) -> tuple[Found, ...]:
    """The rows of a table of reviews; none where front matter speaks of one film."""
    return () if _is_of_one(values) else tuple(rows_of_tables(body, _of_all(values)))


def _entries_of(body: str, values: Mapping[str, object], path: str) -> tuple[Entry, ...]:
    """The entries of a diary; none where front matter speaks of one film."""
    if _is_of_one(values):
        return ()
    return entries_of(body, text_of_value(values.get("title")), path, is_post=bool(values))


def _diary(file: InputFile, entries: Sequence[Entry], matter: FrontMatter, markup: str) -> Iterator[Record | Problem]:
    """A record for each entry of a diary, numbered from 1, with what front matter says of all."""
    of_all = _of_all(matter.values)
    for number, entry in enumerate(entries, start=1):
        pieces: tuple[tuple[SegmentKind, str], ...] = (
            ("boilerplate", entry.above),
            ("body" if entry.called else "byline", entry.head),
            ("body", entry.body),
        )
        whole = joined((kind, reduce_html(html_of(part))) for kind, part in pieces)
        own = [Field("heading", "published", entry.published)] if entry.published else []
        own += [headline("heading", entry.called)] if entry.called else []
        own += [Field(HEADING_OF_ALL, "kind", "film")] if entry.called and entry.of_film else []
        said = {field.property for field in own}
        shared = (field for field in _fields(of_all, file.path) if field.property not in said)
        yield Record(
            file.argument,
            file.path,
            str(number),
            whole.words.text,
            _with_drawn((*map(_mended, own), *shared), entry.body),
            (Repair("markup", None, markup, "text"), *whole.words.repairs),
            whole.words.html,
            whole.parts,
            marks=whole.words.marks,
        )
    if assumed := next((entry for entry in entries if entry.assumed), None):
        message = (
            f"{file.path} has entries whose days lack the month or the year, which its title or its name gave"
            f" ({assumed.published} for the first of them); write them out where that is wrong."
        )
        yield Problem(file.argument, file.path, "", "warning", "assumed-dates", message)
    yield from _doubts(file, matter)


def _with_inline_fields(matter: FrontMatter) -> FrontMatter:
    """Front matter with the fields that Obsidian and Logseq let stand in the text: ``rating:: 4/5``."""
    if "::" not in matter.body:
        return matter
    inline: dict[str, object] = {}

    def take(match: re.Match[str]) -> str:
        value = (match["value"] or "").strip()
        if property_of(match["key"]):
            if value:
                inline.setdefault(match["key"], value)
        elif not _ONLY_LINKS.fullmatch(value):
            return match[0]
        return ""

    untabled = _TABLE_FIELD.sub(take, matter.body)
    body = _INLINE_FIELD.sub(take, _BRACKETED_FIELD.sub(take, _RULE_ALONE.sub("", untabled)))
    return replace(matter, values={**inline, **matter.values}, body=body) if body != matter.body else matter


def _fields(values: Mapping[str, object], path: str) -> tuple[Field, ...]:
    """What front matter says of the review. The post's title is its headline, which need not be the film's title."""
    fields = list(fields_of(values.items(), post=True))
    said = {field.property for field in fields}
    if "title" in said and "year" not in said:
        years = ((field.name, title_and_year(field.value)[1]) for field in fields if field.property == "headline")
        fields += [Field(name, "year", year) for name, year in years if year]
    dated = _DATED_NAME.match(PurePosixPath(path).name)
    if "published" not in said and dated and (published := iso_date(dated[1])):
        fields.append(Field("file name", "published", published))
    return tuple(map(_mended, fields))


def _below_standfirst(values: Mapping[str, object], body: str) -> str:
    """A body below the sentence that front matter has for above it, unless it begins with it by itself."""
    written = (text_of_value(value) for key, value in values.items() if is_standfirst_name(str(key)))
    standfirst = " ".join(next(filter(None, written), "").split())
    return f"{standfirst}\n\n{body}" if stands_above(standfirst, body) else body


def _filled_in(call: re.Match[str]) -> str:
    return call[0] if template_ratings(call[0]) else call[1] or call[2] or ""


def _with_drawn(fields: tuple[Field, ...], body: str) -> tuple[Field, ...]:
    """Fields with the rating that the site draws for a body, where none is stated."""
    if any(field.property == "rating" for field in fields):
        return fields
    return (*fields, *(template_ratings(body) or shortcode_ratings(body)))


@dataclass(frozen=True, slots=True)
class _Thread:
    """A body and the comments that follow it in one text."""

    text: str
    body: int = 0
    comments: tuple[Comment, ...] = ()
    repairs: tuple[Repair, ...] = ()

    def extended(self, values: Mapping[str, object]) -> _Thread:
        """The body with the comments that front matter keeps."""
        thread = replace(self, body=len(self.text))
        listed = next((value for key, value in values.items() if fold(str(key)) == "comments"), None)
        for entry in listed if isinstance(listed, list) else ():
            if isinstance(entry, Mapping):
                thread = thread._with({fold(str(key)): value for key, value in entry.items()})
        return thread

    def parts(self) -> tuple[Segment, ...]:
        """The body and the comments as segments; nothing where there are no comments, as all is body then."""
        if not self.comments:
            return ()
        starts = [*([0] if self.body else []), *(comment.start for comment in self.comments)]
        ends = [*starts[1:], len(self.text)]
        body = len(starts) > len(self.comments)
        return tuple(
            Segment("comment" if place or not body else "body", start, end)
            for place, (start, end) in enumerate(zip(starts, ends, strict=True))
        )

    def _with(self, comment: Mapping[str, object]) -> _Thread:
        written = next((text for key in _COMMENT_TEXTS if isinstance(text := comment.get(key), str)), "")
        reduced = reduce_html(html_of(written))
        if not reduced.text:
            return self
        between = "\n\n" if self.text else ""
        start = len(self.text) + len(between)
        author = next((text for key in _COMMENT_AUTHORS if (text := text_of_value(comment.get(key)))), None)
        dates = (iso_date(text_of_value(comment.get(key))) for key in _COMMENT_DATES)
        return _Thread(
            self.text + between + reduced.text,
            self.body,
            (*self.comments, Comment(author, next(filter(None, dates), None), start, start + len(reduced.text))),
            (*self.repairs, *(_moved(repair, start) for repair in reduced.repairs)),
        )


def _moved(repair: Repair, offset: int) -> Repair:
    return repair if repair.start is None else replace(repair, start=repair.start + offset)


def _mended(field: Field) -> Field:
    value = _repaired(field.value)
    set_apart = places_of((_repaired(field.value[start:end]) for start, end in field.set_apart), value)
    return replace(field, value=value, set_apart=set_apart)


def _repaired(value: str) -> str:
    return value if value.isascii() and "&" not in value else repair(value)[0]


def plain_line_ends(text: str) -> str:
    """A text whose lines end in line feeds alone, without a byte order mark and NULs."""
    return text.removeprefix("\ufeff").replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def peek(start: bytes) -> str:
    """The start of a file as text, near enough to see what it is."""
    wide = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return plain_line_ends(start.decode("utf-16" if wide else "utf-8", "replace"))
