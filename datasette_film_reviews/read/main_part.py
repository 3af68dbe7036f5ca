"""Where on a saved page the review stands: from its heading to its end, without what the site puts round it.

trafilatura says which words are the main text; it loses ratings, labelled lines and layout, so those words only show
the place, and what stands there is taken from the page itself.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Field
from datasette_film_reviews.read.fact_boxes import box_outside, labels_on
from datasette_film_reviews.read.headlines import TAGS, places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

MAXIMUM_ELEMENTS = 20_000
"""Elements of a page beyond which it is not searched for its main text, which would take minutes."""

_LONG = 20
"""Letters in a stretch of text that stands nowhere else by chance."""

_PROSE = 60
"""Letters in a stretch of text before which a heading is the page's own."""

_PARAGRAPH = 15
"""Words of a paragraph that says more than who wrote and filed what stands above it."""

_MOST = 0.5
"""Share of a page's words above which an element is no furniture, whatever it is called."""

_NEVER_TEXT = "script|style|noscript|template|svg|iframe|button|select|textarea|nav|object|dialog".split("|")
_MAYBE_FURNITURE = (
    ".//form|.//footer|.//aside|.//header[.//nav]|.//*[@hidden]|.//*[@role='navigation']|.//*[@role='search']"
    "|.//*[@role='contentinfo']|.//*[contains(translate(@style, ' ', ''), 'display:none')]"
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|share|sharing|sharedaddy|social|related|jp|pagination"
    r"|pager|newsletter|subscribe|cookies?|consent|sponsor(?:ed)?|advert\w*|ads?|promo|popup|modal|respond|likes|toolbar"
    r"|side|side-?col(?:umn)?|most-?read|trending|searchform|tagcloud|footer|copyright|skip-link)(?:$|[\s_-])"
)
_WHOLE = (
    "ancestor-or-self::*[self::article or self::main or @role='main' or @role='article'"
    " or contains(concat(' ', normalize-space(@class), ' '), ' hentry ')"
    " or contains(concat(' ', normalize-space(@class), ' '), ' h-entry ')"
    " or contains(concat(' ', normalize-space(@class), ' '), ' post ')"
    " or contains(@itemtype, 'schema.org/Review')]"
)
_HEADINGS = ".//*[self::h1 or self::h2 or self::h3]"
_INLINE = frozenset("a abbr b big cite code em font i q s small span strong sub sup tt u".split())


@dataclass(frozen=True, slots=True)
class MainPart:
    """The element that holds the review and nothing else, and the heading that stood over it, as a field."""

    element: HtmlElement
    heading: Field | None


def main_part(page: HtmlElement, titles: Iterable[str]) -> MainPart:
    """Find the review on a page, whose tree is changed by it.

    ``titles`` are what the page calls itself in its head: a heading that they hold is the review's own.
    """
    body = next(page.iter("body"), page)
    extracted = _extracted_words(page)
    remove_furniture(body)
    labels = labels_on(body)
    place = list(_place(body, extracted))
    if not place:
        return MainPart(body, None)
    inner = _common_ancestor(element for element, _ in place)
    heading = _heading(body, inner, place, [fold(title) for title in titles])
    whole = next((one for one in reversed(inner.xpath(_WHOLE)) if len(one.xpath(".//article")) < 2), inner)
    if heading is None:
        return MainPart(_with_box(whole, labels), None)
    words = text_of(heading)
    heading = _first_of(whole, heading, words)
    set_apart = places_of(map(text_of, heading.iter(*TAGS)), words)
    part = _common_ancestor((heading, whole))
    _cut_before(part, heading)
    if part is not whole:
        _cut_after(part, whole)
    heading.drop_tree()
    return MainPart(_with_box(part, labels), Field("heading", "headline", words, set_apart))


def _first_of(whole: HtmlElement, heading: HtmlElement, words: str) -> HtmlElement:
    """The first heading of an article with these words: between two of them it may have its subtitle; one is left."""
    for one in whole.xpath(_HEADINGS):
        if one is heading:
            return heading
        if text_of(one) == words:
            heading.drop_tree()
            return one
    return heading


def _with_box(part: HtmlElement, labels: list[tuple[HtmlElement, str]]) -> HtmlElement:
    """The part of a page that holds the review, above it the page's box of facts where that stands elsewhere."""
    box = box_outside(part, labels)
    if box is not None:
        box.tail = None
        part.insert(0, box)
    return part


def remove_furniture(element: HtmlElement) -> None:
    """Take out of an element what is not to be read: code, navigation, buttons, and boxes that are named for such."""
    for code in list(element.iter(*_NEVER_TEXT)):
        code.drop_tree()
    most = _MOST * len(_letters(element.text_content()))
    named = (one for one in element.xpath(".//*[@class or @id]") if _is_named_furniture(one))
    for furniture in [*element.xpath(_MAYBE_FURNITURE), *named]:
        if furniture.tag not in ("article", "main") and len(_letters(furniture.text_content())) <= most:
            if furniture.tag == "aside" and not is_all_links(furniture) and not _is_named_furniture(furniture):
                continue
            if furniture.tag == "footer" and _is_written(furniture):
                continue
            if furniture.getparent() is not None:
                furniture.drop_tree()


def _is_written(footer: HtmlElement) -> bool:
    """Whether the end of an article or a section has a paragraph of its text, and not who may copy it."""
    if next(footer.iterancestors("article", "section", "main"), None) is None or _is_named_furniture(footer):
        return False
    words = max((text_of(paragraph) for paragraph in footer.iter("p")), key=len, default="")
    return len(words.split()) >= _PARAGRAPH and "©" not in words and not is_all_links(footer)


def is_all_links(element: HtmlElement) -> bool:
    """Whether hardly anything but links stands in an element."""
    letters = len(_letters(element.text_content()))
    linked = sum(len(_letters(link.text_content())) for link in element.iter("a"))
    return letters - linked <= 0.2 * letters


def text_of(element: HtmlElement) -> str:
    """The words of an element on one line."""
    return " ".join(" ".join(element.itertext()).split())


def _extracted_words(page: HtmlElement) -> str:
    """The letters of the main text; empty where there is none."""
    from trafilatura import bare_extraction

    if sum(1 for _ in islice(page.iter(), MAXIMUM_ELEMENTS)) == MAXIMUM_ELEMENTS:
        return ""
    try:
        document = bare_extraction(
            deepcopy(page), favor_recall=True, include_comments=False, with_metadata=False, include_tables=True
        )
    except Exception:  # whatever a page does to it, the page has a body to fall back on
        document = None
    return _letters(document.text or "") if document is not None and not isinstance(document, dict) else ""


def _place(body: HtmlElement, extracted: str) -> Iterator[tuple[HtmlElement, str]]:
    """Stretches of the page's text that are in the main text, each with the element it stands in."""
    for element, text in _stretches(body):
        letters = _letters(text)
        if len(letters) >= _LONG and letters in extracted:
            yield element, letters


def _stretches(body: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    for element in body.iter():
        if not isinstance(element.tag, str):
            continue
        if element.text:
            yield element, element.text
        if element.tail and element is not body:
            parent = element.getparent()
            if parent is not None:
                yield parent, element.tail


def _common_ancestor(elements: Iterable[HtmlElement]) -> HtmlElement:
    """The innermost block that holds all the elements."""
    common: list[HtmlElement] | None = None
    for element in dict.fromkeys(elements):
        path = [*reversed(list(element.iterancestors())), element]
        if common is None:
            common = path
        else:
            pairs = zip(common, path, strict=False)
            common = [one for one, _ in takewhile(lambda pair: pair[0] is pair[1], pairs)]
    assert common
    while len(common) > 1 and common[-1].tag in _INLINE:
        common.pop()
    return common[-1]


def _heading(
    body: HtmlElement, inner: HtmlElement, place: list[tuple[HtmlElement, str]], titles: list[str]
) -> HtmlElement | None:
    """The heading over the review: one that the page's title names, else its first, else the nearest one before it."""
    headings = set(body.xpath(_HEADINGS))
    prose = next((element for element, letters in place if len(letters) >= _PROSE and element not in headings), inner)
    before = []
    for element in body.iter():
        if element is prose:
            break
        if element in headings and text_of(element):
            before.append(element)
    named = [one for one in before if any(fold(text_of(one)) in title for title in titles)]
    own = [one for one in before if inner in one.iterancestors()]
    first = [one for one in before if one.tag == "h1"]
    return (named[-1:] or own[:1] or first[-1:] or before[-1:] or [None])[0]


def _cut_before(part: HtmlElement, heading: HtmlElement) -> None:
    """Take out of a part all that comes before its heading."""
    for element in [heading, *heading.iterancestors()]:
        if element is part:
            return
        parent = element.getparent()
        parent.text = None
        for earlier in list(element.itersiblings(preceding=True)):
            parent.remove(earlier)


def _cut_after(part: HtmlElement, last: HtmlElement) -> None:
    """Take out of a part all that comes after one element in it."""
    for element in [last, *last.iterancestors()]:
        if element is part:
            return
        element.tail = None
        for later in list(element.itersiblings()):
            element.getparent().remove(later)


def _is_named_furniture(element: HtmlElement) -> bool:
    return _FURNITURE.search(f"{element.get('class', '')} {element.get('id', '')}".lower()) is not None


def _letters(text: str) -> str:
    return "".join(text.split())
