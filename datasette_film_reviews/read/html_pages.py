"""Saved pages: HTML, also with the code of ASP.NET or PHP still in it (extra ``web``)."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

from datasette_film_reviews.dates import stated_date
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import HEADING_OF_ALL, Field, Problem, Record
from datasette_film_reviews.read.commented import commented
from datasette_film_reviews.read.decoding import Decoded
from datasette_film_reviews.read.markup import reduce_html
from datasette_film_reviews.read.objects import objects_reading
from datasette_film_reviews.read.page_code import without_code
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.whole import decode_whole, decoding_problems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from datasette_film_reviews.read.inputs import InputFile
    from datasette_film_reviews.read.nested import Found
    from datasette_film_reviews.read.page_parts import PageReview
    from datasette_film_reviews.read.structured_data import StructuredData

NEEDS_WEB = "needs more to be installed: pip install 'datasette-film-reviews[web]'"

_START = 4096
"""How much of a file shows whether it is a page, and in which encoding it says that it is."""

_PROLOGUE = re.compile(r"(?:\ufeff|\s|<\?.*?\?>|<%.*?%>|<!--.*?-->)*", re.DOTALL)
_SURE = re.compile(r"<(?:!doctype\s+html|html|head|body|title|meta|asp:)\b", re.IGNORECASE)
_LIKELY = re.compile(
    r"<(?:p|div|h[1-6]|article|main|section|header|table|center|link|script|style|font|ul|ol|blockquote|span|br|b|i|a|img)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_TAGGED_OTHERWISE = (".md", ".markdown", ".mkd", ".mdx", ".qmd", ".rst", ".csv", ".tsv", ".json", ".jsonl", ".xml")
_CHARSET = re.compile(r"<meta[^<>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)

_DATE_LINE = re.compile(
    r"^(?P<label>(?:posted|published|written|reviewed|watched|seen|viewed)(?: on)?):?[ \t]+(?P<date>.{6,40})$\n*",
    re.IGNORECASE | re.MULTILINE,
)
_AUTHOR_LINE = re.compile(
    r"^(?i:(?:author|critic|reviewer)\s*:|(?:(?:reviewed|written|posted)\s+)?by:?)[ \xa0]+[A-Z][\w.'-]+"
    r"(?:\s+[A-Z][\w.'-]+){0,3}$",
    re.MULTILINE,
)


_OF_THE_PAGE = frozenset(("publication", "published", "critic", "language", "url"))
_OF_THE_FILM = frozenset("title year director actor writer runtime certificate genre country imdb_id".split())
"""What a page states once for each of the several reviews on it."""


class HtmlReader:
    """Reads the review that a page holds, and leaves what its site puts round it."""

    format = "html"

    def recognises(self, start: bytes, path: str) -> bool:
        """A page begins with a document type or a tag, whatever declarations and code come before."""
        encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
        text = start[:_START].decode(encoding, "ignore")
        prologue = _PROLOGUE.match(text)
        begin = prologue.end() if prologue else 0
        if _SURE.match(text, begin):
            return True
        return _LIKELY.match(text, begin) is not None and not path.lower().endswith(_TAGGED_OTHERWISE)

    def read(self, file: InputFile) -> Reading:
        """Read the page's main text, its comments and what it says of itself."""
        decoded = _decoded(file)
        return Reading(decoded.encoding, _items(file, decoded))


def _decoded(file: InputFile) -> Decoded:
    """The page's text: in the encoding that it declares, unless it is Unicode anyway."""
    decoded = decode_whole(file)
    declared = _CHARSET.search(decoded.text[:_START])
    if declared is None or decoded.encoding.startswith("utf"):
        return decoded
    # Latin-1 means Windows-1252 on the web.
    encoding = {"iso-8859-1": "cp1252", "latin1": "cp1252"}.get(declared[1].lower(), declared[1])
    try:
        with file.open() as stream:
            return Decoded(stream.read().decode(encoding), encoding)
    except (LookupError, UnicodeError):
        return decoded


def _items(file: InputFile, decoded: Decoded) -> Iterator[Record | Problem]:
    markup = without_code(decoded.text.replace("\0", ""))
    page = _parsed(file, markup)
    if page is None:
        raise _no_text(file)
    from datasette_film_reviews.read.main_part import is_all_links, main_part
    from datasette_film_reviews.read.page_comments import markup_of, take_comments
    from datasette_film_reviews.read.page_head import (
        described_title,
        head_fields,
        owner_of_the_pages,
        owner_of_the_site,
        rating_fields,
        saved_from,
        titles_of,
        titles_set_apart,
        without_the_rest,
    )
    from datasette_film_reviews.read.page_parts import page_reviews
    from datasette_film_reviews.read.page_tables import rows_of_page
    from datasette_film_reviews.read.structured_data import structured_data

    data = structured_data(page, markup)
    titles, stated = titles_of(page), list(head_fields(page))
    stated += saved_from(markup[:_START])
    if not any(field.property == "critic" for field in (*stated, *data.fields)):
        stated += next(filter(None, (list(owner_of_the_site(page)), list(owner_of_the_pages(page)))), [])
    remarks = take_comments(next(page.iter("body"), page))
    # Where readers answer, they answer one post, whatever it is about.
    if not remarks and (several := page_reviews(page, titles[0].value if titles else "")):
        yield from _several(file, several, [field for field in stated if field.property in _OF_THE_PAGE], data)
        yield from _told(file, data, decoded)
        return
    if not remarks and (rows := rows_of_page(page)):
        yield from _tabled(file, rows, [field for field in stated if field.property in _OF_THE_PAGE])
        yield from _told(file, data, decoded)
        return
    main = main_part(page, [title.value for title in titles])
    stated += rating_fields(main.element)
    body = reduce_html(markup_of(main.element))
    if body.text and is_all_links(main.element) and not data.review:
        message = f"{file.path} holds hardly anything but links, which is no review; save the pages that it leads to."
        raise Refusal("only-links", message, "warning")
    if not body.text and data.review:
        body = reduce_html(data.review)
    if not body.text:
        raise _no_text(file)
    if main.heading is None:
        titles = without_the_rest(titles, page)
    dated = _DATE_LINE.match(body.text)
    whole = commented(body, remarks, byline=dated.end() if dated and stated_date(dated["date"]) else 0)
    yield Record(
        file.argument,
        file.path,
        "",
        whole.text,
        fields=(
            *_headlines(main.heading, titles, data),
            *described_title(page),
            *_entitled(list(_facts(body.text, stated, data)), titles_set_apart(titles, body.text, body.marks)),
        ),
        repairs=whole.repairs,
        html=body.html,
        parts=whole.parts,
        comments=whole.comments,
        marks=body.marks,
    )
    yield from _told(file, data, decoded)


def _several(
    file: InputFile, reviews: tuple[PageReview, ...], stated: list[Field], whole: StructuredData
) -> Iterator[Record]:
    """The reviews of one page; what the page states of a film is of each of them where none states anything itself."""
    from datasette_film_reviews.read.page_comments import markup_of
    from datasette_film_reviews.read.page_head import rating_fields
    from datasette_film_reviews.read.structured_data import StructuredData, structured_data

    markups = [markup_of(review.element) for review in reviews]
    own = [structured_data(review.element, markup) for review, markup in zip(reviews, markups, strict=True)]
    if not any(data.fields for data in own):
        film = tuple(field for field in whole.fields if field.property in _OF_THE_FILM)
        own = [StructuredData(film, (), None, ()) for _ in reviews]
    for number, (review, markup, data) in enumerate(zip(reviews, markups, own, strict=True), 1):
        body = reduce_html(markup)
        rated = [review.rating] if review.rating else rating_fields(review.element)
        kind = [Field(HEADING_OF_ALL, "kind", "film")] if review.of_film else []
        fields = list(_facts(body.text, [*stated, *rated, *kind], data))
        yield Record(
            file.argument,
            file.path,
            str(number),
            body.text,
            fields=(review.heading, *data.headlines, *fields),
            repairs=body.repairs,
            html=body.html,
            marks=body.marks,
        )


def _tabled(file: InputFile, rows: Sequence[Found], stated: Sequence[Field]) -> Iterator[Record | Problem]:
    """A record for each row of a table, with what the page states of all and the row does not."""
    for item in objects_reading(file, "", iter(rows), {}, iter(()), "row", "column").items:
        if isinstance(item, Record):
            own = {field.property for field in item.fields}
            of_all = [field for field in stated if field.property not in own]
            yield replace(item, fields=(*of_all, *item.fields))
        else:
            yield item


def _told(file: InputFile, data: StructuredData, decoded: Decoded) -> Iterator[Problem]:
    """What was wrong with the page as a whole."""
    for syntax in data.broken:
        message = f"{file.path} holds {syntax} that could not be read; the page was read without it."
        yield Problem(file.argument, file.path, "", "warning", "broken-structured-data", message)
    yield from decoding_problems(file, decoded)


def _parsed(file: InputFile, markup: str) -> HtmlElement | None:
    """The page as a tree; None where it holds nothing.

    Raises:
        Refusal: what takes pages apart is not installed.

    """
    if not all(map(find_spec, ("extruct", "lxml", "trafilatura"))):
        raise Refusal("not-installed", f"{file.path} is a page of HTML, which {NEEDS_WEB}")
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def _headlines(heading: Field | None, titles: list[Field], data: StructuredData) -> Iterator[Field]:
    """The heading over the review, and what else the page is called as far as it agrees with that."""
    from datasette_film_reviews.read.page_head import reviewed_below, says_more

    if heading is None:
        yield from (*titles, *data.headlines)
        return
    yield heading
    for title in titles:
        if reviewed := reviewed_below(title.value, heading.value):
            yield Field(title.name, "headline", reviewed)
        elif says_more(title.value, heading.value):
            yield title


def _facts(text: str, stated: list[Field], data: StructuredData) -> Iterator[Field]:
    """What the page states about the review and its film; its structured data come first."""
    yield from data.fields
    known = {field.property for field in data.fields}
    sites = {fold(field.value) for field in (*data.fields, *stated) if field.property == "publication"}
    if _AUTHOR_LINE.search(text):
        known.add("critic")
    for field in (*stated, *_dated(text)):
        if field.property not in known and not (field.property == "critic" and fold(field.value) in sites):
            yield field
            known |= {field.property} & {"published"}


def _entitled(facts: list[Field], entitled: Iterator[Field]) -> Iterator[Field]:
    """What a page states, with the title that its head has too, unless that is stated or is what the page is called."""
    yield from facts
    others = {fold(field.value) for field in facts if field.property in ("publication", "critic", "tag")}
    if all(field.property != "title" for field in facts):
        yield from (field for field in entitled if fold(field.value) not in others)


def _dated(text: str) -> Iterator[Field]:
    """The date that the first line of its kind gives for the page."""
    dates = ((found["label"], stated_date(found["date"])) for found in _DATE_LINE.finditer(text))
    yield from (Field(label, "published", date) for label, date in dates if date)


def _no_text(file: InputFile) -> Refusal:
    message = f"{file.path} is a page without any text; save the page with the review itself."
    return Refusal("no-text", message)
