"""Where one page holds several reviews: the cards of a list, capsules in paragraphs, or rated headings of a collection.

A page is parted where elements of one kind have each a heading of its own, a text, and a rating or credits, and hardly
anything else stands beside them; or where they are whole posts. A review with sections stays one, a post about several
films as well, and so does a list of what other pages hold.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Field
from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.entries import is_collection, is_of_films
from datasette_film_reviews.read.headlines import TAGS, places_of
from datasette_film_reviews.read.main_part import MAXIMUM_ELEMENTS, remove_furniture, text_of
from datasette_film_reviews.read.markup import reduce_html
from datasette_film_reviews.read.page_comments import markup_of
from datasette_film_reviews.read.page_head import rating_fields
from datasette_film_reviews.read.part_headers import is_heading, stated_of_a_film

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

_SHORTEST, _POST = 20, 120
"""Words of the shortest review in a list, and of the shortest whole post of a weblog's page."""

_SHORTEST_RATED, _REMARK = 5, 3
"""Words of an element with a review of a rating and a remark, and of the remark with its rating."""

_MOSTLY = 0.75
"""The share of the elements of one kind, counted in words, that have to be reviews."""

_BESIDE, _BESIDE_SHARE = 150, 0.5
"""Words that may stand beside the reviews of a page, and as a share of theirs: more make one text of all."""

_LEVELS = 6
"""So many elements round a heading may be the review that it heads."""

_BEFORE = 12
"""Letters that may stand before a heading in its review: a rank, a date's day."""

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BOLD = frozenset(("b", "strong"))
_HOLDERS = frozenset("article blockquote center dd div li p section td".split())
_NAMED = re.compile(r"(?:^|[\s_-])(?:title|headline|film-?name|movie-?name|item|fn)(?:$|[\s_-])")
_WHOLE_POST = re.compile(r"(?:^|\s)(?:hentry|h-entry|post|blog-?post|entry|review)(?:$|\s)")
_ANSWER = re.compile(r"re\s*:", re.IGNORECASE)
_RANK = re.compile(r"\W*\d{0,3}\W*")
_FIRST_WORDS = 3
_NO_WORDS = re.compile(r"[\W\d_]*")
_FEWEST_RUNS = 3


@dataclass(frozen=True, slots=True)
class PageReview:
    """One of several reviews: the element that holds it, from which the heading over it has been taken.

    ``rating`` is what stands beside a heading that begins a line of the text, if anything; ``of_film`` whether what
    stands above all of them says that they are of films.
    """

    element: HtmlElement
    heading: Field
    rating: Field | None
    of_film: bool


def page_reviews(page: HtmlElement, title: str) -> tuple[PageReview, ...]:
    """The reviews of a page that holds several, in their order; empty where it is one. The page is left as it is.

    ``title`` is what the page is called, which says of flat lists of headings whether they are a collection.
    """
    body = next(page.iter("body"), page)
    if sum(1 for _ in islice(page.iter(), MAXIMUM_ELEMENTS)) == MAXIMUM_ELEMENTS or not _repeats(body):
        return ()
    body = deepcopy(body)
    remove_furniture(body)
    words = _count(text_of(body))
    names = (title, *map(text_of, body.iter("h1")))
    for elements in _groups(body):
        above = (*names, *map(text_of, elements[0].xpath("preceding::*[self::h2 or self::h3][1]")))
        collections = [name for name in above if is_collection(name, len(elements))]
        if found := _reviews(elements, words, bool(collections)):
            return tuple(_taken(*pair, of_film=any(map(is_of_films, collections))) for pair in found)
    for elements in _runs(body):
        if any(is_collection(name, len(elements)) for name in names) and (found := _reviews(elements, words)):
            return tuple(_taken(*pair, of_film=any(map(is_of_films, names))) for pair in found)
    return ()


def _repeats(body: HtmlElement) -> bool:
    """Whether any kind of heading occurs twice, without which there is nothing to part."""
    kinds = [_kind(element) for element in _heads(body)]
    return len(set(kinds)) < len(kinds)


def _heads(body: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that may head a review."""
    for element in body.iter():
        if isinstance(element.tag, str) and (
            element.tag in _HEADINGS or element.tag in _BOLD or _NAMED.search(element.get("class", "").lower())
        ):
            yield element


def _kind(element: HtmlElement) -> tuple[str, str]:
    """What elements of one kind have in common: their name and the first of their classes."""
    return element.tag, (element.get("class", "").split() or [""])[0]


def _groups(body: HtmlElement) -> list[list[HtmlElement]]:
    """Elements of one kind with a heading each, the outermost kinds first; none of a group holds another."""
    found: dict[tuple[str, str], dict[HtmlElement, None]] = {}
    depths: dict[tuple[str, str], int] = {}
    for head in _heads(body):
        for level, element in enumerate(islice(head.iterancestors(), _LEVELS)):
            if element is body:
                break
            if element.tag in _HOLDERS:
                found.setdefault(_kind(element), {})[element] = None
                depths[_kind(element)] = max(level, depths.get(_kind(element), 0))
    groups = []
    for kind in sorted(found, key=lambda kind: -depths[kind]):
        elements = found[kind]
        if len(elements) > 1 and not any(one in elements for element in elements for one in element.iterancestors()):
            groups.append(list(elements))
    return groups


def _runs(body: HtmlElement) -> Iterator[list[HtmlElement]]:
    """What stands between the headings of one level that follow each other, each run in an element of its own."""
    from lxml.html import Element

    for level in ("h2", "h3", "h4"):
        parents = dict.fromkeys(heading.getparent() for heading in body.iter(level))
        if len(parents) != 1:
            continue
        parent = next(iter(parents))
        headings = [child for child in parent if child.tag == level]
        if len(headings) < _FEWEST_RUNS:
            continue
        places = {child: place for place, child in enumerate(parent)}
        children = list(parent)
        runs = []
        for start, stop in pairwise([*(places[heading] for heading in headings), len(children)]):
            run = Element("div")
            run.extend(deepcopy(child) for child in children[start:stop])
            runs.append(run)
        yield runs


def _reviews(
    elements: Sequence[HtmlElement], words: int, collected: bool = False
) -> list[tuple[HtmlElement, HtmlElement]]:
    """The elements that are reviews, each with its heading; none unless they are nearly all that the page holds.

    ``collected``: what stands above them says that they are reviews.
    """
    sizes = [_count(text_of(element)) for element in elements]
    headed = [
        (element, heading, size)
        for element, size in zip(elements, sizes, strict=True)
        if size >= _SHORTEST_RATED
        and (heading := _heading(element)) is not None
        and (size >= _SHORTEST or _says_and_rates(element, heading, size))
    ]
    total = sum(size for _, _, size in headed)
    if total < _MOSTLY * sum(sizes) or words - total > min(_BESIDE, _BESIDE_SHARE * total):
        return []
    found = [(element, heading) for element, heading, _ in headed]
    distinct = len({fold(text_of(heading)) for _, heading in found}) >= max(len(found), 2)
    told = _are_posts(headed) or _are_told(found) or (collected and not _lead_elsewhere(found))
    return found if distinct and told else []


def _lead_elsewhere(found: Sequence[tuple[HtmlElement, HtmlElement]]) -> bool:
    """Whether every heading leads to a page of its own, which has the review then."""
    return all(_leads_elsewhere(heading) for _, heading in found)


def _says_and_rates(element: HtmlElement, heading: HtmlElement, size: int) -> bool:
    """Whether a short element has a rating by itself, and words beside it and its heading."""
    return size - _count(text_of(heading)) >= _REMARK and _is_rated(element)


def _are_told(found: Sequence[tuple[HtmlElement, HtmlElement]]) -> bool:
    """Whether nearly all elements show that they are reviews of films, and not all lead to pages of their own."""
    if _lead_elsewhere(found):
        return False
    return sum(_tells(element, heading) for element, heading in found) >= _MOSTLY * len(found)


def _are_posts(headed: Sequence[tuple[HtmlElement, HtmlElement, int]]) -> bool:
    """Whether elements are posts in full, as the front page of a weblog has them."""
    return all(
        size >= _POST and (element.tag == "article" or _WHOLE_POST.search(element.get("class", "").lower()))
        for element, _, size in headed
    )


def _heading(element: HtmlElement) -> HtmlElement | None:
    """What an element begins with, where that can be the title of a review."""
    for head in _heads(element):
        if head is element:
            continue
        words = text_of(head)
        if not words:
            continue
        before = _before(element, head)
        if len(before) > _BEFORE or not is_heading(words.rstrip("!")) or _ANSWER.match(words):
            return None
        return head if fold(_RANK.sub("", words, count=1)) else None
    return None


def _before(element: HtmlElement, head: HtmlElement) -> str:
    """The letters that stand in an element before its heading."""
    letters: list[str] = [element.text or ""]
    holders = set(head.iterancestors())
    for one in element.iterdescendants():
        if one is head:
            break
        letters.append(one.text or "" if isinstance(one.tag, str) else "")
        if one not in holders:
            letters.append(one.tail or "")
    return "".join("".join(letters).split())


def _tells(element: HtmlElement, heading: HtmlElement) -> bool:
    """Whether an element shows that it is the review of a film: by a rating, or by credits with their labels."""
    return _is_rated(element) or bool(stated_of_a_film(_lines(element))) or _rating_behind(element, heading) is not None


def _is_rated(element: HtmlElement) -> bool:
    """Whether an element has a rating in a line or an element of its own, or behind its label."""
    if any(rating_fields(element)):
        return True
    lines = _lines(element)
    return "rating" in stated_of_a_film(lines) or any(
        parse_rating(line) is not None and _NO_WORDS.fullmatch(line) for line in lines
    )


def _lines(element: HtmlElement) -> list[str]:
    return [line.strip() for line in reduce_html(markup_of(element)).text.split("\n") if line.strip()]


def _rating_behind(element: HtmlElement, heading: HtmlElement) -> str | None:
    """The rating that follows a heading in its line, as written: ``SALT *** In which …``."""
    behind = text_of(element).partition(text_of(heading))[2].split()[:_FIRST_WORDS]
    for count in range(len(behind), 0, -1):
        written = " ".join(behind[:count]).strip("()[]–—-:, ")
        if _NO_WORDS.fullmatch(written) and not written.isdigit() and (rating := parse_rating(written)):
            return rating.written
    return None


def _leads_elsewhere(heading: HtmlElement) -> bool:
    """Whether a heading is a link to a page of its own."""
    links = [*heading.iter("a"), *(one for one in heading.iterancestors("a"))]
    return any(not link.get("href", "").startswith(("#", "javascript:")) and link.get("href") for link in links)


def _taken(element: HtmlElement, heading: HtmlElement, of_film: bool) -> PageReview:
    words = text_of(heading)
    field = Field("heading", "headline", words, places_of(map(text_of, heading.iter(*TAGS)), words))
    # Below a heading with a line of its own, a rating is found as on any page.
    rating = _rating_behind(element, heading) if heading.tag in _BOLD else None
    heading.drop_tree()
    return PageReview(element, field, Field("behind the heading", "rating", rating) if rating else None, of_film)


def _count(words: str) -> int:
    return len(words.split())
