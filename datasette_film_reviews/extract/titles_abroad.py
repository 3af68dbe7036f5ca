"""Titles in the brackets that mean titles in Chinese, Japanese and Korean, and those above credits.

A heading that has one title so, ``《…》`` or ``『…』``, has the film; those of the text are others. Quotation marks
of Russian and Greek mean many things: `headings` and `phrases` know them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.lines import SENTENCE_END, Line
from datasette_film_reviews.extract.methods import METHODS, fact_at
from datasette_film_reviews.extract.writing import ARABIC, CAPITALISED, EASTERN, OTHERWISE_TITLED, is_otherwise_written
from datasette_film_reviews.folding import title_key
from datasette_film_reviews.model import Fact

TITLE_LENGTH, HEADING_LENGTH = 40, 80
CREDITS_BELOW = 3
"""Labels of who made a film stand at most so many lines below its title, other labels between them."""

FEW_TITLES = 12
"""Who names more films in brackets than these lists them."""

_IN_BRACKETS = re.compile(
    rf"《(?P<chinese>[^《》\n]{{1,{TITLE_LENGTH}}})》|『(?P<japanese>[^『』\n]{{1,{TITLE_LENGTH}}})』"
)
_IN_A_HEADING = re.compile(rf"{_IN_BRACKETS.pattern}|「(?P<quoted>[^「」\n]{{1,{TITLE_LENGTH}}})」")
_CYRILLIC_QUOTED = re.compile(
    rf"(?:^|(?:[Фф]ильм\w{{0,3}}|[Кк]ино|[Кк]артин\w{{1,2}}|на|[:—|–])[ ])"
    rf"[«“„](?P<title>{CAPITALISED}|{OTHERWISE_TITLED.pattern})[»”“]"
)
"""Where the heading begins with quotation marks, or says before them that they hold a film."""

_FILM_FIRST = re.compile(
    rf"(?:فيلم|فلم)[ ]+[\"«“]?(?P<title>[{ARABIC}0-9 ]{{2,40}}?)[\"»”]?(?:[ ]+[(]?(?P<year>(?:19|20)\d\d)[)]?)?"
)
"""The first line of an Arabic text: ``فيلم … 1958``."""

_FILM_QUOTED = re.compile(rf"(?:فيلم|فلم)[ ]+[\"«“](?P<title>[{ARABIC}0-9 ]{{2,40}})[\"»”]")

_BEFORE_A_COLON = re.compile(rf"(?P<title>[{EASTERN}·・0-9]{{2,12}})[ ]?[:：][ ]?(?=[{EASTERN}])")
_NO_FILM = re.compile(
    r"(?:小说|小說|小説|原著|原作|漫画|漫畫|歌曲|曲|歌|专辑|專輯|杂志|雜誌|电视剧|電視劇|连续剧|ドラマ|アニメ|アルバム|主題歌|話剧|话剧|散文|诗"
    r"|소설|노래|드라마|웹툰|만화|唱|响|響|听|弹|读|讀)(?:是|の|的)?$"
)
"""What stands before the title of a book or a song."""

_NO_FILM_BEHIND = re.compile(
    r"[ ]?(?:一书|一書|这本书|的作者|这首歌|一曲|杂志|雜誌|的?小[说說]|の原作|という(?:本|小説|曲|歌)|소설|노래)"
)
_LABEL_AT_BEGINNING = re.compile(r"^\W*(?:影评|影評|评论|評論|观后感|觀後感|映画|感想|レビュー|영화|리뷰)\W*$")


def title_facts_abroad(layout: Layout, headline: str, field: str | None) -> Iterator[Fact]:
    """Facts ``title``: of the post's title, in the field of that name, of the first line, and of what heads credits."""
    headed = [*_of_heading(headline)] if is_otherwise_written(headline) else []
    for title, method in headed:
        yield Fact("title", title, method, METHODS[method].confidence, field=field)
    if not headed and (first := next((line for line, kind in layout.lines if kind in ("header", "body")), None)):
        yield from _of_first_line(layout, first)
    yield from _above_credits(layout)
    if quoted := _FILM_QUOTED.search(layout.body):
        yield fact_at(layout.document, "title", quoted["title"], "introduced as a film", *quoted.span("title"))


def named_films(layout: Layout, titles: Iterable[Fact]) -> Iterator[Fact]:
    """Facts ``film_mentioned``: what the text has in brackets for titles, without the film itself, books and songs."""
    known = {title_key(fact.value) for fact in titles if fact.property == "title"}
    found: dict[str, Fact] = {}
    for match in _IN_BRACKETS.finditer(layout.body):
        start, end = match.span(match.lastgroup or 0)
        title = layout.document[start:end].strip()
        around = layout.body[max(0, match.start() - 6) : match.start()], layout.body[match.end() : match.end() + 8]
        if (
            title
            and is_otherwise_written(title)
            and title_key(title) not in known
            and not _NO_FILM.search(around[0])
            and not _NO_FILM_BEHIND.match(around[1])
        ):
            found.setdefault(
                title_key(title), fact_at(layout.document, "film_mentioned", title, "quoted title", start, end)
            )
    yield from found.values() if len(found) <= FEW_TITLES else ()


def _of_heading(headline: str) -> Iterator[tuple[str, str]]:
    """The one title that a heading has in brackets; else what it has before a colon."""
    found = {match[match.lastgroup or 0].strip(): match for match in _IN_A_HEADING.finditer(headline)}
    sure = {title for title, match in found.items() if match.lastgroup != "quoted"}
    titles = sure or set(found) or {match["title"] for match in _CYRILLIC_QUOTED.finditer(headline)}
    if len(titles) == 1:
        yield titles.pop(), "quoted heading"
    elif not titles and (before := _BEFORE_A_COLON.match(headline)) and not _LABEL_AT_BEGINNING.match(before["title"]):
        yield before["title"], "title before a colon"


def _of_first_line(layout: Layout, line: Line) -> Iterator[Fact]:
    """The title that a short first line of the text has in brackets."""
    if len(line.text) > HEADING_LENGTH or "。" in line.text or labelled_in(line):
        return
    if told := _FILM_FIRST.fullmatch(line.text):
        for name in ("title", "year") if told["year"] else ("title",):
            start, end = (line.text_start + place for place in told.span(name))
            yield fact_at(layout.document, name, told[name], "review heading", start, end)
    matches = [*_IN_A_HEADING.finditer(layout.document, line.text_start, line.text_end)]
    if len(matches) == 1:
        start, end = matches[0].span(matches[0].lastgroup or 0)
        yield fact_at(layout.document, "title", layout.document[start:end], "quoted heading", start, end)


def _above_credits(layout: Layout) -> Iterator[Fact]:
    """A short line above the first labels in other letters that say who made the film or acts in it."""
    lines = [line for line, kind in layout.lines if kind in ("header", "body")]
    for place, (line, below) in enumerate(pairwise(lines), start=1):
        if not (is_otherwise_written(below.text) and labelled_in(below)):
            continue
        labels = [label.property for after in lines[place : place + CREDITS_BELOW] for label in labelled_in(after)]
        if not {"director", "actor"}.isdisjoint(labels):
            if (
                is_otherwise_written(line.text)
                and len(line.text) <= TITLE_LENGTH
                and not labelled_in(line)
                and not SENTENCE_END.search(line.text)
                and line.text[-1] not in "。！？，、,:："
                and _IN_A_HEADING.search(line.text) is None
            ):
                yield fact_at(
                    layout.document, "title", line.text, "heading above the credits", line.text_start, line.text_end
                )
            return
