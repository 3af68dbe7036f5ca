"""What a saved page says of itself outside of its text: titles, address, language, site, critic and date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Field
from datasette_film_reviews.read.values import text_of_value, values_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_META = {
    "og:site_name": "publication",
    "application-name": "publication",
    "article:published_time": "published",
    "og:article:published_time": "published",
    "datepublished": "published",
    "dc.date": "published",
    "dc.date.issued": "published",
    "dcterms.created": "published",
    "date": "published",
    "pubdate": "published",
    "author": "critic",
    "dc.creator": "critic",
    "article:author": "critic",
    "article:tag": "tag",
    "og:url": "url",
    "og:locale": "language",
}
_ONE = ("publication", "published", "critic", "url", "language")

_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
_CRITIC = f".//*[@rel='author'] | .//*[{_CLASS.format('vcard')}]//*[{_CLASS.format('fn')}] | .//*[@itemprop='author']"
_DATES = (
    ".//time[@pubdate or @itemprop='datePublished']"
    f" | .//*[{_CLASS.format('entry-date')} or {_CLASS.format('published')} or {_CLASS.format('dt-published')}]"
    f" | .//*[{_CLASS.format('date-header')}]"
)
_TAGS = ".//a[contains(concat(' ', @rel, ' '), ' tag ')]"
_BETWEEN = re.compile(r"\s+[-–—|·•:»«/]+\s+|\s*[|»«]\s*|::")


def titles_of(page: HtmlElement) -> list[Field]:
    """What the page is called in its head, without the name of its site."""
    head = {name: value for name, value in _metas(page) if name in ("og:title", "og:site_name")}
    given = [("og:title", head.get("og:title", "")), ("title", _words(next(page.iter("title"), None)))]
    site = fold(head.get("og:site_name", "")) or None
    return [Field(name, "headline", title) for name, text in given if (title := _without_site(text, site))]


def head_fields(page: HtmlElement) -> Iterator[Field]:
    """The address, the site, the language and, where their elements are marked as such, the critic and the date."""
    found: list[tuple[str, str, str]] = []
    found += [("html lang", "language", value) for value in page.xpath("/html/@lang")]
    found += [("link canonical", "url", value) for value in page.xpath(".//link[@rel='canonical']/@href")]
    found += [(name, _META[name], value) for name, value in _metas(page) if name in _META]
    found += [
        ("time", "published", element.get("datetime") or element.get("title") or _words(element))
        for element in page.xpath(_DATES)
    ]
    found += [("byline", "critic", _words(element)) for element in page.xpath(_CRITIC)]
    found += [("rel tag", "tag", _words(element)) for element in page.xpath(_TAGS)]
    once: set[str] = set()
    for name, property, text in found:
        for value in values_of(property, text_of_value(text)):
            if property not in once:
                yield Field(name, property, value)
                once |= {property}.intersection(_ONE)


def agrees(heading: str, title: str) -> bool:
    """Whether a page's heading and its title speak of the same: one holds the words of the other for the most part."""
    one, other = (set(re.findall(r"\w+", fold(text))) for text in (heading, title))
    return len(one & other) * 2 > min(len(one), len(other))


def _metas(page: HtmlElement) -> Iterator[tuple[str, str]]:
    for meta in page.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = " ".join((meta.get("content") or "").split())
        if content:
            yield name.lower(), content


def _without_site(title: str, site: str | None) -> str:
    """A title without the part that is the site's name."""
    start = 0
    for found in [*_BETWEEN.finditer(title), None]:
        end = found.start() if found else len(title)
        if site and fold(title[start:end]) == site:
            rest = title[:start], title[found.end() :] if found else ""
            return _BETWEEN.sub("", rest[0]) + rest[1] if not (rest[0] and rest[1]) else title
        start = found.end() if found else end
    return title


def _words(element: HtmlElement | None) -> str:
    return "" if element is None else " ".join(element.text_content().split())
