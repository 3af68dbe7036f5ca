"""What the elements of a saved page are for: its titles, address, language, site, critic, date and rating."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Field
from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.values import text_of_value, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

    from datasette_film_reviews.model import Mark

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
_CRITIC = (
    f".//*[@rel='author'] | .//*[{_CLASS.format('vcard')}]//*[{_CLASS.format('fn')}] | .//*[@itemprop='author']"
    f" | .//*[{_CLASS.format('p-author')}]"
)
_DATES = (
    ".//time[@pubdate or @itemprop='datePublished']"
    f" | .//*[{_CLASS.format('entry-date')} or {_CLASS.format('published')} or {_CLASS.format('dt-published')}]"
    f" | .//*[{_CLASS.format('date-header')}] | .//*[@id='footer']/*[@id='timestamp']"
)
_RATING = re.compile(
    r"(?:(?:review|film|movie|my|star|critic|author|post|final|overall)[-_]?)?(?:rating|score|grade|stars|verdict)s?(?:[-_](?:value|stars|score))?",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{1,6}\)(https?://[^\s<>]{4,400}) -->")
_REVIEW_OF = re.compile(
    r"(?:[^.|:]{2,90},\s+reviewed(?:\s+by\s[^.|]{3,40})?"
    r"|(?:(?:an?|my|our)\s+)?(?:film\s+|movie\s+)?review\s+of\s+[^.|]{2,90})\.?",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?P<person>(?!(?:The|An?|My|Our)\s)[A-Z][\w.-]+(?: [A-Z][\w.-]+)?)['’]"
    r"(?i:s (?:[a-z]\w+ )?(?:movies?|films?|cinema|flicks?|video|dvd)"
    r"(?: [\w-]+){0,2}? (?:reviews?|pages?|blog|site|corner|barn|place|den|club|house|world|zone|log|diary|journal"
    r"|guide|vault|shack|nook|attic|basement|cave|notebook|notes|thoughts))\b"
)
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|\b[Cc]opyright\b)\s*(?:©\s*)?(?:19|20)\d\d\s*(?:[-–]\s*(?:19|20)?\d\d\s*)?,?\s*(?:by\s+)?"
    r"(?P<person>[A-Z][a-zà-ÿ’'-]+(?: [A-Z]\.)? (?:Mc|Mac|O['’]|de |van |von )?[A-Z][a-zà-ÿ’'-]+)"
    r"(?=\s*[.,|·<(]|\s*$)"
)
"""Whose the pages of a site are, where that is one person: ``© 1997-2001 Ann Lee.``."""

_SIGNED = re.compile(r"^\s*(?:(?:[Pp]osted|[Rr]eview(?:ed)?|[Ww]ritten)\s+)?[Bb]y:?\s+[A-Z]", re.MULTILINE)
_COMPANIES = frozenset(
    """media press news magazine times post group inc ltd llc gmbh company pictures films film movies entertainment
    network studios studio productions foundation society club blog reviews review theme template design
    hosting""".split()
)
_INITIALS = 2
_FOOT = 1_500
"""Characters at the end of a page in which its copyright is looked for."""

_TAGS = (
    ".//a[contains(concat(' ', @rel, ' '), ' tag ')]"
    f" | .//*[@id='footer' and *[@id='timestamp']]/*[{_CLASS.format('tag')}]"
)
"""Links to all that is filed alike, and what stands below a post that Tumblr exported."""

_NO_TITLE = re.compile(
    r"(?:untitled(?:[ -](?:document|page))?|new page|blank page|no title|home ?page|index|default|document"
    r"|unbenannt(?:es dokument)?|neue seite|sans[ -]titre|document sans (?:nom|titre)|nouvelle page"
    r"|(?:documento |p[aá]gina )?s[ie]n t[ií]tulo|sem t[ií]tulo|nueva p[aá]gina"
    r"|(?:documento |pagina )?senza titolo|nuova pagina|naamloos(?: document)?|nieuwe pagina|namnlöst(?: dokument)?)"
    r"(?:[ -]?\d{1,3})?",
    re.IGNORECASE,
)
"""What programs call pages to which nobody gave a title."""

_PARTS = 2
_SIGNS = re.compile(r"(?:\b(?:[Bb]y|[Ff]rom|[Cc]opyright)|©)\W*$")
_BESIDE = 60
"""So many characters of its line show whether something set apart stands in it, and whether it signs."""

_REVIEWED = re.compile(
    r"(?!(?:film|movie|book|game|tv|music|album|our|my|the|latest|new|a|all|more)\s+reviews?$)(?:review:\s+\S.{0,80}|\S.{0,80}?[\s,:–-]\s?"
    r"(?:(?:film|movie|dvd)\s+)?(?:review|(?:film)?kritik|critique|recensione|crítica|reseña|recensie|recension|anmeldelse))",
    re.IGNORECASE,
)
"""A part of a page's title that tells what is reviewed: ``Tin review``, ``Tin – Kritik``."""

_BETWEEN = re.compile(r"\s+[-–—|·•:»«/]+\s+|\s*[|»«]\s*|::")
_ANY_PARTS = re.compile(rf"\s*::\s*|:\s+|{_BETWEEN.pattern}")


def titles_of(page: HtmlElement) -> list[Field]:
    """What the page is called in its head, without the name of its site."""
    head = {name: value for name, value in _metas(page) if name in ("og:title", "og:site_name")}
    given = [("og:title", head.get("og:title", "")), ("title", _words(next(page.iter("title"), None)))]
    site = fold(head.get("og:site_name", "")) or None
    titles = [(name, _without_site(text, site)) for name, text in given]
    return [Field(name, "headline", title) for name, title in titles if title and not _NO_TITLE.fullmatch(title)]


def without_the_rest(titles: list[Field], page: HtmlElement) -> list[Field]:
    """A page's titles without its site's name, where the page says one part of each by itself: ``Ann's Row: Salt``."""
    parted = [[part for part in _ANY_PARTS.split(title.value) if part] for title in titles]
    if all(len(parts) < _PARTS for parts in parted):
        return titles
    said = {fold(words) for element in page.xpath("//body//*[not(ancestor-or-self::a)]") if (words := element.text)}
    headed = [[part for part in parts if fold(part) in said] for parts in parted]
    return [
        replace(title, value=found[0]) if len(parts) >= _PARTS and len(found) == 1 else title
        for title, parts, found in zip(titles, parted, headed, strict=True)
    ]


def titles_set_apart(titles: list[Field], text: str, marks: Iterable[Mark]) -> Iterator[Field]:
    """The part of a page's title that its text sets apart within a line, where it does so of one: that is its film.

    Beside it stand the name of the site and what its pages are called: ``Ann's Row - Films - Salt``.
    """
    parts = {fold(part): part for title in titles for part in _BETWEEN.split(title.value) if part}
    if len(parts) < _PARTS:
        return
    found: dict[str, str] = {}
    for mark in marks:
        if mark.kind in ("emphasis", "strong") and (
            part := parts.get(fold(text[mark.start : mark.end].strip(" .,:!?")))
        ):
            before = text[max(0, mark.start - _BESIDE) : mark.start].rpartition("\n")[2].rstrip()
            behind = text[mark.end : mark.end + _BESIDE].partition("\n")[0].strip()
            if (before or behind) and not _SIGNS.search(before):
                found[fold(part)] = part
    if len(found) == 1:
        yield Field("title", "title", next(iter(found.values())))


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


def saved_from(markup: str) -> Iterator[Field]:
    """The address that browsers write above a page that they save."""
    if found := _SAVED_FROM.search(markup):
        yield Field("saved from", "url", found[1])


def described_title(page: HtmlElement) -> Iterator[Field]:
    """What the description for search engines says is reviewed, where it is no longer than that."""
    for name, text in _metas(page):
        if name in ("description", "og:description", "twitter:description") and _REVIEW_OF.fullmatch(text):
            yield Field(name, "headline", text.rstrip("."))
            return


def owner_of_the_site(page: HtmlElement) -> Iterator[Field]:
    """Who writes the reviews of a site that is called after somebody: ``Ann's Movie Corner: Salt``."""
    if owner := _OWNER.match(_words(next(page.iter("title"), None))):
        yield Field("title", "critic", _name_of(owner["person"]))


def owner_of_the_pages(page: HtmlElement) -> Iterator[Field]:
    """Whose name stands behind the copyright of a page that nobody signs: of a site of one person, who writes it."""
    text = "\n".join(page.itertext())
    owner = _COPYRIGHT.search(" ".join(text[-_FOOT:].split()))
    if owner and _COMPANIES.isdisjoint(owner["person"].casefold().split()) and not _SIGNED.search(text):
        yield Field("copyright", "critic", owner["person"])


def _name_of(person: str) -> str:
    """A name that may be shouted, but for initials."""
    return person.title() if person.isupper() and len(person) > _INITIALS else person


def says_more(title: str, heading: str) -> bool:
    """Whether a page's title speaks of the same as its heading, and does not only add the site's name to it."""
    if heading.casefold() in (title.casefold(), *_BETWEEN.split(title.casefold())):
        return False
    one, other = (set(fold(text).split()) for text in (heading, title))
    return len(one & other) * 2 > min(len(one), len(other))


def reviewed_below(title: str, heading: str) -> str | None:
    """What a page's title says is reviewed beside its heading: ``Tin review`` of ``Salt of the earth | Tin review``."""
    parts = _BETWEEN.split(title)
    if heading.casefold() not in (part.casefold() for part in parts):
        return None
    told = [part for part in parts if part.casefold() != heading.casefold() and _REVIEWED.fullmatch(part)]
    return told[0] if len(told) == 1 else None


def rating_fields(part: HtmlElement) -> Iterator[Field]:
    """The rating that stands in an element of that name and has nothing beside it."""
    for element in part.xpath(".//*[@class or @id]"):
        name = next(
            (name for name in f"{element.get('class', '')} {element.get('id', '')}".split() if _RATING.fullmatch(name)),
            None,
        )
        if name and (rating := parse_rating(_words(element))):
            yield Field(name, "rating", rating.written)
            return


def _metas(page: HtmlElement) -> Iterator[tuple[str, str]]:
    for meta in page.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = " ".join((meta.get("content") or "").split())
        if content:
            yield name.lower(), content


def _without_site(title: str, site: str | None) -> str:
    """A title without the part that is the site's name."""
    before = start = 0
    for found in [*_BETWEEN.finditer(title), None]:
        end = found.start() if found else len(title)
        if site and fold(title[start:end]) == site:
            if found and start:
                return title
            return title[found.end() :] if found else title[:before]
        before, start = end, found.end() if found else end
    return title


def _words(element: HtmlElement | None) -> str:
    return "" if element is None else " ".join(element.text_content().split())
