"""Cutting a document into segments: what is header, byline, body, comment, notice and boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from datasette_film_reviews.extract.blocks import known_kinds
from datasette_film_reviews.extract.boilerplate import (
    begins_links,
    is_boilerplate,
    is_form,
    is_masthead,
    is_notice,
    is_prose,
)
from datasette_film_reviews.extract.bylines import closing_name, is_byline, is_initials
from datasette_film_reviews.extract.details import is_details_line
from datasette_film_reviews.extract.headings import HEADING_LENGTH, is_heading
from datasette_film_reviews.extract.labels import labelled_in, property_of
from datasette_film_reviews.extract.lines import SENTENCE_END, Line, lines_of
from datasette_film_reviews.extract.names import UPPER
from datasette_film_reviews.extract.school_marks import is_school_mark
from datasette_film_reviews.extract.threads import begins_comments, headings_of, is_furniture, thread_begins
from datasette_film_reviews.model import Segment, SegmentKind
from datasette_film_reviews.ratings import COINED_RUN, parse_rating

HEADINGS = 2
FOOTER_LINE_LENGTH = 48
FOOTER_LINE_WORDS = 5
TAILED_LENGTH = 160
FAR_TO_THE_RIGHT = 12
"""With so many blanks before it a name below a text signs it, whatever stands further below."""

_SLUG = re.compile(rf"\s*(?P<text>[a-z0-9]+(?:[-_][a-z0-9]+)+(?:\.(?:jpe?g|png|gif|webp))?)(?=[“\"‘'(]?[{UPPER}])")
_WORD = re.compile(rf"\s*(?P<text>[a-z]{{2,30}})(?=[{UPPER}][a-z]+)")
_ADVERTISEMENT = re.compile(rf"(?<=[.!?…”\"’')\]])[ \t]{{0,3}}(Advertisement[ \t]*(?=\n|\Z|[“\"‘'(]?[{UPPER}]))")
_TAIL = re.compile(r"[|•·–—-]\s*(?:(?:\d{1,4}|no) comments?|(?:leave|add|post) a (?:comment|reply))\s*$", re.IGNORECASE)
_NO_RATING_LINE = re.compile(rf"[\d.,½ ]+[^\w%]*|[A-F]|{COINED_RUN}", re.IGNORECASE)
"""Bare numbers and letters; things in a row may as well part two sections."""

_OTHER_TITLE = re.compile(r"\([^()]{2,80}\)")
_MADE_WHEN = re.compile(
    r"(?:[A-Z][\w .&/’'-]{1,40},|[^\W\d_a-z][\w.]{1,20}(?:\s?[/–-]\s?[^\W\d_a-z][\w.]{1,20}){0,4})"
    r" (?:18[89]|19\d|20\d)\d\.?"
)
"""``Harbour Pictures, 1932``, ``Norge/Island 2014``: by whom or where a film was made, below its title."""

_PARTICLES = frozenset("de di da du la le van von mac mc el al".split())
_CREDIT_LABELS = frozenset({"director", "actor", "certificate", "runtime", "country"})


def segments_of(document: str) -> tuple[Segment, ...]:
    """The segments of a document: a partition, in order, neighbours of one kind joined. Linear in its length."""
    lines = list(_parted(document))
    kinds = _kinds(lines)
    cuts: list[tuple[int, SegmentKind]] = []
    picture = picture_text(document)
    for line, kind in zip(lines, kinds, strict=True):
        start = line.start
        if picture and line.start < picture[1] <= line.end:
            cuts.append((start, "header"))
            start = picture[1]
        if not cuts or cuts[-1][1] != kind:
            cuts.append((start, kind))
    ends = [*(start for start, _ in cuts[1:]), len(document)]
    return tuple(Segment(kind, start, end) for (start, kind), end in zip(cuts, ends, strict=False))


def _parted(document: str) -> Iterator[Line]:
    """The lines, parted round what was inserted into them: advertisements, and links to the comments at their ends."""
    interrupted = "Advertisement" in document
    for line in lines_of(document):
        cuts: list[int] = []
        if interrupted:
            cuts += (cut for match in _ADVERTISEMENT.finditer(document, line.start, line.end) for cut in match.span(1))
        if len(line.text) <= TAILED_LENGTH and (match := _TAIL.search(line.text)):
            cuts.append(line.text_start + match.start())
        cuts = [cut for cut in cuts if line.text_start < cut < line.text_end]
        if not cuts:
            yield line
        for start, end in pairwise([line.start, *cuts, line.end] if cuts else ()):
            yield from lines_of(document, start, end)


def picture_text(document: str) -> tuple[int, int] | None:
    """Where the alternative text of a picture is glued to the first word, or None.

    A slug before a capital (``salt-movie-posterSalt is``) always is; a single lower-case word (``saltAnn Lee``) only
    where the document shows the same word standing alone elsewhere.
    """
    match = _SLUG.match(document)
    if match:
        return match.span("text")
    match = _WORD.match(document)
    if match is None or match["text"] in _PARTICLES:
        return None
    alone = re.compile(rf"(?<!\w){re.escape(match['text'])}(?!\w)", re.IGNORECASE)
    return match.span("text") if alone.search(document, match.end("text")) else None


MARK = re.compile(r"(?:10|\d)(?:[.,]5)?")
"""A rating that is a number alone, as it stands below the title in the archives of some critics."""

_QUOTATION = re.compile(r"[>*_\s]*[“„«\"‘][^\n]+[”“»\"’][*_\s]*")


def _kinds(lines: Sequence[Line]) -> list[SegmentKind]:
    """The kind of each line; a blank line has the kind of the line before it."""
    kinds: list[SegmentKind | None] = [None] * len(lines)
    filled = [index for index, line in enumerate(lines) if line.text]
    text = [lines[index] for index in filled]
    thread = thread_begins(text)
    page = text[:thread]
    for index, kind in zip(filled, [*_page_kinds(page), *_thread_kinds(text[len(page) :])], strict=True):
        kinds[index] = kind
    if not any(kind == "body" for kind in kinds):
        _find_body(lines, kinds)
    return _blank_lines_filled(kinds)


def _page_kinds(lines: Sequence[Line]) -> Iterator[SegmentKind]:
    """The kinds of the lines above the readers' comments."""
    known = known_kinds(lines)
    last = max((place for place, line in enumerate(lines) if is_prose(line.text) and place not in known), default=-1)
    end = max((place for place, line in enumerate(lines) if not is_boilerplate(line.text)), default=-1)
    top, footer, headings = True, False, 0
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else None
        following = lines[place + 1] if place + 1 < len(lines) else None
        kind = known.get(place) or _kind(line, before, following)
        far = line.text_start - line.start >= FAR_TO_THE_RIGHT or (2 * place > len(lines) and is_initials(line.text))
        quoted = before is not None and _attributes(line.text, before.text)
        if (
            before
            and (place == end or far)
            and not quoted
            and kind in (None, "header")
            and _signs_off(line, lines[:place])
        ):
            kind = "byline"
        if kind is None and footer and place > last and _is_short(line.text):
            kind = "boilerplate"
        if kind is None and top and following and headings < HEADINGS:
            apart = next(
                (after for after in lines[place + 1 : place + 4] if not is_beside_a_title(after.text)), following
            )
            if is_heading(line, apart):
                kind = "header"
                headings += 1
        elif kind is None and place == headings == 1 and following and _is_marked(line.text, following.text):
            kind = "header"
        elif kind is None and headings and top and following and is_beside_a_title(line.text):
            kind = "header" if labelled_in(following) else None
        kind = kind or "body"
        footer = kind != "body" and (footer or (kind == "boilerplate" and not top))
        top = top and kind != "body"
        yield kind


def is_beside_a_title(text: str) -> bool:
    """Whether a line below a title holds only details of the film, or what it is called elsewhere."""
    return is_details_line(text) or (_OTHER_TITLE.fullmatch(text) or _MADE_WHEN.fullmatch(text)) is not None


def _is_marked(text: str, below: str) -> bool:
    """Whether the line between a title and a text is a mere number, a rating on a scale that others have to show."""
    return MARK.fullmatch(text) is not None and is_prose(below)


def _attributes(text: str, above: str) -> bool:
    """Whether a line names who said what is quoted above it: ``“The sea is cold.”``, and below it ``— Captain Moe``."""
    return text[:1] in "–—-―" and _QUOTATION.fullmatch(above) is not None


def _signs_off(line: Line, above: Sequence[Line]) -> bool:
    """Whether the last line of a text signs it: with a name that the text has not said, below a finished sentence."""
    name = closing_name(line.text)
    return (
        name is not None
        and (
            SENTENCE_END.search(above[-1].text) is not None
            or parse_rating(above[-1].text) is not None
            or name != line.text[: len(name)]
        )
        and not any(name in before.text for before in above)
    )


def _thread_kinds(lines: Sequence[Line]) -> Iterator[SegmentKind]:
    """The kinds of the lines from the heading of the readers' comments on; a form may stand among them."""
    form = False
    headings = headings_of(lines)
    for place, line in enumerate(lines):
        heading = headings[place]
        furniture = is_furniture(line.text)
        if heading is not None and not heading.weak and (heading.sure or not form):
            form = False
            yield "comment"
        elif not furniture and (begins_comments(line.text) or is_boilerplate(line.text)):
            form = form or is_form(line.text) or begins_links(line.text)
            yield "boilerplate"
        elif not form:
            yield "comment"
        else:
            yield "boilerplate" if furniture or _is_short(line.text) else "body"


def _kind(line: Line, before: Line | None, following: Line | None) -> SegmentKind | None:
    """The kind that a line above the comments shows by itself or by its neighbours."""
    text = line.text
    labelled = labelled_in(line)
    if any(found.property == "tag" for found in labelled):
        return "header"
    if following and is_masthead(text, following.text):
        return "boilerplate"
    if is_boilerplate(text) or (begins_comments(text) and not (following and is_prose(following.text))):
        return "boilerplate"
    above = before.text if before else ""
    signed = not _attributes(text, above) and is_byline(text, following.text if following else "", above)
    if signed and not any(map(_is_credit, (before, line, following))):
        return "byline"
    if (
        labelled
        or _answers_label(line, before)
        or is_rating_line(text)
        or is_school_mark(text)
        or is_details_line(text)
    ):
        return "header"
    if signed and is_byline(text, above=above):
        return "byline"
    return "notice" if is_notice(text) else None


def _is_credit(line: Line | None) -> bool:
    """Whether a line labels a credit, so that "Written by" beside it means the film's writer and not the critic."""
    return line is not None and any(found.property in _CREDIT_LABELS for found in labelled_in(line))


def _answers_label(line: Line, before: Line | None) -> bool:
    """Whether a line is the value of a label that stands alone on the line before it."""
    if before is None or len(line.text) > HEADING_LENGTH or SENTENCE_END.search(line.text):
        return False
    label = re.fullmatch(r"[\s*_]*([^\W\d_][\w /]{1,30})[*_ ]*:[*_ ]*", before.text)
    return bool(label and property_of(label[1]) is not None)


def is_rating_line(text: str) -> bool:
    """Whether a stripped line is a rating and nothing else; a bare number, a lone letter or a row of things is none."""
    return len(text) <= 40 and _NO_RATING_LINE.fullmatch(text) is None and parse_rating(text) is not None


def _is_short(text: str) -> bool:
    return (
        len(text) <= FOOTER_LINE_LENGTH
        and len(text.split()) <= FOOTER_LINE_WORDS + (text[:1] in "•*-")
        and not SENTENCE_END.search(text)
    )


def _find_body(lines: Sequence[Line], kinds: list[SegmentKind | None]) -> None:
    """Where every line looked like furniture, headings that carry no label are the body after all."""
    for index, line in enumerate(lines):
        if kinds[index] in ("header", "notice") and not labelled_in(line) and not is_rating_line(line.text):
            kinds[index] = "body"


def _blank_lines_filled(kinds: Sequence[SegmentKind | None]) -> list[SegmentKind]:
    first: SegmentKind = next((kind for kind in kinds if kind), "body")
    filled: list[SegmentKind] = []
    for kind in kinds:
        filled.append(kind or (filled[-1] if filled else first))
    return filled
