"""Boxes of facts on a page: where labels of a film's facts stand, and the box that stands outside the review's part."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from datasette_film_reviews.read.properties import property_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

LONGEST_LABEL = 30
LONGEST_BOX = 1500
"""Characters of a box: with more it is a list of films, or a text."""

_OF_A_FILM = frozenset(("year", "director", "actor", "writer", "certificate", "runtime", "genre", "country"))
_SURE = frozenset(("director", "actor"))
_INLINE = frozenset("a b em i small span strong".split())


def labels_on(page: HtmlElement) -> list[tuple[HtmlElement, str]]:
    """The elements of a page that begin with the label of a film's fact, each with the property; set apart by space.

    What stands beside a label is often parted from it by style alone.
    """
    found = []
    for element in page.iter():
        words = (element.text or "").partition(":")[0].strip() if isinstance(element.tag, str) else ""
        if words and len(words) <= LONGEST_LABEL and (property := property_of(words)) in _OF_A_FILM:
            found.append((element, property))
            if element.tag in _INLINE and not element.tail and element.getnext() is not None:
                element.tail = " "
    return found


def box_outside(part: HtmlElement, labels: Sequence[tuple[HtmlElement, str]]) -> HtmlElement | None:
    """The only box of a film's facts on a page, if it stands outside of the part that holds the review."""
    properties = {property for _, property in labels}
    if len(properties) < 2 or properties.isdisjoint(_SURE) or len(properties) < len(labels):
        return None
    paths = [[*reversed(list(element.iterancestors())), element] for element, _ in labels]
    common = [column[0] for column in takewhile(lambda column: len(set(column)) == 1, zip(*paths, strict=False))]
    if not common or part in common or common[-1] in part.iterancestors() or common[-1] is part:
        return None
    return common[-1] if len(common[-1].text_content()) <= LONGEST_BOX else None
