"""HTML in two readings with the same words in the same order: plain text for facts, safe HTML for people."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import nh3

from datasette_film_reviews.model import Mark, MarkKind, Repair
from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.drawn_ratings import with_icon_stars
from datasette_film_reviews.read.repairs import repair

if TYPE_CHECKING:
    from collections.abc import Iterable

_INLINE = frozenset("a abbr b cite code del em i ins kbd q s small strong sub sup u".split())
_GROUPS = frozenset("blockquote dl ol table ul".split())
_HOLDERS = frozenset("h2 h3 h4 h5 h6 p pre".split())
_LINES = frozenset("caption dd dt li tr".split())
_CELLS = frozenset("td th".split())
_SILENT = frozenset("tbody thead tfoot".split())
_LAYOUT = frozenset(
    "address article aside body center details div dir fieldset figure footer form header hgroup html legend main"
    " section summary".split()
)
"""Elements that mean no more than that a paragraph ends."""

_RENAMED = {"h1": "h2", "tt": "code", "strike": "s", "big": "strong", "acronym": "abbr"}
"""Old names, and the heading that is the page's own alone."""

_TAGS = {*_INLINE, *_GROUPS, *_HOLDERS, *_LINES, *_CELLS, *_SILENT, *_LAYOUT, *_RENAMED, "br", "hr", "img"}
_ATTRIBUTES = {"a": {"href", "title"}, "abbr": {"title"}, "img": {"alt", "src", "title"}}
_WITHOUT_CONTENT = set(
    "applet audio button canvas datalist dialog embed figcaption frameset iframe map math nav noframes noscript"
    " object script select style svg template textarea title video".split()
)
"""What is in these is not to be read: code, controls, and the captions of pictures that are left out as well."""

_SCHEMES = {"http", "https", "mailto"}

_BEFORE_ADDRESS = tuple(f"{scheme}:" for scheme in sorted(_SCHEMES))

PRIVATE = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)"
    r"|(?<![\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])",
    re.IGNORECASE,
)
"""Addresses that say where somebody can be written to, or where they sat: e-mail and IP addresses."""

HIDDEN = "[…]"

_SPACE = re.compile(r"\s+")
_SPACES = re.compile(r"[^\S\n]+")
_MARGINS = re.compile(" ?\n ?")
_GAPS = ("", " ", "\t", "\n", "\n\n")
_MARKS: dict[str, MarkKind] = {
    **dict.fromkeys(("cite", "em", "i"), "emphasis"),
    **dict.fromkeys(("b", "strong", "u"), "strong"),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "heading"),
    "a": "link",
}
"""What is set apart by an element, as `Record.marks` tells it."""

MAXIMUM_MARKS = 2_000
"""More places that a text sets apart are not told of: by then it sets apart nothing."""

MAXIMUM_DESCRIPTION = 300
"""Characters of a picture's description and of its address that are told of."""

_STARS = frozenset("*★☆⭐½✭✩✪ ")
_EMPTY_WITHIN_EMPTY = 3
_EMPTY = re.compile(r"<(p|h[2-6]|li|ul|ol|em|strong|b|i|a|blockquote)(?: [^<>]*)?>(?P<within>(?:\s|<br>)*)</\1>")
_WITHIN_LINES = frozenset(("em", "strong", "b", "i", "a"))


@dataclass(frozen=True, slots=True)
class Reduced:
    """What is left of HTML: ``html`` is sanitised and has exactly the words of ``text``, in order; None for plain text.

    In ``text`` every paragraph, heading, list and table stands alone between blank lines; items, rows and what
    ``<br>`` parts have a line each; cells are parted by tabs. ``repairs`` and ``marks`` tell of places in ``text``.
    """

    text: str
    html: str | None
    repairs: tuple[Repair, ...]
    marks: tuple[Mark, ...] = ()


def reduce_html(markup: str, private: bool = False) -> Reduced:
    """Reduce a fragment or page of HTML. Never raises; links lead to the web and to e-mail addresses alone.

    Pictures are left out, with a mark where they stood; the text of one that shows a rating stands there. ``private``
    asks for e-mail and IP addresses to be left out.
    """
    clean = nh3.clean(
        with_icon_stars(markup).encode("utf-8", "replace").decode("utf-8"),
        tags=_TAGS,
        clean_content_tags=_WITHOUT_CONTENT,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel="nofollow noopener",
    )
    reduction = _Reduction(private)
    reduction.feed(clean)
    reduction.close()
    return reduction.result()


class _Reduction(HTMLParser):
    """Takes sanitised HTML apart and writes it again, its words repaired, with the text beside it."""

    def __init__(self, private: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._private = private
        self._html: list[str] = []
        self._text: list[str] = []
        self._length = 0
        self._gap = ""
        self._preformatted = 0
        self._wants_paragraph = True
        self._in_paragraph = False
        self._repairs: list[Repair] = []
        self._marks: list[Mark] = []
        self._open: list[tuple[str, int, int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Break the text where the element begins a paragraph or a line."""
        name = _RENAMED.get(tag, tag)
        if name == "img":
            alternative, title, address = (str(dict(attrs).get(name) or "").strip() for name in ("alt", "title", "src"))
            self._picture(alternative, max(alternative, title, key=len), address)
            return
        self._break(name)
        self._preformatted += name == "pre"
        if name in _MARKS:
            target = str(dict(attrs).get("href") or "")
            target = target if self._leads_away(target) else ""
            self._open.append((name, len(self._text), self._length, target))
        if name not in _LAYOUT:
            if name in _INLINE:
                self._begin_paragraph()
            kept = ((key, value or "") for key, value in attrs if key != "href" or self._leads_away(value or ""))
            attributes = "".join(f' {key}="{escape(value)}"' for key, value in kept)
            self._html.append(f"<{name}{attributes}>")

    def handle_endtag(self, tag: str) -> None:
        """Break the text where the element ends a paragraph or a line."""
        name = _RENAMED.get(tag, tag)
        if name in _LAYOUT:
            self._break(name)
            return
        self._end_paragraph(name)
        self._end_mark(name)
        self._preformatted -= name == "pre"
        self._html.append(f"</{name}>")
        self._break(name, ended=True)

    def handle_data(self, data: str) -> None:
        """Take the words, repaired."""
        data = _MARGINS.sub("\n", _SPACES.sub(" ", data)) if self._preformatted else _SPACE.sub(" ", data)
        if self._private:
            data, hidden = PRIVATE.subn(HIDDEN, data)
            if hidden:
                self._repairs.append(Repair("private address", None, "", HIDDEN, hidden))
        mended, repairs = (data, ()) if data.isascii() and "&" not in data else repair(data)
        words = mended.strip()
        before = len(mended) - len(mended.lstrip())
        self._widen(_gap_of(mended[:before]))
        if words:
            self._begin_paragraph()
            if self._text:
                self._put(self._gap)
            self._note(repairs, self._length - before, len(words))
            self._put(words)
            self._gap = _gap_of(mended[before + len(words) :])
        self._html.append(escape(mended, quote=False))

    def result(self) -> Reduced:
        """What was read."""
        self._end_paragraph("div")
        html = "".join(self._html)
        for _ in range(_EMPTY_WITHIN_EMPTY):
            html = _EMPTY.sub(_room, html)
        return Reduced("".join(self._text), html.strip(), tuple(gathered(self._repairs)), tuple(self._marks))

    def _end_mark(self, name: str) -> None:
        """Note where the words of an element that sets them apart stand, from its first word on."""
        if not self._open or self._open[-1][0] != name:
            return
        _, pieces, start, target = self._open.pop()
        if self._length > start and len(self._marks) < MAXIMUM_MARKS:
            gap = self._text[pieces] if not self._text[pieces].strip() else ""
            self._marks.append(Mark(_MARKS[name], start + len(gap), self._length, target))

    def _picture(self, shown: str, described: str, address: str) -> None:
        if set(shown) <= _STARS or (len(shown) > 2 and not shown.isdecimal() and parse_rating(shown)):
            self.handle_data(shown)
        if (described or address) and len(self._marks) < MAXIMUM_MARKS:
            place, longest = self._length, MAXIMUM_DESCRIPTION
            self._marks.append(Mark("picture", place, place, address[:longest], described[:longest]))

    def _leads_away(self, address: str) -> bool:
        """Whether a link leads to another place than the page it stood on, and to one that may be shown."""
        return address.lower().startswith(_BEFORE_ADDRESS) and not (self._private and PRIVATE.search(address))

    def _break(self, name: str, ended: bool = False) -> None:
        self._end_paragraph(name)
        if name in _INLINE or name in _SILENT:
            return
        if name == "br":
            self._gap = "\n\n" if "\n" in self._gap else "\n"
        elif name in _LINES:
            self._widen("\n")
        elif name in _CELLS:
            self._widen("\t")
        else:
            self._widen("\n\n")
        if name != "br":
            self._wants_paragraph = ended or name in _LAYOUT or name == "blockquote"

    def _begin_paragraph(self) -> None:
        """What stands in no element of its own, or after one, is a paragraph."""
        if self._wants_paragraph:
            self._html.append("<p>")
            self._in_paragraph, self._wants_paragraph = True, False

    def _end_paragraph(self, name: str) -> None:
        if self._in_paragraph and name not in _INLINE and name != "br":
            self._html.append("</p>")
            self._in_paragraph = False

    def _widen(self, gap: str) -> None:
        """Before the next word comes the widest of all gaps that stand there."""
        self._gap = max(self._gap, gap, key=_GAPS.index)

    def _put(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)

    def _note(self, repairs: Iterable[Repair], offset: int, length: int) -> None:
        """Keep the repairs of one stretch of words, each where its result now stands."""
        for done in repairs:
            if done.start is not None:
                after = done.after.lstrip()
                place = done.start + len(done.after) - len(after) + offset
                start = min(max(place, self._length), self._length + length)
                done = replace(done, start=start, after=after.rstrip())
            self._repairs.append(done)


def gathered(repairs: Iterable[Repair]) -> list[Repair]:
    """Repairs of several stretches of one text as repairs of the text: changes made throughout are counted together."""
    throughout: dict[tuple[str, str], tuple[set[str], int]] = {}
    places = []
    for done in repairs:
        if done.start is None:
            seen, count = throughout.get((done.kind, done.after), (set(), 0))
            throughout[done.kind, done.after] = (seen | set(done.before.split()), count + done.count)
        else:
            places.append(done)
    counted = [
        Repair(kind, None, " ".join(sorted(seen)), after, count) for (kind, after), (seen, count) in throughout.items()
    ]
    return [*counted, *places]


def _room(empty: re.Match[str]) -> str:
    """What an element without words leaves: nothing within a line, where the text has no gap either."""
    return " " if empty["within"] or empty[1] not in _WITHIN_LINES else ""


def _gap_of(space: str) -> str:
    """The gap that white space makes: line ends are there only where they count."""
    return _GAPS[min(space.count("\n"), 2) + 2] if "\n" in space else " " if space else ""
