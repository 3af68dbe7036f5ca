"""Posts in the light markups of other programs: reStructuredText, Org, AsciiDoc, Textile; told as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from datasette_film_reviews.read.front_matter import FrontMatter
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.markdown import MAXIMUM_POST, peek, plain_line_ends, post_of
from datasette_film_reviews.read.org_entries import STATES, entries_with_drawers
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.values import stated_date
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty


class _Markup(NamedTuple):
    """A markup: the names of its files, what shows it, its fields, and its marks with what they are in Markdown.

    ``titled`` says that the heading with which a text begins is the title of the whole.
    """

    name: str
    endings: tuple[str, ...]
    shown: re.Pattern[str]
    fields: re.Pattern[str]
    marks: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]
    titled: bool = False


def _compiled(pattern: str, flags: re.RegexFlag = re.MULTILINE) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE | flags)


def _hashes(match: re.Match[str]) -> str:
    return f"{'#' * min(len(match['level']), 6)} "


_BOLD = (_compiled(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,200})(?<=\S)\*(?![\w*])"), r"**\1**")
_HEADED_BY = r"(?P<line>[=\-~^\"'`#*+.:_])(?P=line){2,}"
_OF_ALL_NOTES = frozenset("film films movie movies cinema kino cine review reviews".split())
"""What a whole collection of notes is filed under says nothing of one."""

_UNSHOWN = "raw|code|code-block|sourcecode|contents|meta|math|youtube|vimeo|gallery|slides|chart|listing|figure|image"
"""Directives whose contents are no words of the review."""

_FLOWS = _compiled(
    r"^(?P<line>(?![-+*] |\d{1,3}[.)] |[#|>=~])\S.{59,2000}?)[ \t]*\n"
    r"(?!\s*$|[ \t]*(?:[-+*•] |\d{1,3}[.)] |[#|>]|\.\. |:\w|<|[=~^\-]{3}"
    r"|[^\W\d_][\w '’-]{1,24}[*_]*:(?:\s|$))|[ \t]{2,})"
)
"""A long line that goes on in the next one: here no line end within a paragraph is meant."""

_MARKUPS = (
    _Markup(
        "reStructuredText",
        (".rst", ".rest"),
        _compiled(rf"^{_HEADED_BY}[ \t]*$|^\.\. [\w-]+::?(?:\s|$)|^:[\w -]{{1,40}}:[ \t]+\S"),
        _compiled(
            r"^(?::(?P<key>[^\W_][\w -]{0,40}):|\.\. (?P<drawn>[a-z][a-z_]{1,30}):(?!:))[ \t]+(?P<value>\S.*)\n?"
        ),
        (
            (_compiled(rf"^\.\. (?:{_UNSHOWN})::.*\n(?:[ \t]*\n|[ \t]+\S.*\n)*(?:[ \t]+\S.*)?"), "\n"),
            (_compiled(r"^\.\.(?: .*)?(?:\n[ \t]+\S.*)*$"), ""),
            (
                _compiled(rf"^(?:[=\-~^\"'`#*+]{{3,}}[ \t]*\n)?[ \t]*(?P<title>\w.*)\n{_HEADED_BY}[ \t]*$"),
                r"# \g<title>",
            ),
            (_compiled(r"`([^`<>\n]{1,200}?)[ \t]*<([^<>\s]{1,500})>`__?"), r"[\1](\2)"),
            (_compiled(r"(?<!`)(?::[\w-]{1,30}:)?`([^`\n]{1,200})`(?:__?)?(?!`)"), r"\1"),
        ),
        titled=True,
    ),
    _Markup(
        "Org",
        (".org",),
        _compiled(r"^#\+\w+:|^\*+ \S"),
        _compiled(r"^[ \t]*(?:#\+(?P<key>\w+)|:(?P<drawn>\w[\w-]{0,40})):[ \t]+(?P<value>\S.*)\n?"),
        (
            (_compiled(r"^[ \t]*:LOGBOOK:[ \t]*\n(?:(?![ \t]*:END:).*\n){0,500}", re.IGNORECASE), ""),
            (
                _compiled(r"^[ \t]*(?:#\+\w+.*|# .*|:\w+:[ \t]*|(?:CLOCK|CLOSED|SCHEDULED|DEADLINE):[ \t]*[\[<].*)\n"),
                "",
            ),
            (_compiled(rf"^(?P<level>\*+) (?:(?:{STATES}) )?(?:\[#[A-Z]\] )?(?=\S)"), _hashes),
            (_compiled(r"^(#{1,6} .{1,300}?)[ \t]+:[\w@%#:]{1,200}:[ \t]*$"), r"\1"),
            (_compiled(r"^\|[-+]{2,}\|[ \t]*$"), lambda match: match[0].replace("+", "|")),
            (_compiled(r"\[\[([^\[\]\s]{1,500})\]\[([^\[\]\n]{1,200})\]\]"), r"[\2](\1)"),
            _BOLD,
            (_compiled(r"(?<![\w/:.])/(?=[^\s/])([^/\n]{1,200})(?<=\S)/(?![\w/])"), r"*\1*"),
        ),
    ),
    _Markup(
        "AsciiDoc",
        (".adoc", ".asciidoc", ".asc"),
        _compiled(r"^={1,5} \S|^:[\w-]+:"),
        _compiled(r"^:(?P<key>[\w-]{1,40}):[ \t]+(?P<value>\S.*)\n?"),
        (
            (_compiled(r"^(?:\[.*\]|[-=_*.+]{4,}|\|===|:[\w-]+:|//.*)[ \t]*$"), ""),
            (_compiled(r"image::?[^\s\[\]]{1,500}\[[^\[\]\n]{0,300}\]"), ""),
            (_compiled(r"^(?P<level>={1,6}) (?=\S)"), _hashes),
            (_compiled(r"(?:link:|(?=https?://))([^\s\[\]]{1,500})\[([^\[\]\n]{1,200})\]"), r"[\2](\1)"),
            _BOLD,
        ),
        titled=True,
    ),
    _Markup(
        "Textile",
        (".textile",),
        _compiled(r"^h[1-6](?:\([^()\n]{0,40}\))?\. "),
        _compiled(r"(?!)"),
        (
            (_compiled(r"^h(?P<level>[1-6])(?:\([^()\n]{0,40}\))?\. "), lambda match: f"{'#' * int(match['level'])} "),
            (_compiled(r"^p(?:\([^()\n]{0,40}\))?\. "), ""),
            (_compiled(r"^bq\. "), "> "),
            (_compiled(r"(?<!\w)!\S{1,500}!"), ""),
            (_compiled(r"\"([^\"\n]{1,200})\":(https?://\S{1,500}?)(?=[.,;:!?)]*(?:\s|$))"), r"[\1](\2)"),
            _BOLD,
        ),
        titled=True,
    ),
)
_ADDRESSED_AUTHOR = _compiled(
    r"\A\s*= .*\n(?P<author>[^\W\d_][^:\n]{0,80}?)[ \t]*(?:<\S+>)?\n"
    r"(?:(?:v?[\d.]{1,10},[ \t]*)?(?P<date>(?=[^:\n]*\d)\w[^:\n]{3,40})(?::.*)?\n)?"
)
"""What AsciiDoc has below a title: the author and the revision."""

_OF_PROGRAMS = re.compile(r"(?:jbake|page|awestruct|hugo|jekyll|blog|post|article)-(?=\w)")
"""What programs have before the fields that they know: ``:jbake-date:``."""

_TITLE = re.compile(r"\s*# (?P<title>\S.{0,200})")
"""The heading above a text, in Markdown by now."""

_TIMESTAMP = re.compile(r"[<\[](\d{4}-\d\d-\d\d)[^<>\[\]]*[>\]]")
"""A day as Org writes it: ``<2020-01-05 Sun>``."""


class LightMarkupReader:
    """Reads posts in reStructuredText, Org, AsciiDoc and Textile, with the fields that stand in them."""

    format = "markup"

    def recognises(self, start: bytes, path: str) -> bool:
        """Marks of the markup that the file's name promises."""
        markup = _markup_of(path)
        return markup is not None and markup.shown.search(peek(start)) is not None

    def read(self, file: InputFile) -> Reading:
        """Read one post as Markdown is read."""
        decoded = decode_whole(file, MAXIMUM_POST, "too long for one post; split it")
        text = plain_line_ends(decoded.text)
        if not text.strip():
            raise empty(file)
        markup = _markup_of(file.path) or _MARKUPS[0]
        entries = entries_with_drawers(text) if markup.name == "Org" else ()
        posts = (
            (replace(item, locator=str(number)) for item in post_of(file, _matter(entry, markup), markup.name))
            for number, entry in enumerate(entries, start=1)
        )
        one = () if entries else post_of(file, _matter(text, markup), markup.name)
        return Reading(decoded.encoding, chain(chain.from_iterable(posts), one, decoding_problems(file, decoded)))


def _markup_of(path: str) -> _Markup | None:
    return next((markup for markup in _MARKUPS if path.lower().endswith(markup.endings)), None)


def _matter(text: str, markup: _Markup) -> FrontMatter:
    """The fields of a post, and the rest in Markdown."""
    values: dict[str, object] = {}
    if markup.name == "AsciiDoc" and (signed := _ADDRESSED_AUTHOR.match(text)):
        values["author"] = signed["author"]
        if signed["date"] and (date := stated_date(signed["date"].strip())):
            values["date"] = date
        text = text[: signed.start("author")] + text[signed.end() if "date" in values else signed.end("author") :]
    for found in markup.fields.finditer(text):
        groups = found.groupdict()
        key = (groups["key"] or groups["drawn"]).lower()
        plain = _OF_PROGRAMS.sub("", key)
        key = plain if property_of(plain) and plain != "type" else key
        values.setdefault(key, _TIMESTAMP.sub(r"\1", groups["value"].strip()))
    if isinstance(tags := values.get("filetags"), str):
        values["tags"] = [tag for tag in tags.split(":") if tag.strip() and tag.casefold() not in _OF_ALL_NOTES]
    body = markup.fields.sub("", text)
    for mark, markdown in markup.marks:
        body = mark.sub(markdown, body)
    body = _FLOWS.sub(r"\g<line> ", body)
    if markup.titled and (heading := _TITLE.match(body)):
        values.setdefault("title", heading["title"])
    return FrontMatter(values, body)
